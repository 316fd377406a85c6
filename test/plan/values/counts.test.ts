import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../src/plan/model/values/readAmount.js';
import { readCount } from '../../../src/plan/model/values/readCount.js';

describe('counts', () => {
  test.each([
    ['25', 25],
    ['85 đồng chí', 85],
    ['85 đồng chí.', 85],
    ['14 đ/c', 14],
    ['14 Đ/C', 14],
    ['14đ/c', 14],
    ['14 đ/c.', 14],
    ['14 d/c', 14],
    ['14 d/c.', 14],
    [`25 ${'x'.repeat(41)}`, 25],
    ['4.850 đảng viên', 4850],
    ['240 người', 240],
    ['240 nguoi', 240],
    ['1.250 lượt người', 1250],
    ['850 khu dân cư', 850],
    ['12 đại biểu dự họp', 12],
    ['25 xã', 25],
    ['85 đồng chí'.normalize('NFD'), 85],
  ])('%s', (text, value) => expect(readCount({ text, plain: true })).toEqual({ value }));

  test.each([
    ['trên 200 người', 'form'],
    ['khoảng 240', 'form'],
    ['200 người trở lên', 'form'],
    ['hơn 200', 'form'],
    ['200 đến 240 người', 'form'],
    ['11/20', 'form'],
    [`25 ${'x'.repeat(42)}`, 'form'],
    ['1.25.0 người', 'form'],
    ['11/20 xã', 'form'],
    ['50 người/xã', 'form'],
    ['3 chục', 'form'],
    ['200 trăm', 'form'],
    ['2 nghìn rưỡi', 'form'],
    ['25%', 'form'],
    ['55 phần trăm', 'form'],
    ['người', 'form'],
    ['85 85', 'form'],
    ['1e3', 'form'],
    ['12,5 người', 'fraction'],
    ['1,250 người', 'grouping'],
    ['1.25 người', 'fraction'],
    ['-5 người', 'negative'],
    ['1.250', 'unquoted'],
    [`1${' người'.repeat(5000)}`, 'form'],
  ])('%s is refused', (text, reason) => expect(readCount({ text, plain: true })).toMatchObject({ fault: { reason } }));
});

const NO_NOUNS =
  'trở hơn trên dưới lên xuống khoảng gần mỗi phần rưỡi lẻ năm tháng lần chục trăm nghìn ngàn vạn triệu tỷ tr k đồng đ vnd vnđ e đến và hoặc';
test.each(NO_NOUNS.split(' '))('a number is not so many %s, alone or behind a noun', (word) => {
  expect(readCount({ text: `12 người ${word}`, plain: true })).toMatchObject({ fault: { reason: 'form' } });
});

describe('what is only about a number is asked for, never guessed', () => {
  test.each<[string, string | undefined]>([
    ...['khoảng ', 'gần ', 'hơn ', 'trên ', 'dự kiến ', '>', '>=', '≥ ', '~', '≈'].map((word): [string, string] => [
      `${word}240`,
      '240',
    ]),
    ['khoảng 1.250 người', '1.250'],
    ['gần 240 hộ', '240'],
    ['gần 240hộ', '240'],
    ['Khoảng 240 hộ nghèo', '240'],
    ['khoảng 240'.normalize('NFD'), '240'],
    ['khoảng 1.25', undefined],
    ['khoảng 12,5', undefined],
    // Something else is said before it, or behind.
    ['cả xã khoảng 240', undefined],
    ['khoảng 240 đến 250', undefined],
    ['khoảng 240/250', undefined],
  ])('%s', (text, meant) => {
    expect(readCount({ text, plain: true })).toEqual({
      fault: { reason: 'form', ...(meant !== undefined && { meant }) },
    });
  });
});

describe('money', () => {
  test.each([
    ['250.000.000 VNĐ', 250_000_000],
    ['250.000.000VNĐ', 250_000_000],
    ['15 triệu đồng.', 15_000_000],
    ['1,2 tỷ', 1_200_000_000],
  ])('%s', (text, value) => expect(readAmount({ text, plain: true })).toEqual({ value }));
  test.each(['15 triệu người', '15 đồng chí', '5 triệu/tháng', 'tự túc', '15 triệu đồng..'])('%s is refused', (text) =>
    expect(readAmount({ text, plain: true })).toHaveProperty('fault'),
  );
});
