import type { Sending, Superseded, SupersededReason } from '../../../check/assess/Sending.js';
import type { IsoDate } from '../../../plan/model/calendar.js';
import type { PlanPlace } from '../UnitEntry.js';

/** A plan that may be the one that counts for its unit. */
export interface Candidate extends PlanPlace, Sending {}

/** Which of a unit's plans counts, and why each of the others does not. */
export interface Official {
  official: Candidate;
  others: { plan: Candidate; superseded: Superseded }[];
}

/**
 * The plan of a unit that counts: of those that nothing contradicts the one issued last, on or before the as-of date. What is not issued
 * replaces nothing that is. Where no day tells, the content does, in an order that means nothing, and the Board is asked: names
 * and order of files decide nothing, except between plans of one text.
 */
export function officialOf(candidates: readonly Candidate[], asOf: IsoDate): Official | undefined {
  const [official, ...others] = candidates.toSorted((a, b) => compare(a, b, asOf));
  if (!official) return undefined;
  const { file, document } = official;
  return {
    official,
    others: others.map((plan) => ({
      plan,
      superseded: { by: { file, document }, why: reasonOf(plan, official, asOf) },
    })),
  };
}

/** The day from which a plan may count; none before it is issued. */
const dayOf = ({ issued }: Candidate, asOf: IsoDate): string => (issued !== undefined && issued <= asOf ? issued : '');

const byDoubt = (a: Candidate, b: Candidate) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false);

function compare(a: Candidate, b: Candidate, asOf: IsoDate): number {
  return (
    byDoubt(a, b) ||
    compareTexts(dayOf(b, asOf), dayOf(a, asOf)) ||
    compareTexts(a.content, b.content) ||
    compareTexts(a.file, b.file) ||
    a.document - b.document
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function reasonOf(plan: Candidate, official: Candidate, asOf: IsoDate): SupersededReason {
  if (plan.content === official.content) return 'same-text';
  if (byDoubt(official, plan) < 0) return 'doubtful';
  const [own, other] = [dayOf(plan, asOf), dayOf(official, asOf)];
  if (own === other) return 'undecided';
  return own === '' ? 'draft' : 'later';
}
