import { endOfYear, type IsoDate, isIsoDate } from '../../plan/model/calendar.js';
import { type AskedBound, asked } from './Asked.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts, type Seen } from './Keyword.js';

/** A day, or the end of the year that stands in the same record: `{ endOf: year }`. */
type Bound = IsoDate | { endOf: string };

export interface WithinParams {
  from?: Bound;
  to: Bound;
}

const bound = {
  anyOf: [
    { type: 'string', format: 'date' },
    { type: 'object', required: ['endOf'], additionalProperties: false, properties: { endOf: { type: 'string' } } },
  ],
};

function day(limit: Bound | undefined, parent: Seen<unknown, unknown>['parent']): IsoDate | undefined {
  if (limit === undefined || typeof limit === 'string') return limit;
  const year = parent[limit.endOf];
  return typeof year === 'number' ? endOfYear(year) : undefined;
}

/** Where a field stands that stands beside a value. */
const beside = (path: string, field: string) => `${path.slice(0, path.lastIndexOf('/'))}/${field}`;

/** `within: {from?, to}` on a date: `from` ≤ date ≤ `to`, both inclusive. A recurrence never satisfies it. */
export const within: Keyword<WithinParams, string> = {
  keyword: 'within',
  type: 'string',
  params: { type: 'object', required: ['to'], additionalProperties: false, properties: { from: bound, to: bound } },
  check({ params, data: date, path, parent, asOf }) {
    if (!isIsoDate(date)) return [fact('date-needed', { value: date }, path, 'absent')];
    const [from, to] = [day(params.from, parent), day(params.to, parent)];
    if ((from === undefined || from <= date) && (to === undefined || date <= to)) return [];
    const ahead = date > asOf && { asOf };
    return [fact('date-outside', { date, ...(from && { from }), ...(to && { to }), ...ahead }, path, 'broken')];
  },
  reads: ({ from, to }, { path }) => [
    path,
    ...[from, to].flatMap((limit) => (typeof limit === 'object' ? [beside(path, limit.endOf)] : [])),
  ],
  describe({ from, to }, { path }) {
    const told = (limit: Bound): AskedBound =>
      typeof limit === 'string' ? limit : { endOf: beside(path, limit.endOf) };
    return [asked('within', { path, to: told(to), ...(from && { from: told(from) }) })];
  },
  facts: ownFacts,
};
