import { describe, expect, test } from 'vitest';
import { notOneDay } from '../../../src/plan/model/values/notOneDay.js';

describe('notOneDay', () => {
  test.each([
    ['2021', 'day-and-month'],
    ['năm 2021', 'day-and-month'],
    ['tháng 9/2021', 'day'],
    ['9/2021', 'day'],
    ['tháng 9 năm 2021', 'day'],
    ['10/9', 'year'],
    ['ngày 10 tháng 9', 'year'],
  ])('%s lacks the %s', (text, lacks) => expect(notOneDay(text)).toEqual({ reason: 'incomplete', lacks }));

  test.each([
    '10/9/2021, 12/9/2021',
    '10/9/2021 và 12/9/2021',
    '10/9/2021,12/9/2021',
    '10.9.2021 và 12.9.2021',
    'ngày 10-9-2021 và ngày 12-9-2021',
  ])('%s is two', (text) => expect(notOneDay(text)).toEqual({ reason: 'two' }));

  test.each([
    '13/2021',
    '10/13',
    '32/9',
    'quý III/2021',
    'sau Tết',
    '9/2021/10',
    '110/9/2021, 12/9/2021',
    '/9/2021, 12/9/2021',
    '10//2021, 12/9/2021',
    '10/009/2021, 12/9/2021',
    '10/9/201, 12/9/2021',
    '10/9/202112/9/2021',
    '10/9/2021, /9/2021',
    '10/9/2021, 012/9/2021',
    '10/9/2021, 12//2021',
    '10/9/2021, 12/009/2021',
    '10/9/2021, 12/9/201',
    '10/9/2021, 12/9/20211',
    '10/9/2021 cho đến hết 12/9/2021',
    '201',
    '20211',
    'tháng 9/201',
    '',
    `${'1/'.repeat(5000)}`,
  ])('%s is neither', (text) => expect(notOneDay(text)).toBeUndefined());

  const numbers = Array.from({ length: 35 }, (_, i) => i);
  test.each(numbers)('of the number %s: a month from 1 to 12, a day from 1 to 31', (number) => {
    const lacking = (lacks: string, is: boolean) => (is ? { reason: 'incomplete', lacks } : undefined);
    const [isMonth, isDay] = [number >= 1 && number <= 12, number >= 1 && number <= 31];
    for (const written of [`${number}`, `${number}`.padStart(2, '0')]) {
      for (const text of [`${written}/2021`, `tháng ${written} năm 2021`, `${written}-2021`, `${written}.2021`])
        expect(notOneDay(text), text).toEqual(lacking('day', isMonth));
      for (const text of [`${written}/9`, `ngày ${written} tháng 9`, `${written}-9`, `${written}.9`])
        expect(notOneDay(text), text).toEqual(lacking('year', isDay));
      for (const text of [`5/${written}`, `ngày 5 tháng ${written}`])
        expect(notOneDay(text), text).toEqual(lacking('year', isMonth));
    }
  });

  test('a text of 60 characters is looked at, a longer one is not', () => {
    const two = (gap: string) => `10/9/2021${gap}12/9/2021`;
    expect(notOneDay(two(' đến hết '))).toEqual({ reason: 'two' });
    expect(notOneDay(`2021${' '.repeat(56)}`)).toEqual({ reason: 'incomplete', lacks: 'day-and-month' });
    expect(notOneDay(`2021${' '.repeat(57)}`)).toBeUndefined();
  });
});
