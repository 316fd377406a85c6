import type { IsoDate } from '../../calendar.js';
import type { DateFault } from '../checkDay.js';

/** How often something comes again: the values that a plan may have. */
export type Recurrence = 'ongoing' | 'monthly' | 'quarterly' | 'yearly';

/** Why a text is no deadline: what may be wrong with a day, or with a period. */
export type DueFault =
  | DateFault
  | { reason: 'quarter'; quarter: number }
  /** The period ends before it begins. */
  | { reason: 'backwards' }
  /** Several days that are not one after the other, where one session is asked for. */
  | { reason: 'several' }
  /** Which year is not said; `example` is the same with one. */
  | { reason: 'no-year'; example: string };

/** How a part is joined to the one before it: as the end of a range, one more of a list, or only beside it. */
export type Joint = 'range' | 'list' | 'beside';

/** One of the days, periods and recurrences that a deadline names, as far as it is written out. */
export interface Part {
  /** `number`: of what, the part beside it says. `interval`: a length (`6 tháng`); `every`: it comes again. */
  is: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'number' | 'interval' | 'every';
  /** Which day, month, quarter or year; of `half`, `interval` and `every` how many months, 0 when less than one. */
  n: number;
  /** Of a `number`: in Roman figures. */
  roman?: boolean;
  /** Of a `half`: of the end of the year, not of its beginning (`6 tháng cuối năm`). */
  atEnd?: boolean;
  month?: number;
  year?: number;
  joint: Joint;
  /** It begins here and names no end: `từ tháng 9/2021`, `năm 2021 và các năm tiếp theo`. */
  open?: boolean;
  /** Only roughly in it: `đầu năm 2022`, `giữa tháng 9/2021`. */
  vague?: 'first' | 'middle';
}

/** A part before it is known how it is joined. */
export type Unjoined = Omit<Part, 'joint'>;

/** The last day of what is named, or how often it comes again. */
export type Due = IsoDate | Recurrence;
