import { describe, expect, test } from 'vitest';
import {
  directionOf,
  isFirstRead,
  riseOf,
  type UnitMovement,
  type UnitState,
} from '../../../src/desk/totals/UnitMovement.js';

type Counted = Partial<Record<'fixed' | 'fresh' | 'newlyDue' | 'open', number>>;
const moved = (before?: UnitState, after?: UnitState, counted: Counted = {}): UnitMovement => {
  const of = (part: keyof Counted) => Array.from({ length: counted[part] ?? 0 }, () => '1.a');
  return {
    unit: { code: 'A' },
    ...(before && { before }),
    ...(after && { after }),
    ...{ fixed: of('fixed'), fresh: of('fresh'), newlyDue: of('newlyDue'), open: of('open'), gone: [] },
  };
};

describe('which way a unit has moved', () => {
  test.each<[UnitState | undefined, UnitState | undefined, string]>([
    [undefined, 'compliant', 'new'],
    [undefined, undefined, 'new'],
    ['compliant', undefined, 'left'],
    // Its first plan that can be read.
    ['overdue', 'non-compliant', 'sent'],
    ['ended', 'pending', 'sent'],
    ['not-due', 'compliant', 'sent'],
    // What was not due could not be better or worse.
    ['not-due', 'unusable', 'other'],
    ['not-due', 'unreadable', 'other'],
    ['not-due', 'overdue', 'worse'],
    ['not-due', 'ended', 'worse'],
    ['overdue', 'unusable', 'better'],
    ['overdue', 'unreadable', 'better'],
    ['overdue', 'ended', 'other'],
    ['unusable', 'unreadable', 'other'],
    ['unusable', 'non-compliant', 'better'],
    ['unreadable', 'pending', 'better'],
    ['non-compliant', 'pending', 'better'],
    ['non-compliant', 'compliant', 'better'],
    ['pending', 'compliant', 'better'],
    ['pending', 'not-due', 'other'],
    ['compliant', 'pending', 'worse'],
    ['compliant', 'non-compliant', 'worse'],
    ['non-compliant', 'unreadable', 'worse'],
    ['unreadable', 'overdue', 'worse'],
    ['overdue', 'overdue', 'same'],
  ])('%s, then %s: %s', (before, after, direction) => expect(directionOf(moved(before, after))).toBe(direction));

  test.each<[Counted, string]>([
    [{}, 'same'],
    [{ open: 2 }, 'same'],
    [{ fixed: 1 }, 'better'],
    [{ fresh: 1 }, 'worse'],
    [{ newlyDue: 1 }, 'worse'],
    [{ fixed: 1, fresh: 1 }, 'other'],
    [{ fixed: 2, newlyDue: 1 }, 'other'],
  ])('of one result by what was corrected and what has come: %j is %s', (counted, direction) => {
    expect(directionOf(moved('non-compliant', 'non-compliant', counted))).toBe(direction);
  });

  test('a result that is better or worse decides before what is counted', () => {
    expect(directionOf(moved('non-compliant', 'compliant', { fresh: 3 }))).toBe('better');
    expect(directionOf(moved('compliant', 'non-compliant', { fixed: 3 }))).toBe('worse');
  });
});

test.each<[UnitState | undefined, UnitState | undefined, boolean]>([
  [undefined, 'compliant', true],
  ['overdue', 'pending', true],
  ['unreadable', 'non-compliant', true],
  ['non-compliant', 'compliant', false],
  ['pending', 'non-compliant', false],
  ['compliant', 'compliant', false],
  ['overdue', 'unusable', false],
  ['overdue', undefined, false],
])('a plan is read for the first time: %s, then %s: %s', (before, after, is) => {
  expect(isFirstRead(moved(before, after))).toBe(is);
});

test.each<[UnitState | undefined, UnitState | undefined, number]>([
  ['overdue', 'compliant', 4],
  ['compliant', 'overdue', -4],
  ['overdue', 'ended', 0],
  [undefined, 'compliant', 0],
  ['compliant', undefined, 0],
])('a result rises from %s to %s by %i', (before, after, rise) => expect(riseOf(moved(before, after))).toBe(rise));
