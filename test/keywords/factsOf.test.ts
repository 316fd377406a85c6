import { describe, expect, test } from 'vitest';
import type { FactKind } from '../../src/check/keywords/Fact.js';
import { checkFacts } from './checkFacts.js';

/** Every plain keyword that a catalogue may use: a schema, a value that breaks it, and the facts. */
const PLAIN: [string, object, unknown, [FactKind, string, object?][]][] = [
  ['required', { required: ['a'] }, {}, [['absent', '/a']]],
  ['dependentRequired', { dependentRequired: { a: ['b'] } }, { a: 1 }, [['absent', '/b']]],
  ['dependentSchemas', { dependentSchemas: { a: { required: ['b'] } } }, { a: 1 }, [['absent', '/b']]],
  ['const', { const: 'x' }, 'y', [['not-accepted', '', { accepted: ['x'] }]]],
  ['const of a list', { const: [1, 2] }, 'y', [['not-accepted', '', { accepted: ['1', '2'] }]]],
  ['enum', { enum: ['x', 1] }, 'y', [['not-accepted', '', { accepted: ['x', '1'] }]]],
  ['type', { type: 'array' }, {}, [['wrong-type', '', { type: 'array' }]]],
  ['type of several', { type: ['array', 'null'] }, {}, [['wrong-type', '', { type: 'array|null' }]]],
  ['minimum', { minimum: 2 }, 1, [['beyond-limit', '', { comparison: '>=', limit: 2 }]]],
  ['maximum', { maximum: 2 }, 3, [['beyond-limit', '', { comparison: '<=', limit: 2 }]]],
  ['exclusiveMinimum', { exclusiveMinimum: 2 }, 2, [['beyond-limit', '', { comparison: '>', limit: 2 }]]],
  ['exclusiveMaximum', { exclusiveMaximum: 2 }, 2, [['beyond-limit', '', { comparison: '<', limit: 2 }]]],
  ['multipleOf', { multipleOf: 5 }, 7, [['not-multiple', '', { of: 5 }]]],
  ['minLength', { minLength: 3 }, 'ab', [['wrong-length', '', { min: 3 }]]],
  ['maxLength', { maxLength: 1 }, 'ab', [['wrong-length', '', { max: 1 }]]],
  ['pattern', { pattern: '^a' }, 'b', [['not-matching', '', { pattern: '^a' }]]],
  ['format', { format: 'date' }, 'b', [['not-format', '', { format: 'date' }]]],
  ['uniqueItems', { uniqueItems: true }, ['a', 'b', 'a'], [['not-unique', '', { first: 1, second: 3 }]]],
  ['minItems', { minItems: 2 }, [1], [['too-few', '', { limit: 2 }]]],
  ['maxItems', { maxItems: 1 }, [1, 2], [['too-many', '', { limit: 1 }]]],
  ['minProperties', { minProperties: 2 }, { a: 1 }, [['too-few', '', { limit: 2 }]]],
  ['maxProperties', { maxProperties: 1 }, { a: 1, b: 2 }, [['too-many', '', { limit: 1 }]]],
  [
    'additionalProperties',
    { additionalProperties: false, properties: { a: {} } },
    { b: 1 },
    [['not-allowed', '/b', { name: 'b' }]],
  ],
  ['patternProperties', { patternProperties: { '^a': { const: 1 } } }, { ab: 2 }, [['not-accepted', '/ab']]],
  [
    'unevaluatedProperties',
    { unevaluatedProperties: false, allOf: [{ properties: { a: {} } }] },
    { b: 1 },
    [['not-allowed', '/b']],
  ],
  ['propertyNames', { propertyNames: { pattern: '^a' } }, { b: 1 }, [['not-allowed', '/b', { name: 'b' }]]],
  ['not', { properties: { a: { not: { const: 1 } } } }, { a: 1 }, [['not-allowed', '/a', { name: 'a' }]]],
  [
    'oneOf, none',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    {},
    [['any-of', '', { options: [{ path: '/a' }, { path: '/b' }] }]],
  ],
  ['oneOf, two', { oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 1, b: 1 }, [['one-only', '']]],
  ['anyOf', { anyOf: [{ required: ['a'] }, { properties: { b: { const: 'x' } } }] }, { b: 1 }, [['any-of', '']]],
  [
    'allOf',
    { allOf: [{ required: ['a'] }, { required: ['b'] }] },
    {},
    [
      ['absent', '/a'],
      ['absent', '/b'],
    ],
  ],
  [
    'contains',
    { contains: { const: 'x' } },
    ['a', 'b'],
    [['no-entry', '', { entries: 2, wanted: { at: '/*', values: ['x'] } }]],
  ],
  ['contains of nothing', { contains: { const: 'x' } }, [], [['no-entry', '', { entries: 0 }]]],
  [
    'contains with a subschema that is true',
    { contains: { properties: { a: true, b: { const: 1 } }, required: ['b'] } },
    [{ b: 2 }],
    [['no-entry', '']],
  ],
  ['minContains', { contains: { const: 'x' }, minContains: 2 }, ['a', 'x'], [['too-few', '', { limit: 2 }]]],
  ['maxContains', { contains: { const: 'x' }, maxContains: 1 }, ['a', 'x', 'x'], [['too-many', '', { limit: 1 }]]],
  ['maxContains, none', { contains: { const: 'x' }, maxContains: 1 }, ['a'], [['no-entry', '']]],
  ['false schema', { properties: { a: false } }, { a: 1 }, [['not-allowed', '/a', { name: 'a' }]]],
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  ['then', { if: { required: ['a'] }, then: { required: ['b'] } }, { a: 1 }, [['absent', '/b']]],
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  ['else', { if: { required: ['a'] }, then: {}, else: { required: ['b'] } }, {}, [['absent', '/b']]],
  ['items', { items: { type: 'string' } }, ['a', 1], [['wrong-type', '/1']]],
  ['prefixItems', { prefixItems: [{ const: 'a' }], items: {}, minItems: 1 }, ['b'], [['not-accepted', '/0']]],
  [
    'items after prefixItems',
    { prefixItems: [{}], items: false, minItems: 1 },
    ['a', 'b'],
    [['too-many', '', { limit: 1 }]],
  ],
  ['unevaluatedItems', { unevaluatedItems: false, allOf: [{ prefixItems: [{}], minItems: 1, items: {} }] }, [1], []],
  [
    'unevaluatedItems, one more',
    { unevaluatedItems: false, anyOf: [{ contains: { const: 1 } }] },
    [1, 2],
    [['too-many', '']],
  ],
];

test.each(PLAIN)('%s', (_, schema, value, expected) => {
  const facts = checkFacts(schema, value);
  expect(facts.map(({ kind, path }) => [kind, path])).toEqual(expected.map(([kind, path]) => [kind, path]));
  for (const [i, [, , params]] of expected.entries()) if (params) expect(facts[i]?.params).toMatchObject(params);
  expect(facts.map(({ kind }) => kind)).not.toContain('other');
});

describe('entries of contains', () => {
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
