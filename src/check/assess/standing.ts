import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Validity } from '../keywords/Validity.js';
import type { Judgement } from './Case.js';
import type { Weighed } from './Weighed.js';

/** When a requirement is due from the unit: what is due after its last day is due on that day. */
export function dueOf({ due }: Requirement, { validTo }: Validity): IsoDate | undefined {
  return due !== undefined && validTo !== undefined && validTo < due ? validTo : due;
}

/** How a requirement stands, before what proves it is gathered. */
export type Outcome = Omit<Judgement, 'evidence'>;

/** Nothing is wanting. */
export const met = (due: IsoDate | undefined): Outcome => ({
  status: 'met',
  ...(due !== undefined && { due }),
  drafts: [],
  unread: [],
});

/** Unknown before not due and unmet, unless something is broken for certain (schemas/README.md, "Dates"). */
export function standing(
  found: readonly Weighed[],
  own: IsoDate | undefined,
  unread: Problem[],
  asOf: IsoDate,
): Outcome {
  const dueOn = (one: Weighed) => one.due ?? own;
  const late = found.filter((one) => {
    const due = dueOn(one);
    return one.how !== 'absent' || due === undefined || asOf > due;
  });
  const told = late.length > 0 ? late : found;
  const [due] = told.flatMap((one) => dueOn(one) ?? []).sort();
  const dated = due === undefined ? {} : { due };
  if (unread.length > 0 && !found.some(({ how }) => how === 'broken'))
    return { status: 'unknown', ...dated, drafts: [], unread };
  const drafts = told.map(({ draft }) => draft);
  if (late.length === 0)
    return { status: 'not-due', ...dated, ...(due && { daysLeft: daysBetween(asOf, due) }), drafts, unread: [] };
  // What is due later may be later still: the days are those of the due date that is reported.
  const first = late.filter((one) => dueOn(one) === due);
  return { status: 'unmet', ...dated, ...daysLate(first, due, asOf), drafts, unread: [] };
}

/** Of something absent, from the due date to the as-of date; of something present, to its own date, the smallest. */
function daysLate(late: readonly Weighed[], due: IsoDate | undefined, asOf: IsoDate): { daysLate?: number } {
  if (due === undefined) return {};
  const days = late.flatMap(({ draft, how, date }) => {
    const own = draft.kind === 'date-outside' ? draft.params.date : date;
    if (own !== undefined) return daysBetween(due, own);
    return how === 'absent' ? daysBetween(due, asOf) : [];
  });
  const after = days.filter((count) => count > 0);
  return after.length > 0 ? { daysLate: Math.min(...after) } : {};
}
