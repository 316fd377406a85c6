import { expect, test } from 'vitest';
import { takenOver, togetherIn, toldOf } from '../../../src/check/assess/takenOver.js';

const years = { from: 2021, to: 2022 };
const lending = { file: 'cu.yaml', document: 1, isUnreadable: false, loans: [], hidden: [], owed: [] };
const loan = (code: string) => ({ requirement: '3.1.b', year: 2021, code, file: 'cu.yaml', document: 1 });

test('what was taken over is told of the predecessor it comes from, with where its plan stands', () => {
  const predecessors = [
    { code: 'C1', name: 'Xã Một', years, requirements: ['3.1.b'], lending },
    { code: 'C2', name: 'Xã Hai', years, requirements: ['3.1.b'], lending: { ...lending, isUnreadable: true } },
    { code: 'C3', name: 'Xã Ba', years, requirements: ['3.1.b'] },
  ];
  const asked = [
    { judgement: { taken: [loan('C1'), loan('C2')] } },
    { judgement: {} },
    { judgement: { taken: [loan('C1')] } },
  ];
  const told = takenOver(predecessors as never, asked as never);
  const entry = { requirement: '3.1.b', year: 2021 };
  expect(told.map(({ code, plan, entries }) => [code, plan, entries])).toEqual([
    ['C1', 'read', [entry, entry]],
    ['C2', 'unreadable', [entry]],
    ['C3', 'absent', []],
  ]);
  expect(told[0]).toMatchObject({ file: 'cu.yaml', document: 1 });
  expect(told[2]).not.toHaveProperty('file');
});

test('the note names what counts and what is owed only where there is any, and where an entry stands without its text', () => {
  const unit = { code: 'C1', name: 'Xã Một', plan: 'read', years, requirements: ['3.1.b'] };
  const range = { start: { line: 4, column: 5 }, end: { line: 4, column: 9 } };
  const told = { code: 'C1', name: 'Xã Một', plan: 'read' };
  expect(toldOf({ ...unit, entries: [], owed: [] } as never)).toEqual(told);
  expect(
    toldOf({ ...unit, entries: [{ requirement: '3.1.b', year: 2021, range, text: 'x' }], owed: [] } as never),
  ).toEqual({ ...told, counted: [{ requirement: '3.1.b', year: 2021, line: 4, column: 5 }] });
  expect(toldOf({ ...unit, entries: [{ requirement: '1.a', range }], owed: ['2.d'] } as never)).toEqual({
    ...told,
    counted: [{ requirement: '1.a', line: 4, column: 5 }],
    owed: ['2.d'],
  });
});

const entered = (...years: number[]) => ({ plan: { creative_activities: years.map((year) => ({ year })) } });
const asked = [
  { requirement: { id: '3.1.b', schema: { lists: [{ path: '/creative_activities', from: 2021, to: 2022, max: 2 }] } } },
];
const lent = (code: string, ...of: number[]) => ({
  code,
  years,
  lending: { ...lending, loans: of.map((year) => ({ ...loan(code), year })) },
});
test.each([
  ['one unit alone, which is held to it by itself', [2021, 2021, 2021], [], []],
  ['one predecessor alone', [], [lent('C1', 2021, 2021, 2021)], []],
  ['two with as many as one may', [2021], [lent('C1', 2021)], []],
  ['two with more', [2021, 2021], [lent('C1', 2021)], [[2021, 3, 2]]],
  ['two predecessors with more', [], [lent('C1', 2021, 2021), lent('C2', 2021)], [[2021, 3, 2]]],
  ['more in one year and not in the other', [2022, 2022], [lent('C1', 2021, 2022)], [[2022, 3, 2]]],
  ['a predecessor without a plan', [2021, 2021, 2021], [{ code: 'C1', years }], []],
])('what is entered together for a year: %s', (_, own, predecessors, expected) => {
  const told = togetherIn(asked as never, { ...entered(...own), predecessors } as never);
  expect(told.map(({ year, count, max }) => [year, count, max])).toEqual(expected);
});
test('what has no maximum, or is no list, is not counted together', () => {
  const others = [
    { requirement: { id: '3.1.b', schema: { lists: [{ path: '/x', from: 2021, to: 2022 }] } } },
    { requirement: { id: '1.a' } },
  ];
  expect(togetherIn(others as never, { ...entered(2021), predecessors: [lent('C1', 2021)] } as never)).toEqual([]);
  expect(togetherIn(asked as never, entered(2021, 2021, 2021) as never)).toEqual([]);
});
