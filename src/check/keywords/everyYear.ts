import { endOfYear, yearOf } from '../../plan/model/calendar.js';
import { asked } from './Asked.js';
import { type Fact, fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';
import type { Validity, Years } from './SchemaKeyword.js';

export interface EveryYearParams {
  from: number;
  to: number;
  min: number;
  max?: number;
  /** What an entry must have to count towards `min`. */
  complete?: string[];
}

type Entry = Readonly<Record<string, unknown>>;

const year = { type: 'integer', minimum: 2000, maximum: 2099 };

/**
 * `everyYear` on a list of entries with `year`: at least `min` complete ones in every year asked about, never more than
 * `max` in any year at all. Asked about are the years of the range that have ended on the as-of date, and the current
 * one until its 31 December; before the range its first year lies ahead (requirements.md, "Dates"). Of a unit that the
 * roster gives a last day no year is asked that ends after it, nor one that ended before its first day.
 */
export const everyYear: Keyword<EveryYearParams, Entry[]> = {
  keyword: 'everyYear',
  type: 'array',
  params: {
    type: 'object',
    required: ['from', 'to', 'min'],
    additionalProperties: false,
    properties: {
      from: year,
      to: year,
      min: { type: 'integer', minimum: 1 },
      max: { type: 'integer', minimum: 1 },
      complete: { type: 'array', minItems: 1, items: { type: 'string' } },
    },
  },
  check({ params, data: entries, path, asOf, ...validity }) {
    const facts = params.max === undefined ? [] : tooMany(params.max, entries, path);
    const { min } = params;
    const { from, to } = yearsOf(params, validity);
    // The unit came too late, or went too early, for any of the years (see also catalogue/asksNothing).
    if (from > to) return facts;
    if (yearOf(asOf) < from)
      return [...facts, fact('years-ahead', { list: path, from, to, min }, path, 'absent', endOfYear(from))];
    for (let year = from; year <= Math.min(to, yearOf(asOf)); year++) {
      const short = tooFew(params, year, entries, path, yearOf(asOf) > year);
      if (short) facts.push(short);
    }
    return facts;
  },
  reads: ({ complete = [] }, { value, path }) =>
    entriesOf(value).flatMap((i) => ['year', ...complete].map((key) => `${path}/${i}/${key}`)),
  limits: ({ max }, { value, path }) => (max === undefined ? [] : entriesOf(value).map((i) => `${path}/${i}/year`)),
  evidence: (_, { value, path }) => (Array.isArray(value) ? [...value.keys()].map((i) => `${path}/${i}`) : []),
  describe({ from, to, min, max, complete = [] }, { path }) {
    const fields = complete.map((key) => `${path}/*/${key}`);
    return [asked('every-year', { path, from, to, min, max, complete: fields })];
  },
  facts: ownFacts,
  ofAbsentLists: true,
  years: yearsOf,
};

/** Of each entry the index, and `-` for those that were left out. */
const entriesOf = (value: unknown) => [...(Array.isArray(value) ? value.keys() : []), '-'];

/**
 * The years of the range that end while the unit exists: what ends after its last day is not asked of it. `from` is after
 * `to` when none does.
 */
function yearsOf({ from, to }: EveryYearParams, { validFrom, validTo }: Validity): Years {
  const last = validTo === undefined ? to : yearOf(validTo) - (validTo < endOfYear(yearOf(validTo)) ? 1 : 0);
  return { from: Math.max(from, validFrom === undefined ? from : yearOf(validFrom)), to: Math.min(to, last) };
}

function tooMany(max: number, entries: readonly Entry[], path: string): Fact[] {
  const byYear = new Map<number, number[]>();
  for (const [index, { year }] of entries.entries()) {
    if (typeof year !== 'number') continue;
    const known = byYear.get(year);
    if (known) known.push(index);
    else byYear.set(year, [index]);
  }
  return [...byYear]
    .filter(([, indexes]) => indexes.length > max)
    .sort(([a], [b]) => a - b)
    .map(([year, indexes]) =>
      fact('year-too-many', { list: path, year, count: indexes.length, max }, `${path}/${indexes[max]}`, 'broken'),
    );
}

function tooFew(
  { min, complete = [] }: EveryYearParams,
  year: number,
  entries: readonly Entry[],
  path: string,
  ended: boolean,
): Fact | undefined {
  const ofYear = [...entries.entries()].filter(([, entry]) => entry.year === year);
  const lacks = (entry: Entry, name: string) => entry[name] === undefined;
  const incomplete = ofYear.filter(([, entry]) => complete.some((name) => lacks(entry, name)));
  const count = ofYear.length - incomplete.length;
  if (count >= min) return undefined;
  const [first] = incomplete;
  const lacking = complete.filter((name) => incomplete.some(([, entry]) => lacks(entry, name)));
  const params = { list: path, year, count, min, incomplete: incomplete.length, lacking, ended };
  return fact('year-too-few', params, first ? `${path}/${first[0]}` : path, 'absent', endOfYear(year));
}
