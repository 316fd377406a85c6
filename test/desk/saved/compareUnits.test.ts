import { describe, expect, test } from 'vitest';
import { compareUnits } from '../../../src/desk/saved/compareUnits.js';
import { askOf, newlyOverdueIn, sharedIds } from '../../../src/desk/saved/mergeSince.js';

const unit = (code: string) => ({ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' as const });
const missing = (code: string, status: 'overdue' | 'not-due' = 'overdue', more: object = {}) => ({
  ...{ unit: unit(code), status },
  ...more,
});
const plan = (code: string | undefined, file: string) => ({
  ...{ file, document: 0, unit: { name: `Hội ${code}` } },
  ...(code !== undefined && { listed: unit(code) }),
});
interface Given {
  missing?: object[];
  plans?: object[];
  notJudged?: object[];
  summary?: object;
}
const report = ({ missing: absent, plans = [], notJudged, summary = {} }: Given) =>
  ({
    assessments: plans,
    totals: {
      summary: { ...(absent && { roster: {} }), ...summary },
      ...(absent && { roster: { missing: absent } }),
      ...(notJudged && { notJudged }),
    },
  }) as never;
const told = (before: Given, after: Given) => {
  const { newlySent, newlyOverdue } = compareUnits(report(before), report(after));
  return {
    ...(newlySent && { sent: newlySent.map((one) => [one.unit.code, ...one.plans.map(({ file }) => file)].join(' ')) }),
    ...(newlyOverdue && { overdue: newlyOverdue.map((one) => one.unit.code) }),
  };
};

describe('what has become of the units of a roster', () => {
  test('who was missing and has sent plans, in order of the old roster, with all of them', () => {
    expect(
      told(
        { missing: [missing('B'), missing('A'), missing('C')], plans: [plan('D', 'd')] },
        {
          missing: [missing('C')],
          plans: [plan('A', 'a'), plan('B', 'b'), plan('D', 'd'), plan('B', 'b-2'), plan(undefined, 'x')],
        },
      ),
    ).toEqual({ sent: ['B b b-2', 'A a'], overdue: [] });
  });

  test('a plan that is not judged has come as well', () => {
    expect(told({ missing: [missing('A')] }, { missing: [], notJudged: [plan('A', 'a')] }).sent).toEqual(['A a']);
  });

  test('whose file could not be used then sends no first plan', () => {
    const before = { missing: [missing('A', 'overdue', { likely: [{ file: 'a', why: 'path' }] })] };
    expect(told(before, { missing: [], plans: [plan('A', 'a')] }).sent).toEqual([]);
  });

  test('who is overdue and was not: known, not due, or on no roster', () => {
    expect(
      told(
        { missing: [missing('A'), missing('B', 'not-due')] },
        { missing: [missing('A'), missing('B'), missing('C', 'not-due'), missing('D')] },
      ).overdue,
    ).toEqual(['B', 'D']);
  });

  test.each<[string, Given, Given, object]>([
    ['without rosters', {}, {}, {}],
    ['without one then', {}, { missing: [missing('A')] }, {}],
    ['without one now', { missing: [missing('A')] }, { plans: [plan('A', 'a')] }, {}],
    ['of a part of a run then', { missing: [missing('A')], summary: { shard: {} } }, { missing: [missing('A')] }, {}],
    // Of a part now it is known who has sent, and not who has not.
    [
      'of a part of a run now',
      { missing: [missing('A')] },
      { missing: [missing('B')], plans: [plan('A', 'a')], summary: { shard: {} } },
      { sent: ['A a'] },
    ],
  ])('%s nothing is told that nobody can know', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

test('of no roster nobody is overdue', () => expect(newlyOverdueIn(undefined, new Set())).toEqual([]));

test('ids that several plans have are told apart by their places', () => {
  const finding = (id: string) => ({ finding: { id } });
  expect(sharedIds([finding('a'), finding('b'), finding('a'), finding('a'), finding('c'), finding('b')])).toEqual([
    ...['a', 'b'],
  ]);
});

test('what is new is asked finding by finding and plan by plan', () => {
  const place = (file: string, document = 0) => ({ file, document });
  const fresh = (id: string, file: string, document = 0) => ({ ...place(file, document), finding: { id } });
  const movement = (code: string | undefined, before: string | undefined, file?: string) => ({
    ...{ unit: { code }, before },
    ...(file !== undefined && { plan: place(file) }),
  });
  const since = askOf({
    fresh: [fresh('x', 'a')],
    newlyDue: [fresh('y', 'a', 1)],
    newlyOverdue: [],
    units: [movement('A', 'overdue', 'a'), movement(undefined, 'pending', 'b'), movement('C', undefined)],
    earlier: { overdue: ['B'], across: ['n'], remarks: ['r'] },
  } as never);
  const asked = (id: string, file: string, document = 0) => {
    const plan = place(file, document);
    return [since.isNew(id, plan), since.isNewlyDue(id, plan)];
  };
  expect([asked('x', 'a'), asked('y', 'a', 1), asked('x', 'a', 1), asked('x', 'b'), asked('y', 'a')]).toEqual([
    ...[
      [true, false],
      [true, true],
    ],
    ...[
      [false, false],
      [false, false],
      [false, false],
    ],
  ]);
  expect([since.stateBefore(place('a')), since.stateBefore(place('b')), since.stateBefore(place('c'))]).toEqual([
    ...['overdue', 'pending', undefined],
  ]);
  expect([since.unitBefore('A'), since.unitBefore('C'), since.unitBefore('Z')]).toEqual([
    'overdue',
    undefined,
    undefined,
  ]);
  expect([[...since.overdue], [...since.across], [...since.remarks]]).toEqual([['B'], ['n'], ['r']]);
});
