import { describe, expect, test } from 'vitest';
import { checkFacts } from './checkFacts.js';
import { PLAIN } from './plainRows.js';

test.each(PLAIN)('%s', (_, schema, value, expected) => {
  const facts = checkFacts(schema, value);
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
