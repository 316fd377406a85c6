import { describe, expect, test } from 'vitest';
import { checkDay } from '../../../src/plan/model/values/checkDay.js';
import { readDue } from '../../../src/plan/model/values/readDue.js';
import { readYear } from '../../../src/plan/model/values/readYear.js';

describe('the years that are taken, and the first beyond them', () => {
  test.each([
    ['1999', { fault: { reason: 'range' } }],
    ['2000', { value: 2000 }],
    ['nam 2022', { value: 2022 }],
    ['năm 2022.', { value: 2022 }],
    ['2099', { value: 2099 }],
    ['2100', { fault: { reason: 'range' } }],
  ])('a year: %s', (text, reading) => expect(readYear(text)).toEqual(reading));

  test.each([
    ['năm 1999', { fault: { reason: 'year', year: 1999 } }],
    ['năm 2000', { value: '2000-12-31' }],
    ['năm 2099', { value: '2099-12-31' }],
    ['năm 2100', { fault: { reason: 'year', year: 2100 } }],
    ['tháng 3/2100', { fault: { reason: 'year', year: 2100 } }],
    ['tháng 3/2099', { value: '2099-03-31' }],
    ['31/12/2099', { value: '2099-12-31' }],
    ['8g30 ngày 30/9/2021', { value: '2021-09-30' }],
    ['1/1/2100', { fault: { reason: 'year', year: 2100 } }],
    ['15/2021-2022', { fault: { reason: 'month', month: 15 } }],
    ['5 tháng (2021-2025)', { fault: { reason: 'form' } }],
  ])('a deadline: %s', (text, reading) => expect(readDue(text)).toEqual(reading));

  test('a deadline of 200 characters is read, a longer one is none', () => {
    expect(readDue(`30/9/2021${' '.repeat(191)}`)).toEqual({ value: '2021-09-30' });
    expect(readDue(`30/9/2021${' '.repeat(192)}`)).toEqual({ fault: { reason: 'form' } });
  });

  test.each([
    ['năm 12 theo lịch', 'short-year'],
    // So often in a year.
    ['năm 12 lần theo lịch', 'form'],
    ['tháng 9 năm 12 lần theo lịch', 'form'],
    ['tháng 9/21 theo lịch', 'short-year'],
    ['tháng 9 21 theo lịch', 'form'],
  ])('a year of two figures is named as such: %s', (text, reason) => {
    expect(readDue(text)).toMatchObject({ fault: { reason } });
  });

  test.each([...'‐‑‒–—−~-'])('a dash is a dash: %s', (dash) => {
    expect(readDue(`2021${dash}2025`)).toEqual({ value: '2025-12-31' });
  });

  test('of a day of every year it is said that it does not exist, without a year', () => {
    expect(readDue('31/9 hằng năm')).toEqual({ fault: { reason: 'day', month: 9, days: 30 } });
    expect(readDue('15/13 hằng năm')).toEqual({ fault: { reason: 'month', month: 13 } });
  });

  test.each([
    [1899, { fault: { reason: 'year', year: 1899 } }],
    [1900, { value: '1900-05-19' }],
    [2099, { value: '2099-05-19' }],
    [2100, { fault: { reason: 'year', year: 2100 } }],
  ])('a day of %s', (year, reading) => expect(checkDay(year, 5, 19)).toEqual(reading));

  test.each([
    [14, undefined],
    [15, '2015-05-19'],
    [35, '2035-05-19'],
    [36, undefined],
  ])('a year of two figures is guessed in the plans’ own time alone: %s', (year, meant) => {
    expect(checkDay(2000 + year, 5, 19, true)).toEqual({ fault: { reason: 'short-year', ...(meant && { meant }) } });
    expect(readYear(String(year))).toEqual({ fault: { reason: 'form', ...(meant && { meant: 2000 + year }) } });
  });
});
