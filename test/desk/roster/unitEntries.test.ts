import { describe, expect, test } from 'vitest';
import type { Missing, RosterReport } from '../../../src/desk/roster/RosterReport.js';
import type { SentPlan } from '../../../src/desk/roster/SentPlan.js';
import type { UnitEntry } from '../../../src/desk/roster/UnitEntry.js';
import { byFile, entriesIn, mergeEntries, sentEntry, statusOf } from '../../../src/desk/roster/unitEntries.js';
import { countDistricts, sumCounts } from '../../../src/desk/totals/countDistricts.js';
import { seemingUnit } from '../../../src/desk/totals/seemingUnit.js';

const unit = (code: string, parent?: string) => ({
  ...{ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' as const },
  ...(parent !== undefined && { parent }),
});
const place = (file: string, document = 0) => ({ file, document });
const likely = (file: string, document = 0) => ({ file, document, why: 'path' as const });
const entry = (code: string, row: number, more: Partial<UnitEntry> = {}): UnitEntry => ({
  ...{ unit: unit(code), row, status: 'overdue' },
  ...more,
});
const judged = (code: string, row: number, file: string) =>
  entry(code, row, { status: 'judged', plan: place(file), verdict: 'compliant' });

describe('a unit without a plan', () => {
  test.each<[Partial<Missing>, string]>([
    [{ status: 'overdue' }, 'overdue'],
    [{ status: 'not-due' }, 'not-due'],
    [{ status: 'overdue', ended: '2022-01-31' }, 'ended'],
    [{ status: 'not-due', ended: '2022-01-31' }, 'ended'],
    // That something has come comes before any date.
    [{ status: 'overdue', ended: '2022-01-31', likely: [likely('a')] }, 'unusable'],
  ])('%j is %s', (missing, status) => expect(statusOf({ unit: unit('A'), ...missing } as Missing)).toBe(status));
});

describe('a unit that has sent plans', () => {
  const by = place('x');
  const sent = (file: string, more: Partial<SentPlan> = {}): SentPlan => ({ plan: place(file), ...more });
  const passed = (file: string) => sent(file, { superseded: { by, why: 'later' } });
  const own = { unit: unit('A'), row: 1 };

  test('is judged by the one that counts, and the others stand in order of their files', () => {
    expect(sentEntry(own, [passed('c'), sent('b', { verdict: 'pending' }), passed('a')], [likely('z')])).toEqual({
      ...own,
      ...{ status: 'judged', plan: place('b'), verdict: 'pending', superseded: [place('a'), place('c')] },
    });
    expect(sentEntry(own, [sent('b')])).toEqual({ ...own, status: 'judged', plan: place('b') });
  });

  test('of which none counts has sent nothing that can be used', () => {
    expect(sentEntry(own, [passed('b'), passed('a')], [likely('z')])).toEqual({
      ...own,
      ...{ status: 'unusable', superseded: [place('a'), place('b')], likely: [likely('z')] },
    });
    expect(sentEntry(own, [passed('a')])).not.toHaveProperty('likely');
  });
});

describe('the units of several reports as one', () => {
  const merged = (...all: UnitEntry[][]) => mergeEntries(all);

  test('a unit stands as the report has it that knows its plan; of two the plan of the first file', () => {
    const [none, a, b] = [entry('A', 1), judged('A', 1, 'a'), judged('A', 1, 'b')];
    for (const pair of [
      [none, a],
      [a, none],
      [a, b],
      [b, a],
    ])
      expect(merged(...pair.map((one) => [one]))).toEqual([a]);
  });

  test('without a plan by all that may be its own, in order of the files', () => {
    const may = (...files: string[]) =>
      entry('A', 1, { status: 'unusable', likely: files.map((file) => likely(file)) });
    expect(merged([may('b')], [entry('A', 1)], [may('a', 'c')])).toEqual([may('a', 'b', 'c')]);
    expect(merged([entry('A', 1)], [may('a')])).toEqual([may('a')]);
  });

  test('a Word document that one of them knows of is known, and is no plan', () => {
    const word = { word: [{ file: 'a.docx' }] };
    const sent = entry('A', 1, { status: 'unusable', ...word });
    expect(merged([entry('A', 1)], [sent])).toEqual([sent]);
    expect(merged([sent], [entry('A', 1)])).toEqual([sent]);
    expect(merged([sent], [judged('A', 1, 'a')])).toEqual([judged('A', 1, 'a')]);
  });

  test('in order of the roster; of several rosters one after the other, numbered anew', () => {
    const rows = (entries: UnitEntry[]) => entries.map(({ unit: { code }, row }) => `${code} ${row}`);
    expect(rows(merged([entry('C', 3), entry('A', 1)], [entry('B', 2), entry('A', 1)]))).toEqual(['A 1', 'B 2', 'C 3']);
    expect(rows(merged([entry('B', 1), entry('A', 2)], [entry('D', 1), entry('C', 2)]))).toEqual([
      ...['B 1', 'A 2', 'D 3', 'C 4'],
    ]);
  });
});

describe('a report of before units had a status', () => {
  const plan = (code: string, file: string, verdict?: UnitEntry['verdict']) => ({
    ...place(file),
    ...{ unit: null, listed: unit(code), ...(verdict && { verdict }) },
  });
  const report = (...missing: Missing[]) =>
    ({ missing, twice: [], unlisted: [], mismatched: [], outside: [] }) as RosterReport;

  test('tells of those that sent a plan, each by the first, then of those that did not', () => {
    const plans = [
      plan('B', 'a', 'pending'),
      { ...place('b'), unit: null },
      plan('A', 'c', 'compliant'),
      plan('B', 'd', 'compliant'),
      plan('D', 'e'),
    ];
    const entries = entriesIn(
      report({ unit: unit('C'), status: 'not-due' }, { unit: unit('A'), status: 'overdue' }),
      plans,
    );
    expect(entries).toEqual([
      { unit: unit('B'), row: 1, status: 'judged', plan: place('a'), verdict: 'pending' },
      { unit: unit('A'), row: 2, status: 'judged', plan: place('c'), verdict: 'compliant' },
      { unit: unit('D'), row: 3, status: 'judged', plan: place('e') },
      { unit: unit('C'), row: 4, status: 'not-due' },
    ]);
  });

  test('of one that has them they stay as they are', () => {
    const units = [entry('A', 7)];
    expect(entriesIn({ ...report(), units }, [plan('B', 'a')])).toBe(units);
  });
});

test('files stand in the order of their names, plans in that of their file', () => {
  const places = [place('b'), place('a', 10), { file: 'a' }, place('a', 2), place('B')];
  expect(places.sort(byFile)).toEqual([place('B'), { file: 'a' }, place('a', 2), place('a', 10), place('b')]);
});

test('units are counted with their district, and in all', () => {
  const entries = [
    { ...judged('A', 1, 'a'), unit: unit('A', 'Huyện Một') },
    { ...judged('B', 2, 'b'), unit: unit('B', 'Huyện Một'), verdict: 'pending' as const },
    { ...entry('C', 3), unit: unit('C', 'Huyện Hai') },
    entry('D', 4, { status: 'unusable', verdict: 'compliant' }),
  ];
  const { districts, total } = countDistricts(entries);
  const none = { expected: 0, judged: 0, unusable: 0, notDue: 0, overdue: 0, ended: 0, compliant: 0 };
  expect([...districts]).toEqual([
    ['Huyện Một', { ...none, expected: 2, judged: 2, compliant: 1 }],
    ['Huyện Hai', { ...none, expected: 1, overdue: 1 }],
    [undefined, { ...none, expected: 1, unusable: 1 }],
  ]);
  expect(total).toEqual({ ...none, expected: 4, judged: 2, overdue: 1, unusable: 1, compliant: 1 });
  expect(sumCounts([...districts.values()])).toEqual(total);
});

test('a file that cannot be read counts with the unit that it seems to be of, where that is one', () => {
  const hint = (code: string) => ({ unit: unit(code), why: 'path' as const });
  expect(seemingUnit({ unit: null, likely: [hint('A')] })).toEqual(unit('A'));
  expect(seemingUnit({ unit: null, likely: [hint('A'), hint('B')] })).toBeUndefined();
  expect(seemingUnit({ unit: null })).toBeUndefined();
  expect(seemingUnit({ unit: unit('B') as never, likely: [hint('A')] })).toBeUndefined();
});
