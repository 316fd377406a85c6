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

  test.each(['10/9/2021, 12/9/2021', '10/9/2021 và 12/9/2021', 'ngày 10-9-2021 và ngày 12-9-2021'])(
    '%s is two',
    (text) => expect(notOneDay(text)).toEqual({ reason: 'two' }),
  );

  test.each(['13/2021', '10/13', '32/9', 'quý III/2021', 'sau Tết', '9/2021/10', '', `${'1/'.repeat(5000)}`])(
    '%s is neither',
    (text) => expect(notOneDay(text)).toBeUndefined(),
  );
});
