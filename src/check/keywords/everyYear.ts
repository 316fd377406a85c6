import { append } from '../../plan/maps/append.js';
import { daysAfter, endOfYear, type IsoDate, isIsoDate, yearOf } from '../../plan/model/calendar.js';
import { shapeAt } from '../../plan/model/model.js';
import { asked } from './Asked.js';
import { type Fact, fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';
import type { Validity } from './Validity.js';
import type { Years } from './Years.js';

/** What the keyword is given: the years, and how many entries each is to have. */
export interface EveryYearParams {
  from: number;
  to: number;
  min: number;
  max?: number;
  /** What an entry must have to count towards `min`. */
  complete?: string[];
  /** How many days after its 31 December a year is due; 0 when absent. */
  dueDays?: number;
}

type Entry = Readonly<Record<string, unknown>>;

const year = { type: 'integer', minimum: 2000, maximum: 2099 };

/**
 * `everyYear` on a list of entries with `year`: at least `min` complete ones in every year asked about, whose day has come, never more than
 * `max` in a year of the range. Asked about are the years of the range that are due on the as-of date, and those that have
 * begun; before the range its first year lies ahead (schemas/README.md, "Dates"). Of a unit that the roster gives a first or
 * last day no year is asked of which it lived no day; what is due after its last day is due on that day.
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
      dueDays: { type: 'integer', minimum: 0 },
    },
  },
  check({ params, data: entries, path, asOf, ...validity }) {
    const facts = tooMany(params, entries, path);
    const { min } = params;
    const { from, to } = yearsOf(params, validity);
    // The unit came too late, or went too early, for any of the years (see also assess/leftOut).
    if (from > to) return facts;
    if (yearOf(asOf) < from)
      return [
        ...facts,
        fact('years-ahead', { list: path, from, to, min }, path, 'absent', dueOf(from, params, validity)),
      ];
    for (let year = from; year <= Math.min(to, yearOf(asOf)); year++) {
      const short = tooFew(params, year, entries, path, { asOf, ...validity });
      if (short) facts.push(short);
    }
    return facts;
  },
  reads: ({ complete = [] }, { value, path }) =>
    entriesOf(value).flatMap((i) => ['year', ...complete].map((key) => `${path}/${i}/${key}`)),
  limits: ({ max }, { value, path }) => (max === undefined ? [] : entriesOf(value).map((i) => `${path}/${i}/year`)),
  evidence: (_, { value, path }) => (Array.isArray(value) ? [...value.keys()].map((i) => `${path}/${i}`) : []),
  describe({ from, to, min, max, complete = [], dueDays = 0 }, { path }) {
    const fields = complete.map((key) => `${path}/*/${key}`);
    return [asked('every-year', { path, from, to, min, max, complete: fields, dueDays })];
  },
  facts: ownFacts,
  ofAbsentLists: true,
  years: ({ from, to, dueDays = 0, max }) => ({ from, to, dueDays, ...(max !== undefined && { max }) }),
};

/** Of each entry the index, and `-` for those that were left out. */
const entriesOf = (value: unknown) => [...(Array.isArray(value) ? value.keys() : []), '-'];

/** The years of the range of which the unit lived a day. `from` is after `to` when it lived none. */
function yearsOf({ from, to }: EveryYearParams, { validFrom, validTo }: Validity): Years {
  return {
    from: validFrom === undefined ? from : Math.max(from, yearOf(validFrom)),
    to: validTo === undefined ? to : Math.min(to, yearOf(validTo)),
  };
}

/** When a year is due: so many days after its end, or on the unit's last day, whichever comes first. */
function dueOf(year: number, { dueDays = 0 }: EveryYearParams, { validTo }: Validity): IsoDate {
  const due = daysAfter(endOfYear(year), dueDays);
  return validTo !== undefined && validTo < due ? validTo : due;
}

function tooMany({ from, to, max }: EveryYearParams, entries: readonly Entry[], path: string): Fact[] {
  if (max === undefined) return [];
  const byYear = new Map<number, number[]>();
  for (const [index, { year }] of entries.entries()) {
    if (typeof year !== 'number' || year < from || year > to) continue;
    append(byYear, year, index);
  }
  return [...byYear]
    .filter(([, indexes]) => indexes.length > max)
    .sort(([a], [b]) => a - b)
    .map(([year, indexes]) =>
      fact('year-too-many', { list: path, year, count: indexes.length, max }, `${path}/${indexes[max]}`, 'broken'),
    );
}

function tooFew(
  params: EveryYearParams,
  year: number,
  entries: readonly Entry[],
  path: string,
  { asOf, ...validity }: Validity & { asOf: IsoDate },
): Fact | undefined {
  const { min, complete = [] } = params;
  const ofYear = [...entries.entries()].filter(([, entry]) => entry.year === year);
  const lacks = (entry: Entry, name: string) => entry[name] === undefined;
  const isIncomplete = ([, entry]: [number, Entry]) => complete.some((name) => lacks(entry, name));
  const incomplete = ofYear.filter(isIncomplete);
  const whole = ofYear.filter((one) => !isIncomplete(one));
  const planned = whole.filter(([, entry]) => dayAhead(entry, path, asOf) !== undefined);
  const count = whole.length - planned.length;
  if (count >= min) return undefined;
  const [first] = [...planned, ...incomplete];
  const [day] = planned.flatMap(([, entry]) => dayAhead(entry, path, asOf) ?? []).sort();
  const lacking = complete.filter((name) => incomplete.some(([, entry]) => lacks(entry, name)));
  const due = dueOf(year, params, validity);
  const said = {
    list: path,
    year,
    count,
    min,
    incomplete: incomplete.length,
    lacking,
    ...(day && { planned: day }),
    ended: asOf > due,
    ...(due === validity.validTo && { lastDay: due }),
  };
  return fact('year-too-few', said, first ? `${path}/${first[0]}` : path, 'absent', due);
}

/** The last of an entry's dates that are still to come: until that day it is an intention. */
function dayAhead(entry: Entry, path: string, asOf: IsoDate): IsoDate | undefined {
  return Object.entries(entry)
    .flatMap(([key, value]) =>
      typeof value === 'string' && value > asOf && isIsoDate(value) && shapeAt(`${path}/*/${key}`)?.is !== 'text'
        ? value
        : [],
    )
    .sort()
    .at(-1);
}
