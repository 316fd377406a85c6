import { bareWords, fold } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { endOfMonth, endOfYear, type IsoDate } from '../calendar.js';
import type { Reading } from './Reading.js';
import { type DateFault, readDate } from './readDate.js';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** The forms of a period, their words without diacritics, and the last day of each. */
const PERIODS: readonly (readonly [RegExp, (part: readonly string[]) => IsoDate | undefined])[] = [
  [
    /^(?:quy ?|q ?)(iv|i{1,3}|[1-4]) ?(?:\/|nam) ?(\d{4})$/,
    ([quarter = '', year]) => endOfMonth(Number(year), 3 * (QUARTERS[quarter] ?? 1)),
  ],
  [
    /^thang (\d{1,2}) ?(?:\/|nam) ?(\d{4})$/,
    ([month, year]) =>
      Number(month) >= 1 && Number(month) <= 12 ? endOfMonth(Number(year), Number(month)) : undefined,
  ],
  [/^6 thang dau nam (\d{4})$/, ([year]) => endOfMonth(Number(year), 6)],
  [/^6 thang cuoi nam (\d{4})$/, ([year]) => endOfYear(Number(year))],
  [/^(?:nam )?(\d{4})$/, ([year]) => endOfYear(Number(year))],
  [
    /^(?:giai doan )?(\d{4}) ?[-–] ?(\d{4})$/,
    ([from, to]) => (Number(from) < Number(to) ? endOfYear(Number(to)) : undefined),
  ],
];

const periodWords = bareWords(['quý', 'tháng', 'năm', 'đầu', 'cuối', 'giai', 'đoạn', 'trước']);

/**
 * Reads a due date: the last day of the period named (`quý III/2021` is 2021-09-30), or a date, also after `trước`.
 * Recurrences (`thường xuyên`, `hằng năm`, …) are a list of values in the plan schema and read from there.
 */
export const readDue: (text: string) => Reading<IsoDate, DateFault> = memoize((text) => {
  const folded = periodWords(fold(text));
  for (const [form, lastDay] of PERIODS) {
    const parts = form.exec(folded)?.slice(1);
    const end = parts && lastDay(parts);
    if (end && end >= '2000' && end < '2100') return { value: end };
  }
  return readDate(folded.replace(/^truoc /, ''));
});
