import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, endOfMonth, isIsoDate } from '../../../src/plan/model/calendar.js';

describe('a day that exists, written YYYY-MM-DD', () => {
  test.each(['2021-01-01', '2021-12-31', '2021-04-30', '2024-02-29', '2000-02-29', '1900-02-28'])('%s', (text) =>
    expect(isIsoDate(text)).toBe(true),
  );
  test.each([
    ...['2021-00-10', '2021-13-10', '2021-01-00', '2021-01-32', '2021-04-31', '2023-02-29', '1900-02-29'],
    ...['2021-1-01', '2021-01-1', '021-01-01', '12021-01-01', '2021-01-011', '2021/01/01', '01-01-2021', 'yearly', ''],
  ])('not %j', (text) => expect(isIsoDate(text)).toBe(false));
});

test.each([
  ['2021-09-30', 1, '2021-10-01'],
  ['2021-12-31', 31, '2022-01-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2022-01-01', -1, '2021-12-31'],
  ['2021-09-30', 0, '2021-09-30'],
])('%s and %d days is %s', (date, days, later) => {
  expect(daysAfter(date, days)).toBe(later);
  expect(daysBetween(date, later)).toBe(days);
  expect(daysBetween(later, date)).toBe(days === 0 ? 0 : -days);
});

test('the last day of each month', () => {
  const ends = (year: number) => Array.from({ length: 12 }, (_, i) => endOfMonth(year, i + 1).slice(5));
  const common = [
    '01-31',
    '02-28',
    '03-31',
    '04-30',
    '05-31',
    '06-30',
    '07-31',
    '08-31',
    '09-30',
    '10-31',
    '11-30',
    '12-31',
  ];
  expect(ends(2023)).toEqual(common);
  expect(ends(2024)).toEqual(common.with(1, '02-29'));
  // Asked for again it is the same.
  expect(ends(2023)).toEqual(common);
});
