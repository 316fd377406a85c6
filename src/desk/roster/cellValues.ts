import { type IsoDate, isoDate } from '../../plan/model/calendar.js';

/** What a cell shows when its formula has failed. */
export const FORMULA_ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

/** Whether a number is Excel's of a day in 2000-2099, in a cell that has lost its date format. A year is smaller. */
export const isSerial = (value: number): boolean => Number.isInteger(value) && value >= 36_526 && value <= 73_050;

/** The day that Excel's number means. */
export function dateOfSerial(serial: number): IsoDate {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
