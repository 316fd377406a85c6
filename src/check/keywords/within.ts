import { daysAfter, endOfYear, type IsoDate, isIsoDate, startOfYear } from '../../plan/model/calendar.js';
import { type AskedBound, asked } from './Asked.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts, type Seen } from './Keyword.js';

/** A day counted from the first or last day of the year in a field beside the date, so many years and days later. */
type YearBound = ({ startOf: string } | { endOf: string }) & { years?: number; days?: number };
type Bound = IsoDate | YearBound;

/** What the keyword is given: the first and the last day. */
export interface WithinParams {
  from?: Bound;
  to?: Bound;
}

const counted = (edge: 'startOf' | 'endOf') => ({
  type: 'object',
  required: [edge],
  additionalProperties: false,
  properties: { [edge]: { type: 'string' }, years: { type: 'integer' }, days: { type: 'integer' } },
});
const bound = { anyOf: [{ type: 'string', format: 'date' }, counted('startOf'), counted('endOf')] };

const fieldOf = (limit: YearBound) => ('startOf' in limit ? limit.startOf : limit.endOf);

/** The day of a bound; undefined where the year beside the date is not there. */
function day(limit: Bound | undefined, parent: Seen<unknown, unknown>['parent']): IsoDate | undefined {
  if (limit === undefined || typeof limit === 'string') return limit;
  const year = parent[fieldOf(limit)];
  if (typeof year !== 'number') return undefined;
  const edge = 'startOf' in limit ? startOfYear : endOfYear;
  return daysAfter(edge(year + (limit.years ?? 0)), limit.days ?? 0);
}

/** Where a field stands that stands beside a value. */
const beside = (path: string, field: string) => `${path.slice(0, path.lastIndexOf('/'))}/${field}`;

/**
 * `within: {from?, to?}` on a date: `from` ≤ date ≤ `to`, both inclusive. A recurrence never satisfies it, nor does a date
 * still to come, which is an intention. A date after the last day of the unit is outside any window.
 */
export const within: Keyword<WithinParams, string> = {
  keyword: 'within',
  type: 'string',
  params: { type: 'object', minProperties: 1, additionalProperties: false, properties: { from: bound, to: bound } },
  check({ params, data: date, path, parent, asOf, validTo }) {
    if (!isIsoDate(date)) return [fact('date-needed', { value: date }, path, 'absent')];
    const [from, end] = [day(params.from, parent), day(params.to, parent)];
    const isLastDay = validTo !== undefined && (end === undefined || validTo < end);
    const to = isLastDay ? validTo : end;
    // Of a date that is tied to its year the window says when that year was due.
    const due = typeof params.to === 'object' ? to : undefined;
    if ((from === undefined || from <= date) && (to === undefined || date <= to))
      return date > asOf ? [fact('date-planned', { date }, path, 'absent', due)] : [];
    const window = { ...(from && { from }), ...(to && { to }), ...(isLastDay && { lastDay: true as const }) };
    const ahead = date > asOf && { asOf };
    return [fact('date-outside', { date, ...window, ...ahead }, path, 'broken', due)];
  },
  reads: ({ from, to }, { path }) => [
    path,
    ...[from, to].flatMap((limit) => (typeof limit === 'object' ? [beside(path, fieldOf(limit))] : [])),
  ],
  describe({ from, to }, { path }) {
    const told = (limit: Bound): AskedBound => {
      if (typeof limit === 'string') return limit;
      const { years = 0, days = 0 } = limit;
      return { of: 'startOf' in limit ? 'start' : 'end', year: beside(path, fieldOf(limit)), years, days };
    };
    return [asked('within', { path, ...(from && { from: told(from) }), ...(to && { to: told(to) }) })];
  },
  facts: ownFacts,
  window: ({ from, to }) => ({
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  }),
};
