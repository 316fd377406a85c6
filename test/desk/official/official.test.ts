import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/desk/decisions/digestOf.js';
import { contentKey } from '../../../src/desk/official/contentKey.js';
import { plansNamed } from '../../../src/desk/official/plansNamed.js';
import { dateOfSerial, FORMULA_ERROR, isSerial } from '../../../src/desk/roster/cellValues.js';

describe('the plans that a decision may name', () => {
  const plans = [
    { file: 'kh/a.yaml', document: 0 },
    { file: 'kh/A.yaml', document: 0 },
    { file: 'kh/b.yaml', document: 0 },
    { file: 'kh/b.yaml', document: 1 },
    { file: 'moi/b.yaml', document: 0 },
    { file: 'Thụ.yaml', document: 0 },
  ];
  const named = (file: string, document?: number) =>
    plansNamed({ file, ...(document !== undefined && { document }) }, plans).map(
      (plan) => `${plan.file}#${plan.document}`,
    );

  test.each<[string, number | undefined, string[]]>([
    // As it is written goes before all else.
    ['kh/a.yaml', undefined, ['kh/a.yaml#0']],
    ['kh/A.yaml', undefined, ['kh/A.yaml#0']],
    ['KH/A.YAML', undefined, ['kh/a.yaml#0', 'kh/A.yaml#0']],
    ['kh/b.yaml', undefined, ['kh/b.yaml#0', 'kh/b.yaml#1']],
    ['kh/b.yaml', 1, ['kh/b.yaml#1']],
    ['kh/b.yaml', 2, []],
    ['KH/B.yaml', 1, ['kh/b.yaml#1']],
    // Seen from another folder.
    ['b.yaml', 0, ['kh/b.yaml#0', 'moi/b.yaml#0']],
    ['du-an/kh/b.yaml', 0, ['kh/b.yaml#0']],
    ['/nha/moi/b.yaml', undefined, ['moi/b.yaml#0']],
    ['thụ.yaml'.normalize('NFD'), undefined, ['Thụ.yaml#0']],
    ['xb.yaml', undefined, []],
    ['kh', undefined, []],
  ])('«%s», plan %s', (file, document, expected) => expect(named(file, document)).toEqual(expected));
});

describe('the key of a text', () => {
  const text = 'đơn vị:\n  tên: Hội Nông dân xã Thụ\n';
  test.each<[string, string]>([
    ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with a mark before it', `\ufeff${text}`],
    ['with spaces and tabs behind its lines', text.replaceAll('\n', ' \t\n')],
    ['with empty lines at its end', `${text}\n \n`],
    ['in decomposed letters', text.normalize('NFD')],
  ])('is the same %s', (_, other) => expect(contentKey(other)).toBe(contentKey(text)));
  test.each<[string, string]>([
    ['another letter', text.replace('Thụ', 'Thu')],
    ['other indentation', text.replace('  tên', ' tên')],
    ['lines in another order', text.split('\n').reverse().join('\n')],
    ['nothing', ''],
  ])('is another for %s', (_, other) => expect(contentKey(other)).not.toBe(contentKey(text)));

  test('is that of all versions: reports that are merged may be of several', () => {
    expect(contentKey(text)).toBe('f3f69bd70fce3df7');
  });

  test('tells thousands of texts apart', () => {
    const keys = new Set(Array.from({ length: 5000 }, (_, i) => contentKey(`kế hoạch ${i}`)));
    expect(keys.size).toBe(5000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/);
  });
});

test('what was reviewed is the same however it is spelt, and another where it says another thing or in another order', () => {
  const of = (...texts: string[]) => digestOf({ evidence: texts.map((text) => ({ text })) as never });
  expect(of('Hòa giải,  ở cơ sở')).toBe(of('hoà giải ở cơ sở'));
  // As workbooks have it that were filled in by an earlier version.
  expect(of('Hòa giải', 'ở cơ sở')).toBe('d46c5d90d9');
  expect(new Set([of('a', 'b'), of('b', 'a'), of('a'), of('ab'), of()]).size).toBe(5);
});

test.each([
  [36_525, false, '1999-12-31'],
  [36_526, true, '2000-01-01'],
  [45_838, true, '2025-06-30'],
  [73_050, true, '2099-12-31'],
  [73_051, false, '2100-01-01'],
  [2022, false, '1905-07-14'],
])('the number %i is a day of Excel: %s', (serial, is, day) => {
  expect([isSerial(serial), dateOfSerial(serial)]).toEqual([is, day]);
  expect(isSerial(serial + 0.5)).toBe(false);
});

test('what a formula shows that failed is no value', () => {
  const failed = ['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NULL!', '#NUM!'];
  expect(failed.filter((text) => !FORMULA_ERROR.test(text))).toEqual([]);
  expect(['N/A', '#N/A x', 'x #N/A', '#REF', '#12', ''].filter((text) => FORMULA_ERROR.test(text))).toEqual([]);
});
