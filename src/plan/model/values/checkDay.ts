import { daysInMonth, type IsoDate, isoDate } from '../calendar.js';
import type { Reading } from './Reading.js';

/** Why a text is not a date: none of the forms, a day or month that does not exist, or a year that is refused. */
export type DateFault =
  | { reason: 'form'; meant?: IsoDate }
  | { reason: 'month'; month: number; meant?: IsoDate }
  /** Without a year, of a day of every year. */
  | { reason: 'day'; year?: number; month: number; days: number }
  | { reason: 'short-year'; meant?: IsoDate }
  | { reason: 'year'; year: number }
  /** What is written of a day, and what is not. */
  | { reason: 'incomplete'; lacks: 'day' | 'day-and-month' | 'year' }
  /** Two days where one is asked for. */
  | { reason: 'two' }
  /** What a workbook counts days by: 44449 is 10/9/2021. */
  | { reason: 'day-number'; meant: IsoDate };

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
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
