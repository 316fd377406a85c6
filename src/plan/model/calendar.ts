import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** A calendar day in Viet Nam, `YYYY-MM-DD`; such texts sort by time. */
export type IsoDate = string;

const day = (date: IsoDate) => new UTCDateMini(`${date}T00:00:00Z`);

/** `later` minus `earlier` in whole calendar days, negative when it is the earlier one. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return differenceInCalendarDays(day(later), day(earlier));
}

/** How many days a month (1-12) has. */
export function daysInMonth(year: number, month: number): number {
  const key = year * 12 + month;
  const days = monthLengths.get(key) ?? getDaysInMonth(new UTCDateMini(year, month - 1, 1));
  if (monthLengths.size < 2000) monthLengths.set(key, days);
  return days;
}

/** Those asked for before: thousands of plans write dates in the same few years. */
const monthLengths = new Map<number, number>();

/** The day as a text; month and day count from 1. */
export function isoDate(year: number, month: number, dayOfMonth: number): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** The last day of a month (1-12). */
export function endOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** 1 January. */
export function startOfYear(year: number): IsoDate {
  return isoDate(year, 1, 1);
}

/** 31 December. */
export function endOfYear(year: number): IsoDate {
  return isoDate(year, 12, 31);
}

/** So many days later; earlier when the number is negative. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const moved = new UTCDateMini(year, month - 1, dayOfMonth + days);
  return isoDate(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}
