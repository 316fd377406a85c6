import { bareWords, fold } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { daysInMonth, type IsoDate, isoDate } from '../calendar.js';
import type { Reading } from './Reading.js';

/** Why a text is not a date: none of the forms, a day or month that does not exist, or a year that is refused. */
export type DateFault =
  | { reason: 'form'; meant?: IsoDate }
  | { reason: 'month'; month: number; meant?: IsoDate }
  /** Without a year, of a day of every year. */
  | { reason: 'day'; year?: number; month: number; days: number }
  | { reason: 'short-year'; meant?: IsoDate }
  | { reason: 'year'; year: number };

const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?:ngay )?(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})$/,
  /^(?:ngay )?(?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d{4}|\d{2})$/,
];

/** What is nearly a date: `30/9-2021`, `2021/09/30`, `2021-09-30 08:00`. */
const NEAR: readonly RegExp[] = [
  /^(?:ngay )?(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})$/,
  /^(?:ngay )?(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})(?:[t ][\d:.+z]*)?$/,
];

const dateWords = bareWords(['ngày', 'tháng', 'năm']);

/** Reads a date in the forms of plan-format.md: `30/9/2021`, `2021-09-30`, `ngày 30 tháng 9 năm 2021`, … */
export const readDate: (text: string) => Reading<IsoDate, DateFault> = memoize((text) => {
  const written = text.endsWith('.') ? text.slice(0, -1).trimEnd() : text;
  // Figures alone fold to themselves.
  const folded = /^[\d/.-]+$/.test(written) ? written : dateWords(fold(written));
  for (const form of FORMS) {
    const found = form.exec(folded)?.groups;
    if (found) return dayOf(found);
  }
  const near = NEAR.map((form) => form.exec(folded)?.groups).find((groups) => groups !== undefined);
  const meant = near && dayOf(near);
  return { fault: { reason: 'form', ...(meant && 'value' in meant && { meant: meant.value }) } };
});

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function dayOf({ y = '', m, d }: Partial<Record<string, string>>): Reading<IsoDate, DateFault> {
  const short = y.length === 2;
  return checkDay(short ? 2000 + Number(y) : Number(y), Number(m), Number(d), short);
}

/** The day of a year and month, both in figures; @param short whether the year was written with two, which is refused */
export function checkDay(year: number, month: number, day: number, short = false): Reading<IsoDate, DateFault> {
  if (month < 1 || month > 12) {
    const meant = exists(year, day, month) ? isoDate(year, day, month) : undefined;
    return { fault: { reason: 'month', month, ...(meant && { meant }) } };
  }
  if (day < 1) return { fault: { reason: 'form' } };
  if (!exists(year, month, day)) return { fault: { reason: 'day', year, month, days: daysInMonth(year, month) } };
  if (short) {
    // Only a year of the plans' own time is a likely guess: `21-09-10` may begin with its year.
    const likely = year >= 2015 && year <= 2035;
    return { fault: { reason: 'short-year', ...(likely && { meant: isoDate(year, month, day) }) } };
  }
  if (year < 1900 || year > 2099) return { fault: { reason: 'year', year } };
  return { value: isoDate(year, month, day) };
}
