import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/plan/model/Plan.js';
import { checkFacts, compiles } from './checkFacts.js';

test('raises is true, or nothing', () => {
  expect(compiles({ raises: true })).toBe(true);
  for (const raises of [false, 1, 'true', {}, null]) expect(compiles({ raises })).toBe(false);
});

describe('raises', () => {
  const judge = (target: object) => checkFacts({ raises: true }, target);
  test.each([
    [{ percent: 50 }, { percent: 50.000001 }],
    [{ count: 1, total: 3 }, { percent: 33.333334 }],
    [{ percent: 33.333333 }, { count: 1, total: 3 }],
    [{ count: 9007199254740990, total: 9007199254740991 }, { percent: 100 }],
    [
      { count: 3, total: 10 },
      { count: 31, total: 100 },
    ],
  ])('%j → %j', (baseline, goal) => {
    expect(judge({ baseline, goal })).toEqual([]);
  });
  test.each([
    [{ percent: 50 }, { percent: 50 }],
    [{ count: 1, total: 2 }, { percent: 50 }],
    // 0.1 + 0.2 against 0.3 in floats.
    [
      { count: 3, total: 10 },
      { count: 30, total: 100 },
    ],
    [{ count: 1, total: 3 }, { percent: 33.333333 }],
    [
      { count: 3250, total: 5000 },
      { count: 3600, total: 6000 },
    ],
  ])('%j → %j is no rise', (baseline, goal) => {
    expect(judge({ baseline, goal })).toEqual([
      { kind: 'not-raised', params: { baseline, goal }, path: '/goal', how: 'broken' },
    ]);
  });
  test('what is missing is named', () => {
    const missing = (name: string, countOnly: boolean) => ({
      kind: 'ratio-missing',
      params: { path: `/${name}`, countOnly },
      path: `/${name}`,
      how: 'absent',
    });
    expect(judge({ goal: { percent: 5 } })).toEqual([missing('baseline', false)]);
    expect(judge({ baseline: { percent: 5 }, goal: { count: 5 } })).toEqual([missing('goal', true)]);
    expect(judge({})).toEqual([missing('baseline', false), missing('goal', false)]);
  });

  test.each<[string, Measure, Measure, string[]]>([
    ['a year later', { percent: 50, year: 2024 }, { percent: 60, year: 2025 }, []],
    ['the same year', { percent: 50, year: 2025 }, { percent: 60, year: 2025 }, ['goal-not-later']],
    ['a year before', { percent: 50, year: 2025 }, { percent: 60, year: 2024 }, ['goal-not-later']],
    ['a baseline without year', { percent: 50 }, { percent: 60, year: 2025 }, []],
    ['a goal without year', { percent: 50, year: 2021 }, { percent: 60 }, []],
    ['in both wrong: the year first', { percent: 60, year: 2025 }, { percent: 50, year: 2025 }, ['goal-not-later']],
  ])('%s', (_, baseline, goal, kinds) => {
    const found = judge({ baseline, goal });
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    for (const { params, path, how } of found)
      expect([params, path, how]).toEqual([{ baseline: baseline.year, goal: goal.year }, '/goal/year', 'broken']);
  });
  test.each([
    ['both', { percent: 100 }, { percent: 100 }, []],
    ['both, of counts', { count: 20, total: 20 }, { count: 25, total: 25 }, []],
    ['the goal alone', { percent: 99 }, { percent: 100 }, []],
    ['the baseline alone', { percent: 100 }, { percent: 99 }, ['not-raised']],
    ['nearly both', { percent: 99 }, { percent: 99 }, ['not-raised']],
  ])('the whole cannot rise: %s', (_, baseline, goal, kinds) => {
    expect(judge({ baseline, goal }).map(({ kind }) => kind)).toEqual(kinds);
  });
  test('a count without total is no ratio beside a percentage, and says nothing', () => {
    expect(judge({ baseline: { count: 5, percent: 50 }, goal: { count: 6, percent: 50 } })).toMatchObject([
      { params: { baseline: { percent: 50 }, goal: { percent: 50 } } },
    ]);
  });
});
