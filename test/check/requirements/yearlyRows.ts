import { daysAfter, endOfYear } from '../../../src/plan/model/calendar.js';
import type { Row } from '../../support/testRequirement.js';

/** A yearly duty: its list, the field that makes an entry complete, and the first year asked about. */
interface Yearly {
  list: string;
  field: string;
  /** What the field holds in an entry of a year. */
  value: (year: number) => string;
  unreadable: string;
  misspelt: string;
  from: number;
  /** How many days after its end a year is due. */
  dueDays?: number;
}

/** What every yearly duty without a maximum has in common, from its first year to 2025. */
export function yearlyRows({ list, field, value, unreadable, misspelt, from, dueDays = 0 }: Yearly): Row[] {
  const entries = (...items: string[]) => `${list}:\n${items.map((item) => `  - { ${item} }`).join('\n')}`;
  const full = (...years: number[]) => entries(...years.map((year) => `year: ${year}, ${field}: ${value(year)}`));
  const all = [2021, 2022, 2023, 2024, 2025].filter((year) => year >= from);
  const dueOf = (year: number) => daysAfter(endOfYear(year), dueDays);
  const first: Pick<Row, 'due' | 'findings'> = { due: dueOf(from), findings: ['year-too-few'] };
  return [
    { name: 'the first year', plan: full(from), asOf: `${from}-12-30`, status: 'met' },
    { name: 'the first year on its last day', plan: full(from), asOf: `${from}-12-31`, status: 'met' },
    { name: 'all years', plan: full(...all), asOf: '2027-01-01', status: 'met' },
    { name: 'later years are not asked about', plan: full(from, 2025), asOf: `${from}-12-31`, status: 'met' },
    { name: 'several in a year', plan: full(from, from, from), asOf: `${from}-12-30`, status: 'met' },
    {
      name: 'before the range',
      plan: '',
      asOf: `${from - 1}-12-31`,
      status: 'not-due',
      findings: ['years-ahead'],
      due: dueOf(from),
      daysLeft: 365 + dueDays,
    },
    {
      name: 'before the range, with an entry',
      plan: full(from),
      asOf: `${from - 1}-10-01`,
      status: 'not-due',
      due: dueOf(from),
    },
    {
      name: 'nothing on the day it is due',
      plan: '',
      asOf: dueOf(from),
      status: 'not-due',
      due: dueOf(from),
      daysLeft: 0,
    },
    {
      name: 'nothing thirty days before',
      plan: `${list}: []`,
      asOf: daysAfter(dueOf(from), -30),
      status: 'not-due',
      daysLeft: 30,
    },
    {
      name: 'nothing the day after',
      plan: '',
      asOf: daysAfter(dueOf(from), 1),
      status: 'unmet',
      findings: ['year-too-few'],
      due: dueOf(from),
      daysLate: 1,
    },
    {
      name: 'a gap before the current year',
      plan: full(from, from + 2),
      asOf: daysAfter(dueOf(from + 1), 10),
      status: 'unmet',
      findings: ['year-too-few'],
      due: dueOf(from + 1),
      daysLate: 10,
    },
    {
      name: 'two years that ended short',
      plan: full(from + 2),
      asOf: daysAfter(dueOf(from + 1), 10),
      status: 'unmet',
      findings: ['year-too-few', 'year-too-few'],
      due: dueOf(from),
    },
    {
      name: 'only the current year short',
      plan: full(from),
      asOf: `${from + 1}-12-30`,
      status: 'not-due',
      findings: ['year-too-few'],
      due: dueOf(from + 1),
      daysLeft: 1 + dueDays,
    },
    {
      name: 'the last year on its last day',
      plan: full(...all.slice(0, -1)),
      asOf: '2025-12-31',
      status: 'not-due',
      daysLeft: dueDays,
    },
    {
      name: 'the last year after the range',
      plan: full(...all.slice(0, -1)),
      asOf: '2026-02-10',
      status: 'unmet',
      daysLate: 41 - dueDays,
    },
    { name: 'an incomplete entry', plan: entries(`year: ${from}`), asOf: `${from}-06-30`, status: 'not-due', ...first },
    {
      name: 'an incomplete entry, late',
      plan: entries(`year: ${from}`),
      asOf: daysAfter(dueOf(from), 1),
      status: 'unmet',
      daysLate: 1,
    },
    { name: 'an empty field', plan: entries(`year: ${from}, ${field}: ""`), asOf: `${from}-06-30`, status: 'not-due' },
    {
      name: 'an entry without year counts for none',
      plan: entries(`${field}: ${value(from)}`),
      asOf: `${from + 1}-06-30`,
      status: 'unmet',
      findings: ['year-too-few'],
    },
    {
      name: 'a year that cannot be read',
      plan: entries(`year: năm ngoái, ${field}: ${value(from)}`),
      asOf: `${from + 1}-06-30`,
      status: 'unknown',
      findings: ['unreadable-part'],
    },
    {
      name: 'a field that cannot be read',
      plan: entries(`year: ${from}, ${field}: ${unreadable}`),
      asOf: `${from}-06-30`,
      status: 'unknown',
    },
    {
      name: 'a misspelt field',
      plan: entries(`year: ${from}, ${misspelt}: ${value(from)}`),
      asOf: `${from}-06-30`,
      status: 'unknown',
    },
    { name: 'an item that cannot be read', plan: `${list}: [năm ${from}]`, asOf: `${from}-06-30`, status: 'unknown' },
    { name: 'a section that cannot be read', plan: `${list}: đầy đủ`, asOf: `${from - 1}-06-30`, status: 'unknown' },
    {
      name: 'a misspelt section',
      plan: full(from).replace(list, `${list}x`),
      asOf: `${from}-06-30`,
      status: 'unknown',
    },
    {
      name: 'met beside an entry that cannot be read',
      plan: entries(`year: ${from}, ${field}: ${value(from)}`, `year: năm sau, ${field}: ${value(from)}`),
      asOf: `${from}-12-30`,
      status: 'met',
    },
    {
      name: 'a year with an entry does not make up for the one before',
      plan: full(from + 1),
      asOf: `${from + 1}-06-30`,
      status: 'unmet',
      findings: ['year-too-few'],
    },
  ];
}
