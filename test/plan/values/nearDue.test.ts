import { expect, test } from 'vitest';
import { nearDue } from '../../../src/plan/model/values/nearDue.js';
import { readDue } from '../../../src/plan/model/values/readDue.js';

test.each([
  // A letter or two are near every word, so they are none.
  ['a 30/9/2021', '30/9/2021'],
  ['an 30/9/2021', '30/9/2021'],
  ['thang 9 nam 2021 r', 'tháng 9/2021'],
  ['tháng chn 9/2021', 'tháng 9/2021'],
  ['tuần 2 tháng 9/2021', 'tháng 9/2021'],
  // What comes again has no year.
  ['quý IV/2021, hằng nam', 'quý IV/2021'],
  // Years of two figures, in the plans' own time.
  ['tháng 9/14', undefined],
  ['tháng 9/15', 'tháng 9/2015'],
  ['tháng 9/35', 'tháng 9/2035'],
  ['tháng 9/36', undefined],
  ['quý II/15', 'quý II/2015'],
  ['quý II năm 15', 'quý II/2015'],
])('%s is likely %s', (text, near) => expect(nearDue(text)).toBe(near));

test.each([
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, i) => [word, i + 1] as const),
  ['tư', 4] as const,
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map(
    (word, i) => [word, i + 1] as const,
  ),
])('the month %s is %s', (word, month) => {
  // `năm` is a year before it is a number.
  const value = new Date(Date.UTC(2021, month, 0)).toISOString().slice(0, 10);
  expect(readDue(`tháng ${word}/2021`)).toEqual(word === 'năm' ? { fault: { reason: 'form' } } : { value });
});
