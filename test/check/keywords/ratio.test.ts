import { describe, expect, test } from 'vitest';
import { checkFacts, compiles } from './checkFacts.js';

const ratio = { atLeast: 55, unit: 'percent' };

describe('parameters of ratio', () => {
  test.each([ratio, { atLeast: 0, unit: 'percent' }, { atLeast: 66.6, unit: 'percent' }])('%j', (given) => {
    expect(compiles({ ratio: given })).toBe(true);
  });
  test.each([
    {},
    { atLeast: 55 },
    { unit: 'percent' },
    { atLeast: 101, unit: 'percent' },
    { atLeast: '55', unit: 'percent' },
    { ...ratio, unit: '%' },
    { ...ratio, atMost: 60 },
    55,
    true,
  ])('not %j', (given) => {
    expect(compiles({ ratio: given })).toBe(false);
  });
});

describe('ratio', () => {
  const judge = (measure: object, atLeast = 55) => checkFacts({ ratio: { atLeast, unit: 'percent' } }, measure);
  test.each([
    [{ count: 11, total: 20 }, 55],
    [{ count: 115, total: 209 }, 55],
    [{ percent: 55 }, 55],
    [{ percent: 55.000001 }, 55],
    // 0.29 × 100 and 0.57 × 100 are not whole in floats.
    [{ count: 29, total: 100 }, 29],
    [{ count: 57, total: 100 }, 57],
    [{ count: 333, total: 1000 }, 33.3],
    [{ count: 9007199254740991, total: 9007199254740991 }, 100],
    [{ count: 0, total: 5 }, 0],
    // Counts decide.
    [{ count: 11, total: 20, percent: 1 }, 55],
  ])('%j is at least %d%%', (measure, atLeast) => {
    expect(judge(measure, atLeast)).toEqual([]);
  });
  test.each([
    [{ count: 114, total: 209 }, 55, 115],
    [{ count: 13, total: 25 }, 55, 14],
    [{ count: 10, total: 20, percent: 90 }, 55, 11],
    [{ count: 332, total: 1000 }, 33.3, 333],
    [{ count: 1, total: 3 }, 33.333334, 2],
    [{ count: 9007199254740990, total: 9007199254740991 }, 100, 9007199254740991],
  ])('%j is below %d%%: %d are needed', (measure, atLeast, needed) => {
    const { count, total } = measure;
    expect(judge(measure, atLeast)).toEqual([
      { kind: 'ratio-below', params: { count, total, atLeast, needed }, path: '/count', how: 'broken' },
    ]);
  });
  test('a percentage just below', () => {
    expect(judge({ percent: 54.999999 })).toEqual([
      { kind: 'ratio-below', params: { percent: 54.999999, atLeast: 55 }, path: '/percent', how: 'broken' },
    ]);
  });
  test.each([
    [{}, false],
    [{ total: 20 }, false],
    [{ year: 2025 }, false],
    [{ count: 11 }, true],
    [{ count: 11, total: 0 }, true],
  ])('%j states no ratio', (measure, countOnly) => {
    expect(judge(measure)).toEqual([
      { kind: 'ratio-missing', params: { path: '', countOnly }, path: '', how: 'absent' },
    ]);
  });
});
