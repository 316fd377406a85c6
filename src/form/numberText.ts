import { daysAfter, type IsoDate } from '../plan/model/calendar.js';

/** Figures that a number of a workbook is exact to. */
const EXACT = 15;

/** A number as its figures, with a point and never with an exponent; as it is written where it is none. */
export function numberText(raw: string, times = 1): string {
  const value = Number(raw) * times;
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const short = String(Number(value.toPrecision(EXACT)));
  return /e/i.test(short) ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : short;
}

/** Of 1900 in the count of Excel, which takes that year for a leap year; of 1904 in that of the Macs of old. */
const FIRST_DAY = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
/** The last day of the year 9999. */
const LAST = 2_958_465;

/** The day that a number stands for, without the time of day; undefined where it is not one. */
export function dayOf(raw: string, from: 1900 | 1904): IsoDate | undefined {
  const days = Math.floor(Number(raw));
  return raw.trim() !== '' && days >= 1 && days <= LAST ? daysAfter(FIRST_DAY[from], days) : undefined;
}
