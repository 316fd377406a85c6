import { describe, expect, test } from 'vitest';
import type { UnitEntry } from '../../../src/desk/roster/UnitEntry.js';
import { mergeMovements, statesOf } from '../../../src/desk/saved/unitMovements.js';
import type { UnitMovement } from '../../../src/desk/totals/UnitMovement.js';

const movement = (code: string | undefined, more: Partial<UnitMovement> = {}): UnitMovement => ({
  unit: { ...(code !== undefined && { code }) },
  ...{ fixed: [], fresh: [], newlyDue: [], open: [], gone: [] },
  ...more,
});
const plan = (file: string, document = 0) => ({ file, document });
const entry = (code: string, more: Partial<UnitEntry> = {}): UnitEntry => ({
  unit: { code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' },
  ...{ row: 1, status: 'judged' },
  ...more,
});
const told = (movements: UnitMovement[]) =>
  movements.map(({ unit: { code }, before, after, plan: own, earlierPlan }) =>
    [code ?? '?', before ?? '', after ?? '', own?.file ?? '', earlierPlan?.file ?? ''].join(' ').trim(),
  );

describe('the units of several reports that were held against one', () => {
  const gone = movement('A', { before: 'compliant', gone: ['1.a'] });
  const sent = movement('A', { plan: plan('a.yaml'), after: 'compliant', fixed: ['1.a'] });
  const units = [entry('A', { verdict: 'compliant' })];

  test.each([[[gone, sent]], [[sent, gone]]])(
    'one whose plan one of them has is missing in none, and stood as any of them knows',
    (movements) => {
      const [one, ...others] = mergeMovements(movements, units);
      expect(others).toEqual([]);
      expect(one).toEqual({ ...sent, before: 'compliant' });
    },
  );

  test('what a report says of it is not changed by that', () => {
    mergeMovements([sent, gone], units);
    expect(sent.before).toBeUndefined();
  });

  test('of which all know how it stood, the one with the plan tells', () => {
    const known = { ...sent, before: 'pending' as const };
    expect(mergeMovements([gone, known], units)[0]?.before).toBe('pending');
  });

  test('of no roster: a plan that is no more is told once, and each that is there', () => {
    const was = (file: string) => movement(undefined, { earlierPlan: plan(file), before: 'compliant' });
    const now = movement(undefined, { plan: plan('b.yaml'), earlierPlan: plan('b.yaml'), after: 'compliant' });
    const merged = mergeMovements([was('c.yaml'), was('b.yaml'), now, was('c.yaml')], undefined);
    // What one part does not have another has.
    expect(told(merged)).toEqual(['?  compliant b.yaml b.yaml', '? compliant   c.yaml']);
  });

  test('two plans of one file are two, and so are two that nothing is known of', () => {
    const was = (document: number) => movement('Z', { earlierPlan: plan('a.yaml', document), before: 'pending' });
    expect(mergeMovements([was(0), was(1), was(0), movement('Y'), movement('Y')], [])).toHaveLength(4);
  });

  test('one without a plan stands as the roster of all says', () => {
    const overdue = entry('B', { status: 'overdue' });
    expect(told(mergeMovements([sent], [...units, overdue]))).toEqual(['A  compliant a.yaml', 'B  overdue']);
  });

  test('one that is judged and of which nothing is known is not told of; one that is known stays', () => {
    const notAsked = entry('C');
    expect(told(mergeMovements([], [notAsked]))).toEqual([]);
    expect(told(mergeMovements([movement('C', { before: 'overdue' })], [notAsked]))).toEqual([]);
    expect(told(mergeMovements([movement('C', { plan: plan('c.yaml') })], [notAsked]))).toEqual(['C   c.yaml']);
    expect(told(mergeMovements([movement('C', { after: 'pending' })], [notAsked]))).toEqual(['C  pending']);
  });

  test('in order of the plans, in a file by their places, then by code; without one by what they were', () => {
    const movements = [
      movement('Z'),
      movement(undefined, { earlierPlan: plan('b.yaml') }),
      movement(undefined, { earlierPlan: plan('a.yaml') }),
      movement('B', { plan: plan('b.yaml', 1) }),
      movement('C', { plan: plan('b.yaml', 0) }),
      movement('Y'),
      movement('D', { plan: plan('a.yaml') }),
    ];
    expect(told(mergeMovements(movements, undefined))).toEqual([
      'D   a.yaml',
      'C   b.yaml',
      'B   b.yaml',
      '?    a.yaml',
      '?    b.yaml',
      'Y',
      'Z',
    ]);
  });
});

test('a unit stands as its status says, one that is judged by its verdict', () => {
  const entries = [entry('A', { verdict: 'pending' }), entry('B', { status: 'ended', verdict: 'pending' }), entry('C')];
  expect([...statesOf(entries)]).toEqual([
    ['A', 'pending'],
    ['B', 'ended'],
    ['C', undefined],
  ]);
});
