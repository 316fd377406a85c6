import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Status } from '../../check/assess/Assessment.js';
import { isOpen } from '../../check/assess/Sending.js';
import { planKey } from '../roster/planKey.js';
import { EarlierPlans, keysByFile } from './EarlierPlans.js';
import { isMore, unlistedIn } from './unlisted.js';

/** One thing to correct, and the plan it is in. */
export interface Difference {
  file: string;
  document: number;
  /** The unit's name; absent where the plan is unreadable. */
  name?: string;
  requirement?: string;
  finding: AnyFinding;
}

/** What has become of what was to be corrected, by the findings' identities (schemas/README.md, "Findings"). */
export interface Comparison {
  fixed: Difference[];
  fresh: Difference[];
  /** What was ahead in the old report and is due now. */
  newlyDue: Difference[];
  open: Difference[];
  /** Of plans that the new report does not list: nobody can tell what has become of it. */
  gone: Difference[];
  /** Those plans, whether or not anything was to be corrected in them. */
  left: Assessment[];
  /** The same plan by plan: those of the new report in its order, then those that it does not list. */
  plans: PlanChanges[];
}

/** The lists of a comparison. */
export const changeParts = ['fixed', 'fresh', 'newlyDue', 'open', 'gone'] as const;
/** One of `changeParts`: what has become of something that was to be corrected. */
export type ChangePart = (typeof changeParts)[number];

/** What has become of what was to be corrected in one plan, and how it stood in each report that lists it. */
export interface PlanChanges extends Record<ChangePart, Difference[]> {
  before?: Assessment;
  after?: Assessment;
}

/** A plan, and what it was in the old report. */
export interface Pair {
  plan: Assessment;
  earlier: Assessment | undefined;
}

interface KnownFinding extends Difference {
  status: Status | 'problem';
}

const TO_CORRECT: ReadonlySet<KnownFinding['status']> = new Set(['unmet', 'unknown', 'problem']);

/** Whether a plan counts, or may when the Board has said which of several is official. */
export const mayCount = ({ superseded }: Pick<Assessment, 'superseded'>): boolean =>
  !superseded || isOpen(superseded.why);

/** Compares two reports: the old one's plans with the new one's. */
export function compareReports(before: readonly Assessment[], after: readonly Assessment[]): Comparison {
  const earlier = new EarlierPlans(before, keysByFile(after));
  const pairs = after.filter(mayCount).map((plan) => ({ plan, earlier: earlier.take(plan) }));
  return comparePairs(pairs, earlier.left());
}

/**
 * Compares plans with what they were: ids are those of a unit, and without a code several may have one name.
 * @param left the old report's plans that none of the pairs was
 */
export function comparePairs(pairs: readonly Pair[], left: readonly Assessment[]): Comparison {
  const plans: PlanChanges[] = [];
  const others = new Map<string, PlanChanges>();
  for (const { plan, earlier } of pairs) {
    const { now, old } = earlier ? inBoth(plan, earlier) : { now: findingsOf(plan), old: new Map() };
    const changes = changesIn(now, old);
    // Whether a unit has corrected something is told of the plan that counts.
    const told = plan.superseded ? { ...changes, fixed: [], open: [] } : changes;
    const own: PlanChanges = { ...told, ...(earlier && { before: earlier }), after: plan };
    plans.push(own);
    if (!earlier && !plan.superseded) for (const name of namesOf(plan)) others.set(name, own);
  }
  const listed = inOneList(plans);
  const gone: Assessment[] = [];
  for (const plan of left) {
    const found = namesOf(plan)
      .flatMap((name) => others.get(name) ?? [])
      .filter(({ after }) => !isOther(after, plan));
    const now = found.find(({ after }) => after?.unit) ?? found[0];
    // In a plan that cannot be read any more nobody has corrected anything.
    const list = !now ? 'gone' : now.after?.unit ? 'fixed' : 'open';
    const own = now ?? noChanges();
    own.before ??= plan;
    if (!now) plans.push(own);
    for (const known of toCorrectIn(plan)) {
      listed[list].push(known);
      own[list].push(known);
    }
    if (list === 'gone') gone.push(plan);
  }
  return { ...listed, left: gone, plans };
}

/** Whether the roster has two plans as those of two units. */
function isOther(one: Assessment | undefined, { listed }: Assessment): boolean {
  return one?.listed !== undefined && listed !== undefined && one.listed.code !== listed.code;
}

const noChanges = (): PlanChanges => ({ fixed: [], fresh: [], newlyDue: [], open: [], gone: [] });

function inOneList(plans: readonly PlanChanges[]): Record<ChangePart, Difference[]> {
  const lists = noChanges();
  for (const plan of plans) for (const part of changeParts) lists[part].push(...plan[part]);
  return lists;
}

function changesIn(
  now: ReadonlyMap<string, KnownFinding>,
  old: ReadonlyMap<string, KnownFinding>,
): Record<ChangePart, Difference[]> {
  const changes = noChanges();
  for (const [id, known] of now) {
    if (!TO_CORRECT.has(known.status)) continue;
    const earlier = old.get(id)?.status;
    const list = earlier === 'not-due' ? 'newlyDue' : earlier && TO_CORRECT.has(earlier) ? 'open' : 'fresh';
    changes[list].push(withoutStatus(known));
  }
  for (const [id, known] of old) {
    const later = now.get(id)?.status;
    if (!TO_CORRECT.has(known.status) || (later && TO_CORRECT.has(later))) continue;
    // What is only waived nobody has corrected; nor what is in a file that could not be read then either.
    const isOpen = later === 'waived' || known.name === undefined;
    changes[isOpen ? 'open' : 'fixed'].push(withoutStatus(known));
  }
  return changes;
}

/** By what else than its unit's key a plan is found again: its file, and its unit of the roster. */
function namesOf({ listed, ...plan }: Assessment): string[] {
  return [planKey(plan), ...(listed ? [`code ${listed.code}`] : [])];
}

/** The identities of all that is to be corrected in a plan. */
export function idsToCorrect(plan: Assessment): ReadonlySet<string> {
  return new Set(toCorrectIn(plan).map(({ finding }) => finding.id));
}

/** The identities of all that was to be corrected in a plan before, what was not listed of it included. */
export function idsKnown({ plan, earlier }: Pair): ReadonlySet<string> {
  const known = earlier ? [...inBoth(plan, earlier).old.values()] : [];
  return new Set(known.flatMap(({ finding, status }) => (TO_CORRECT.has(status) ? [finding.id] : [])));
}

/** What is found in a plan now and was before, with what is listed in one of them only because there is too much for a list. */
function inBoth(plan: Assessment, earlier: Assessment): Record<'now' | 'old', Map<string, KnownFinding>> {
  const [now, old] = [findingsOf(plan), findingsOf(earlier)];
  const { known, open, grown } = unlistedIn(plan, earlier);
  for (const [id, finding] of now) if (known.has(id)) old.set(id, finding);
  for (const [id, finding] of old) if (open.has(id)) now.set(id, finding);
  // How many more there are is news only where there are more than before.
  for (const [id, { finding }] of old) if (isMore(finding)) old.delete(id);
  for (const [id, known] of now) if (isMore(known.finding) && !grown.has(id)) old.set(id, known);
  return { now, old };
}

/** The identities of all that is ahead in a plan. */
export function idsAhead(plan: Assessment): ReadonlySet<string> {
  const known = [...findingsOf(plan).values()];
  return new Set(known.flatMap(({ finding, status }) => (status === 'not-due' ? [finding.id] : [])));
}

/** All that is to be corrected in a plan. */
export function toCorrectIn(plan: Assessment): Difference[] {
  return [...findingsOf(plan).values()].flatMap((known) =>
    TO_CORRECT.has(known.status) ? [withoutStatus(known)] : [],
  );
}

const withoutStatus = ({ status: _, ...difference }: KnownFinding): Difference => difference;

function findingsOf({ file, document, unit, problems, results }: Assessment): Map<string, KnownFinding> {
  const known = new Map<string, KnownFinding>();
  const plan = { file, document, ...(unit && { name: unit.name }) };
  for (const finding of problems) known.set(finding.id, { ...plan, finding, status: 'problem' });
  for (const { requirement, status, findings } of results) {
    for (const finding of findings) known.set(finding.id, { ...plan, requirement, finding, status });
  }
  return known;
}
