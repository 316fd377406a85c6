import { expect, test } from 'vitest';
import { keptAsText, withoutMark } from '../../../src/plan/text/spreadsheetText.js';

const CHANGED = [
  ...[
    '001',
    '0912345678',
    '0240.3854.123',
    '01-03',
    '12/3',
    '1-2',
    '1E5',
    '1e+05',
    '12e3',
    '1.50',
    '50%',
    '1,5',
    '10:30',
  ],
  ...['2022-06-30', 'MAR1', 'Sep-22', '1-Dec', '3 Oct', 'may2', 'TRUE', 'False', '123456789012', '00', ' 001 '],
];
const KEPT = [
  ...[
    'HND-07-05',
    'BH-01-CU',
    '1.a',
    '3.1.b',
    '2.e',
    '15-KH/CCB',
    '0',
    '7',
    '123',
    '12345678901',
    '',
    'a@b.vn',
    'March',
    'Mai',
  ],
  ...['0912 345 678', '(0240) 3854123', 'xã 1', 'Đông Sơn', 'may', 'jan an', '-5', '=1', "'001", '1'.repeat(41)],
];

test.each(CHANGED)('%j would not stay as it is', (text) => {
  expect(keptAsText(text)).toBe(`'${text}`);
  expect(withoutMark(`'${text}`)).toBe(text);
});

test.each(KEPT)('%j stays', (text) => {
  expect(keptAsText(text)).toBe(text);
});

test('the mark of a formula goes, too; an apostrophe that marks nothing stays', () => {
  expect(["'=1+1", "'+84", "'-x", "'@Nam", "'Hoa", "'", '', 'x'].map(withoutMark)).toEqual([
    '=1+1',
    '+84',
    '-x',
    '@Nam',
    "'Hoa",
    "'",
    '',
    'x',
  ]);
});
