import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/check/assess/Assessment.js';
import { countResult, noCounts } from '../../../src/check/assess/counts.js';
import { countByLevel } from '../../../src/check/assess/mostProblems.js';
import { settle } from '../../../src/check/assess/settle.js';

test('problems are counted by level, with those that are only counted', () => {
  const one = (level: 'error' | 'warning' | 'note') => ({ kind: 'unknown-key', params: {}, level });
  const more = { kind: 'more-problems', params: { error: 3, warning: 5, note: 7 }, level: 'error' as const };
  expect(countByLevel([])).toEqual({ error: 0, warning: 0, note: 0 });
  expect(countByLevel([one('error'), one('note'), one('note')])).toEqual({ error: 1, warning: 0, note: 2 });
  expect(countByLevel([one('warning'), more])).toEqual({ error: 3, warning: 6, note: 7 });
});

test.each([
  ['unmet', true],
  ['not-due', true],
  ['unknown', false],
  ['met', false],
  ['waived', false],
] as const)('a planned day is counted of what is open alone: %s', (status, isCounted) => {
  const counted = (more: object) => {
    const counts = noCounts();
    countResult(counts, { status, ...more } as Result);
    return counts;
  };
  expect(counted({ planned: '2022-12-31' }).planned).toBe(isCounted ? 1 : undefined);
  expect(counted({}).planned).toBeUndefined();
  expect([counted({}).reviewed, counted({ review: {} }).reviewed]).toEqual([0, 1]);
});

describe('what may stand in a plan that could not be read', () => {
  const draft = { kind: 'absent', params: { path: '/document/issued' }, path: '/document/issued' } as const;
  const stands = (how: 'absent' | 'broken', isDoubtful: boolean) =>
    settle({ wanting: [{ draft, how }], isDoubtful }, '2021-10-31', [], '2022-06-30');
  test('leaves unknown what is absent, and says nothing of days', () => {
    expect(stands('absent', true)).toMatchObject({ status: 'unknown' });
    expect(stands('absent', true)).not.toHaveProperty('daysLate');
    expect(stands('absent', false)).toMatchObject({ status: 'unmet' });
  });
  test('does not mend what is broken', () => {
    expect(stands('broken', true)).toEqual(stands('broken', false));
    expect(stands('broken', true)).toMatchObject({ status: 'unmet' });
  });
});
