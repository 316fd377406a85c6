import type { AskedBound } from '../check/keywords/Asked.js';
import { daysAfter, endOfYear, startOfYear, yearOf } from '../plan/model/calendar.js';

/** A year without a leap day. */
const ANY_YEAR = 2001;

/** The day and month of a bound that is counted from a year, and how many years after that year it lies. */
export function yearBound({ of, years, days }: Omit<Exclude<AskedBound, string>, 'year'>): {
  day: string;
  offset: number;
} {
  const edge = of === 'start' ? startOfYear : endOfYear;
  const date = daysAfter(edge(ANY_YEAR + years), days);
  return { day: `${date.slice(8)}/${date.slice(5, 7)}`, offset: yearOf(date) - ANY_YEAR };
}
