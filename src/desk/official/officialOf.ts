import type { OfficialDecision, OfficialPlan } from '../../check/assess/Decisions.js';
import type { PassedOver, Sending, Superseded, SupersededReason } from '../../check/assess/Sending.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { compareText } from '../../plan/text/compareText.js';
import type { PlanPlace } from '../roster/UnitEntry.js';
import { plansNamed } from './plansNamed.js';

/** A plan that may be the one that counts for its unit. */
export interface Candidate extends PlanPlace, Sending {}

/** Which of a unit's plans counts, and why each of the others does not. */
export interface Official {
  official: Candidate;
  others: { plan: Candidate; superseded: Superseded }[];
}

/**
 * The plan of a unit that counts: the one that the Board has said is official; without a decision, or where it names none of them, of those that nothing contradicts the one issued last, on or before the as-of date. What is not issued
 * replaces nothing that is. Where no day tells, the content does, in an order that means nothing, and the Board is asked: names
 * and order of files decide nothing, except between plans of one text.
 */
export function officialOf(
  candidates: readonly Candidate[],
  asOf: IsoDate,
  decision?: OfficialPlan,
): Official | undefined {
  const sorted = candidates.toSorted((a, b) => compare(a, b, asOf));
  const choice = decision && chosenBy(decision, sorted, asOf);
  const chosen = typeof choice === 'object' ? choice : undefined;
  const official = chosen ?? sorted[0];
  if (!official) return undefined;
  const by = { file: official.file, document: official.document };
  const others = sorted.filter((plan) => plan !== official);
  const superseded = (plan: Candidate): Superseded =>
    chosen && decision
      ? { by, why: 'decision', decision: decisionIn(decision) }
      : { by, why: reasonOf(plan, official, asOf) };
  return { official, others: others.map((plan) => ({ plan, superseded: superseded(plan) })) };
}

/**
 * The plan that a decision chooses; undefined where it names none, or may mean several. A draft cannot be chosen before what is issued,
 * unless the decision says that it is one: of a list of names the wrong one is soon picked.
 */
export function chosenBy<C extends Candidate>(
  decision: OfficialPlan,
  candidates: readonly C[],
  asOf: IsoDate,
): C | 'draft' | undefined {
  const [named, ...others] = plansNamed(decision, candidates);
  if (!named || others.length > 0) return undefined;
  const mayBeDraft = decision.draft || candidates.every((plan) => isDraft(plan, asOf));
  return mayBeDraft || !isDraft(named, asOf) ? named : 'draft';
}

/** The plans that do not count because another does, as that one has them. */
export const passedOver = (others: Official['others']): PassedOver[] =>
  others.map(({ plan: { file, document }, superseded: { why } }) => ({ file, document, why }));

/** Whether a plan is not issued, or not yet. */
export const isDraft = (plan: Pick<Candidate, 'issued'>, asOf: IsoDate): boolean => dayOf(plan, asOf) === '';

function decisionIn({ approvedBy, date, reason, reference }: OfficialPlan): OfficialDecision {
  return { approvedBy, date, reason, ...(reference !== undefined && { reference }) };
}

/** The day from which a plan may count; none before it is issued. */
const dayOf = ({ issued }: Pick<Candidate, 'issued'>, asOf: IsoDate): string =>
  issued !== undefined && issued <= asOf ? issued : '';

const byDoubt = (a: Candidate, b: Candidate) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false);

function compare(a: Candidate, b: Candidate, asOf: IsoDate): number {
  return (
    byDoubt(a, b) ||
    compareText(dayOf(b, asOf), dayOf(a, asOf)) ||
    compareText(a.content, b.content) ||
    compareText(a.file, b.file) ||
    a.document - b.document
  );
}

function reasonOf(plan: Candidate, official: Candidate, asOf: IsoDate): SupersededReason {
  if (plan.content === official.content) return 'same-text';
  if (byDoubt(official, plan) < 0) return 'doubtful';
  const [own, other] = [dayOf(plan, asOf), dayOf(official, asOf)];
  if (own === other) return 'undecided';
  return own === '' ? 'draft' : 'later';
}
