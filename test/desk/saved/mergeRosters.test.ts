import { describe, expect, test } from 'vitest';
import type { RosterReport } from '../../../src/desk/roster/RosterReport.js';
import type { UnitEntry } from '../../../src/desk/roster/UnitEntry.js';
import { activeUnits, mergeRosters, rosterCodes } from '../../../src/desk/saved/mergeRosters.js';

const unit = (code: string) => ({ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' as const });
const roster = (more: object = {}): RosterReport =>
  ({ missing: [], twice: [], unlisted: [], mismatched: [], outside: [], ...more }) as RosterReport;
const missing = (code: string, more: object = {}) => ({ unit: unit(code), status: 'overdue', ...more });
const plan = (file: string, code?: string, more: object = {}) =>
  ({
    ...{ file, document: 0, unit: { name: `Hội ${code ?? file}` } },
    ...(code !== undefined && { listed: unit(code), verdict: 'compliant' }),
    ...more,
  }) as never;
const broken = (file: string, more: object = {}) => plan(file, undefined, { unit: null, ...more });
const entry = (code: string, row: number, more: object = {}) =>
  ({ unit: unit(code), row, status: 'overdue', ...more }) as UnitEntry;
const judged = (code: string, row: number, file: string) =>
  entry(code, row, { status: 'judged', plan: { file, document: 0 }, verdict: 'compliant' });
const ref = (file: string, document = 0) => ({ plan: { file, document } });
const codesOf = (list: readonly { unit: { code: string } }[]) => list.map((one) => one.unit.code);

describe('the rosters of several reports against all their plans', () => {
  test('a unit is missing where no report has its plan; each is counted once', () => {
    const { roster: merged, rosterSummary } = mergeRosters(
      [roster({ missing: [missing('A'), missing('B')] }), roster({ missing: [missing('B'), missing('C')] })],
      [plan('a', 'A'), plan('c', 'C'), plan('x')],
      [
        [entry('A', 1), entry('B', 2), judged('C', 3, 'c')],
        [judged('A', 1, 'a'), entry('B', 2), entry('C', 3)],
      ],
    );
    expect(codesOf(merged.missing)).toEqual(['B']);
    expect(merged.units).toEqual([judged('A', 1, 'a'), entry('B', 2), judged('C', 3, 'c')]);
    expect(rosterSummary).toStrictEqual({
      ...{ expected: 3, received: 2, missing: 1, outside: 0 },
      ...{ judged: 2, unusable: 0, notDue: 0, overdue: 1, ended: 0 },
    });
    for (const list of ['namesakes', 'inactive', 'places']) expect(merged).not.toHaveProperty(list);
  });

  test('a unit with more than one plan in all has sent several, of which the report says which counts', () => {
    const by = { file: 'b', document: 0 };
    const plans = [
      plan('a', 'A', { sending: { issued: '2021-09-30', content: '1' }, superseded: { by, why: 'later' } }),
      plan('b', 'A', { sending: { content: '2' } }),
      plan('c', 'B'),
    ];
    const { roster: merged, rosterSummary } = mergeRosters([roster()], plans, [
      [judged('A', 1, 'a'), judged('B', 2, 'c')],
    ]);
    expect(merged.twice).toStrictEqual([
      {
        unit: unit('A'),
        plans: [
          { file: 'a', document: 0, name: 'Hội A', issued: '2021-09-30' },
          { file: 'b', document: 0, name: 'Hội A' },
        ],
        official: by,
        superseded: [{ file: 'a', document: 0, why: 'later' }],
      },
    ]);
    expect(merged.units?.[0]).toEqual({ ...judged('A', 1, 'b'), superseded: [{ file: 'a', document: 0 }] });
    expect(rosterSummary).toMatchObject({ expected: 2, received: 2 });
  });

  test('what may be a unit’s own is put together, and so is what was sent as a Word document', () => {
    const may = (...files: string[]) => ({ likely: files.map((file) => ({ file, why: 'path' })) });
    const word = { word: [{ file: 'a.docx' }] };
    const rosters = [
      roster({ missing: [missing('A', may('b')), missing('B', word), missing('C')] }),
      roster({ missing: [missing('A', may('a', 'c')), missing('B'), missing('C', word)] }),
    ];
    const { roster: merged, rosterSummary } = mergeRosters(rosters, [], []);
    expect(merged.missing).toEqual([missing('A', may('a', 'b', 'c')), missing('B', word), missing('C', word)]);
    expect(rosterSummary).toMatchObject({ expected: 3, received: 0, missing: 3, word: 2 });
  });

  test('units outside of the time are told once, and not where one has sent a plan after all', () => {
    const { roster: merged, rosterSummary } = mergeRosters(
      [roster({ inactive: ['X', 'Y'] }), roster({ inactive: ['Y', 'Z'] }), roster()],
      [plan('z', 'Z')],
      [],
    );
    expect(merged.inactive).toEqual(['X', 'Y']);
    expect(rosterSummary.outside).toBe(2);
  });

  test('remarks of all stand in order of the plans', () => {
    const lists = (...refs: object[]) => ({ unlisted: refs, mismatched: refs, outside: refs, namesakes: refs });
    const [a, b, late] = [
      { ...ref('a'), nearest: [], units: [], unit: unit('A') },
      { ...ref('b'), nearest: [], units: [], unit: unit('B') },
      { ...ref('a', 2), nearest: [], units: [], unit: unit('A') },
    ];
    const { roster: merged } = mergeRosters([roster(lists(b)), roster(lists(late, a))], [], []);
    for (const list of ['unlisted', 'mismatched', 'outside', 'namesakes'] as const)
      expect(merged[list], list).toEqual([a, late, b]);
  });

  test('plans of nobody are counted: of no unit, of one of several, and those that hint at none', () => {
    const namesakes = [
      { ...ref('n'), units: [] },
      { ...ref('m'), units: [], unit: unit('A') },
    ];
    const { rosterSummary } = mergeRosters(
      [roster({ unlisted: [{ ...ref('x'), nearest: [] }], namesakes })],
      [plan('x'), broken('y'), broken('z', { likely: [] }), plan('a', 'A')],
      [],
    );
    expect(rosterSummary).toMatchObject({ unlisted: 2, unknown: 1 });
  });

  test('the places of units that are named, or have sent something, are those of the files', () => {
    // Units of a roster in YAML may stand in one line.
    const places = [
      { code: 'B', line: 3, column: 1 },
      { code: 'D', line: 2, column: 30 },
      { code: 'A', line: 2, column: 5 },
      { code: 'C', line: 4, column: 1 },
    ];
    const { roster: merged } = mergeRosters(
      [roster({ missing: [missing('A'), missing('D')], places }), roster()],
      [plan('b', 'B')],
      [],
    );
    expect(merged.places?.map(({ code }) => code)).toEqual(['A', 'D', 'B']);
  });
});

test('the units that there are on the day: those with a plan that is not outside, and those without that have not ended', () => {
  const rosters = [
    roster({
      missing: [missing('B'), missing('C', { ended: '2022-01-31' })],
      outside: [{ ...ref('d'), unit: unit('D') }],
    }),
    roster({ missing: [missing('B')] }),
  ];
  const plans = [plan('a', 'A'), plan('d', 'D'), plan('a-2', 'A'), plan('x'), broken('y')];
  expect(activeUnits(rosters, plans).map(({ code }) => code)).toEqual(['A', 'B']);
});

test('the codes of a roster are those of its units, whether or not they have sent something, or exist', () => {
  expect([...rosterCodes(roster({ missing: [missing('B')], inactive: ['C'] }), [plan('a', 'A'), plan('x')])]).toEqual([
    ...['A', 'B', 'C'],
  ]);
  expect([...rosterCodes(roster(), [])]).toEqual([]);
});
