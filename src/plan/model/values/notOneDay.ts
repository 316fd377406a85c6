import { bare, fold } from '../../text/fold.js';
import type { DateFault } from './checkDay.js';

/** What is only a part of a date, and what it lacks. */
const PARTS: readonly (readonly ['day' | 'day-and-month' | 'year', RegExp])[] = [
  ['day-and-month', /^(?:(?:dau|giua|cuoi|trong) )?(?:nam )?\d{4}$/],
  ['day', /^(?:thang )?(?:0?[1-9]|1[0-2])(?:[/.-]| nam )\d{4}$/],
  ['year', /^(?:ngay )?(?:0?[1-9]|[12]\d|3[01])(?:[/.-]| thang )(?:0?[1-9]|1[0-2])$/],
];
const TWO = /^(?:ngay )?\d{1,2}([/.-])\d{1,2}\1\d{4}\D{1,12}\d{1,2}\1\d{1,2}\1\d{4}$/;
const LONGEST = 60;

/** Why a text in none of the date formats is not a date: part of one (`tháng 9/2021`), or two; undefined where it is neither. */
export function notOneDay(text: string): DateFault | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = bare(fold(text.replaceAll(',', ' , ')));
  const lacks = PARTS.find(([, form]) => form.test(folded))?.[0];
  if (lacks) return { reason: 'incomplete', lacks };
  return TWO.test(folded) ? { reason: 'two' } : undefined;
}
