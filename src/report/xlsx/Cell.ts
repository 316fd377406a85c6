import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import { oneLine } from '../../plan/text/visible.js';
import type { StyleName } from './styles.js';

/** A formula of the workbook's own, in English as files hold it, and what it comes to. */
export interface Formula {
  formula: string;
  result: number | string;
}

/**
 * A cell: a text, which is never a formula, a number, a day, or a formula of ours; nothing at all is an empty cell with its
 * style.
 */
export interface Cell {
  value?: string | number | { day: IsoDate } | Formula;
  style: StyleName;
}

/** The day from which Excel counts. Its year 1900 has a 29 February, so days before March 1900 have no true number. */
const DAY_0 = '1899-12-30';
const FIRST_TRUE_DAY = 61;

/** A cell with a text; blank where there is none. */
export function textCell(text: string | undefined, style: StyleName = 'text'): Cell {
  return text === undefined || text === '' ? { style } : { value: text, style };
}

/** A cell with a text on one line, whatever white space is in it; blank where there is none. */
export const lineCell = (text: string | undefined): Cell => textCell(text === undefined ? undefined : oneLine(text));

/** A cell with a number; blank where there is none. */
export function numberCell(
  value: number | undefined,
  style: 'number' | 'centre' | 'percent' | 'late' = 'number',
): Cell {
  return value === undefined ? { style } : { value, style };
}

/** A real date, so that it sorts and filters as one. */
export function dateCell(date: IsoDate | undefined): Cell {
  if (date === undefined) return { style: 'date' };
  return serialOf(date) < FIRST_TRUE_DAY ? textCell(date) : { value: { day: date }, style: 'date' };
}

/** The number that Excel keeps for a day. */
export function serialOf(date: IsoDate): number {
  return daysBetween(DAY_0, date);
}
