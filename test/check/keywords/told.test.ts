import { describe, expect, test } from 'vitest';
import { everyYear } from '../../../src/check/keywords/everyYear.js';
import { raises } from '../../../src/check/keywords/raises.js';
import { schemaKeywords } from '../../../src/check/keywords/schemaKeywords.js';

/** What keywords of any kind tell. */
interface Told {
  describe(param: unknown, at: object): { params: Record<string, unknown> }[];
  evidence(param: unknown, at: object): string[];
  limits(param: unknown, at: object): string[];
  doubts(param: unknown, at: object): unknown[];
}
const keyword = (one: unknown) => one as Told;
const of = (name: string) => keyword((schemaKeywords as Record<string, unknown>)[name]);
const told = (name: string, param: unknown, schema: object = {}) =>
  of(name).describe(param, { path: '/list', schema, below: () => [] });

describe('what a keyword asks', () => {
  test('the entries in their order, counted from 1', () => {
    expect(told('prefixItems', [{}, {}]).map(({ params }) => params.nth)).toEqual([1, 2]);
  });

  test.each([
    [{}, { path: '/list', min: 1 }],
    [{ minContains: 2 }, { path: '/list', min: 2 }],
    [{ maxContains: 3 }, { path: '/list', min: 1, max: 3 }],
  ])('some entries, with bounds where the schema has them: %j', (schema, params) => {
    const given = told('contains', {}, schema)[0]?.params ?? {};
    expect(given).toEqual(params);
    expect(Object.keys(given).sort()).toEqual(Object.keys(params).sort());
  });
});

describe('what shows that a keyword holds', () => {
  const shown = (path: string, schema: object = {}) =>
    of('required').evidence(['a', 'b', 'c'], { value: { a: 1, b: { x: 1 } }, path, schema });
  test('the keys that are there, and none that is not', () => {
    expect(shown('/unit')).toEqual(['/unit/a', '/unit/b']);
  });
  test('of a section what stands in it, of the plan nothing', () => {
    expect(shown('/unit', { properties: { b: {} } })).toEqual(['/unit/a']);
    expect(shown('')).toEqual([]);
  });
});

test('a maximum of each year looks at every year, a minimum alone does not', () => {
  const value = [{ year: 2021 }, { year: 2022 }];
  const limits = (params: object) =>
    keyword(everyYear).limits({ from: 2021, to: 2022, min: 1, ...params }, { value, path: '/l' });
  expect(limits({})).toEqual([]);
  expect(limits({ max: 2 })).toEqual(['/l/0/year', '/l/1/year', '/l/-/year']);
});

describe('a goal whose baseline has no year', () => {
  const doubts = (value: object) => keyword(raises).doubts({}, { value, path: '/targets/0' });
  test('is asked about where the baseline says something', () => {
    expect(doubts({ baseline: { percent: 10 }, goal: { year: 2025, percent: 20 } })).toEqual([
      { kind: 'baseline-undated', params: {}, path: '/targets/0/baseline' },
    ]);
  });
  test.each([
    [{ goal: { year: 2025, percent: 20 } }],
    [{ baseline: { year: 2020, percent: 10 }, goal: { year: 2025, percent: 20 } }],
    [{ baseline: { percent: 10 }, goal: { percent: 20 } }],
    [{ baseline: {}, goal: { year: 2025, percent: 20 } }],
  ])('is not: %j', (value) => expect(doubts(value)).toEqual([]));
});
