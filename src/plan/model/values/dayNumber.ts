import { daysAfter, type IsoDate } from '../calendar.js';

/** The day before the first of Excel's count, which takes 1900 for a leap year. */
const BEFORE_FIRST = '1899-12-30';
/** Days from 2010 to 2040: any other five-digit number is not a date of a plan. */
const [FIRST, LAST] = [40_179, 51_501];

/** The day that a five-digit number stands for in Excel's count of days; such numbers are left when a date is pasted into a text cell. */
export function dayNumber(text: string): IsoDate | undefined {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  return days >= FIRST && days <= LAST ? daysAfter(BEFORE_FIRST, days) : undefined;
}
