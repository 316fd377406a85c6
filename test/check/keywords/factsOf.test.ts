import { describe, expect, test } from 'vitest';
import { factKinds } from '../../../src/check/keywords/Fact.js';
import { checkFacts } from './checkFacts.js';
import { PLAIN } from './plainRows.js';

/** What is not there may still come until it is due; any other value breaks a check at any date. */
const ABSENT: readonly string[] = ['absent', 'no-entry', 'too-few', 'any-of'];

test.each(PLAIN)('%s', (_, schema, value, expected) => {
  const facts = checkFacts(schema, value);
  for (const { kind, how } of facts) expect(how).toBe(ABSENT.includes(kind) ? 'absent' : 'broken');
  expect(facts.map(({ kind, path }) => [kind, path])).toEqual(expected.map(([kind, path]) => [kind, path]));
  for (const [i, [, , params]] of expected.entries()) if (params) expect(facts[i]?.params).toMatchObject(params);
  expect(facts.map(({ kind }) => kind)).not.toContain('other');
});

describe('entries of contains', () => {
  test('of several that are incomplete the first is told', () => {
    const both = { contains: { required: ['date', 'place'] } };
    const at = (value: unknown) => checkFacts(both, value).map(({ kind, path, how }) => [kind, path, how]);
    expect(at([{ date: 'x' }, { place: 'x' }])).toEqual([['absent', '/0/place', 'absent']]);
    expect(at([{ place: 'x' }, { date: 'x' }])).toEqual([['absent', '/0/date', 'absent']]);
    expect(at([{ place: 'x' }, { date: 'x', place: 'x' }])).toEqual([]);
  });

  const dated = { contains: { required: ['date'], properties: { date: { within: { to: '2021-09-30' } } } } };
  test('dated and outside: unmet at any date', () => {
    expect(checkFacts(dated, [{ date: '2021-10-01' }, {}])).toMatchObject([
      { kind: 'date-outside', path: '/0/date', how: 'outside' },
    ]);
  });
  test('not dated: absent', () => {
    expect(checkFacts(dated, [{}])).toMatchObject([{ kind: 'absent', path: '/0/date', how: 'absent' }]);
  });
  test('only a recurrence: absent', () => {
    expect(checkFacts(dated, [{ date: 'yearly' }])).toMatchObject([{ kind: 'date-needed', how: 'absent' }]);
  });
  test('more than ten entries are told apart', () => {
    const items = { items: { anyOf: [{ required: ['a'] }, { properties: { b: { const: 1 } }, required: ['b'] }] } };
    const list = Array.from({ length: 11 }, (_, i) => (i === 1 ? {} : i === 10 ? { b: 2 } : { a: 1 }));
    expect(checkFacts(items, list)).toMatchObject([
      { kind: 'any-of', path: '/1', how: 'absent' },
      { kind: 'any-of', path: '/10', how: 'absent' },
    ]);
  });
});

describe('entries that are only planned', () => {
  const within = { properties: { date: { within: { from: '2021-01-01', to: '2025-12-31' } } } };
  const dated = (more: object = {}) => ({ contains: { required: ['date'], ...within }, ...more });
  const at = (value: unknown, more?: object) =>
    checkFacts(dated(more), value).map(({ kind, path, how }) => [kind, path, how]);
  const planned = (index: number) => [['date-planned', `/${index}/date`, 'absent']];
  test('the earliest is told, wherever it stands', () => {
    expect(at([{ date: '2023-05-01' }, { date: '2022-12-31' }, { date: '2024-01-01' }])).toEqual(planned(1));
    expect(at([{ date: '2022-12-31' }, { date: '2023-05-01' }])).toEqual(planned(0));
    expect(at([{ date: '2023-05-01' }, { date: '2022-12-31' }])).toEqual(planned(1));
  });
  test('before entries that miss the window, or only lack their day', () => {
    expect(at([{ date: '2020-12-31' }, { date: '2023-05-01' }])).toEqual(planned(1));
    expect(at([{}, { date: '2023-05-01' }])).toEqual(planned(1));
  });
  test('they count together with those that fit', () => {
    const two = { minContains: 2 };
    expect(at([{ date: '2022-01-01' }, { date: '2023-05-01' }], two)).toEqual(planned(1));
    expect(at([{ date: '2023-05-01' }], two)).toEqual([['too-few', '', 'absent']]);
    expect(at([{ date: '2022-01-01' }, { date: '2022-02-01' }], two)).toEqual([]);
  });
  test('an entry that has another fault is not only planned', () => {
    const named = { contains: { required: ['date', 'name'], ...within } };
    const kinds = checkFacts(named, [{ date: '2023-05-01' }]).map(({ kind }) => kind);
    expect(kinds).toEqual(['no-entry']);
  });
});

describe('at most so many', () => {
  const most = { contains: { const: 'x' }, maxContains: 2 };
  test.each([
    [['x', 'x'], []],
    [['x', 'x', 'x'], ['too-many']],
    [['x', 'x', 'a'], []],
    [['a', 'b', 'c'], ['no-entry']],
  ])('%j', (value, kinds) => expect(checkFacts(most, value).map(({ kind }) => kind)).toEqual(kinds));
});

describe('entries of the right kind that do not fit are named, and none is asked for', () => {
  const target = (goal: object) => ({
    contains: { required: ['id'], properties: { id: { const: 'a' }, goal } },
  });
  const on = (goal: object, ...entries: object[]) =>
    checkFacts(target(goal), entries).map(({ kind, path, how }) => [kind, path, how]);
  const ratio = { ratio: { atLeast: 55, unit: 'percent' } };
  test('a share below the bound', () => {
    expect(on(ratio, { id: 'a', goal: { percent: 50 } })).toEqual([['ratio-below', '/0/goal/percent', 'outside']]);
    expect(on(ratio, { id: 'a', goal: { percent: 50 } }, { id: 'a', goal: { percent: 55 } })).toEqual([]);
    // One that is wrong in more than that is no entry of the kind.
    expect(on(ratio, { id: 'b', goal: { percent: 50 } })).toEqual([['no-entry', '', 'absent']]);
  });
  test('a share that is not raised, or a goal that is not later', () => {
    const raised = { contains: { required: ['goal'], raises: true } };
    const found = (from: object, to: object) =>
      checkFacts(raised, [{ baseline: from, goal: to }]).map(({ kind, how }) => [kind, how]);
    expect(found({ percent: 50 }, { percent: 50 })).toEqual([['not-raised', 'outside']]);
    expect(found({ percent: 50, year: 2025 }, { percent: 60, year: 2025 })).toEqual([['goal-not-later', 'outside']]);
    expect(found({ percent: 50 }, { count: 5 })).toEqual([['ratio-missing', 'absent']]);
  });
  test('another committee', () => {
    const same = {
      properties: { list: { contains: { required: ['with'], properties: { with: { sameNameAs: '/own' } } } } },
    };
    const found = (value: object) => checkFacts(same, value).map(({ kind, how }) => [kind, how]);
    expect(found({ own: 'Huyện ủy A', list: [{ with: 'Huyện ủy B' }] })).toEqual([['name-differs', 'outside']]);
    expect(found({ list: [{ with: 'Huyện ủy B' }] })).toEqual([['no-entry', 'absent']]);
  });
  test('what only has to be completed is absent: a share without its total, a figure beyond its limit', () => {
    expect(on(ratio, { id: 'a', goal: { count: 5 } })).toEqual([['ratio-missing', '/0/goal', 'absent']]);
    expect(on({ exclusiveMinimum: 0 }, { id: 'a', goal: 0 })).toEqual([['beyond-limit', '/0/goal', 'absent']]);
  });
  test('where two are asked for, one that lacks something is one too few', () => {
    const two = { ...target(ratio), minContains: 2 };
    expect(checkFacts(two, [{ id: 'a', goal: { count: 5 } }]).map(({ kind }) => kind)).toEqual(['too-few']);
  });
});

describe('how a choice can be put right', () => {
  const within = { properties: { date: { within: { to: '2021-09-30' } } } };
  test('by what is absent', () => {
    expect(checkFacts({ anyOf: [within, { required: ['a'] }] }, { date: '2022-01-01' })).toMatchObject([
      { how: 'absent' },
    ]);
  });
  test('by another entry', () => {
    const list = { properties: { list: { contains: { required: ['date'], ...within } } } };
    expect(checkFacts({ anyOf: [within, list] }, { date: '2022-01-01', list: [{ date: '2022-01-01' }] })).toMatchObject(
      [{ how: 'outside' }],
    );
  });
  test('not without changing a value', () => {
    expect(
      checkFacts({ anyOf: [within, { properties: { date: { const: 'x' } } }] }, { date: '2022-01-01' }),
    ).toMatchObject([{ how: 'broken' }]);
  });
});

describe('what a list is looked through for', () => {
  const wanted = (schema: object, value: unknown = []) => {
    const [found] = checkFacts(schema, value);
    return found?.kind === 'no-entry' ? found.params.wanted : found?.kind;
  };
  const indicator = { properties: { indicator: { const: 'a' } }, required: ['indicator'] };
  test.each<[string, object, unknown]>([
    ['the value of a key', { contains: indicator }, { at: '/*/indicator', values: ['a'] }],
    [
      'one of several',
      { contains: { properties: { kind: { enum: ['a', 1] } }, required: ['kind'] } },
      { at: '/*/kind', values: ['a', '1'] },
    ],
    [
      'in a list of the entry',
      { contains: { properties: { of: { contains: { const: 'a' } } }, required: ['of'] } },
      { at: '/*/of/*', values: ['a'] },
    ],
    [
      'the first of several keys',
      { contains: { properties: { year: { minimum: 1 }, ...indicator.properties }, required: ['indicator'] } },
      { at: '/*/indicator', values: ['a'] },
    ],
    ['not what must not stand there', { contains: { not: { const: 'a' }, required: ['b'] } }, undefined],
    ['not one of a choice', { contains: { anyOf: [{ const: 'a' }, { const: 'b' }] } }, undefined],
    [
      'not what each must be',
      { contains: { properties: { of: { items: { const: 'a' } } }, required: ['of'] } },
      undefined,
    ],
  ])('%s', (_, schema, expected) => expect(wanted(schema)).toEqual(expected));

  test('a choice says of each way where it leads', () => {
    const both = {
      anyOf: [{ properties: { list: { contains: indicator } }, required: ['list'] }, { required: ['b'] }],
    };
    expect(checkFacts(both, { list: [] })).toMatchObject([
      {
        params: {
          options: [
            { path: '/list/*/indicator', wanted: { values: ['a'] } },
            { path: '/b', wanted: undefined },
          ],
        },
      },
    ]);
  });
});

test('an entry whose own list has none that fits is of the right kind', () => {
  const inner = { contains: { required: ['date'], properties: { date: { within: { to: '2021-09-30' } } } } };
  const outer = { contains: { required: ['list'], properties: { list: inner } } };
  expect(checkFacts(outer, [{ list: [{ date: '2021-10-01' }] }])).toMatchObject([
    { kind: 'date-outside', path: '/0/list/0/date', how: 'outside' },
  ]);
});

const kindsWith = (trait: 'ofList' | 'ofValue') =>
  Object.entries(factKinds).flatMap(([kind, traits]) => (traits[trait] ? [kind] : []));
test('what a list lacks is said at its key, not over all its entries', () => {
  expect(kindsWith('ofList')).toEqual(['year-too-few', 'years-ahead', 'no-entry', 'too-few']);
});
test('what says only what a value must be has the value said before it', () => {
  expect(kindsWith('ofValue')).toEqual([
    ...['name-differs', 'too-few', 'too-many', 'not-accepted', 'wrong-type', 'beyond-limit', 'not-multiple'],
    ...['wrong-length', 'not-matching', 'not-format', 'not-unique'],
  ]);
});
