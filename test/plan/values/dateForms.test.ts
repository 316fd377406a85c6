import { expect, test } from 'vitest';
import { readDate } from '../../../src/plan/model/values/readDate.js';

// One or two figures for day and month, four for the year, and nothing beside them: everything else is refused, or asked about.

const DAYS = ['5', '05', '', '005', 'x'];
const MONTHS = ['9', '09', '', '009', 'x'];
const YEARS = ['2021', '21', '', '1', '021', '02021', 'xx', 'xxxx'];
const SIGNS = ['/', '-', '.', ' '];
const form = { fault: { reason: 'form' } };
const asked = { fault: { reason: 'form', meant: '2021-09-05' } };

/** The texts that are not read as they must be, each with what it is read as. */
const wrong = (cases: readonly (readonly [text: string, reading: object])[]) =>
  cases.flatMap(([text, reading]) => {
    const found = JSON.stringify(readDate(text));
    return found === JSON.stringify(reading) ? [] : [`${text}: ${found}`];
  });
const isOne = (text: string) => text === '5' || text === '05' || text === '9' || text === '09';
/** All days, months and years that may stand in a text. */
const all = DAYS.flatMap((d) => MONTHS.flatMap((m) => YEARS.map((y) => ({ d, m, y, isDay: isOne(d) && isOne(m) }))));

test('day, month and year', () => {
  const read = (isDay: boolean, year: string, refusesThree: boolean) => {
    if (isDay && year === '2021') return { value: '2021-09-05' };
    const isShort = year === '21' || (year === '021' && !refusesThree);
    if (!isDay || !isShort) return form;
    return { fault: { reason: 'short-year', ...(year === '21' && { meant: '2021-09-05' }) } };
  };
  const figures = all.flatMap(({ d, m, y, isDay }) =>
    ['/', '-', '.'].map((sign) => [`${d}${sign}${m}${sign}${y}`, read(isDay, y, sign !== '/')] as const),
  );
  const words = all.map(({ d, m, y, isDay }) => [`${d} tháng ${m} năm ${y}`, read(isDay, y, true)] as const);
  expect(wrong([...figures, ...words, ...words.map(([text, reading]) => [`ngày ${text}`, reading] as const)])).toEqual(
    [],
  );
});

test('year, month and day', () => {
  const yearFirst = (...signs: string[]) => (signs.includes(' ') ? asked : { value: '2021-09-05' });
  const whole = (y: string, isDay: boolean) => isDay && y === '2021';
  const cases = all.filter(({ y }) => y !== '21' && y !== '1');
  expect(
    wrong([
      ...cases.map(
        ({ d, m, y, isDay }) => [`${y}-${m}-${d}`, whole(y, isDay) ? { value: '2021-09-05' } : form] as const,
      ),
      ...cases.flatMap(({ d, m, y, isDay }) =>
        SIGNS.flatMap((one) =>
          SIGNS.filter((other) => one !== '-' || other !== '-').map(
            (other) => [`${y}${one}${m}${other}${d}`, whole(y, isDay) ? yearFirst(one, other) : form] as const,
          ),
        ),
      ),
    ]),
  ).toEqual([]);
});

test('unlike signs are asked about where a dash or a space may part two days', () => {
  const dayFirst = (one: string, other: string) =>
    one === '-' || one === ' ' || other === ' ' ? asked : { value: '2021-09-05' };
  const pairs = SIGNS.flatMap((one) => SIGNS.map((other) => [one, other] as const));
  const unlike = pairs.filter(([one, other]) => one !== other || one === ' ');
  expect(
    wrong(
      unlike.flatMap(([one, other]) =>
        all
          .filter(({ y }) => y !== '')
          .map(
            ({ d, m, y, isDay }) =>
              [`${d}${one}${m}${other}${y}`, isDay && y === '2021' ? dayFirst(one, other) : form] as const,
          ),
      ),
    ),
  ).toEqual([]);
});

test('what stands before or behind is not passed over', () => {
  const dates = ['5/9/2021', '5-9-2021', '5.9.2021', '5 tháng 9 năm 2021', '2021-09-05'];
  expect(
    wrong(dates.flatMap((date) => [`x${date}`, `${date}x`, `1${date}1`].map((text) => [text, form] as const))),
  ).toEqual([]);
  const times = ['T08:00:00Z', 'T08:00:00.000+07:00', ' 08:00', ' 8.00'];
  expect(wrong(times.map((time) => [`2021-09-05${time}`, asked] as const))).toEqual([]);
  expect(wrong(['2021-09-05 sáng', '2021-09-05T8h'].map((text) => [text, form] as const))).toEqual([]);
});

test('a place before a day is a name; what is a deadline, or no day yet, is not passed over', () => {
  const day = 'ngày 5 tháng 9 năm 2021';
  const places = ['Hà Nội', 'An Thịnh', 'Xã An Thịnh', 'TP. Bắc Hà', 'Thành phố Bắc Hà', 'Thị trấn Kim Sơn', 'Bắc Hà'];
  const value = { value: '2021-09-05' };
  expect(wrong(places.map((place) => [`${place}, ${day}`, value] as const))).toEqual([]);
  const others = [
    ...[
      'Dự kiến',
      'Chậm nhất',
      'Chậm nhất là',
      'Hạn chót',
      'Phấn đấu',
      'Hoãn',
      'Hoãn sang',
      'Lùi',
      'Nếu được',
      'Kế hoạch',
    ],
    ...['Chưa ban hành', 'Trước', 'Sau', 'Muộn nhất', 'Hết hạn'],
  ];
  expect(wrong(others.map((words) => [`${words}, ${day}`, form] as const))).toEqual([]);
});

test('signs with spaces around them', () => {
  expect(wrong(['/', '-', '.'].map((sign) => [`5 ${sign} 9 ${sign} 2021`, { value: '2021-09-05' }] as const))).toEqual(
    [],
  );
});
