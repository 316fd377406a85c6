import { describe, expect, test } from 'vitest';
import { readsOf } from '../../../src/check/catalogue/readsOf.js';
import type { Schema } from '../../../src/check/keywords/Schema.js';
import { schemaKeywords } from '../../../src/check/keywords/schemaKeywords.js';
import { createAjv } from '../../../src/check/keywords/vocabulary.js';
import { foreignIn, schemasIn } from '../../../src/check/keywords/walk.js';
import { sayIn } from '../../../src/messages/Say.js';
import { messages } from '../../../src/messages/sentences.js';
import { type Condition, describeCheck } from '../../../src/report/shared/describeCheck.js';
import { checkFacts } from './checkFacts.js';
import { PLAIN } from './plainRows.js';

/** Nothing holds: every entry and either way counts. */
const reads = (schema: object, value: unknown) =>
  readsOf(schema as Schema, { holds: () => true, isOut: () => false }, value);

describe('what a keyword finds wanting it reads', () => {
  test.each(PLAIN)('%s', (_, schema, value) => {
    // Of what may not be there at all, or of a key too many, the value around it is read.
    const read = reads(schema, value);
    for (const { path } of checkFacts(schema, value))
      expect(read.some((pointer) => `${path}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${path}/`))).toBe(
        true,
      );
  });
});

describe('keywords that a check may use', () => {
  /** Those of JSON Schema by which a check would lean on another schema, or which say nothing of a value. */
  const REFUSED = [
    ...[
      '$id',
      '$schema',
      '$ref',
      '$defs',
      '$anchor',
      '$dynamicRef',
      '$dynamicAnchor',
      '$vocabulary',
      '$recursiveAnchor',
      '$recursiveRef',
      'definitions',
      'id',
    ],
    ...[
      'dependencies',
      'discriminator',
      'nullable',
      'readOnly',
      'writeOnly',
      '$data',
      '$async',
      'vi',
      'standsFor',
      'check',
      'once',
      'words',
      'also',
      'beside',
      'passedOver',
      'fixed',
      'form',
    ],
    ...['formatMinimum', 'formatMaximum', 'formatExclusiveMinimum', 'formatExclusiveMaximum'],
    ...['contentMediaType', 'contentEncoding', 'contentSchema'],
  ];
  test('every one that Ajv knows is described here, or refused', () => {
    const known = Object.keys(createAjv().RULES.all).concat(Object.keys(createAjv().RULES.keywords));
    expect([...new Set(known)].filter((name) => !(name in schemaKeywords) && !REFUSED.includes(name))).toEqual([]);
  });
  test.each(['sumOf', ...REFUSED])('not %s', (name) => {
    expect(foreignIn({ properties: { funding: { items: { [name]: 1 } } } })).toBe(name);
    expect(foreignIn({ properties: { funding: { additionalProperties: { [name]: 1 } } } })).toBe(name);
  });
  test('a key of the plan is none, whatever it is called', () => {
    expect(foreignIn({ properties: { sumOf: { const: 1 } }, dependentSchemas: { sumOf: {} } })).toBeUndefined();
  });
});

describe('`explain` says what each asks, with its figures', () => {
  const flat = (conditions: readonly Condition[]): string[] =>
    conditions.flatMap(({ line, under }) => [line, ...flat(under)]);
  const told = (check: object, language: 'vi' | 'en') =>
    flat(describeCheck({ id: '1.a', check: { properties: { tasks: check } } }, sayIn(language)));

  const FIGURES: [object, string, string][] = [
    [{ minimum: 3 }, '«nhiệm vụ» từ 3 trở lên', '«tasks» is at least 3'],
    [{ maximum: 3 }, '«nhiệm vụ» không quá 3', '«tasks» is at most 3'],
    [{ exclusiveMinimum: 3 }, '«nhiệm vụ» lớn hơn 3', '«tasks» is above 3'],
    [{ exclusiveMaximum: 3 }, '«nhiệm vụ» nhỏ hơn 3', '«tasks» is below 3'],
    [{ multipleOf: 5000 }, '«nhiệm vụ» là bội số của 5.000', '«tasks» is a multiple of 5,000'],
    [{ minLength: 3 }, '«nhiệm vụ» dài ít nhất 3 ký tự', '«tasks» has at least 3 characters'],
    [{ maxLength: 1 }, '«nhiệm vụ» dài nhiều nhất 1 ký tự', '«tasks» has at most 1 character'],
    [{ pattern: '^a' }, '«nhiệm vụ» viết đúng mẫu ^a', '«tasks» matches the pattern ^a'],
    [{ format: 'date' }, '«nhiệm vụ» viết đúng dạng «date»', '«tasks» is written in the format «date»'],
    [{ minItems: 2 }, '«nhiệm vụ» có ít nhất 2 gạch đầu dòng', '«tasks» has at least 2 entries'],
    [{ maxItems: 1 }, '«nhiệm vụ» có nhiều nhất 1 gạch đầu dòng', '«tasks» has at most 1 entry'],
    [{ minProperties: 2 }, '«nhiệm vụ» có ít nhất 2 dòng', '«tasks» has at least 2 fields'],
    [{ maxProperties: 2 }, '«nhiệm vụ» có nhiều nhất 2 dòng', '«tasks» has at most 2 fields'],
    [
      { uniqueItems: true },
      'các gạch đầu dòng của «nhiệm vụ» không trùng nhau',
      'no two entries of «tasks» are the same',
    ],
    [
      { contains: { required: ['lead'] }, minContains: 2, maxContains: 4 },
      'ít nhất 2, nhiều nhất 4 gạch đầu dòng của «nhiệm vụ»:\ncó «chủ trì»',
      'in at least 2 and at most 4 entries of «tasks»:\nthere is «lead»',
    ],
    [{ type: 'string' }, '«nhiệm vụ» là chữ', '«tasks» is of type string'],
    [
      { oneOf: [{ minItems: 1 }, { maxItems: 0 }] },
      'chỉ một trong các điều sau:\n«nhiệm vụ» có ít nhất 1 gạch đầu dòng\n«nhiệm vụ» có nhiều nhất 0 gạch đầu dòng',
      'exactly one of these:\n«tasks» has at least 1 entry\n«tasks» has at most 0 entries',
    ],
    [{ not: { const: 'x' } }, 'không có điều sau:\n«nhiệm vụ» là «x»', 'not this:\n«tasks» is «x»'],
    [
      { items: { dependentRequired: { lead: ['due'] } } },
      'mỗi gạch đầu dòng của «nhiệm vụ»:\nkhi có «chủ trì»:\ncó «thời hạn»',
      'in each entry of «tasks»:\nwhen there is «lead»:\nthere is «due»',
    ],
    [{ additionalProperties: false }, '«nhiệm vụ» không có dòng nào khác', '«tasks» has no other fields'],
    [{ items: false }, '«nhiệm vụ» không có gạch đầu dòng nào khác', '«tasks» has no other entries'],
  ];
  test.each(FIGURES)('%j', (check, vi, en) => {
    expect(told(check, 'vi').join('\n')).toBe(vi);
    expect(told(check, 'en').join('\n')).toBe(en);
  });

  test.each(PLAIN)('%s', (_, schema) => {
    for (const language of ['vi', 'en'] as const) {
      const lines = told(schema, language);
      const silent = schemasIn(schema as Schema).every((part) => Object.keys(part).every((name) => name === 'type'));
      if (!silent) expect(lines.join('').length).toBeGreaterThan(0);
      expect(lines.join('')).not.toMatch(/undefined|\[object/);
    }
  });

  test('every kind has a line in both languages', () => {
    expect(Object.keys(messages.vi.checks)).toEqual(Object.keys(messages.en.checks));
  });
});
