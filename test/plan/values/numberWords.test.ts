import { describe, expect, test } from 'vitest';
import { numberInWords, withoutWords } from '../../../src/plan/model/values/numberWords.js';
import { readCount } from '../../../src/plan/model/values/readCount.js';
import { readPercent } from '../../../src/plan/model/values/readPercent.js';

describe('numbers in words', () => {
  test.each([
    ['không', 0],
    ['năm', 5],
    ['mười', 10],
    ['Mười bốn', 14],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['năm mươi lăm', 55],
    ['năm mươi tư', 54],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm bốn mươi', 240],
    ['hai nghìn không trăm hai mươi hai', 2022],
    ['một nghìn hai trăm', 1200],
    ['hai trăm triệu', 200_000_000],
    ['một tỷ hai trăm năm mươi triệu', 1_250_000_000],
    ['HAI TRĂM TRIỆU', 200_000_000],
  ])('%s', (text, value) => {
    expect(numberInWords(text)).toBe(value);
    expect(numberInWords(text.normalize('NFD'))).toBe(value);
  });
  test.each([
    '',
    'mươi',
    'năm năm',
    'hai mươi mươi',
    'trăm',
    'hai triệu ba tỷ',
    'vài chục',
    'mười mười',
    '14',
    'ba bốn',
  ])('%s is none', (text) => expect(numberInWords(text)).toBeUndefined());
});

describe('figures with the same in words behind them', () => {
  const read = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);
  test.each([
    ['14 (mười bốn)', '14'],
    ['14 (Bằng chữ: mười bốn)', '14'],
    ['14 (mười lăm)', '14 (mười lăm)'],
    ['14 (dự kiến)', '14 (dự kiến)'],
    ['14', '14'],
  ])('%s', (text, expected) => expect(withoutWords(text, read)).toBe(expected));
});

describe('shares and counts in words', () => {
  test.each([
    ['năm mươi lăm phần trăm', 55],
    ['Đạt năm mươi sáu phần trăm', 56],
    ['56% (năm mươi sáu phần trăm)', 56],
    ['không dưới 55%', 55],
    ['không thấp hơn 55%', 55],
    ['tối thiểu đạt 55%', 55],
  ])('%s', (text, percent) => expect(readPercent(text)).toEqual({ value: { percent, decimals: 0 } }));
  test.each([
    '56% (năm mươi lăm phần trăm)',
    'một trăm linh một phần trăm',
    'năm mươi lăm',
    'dưới 55%',
    'không quá 55%',
    'không đạt 55%',
  ])('%s is no share', (text) => expect(readPercent(text)).toHaveProperty('fault'));
  test.each([
    ['mười bốn', 14],
    ['14 (mười bốn)', 14],
  ])('%s', (text, value) => expect(readCount({ text, plain: true })).toEqual({ value }));
});
