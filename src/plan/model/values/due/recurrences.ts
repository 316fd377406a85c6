import type { Cursor } from './Cursor.js';
import type { Unjoined } from './Part.js';
import type { Word } from './words.js';

/** How many months each unit of time has; 0 for less than a month. */
const MONTHS: Partial<Record<Word, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };

/** A length of time, in months: `6 tháng`, `quý`, `năm`. */
function length(cursor: Cursor): number | undefined {
  const count = cursor.number();
  const unit = cursor.word(count ? 1 : 0);
  const months = unit && MONTHS[unit];
  if (months === undefined) return undefined;
  cursor.take(count ? 2 : 1);
  return (count?.value ?? 1) * months;
}

/** `lần`, `1 lần`; `0 lần` is never. */
function times(cursor: Cursor): number | undefined {
  const count = cursor.number();
  if (cursor.word(count ? 1 : 0) !== 'times' || count?.value === 0) return undefined;
  cursor.take(count ? 2 : 1);
  return count?.value ?? 1;
}

const every = (months: number, count = 1): Unjoined => ({ is: 'every', n: months / count });

/** `hằng năm`, `mỗi năm 2 lần`, behind its first word. */
export function everyPart(cursor: Cursor): Unjoined | undefined {
  const months = cursor.try(length);
  return months === undefined ? undefined : every(months, cursor.try(times));
}

/** `định kỳ 6 tháng, năm`, `định kỳ hằng quý`, behind its first words: the shortest of the lengths counts. */
export function periodicPart(cursor: Cursor): Unjoined | undefined {
  cursor.takeWord('every');
  const first = cursor.try(intervalPart) ?? cursor.try(timesPart);
  if (!first) return undefined;
  let shortest = first.n;
  for (;;) {
    const more = cursor.try((at) => {
      at.takeSign(',', ';');
      at.takeWord('and');
      at.takeWord('every');
      // `định kỳ 6 tháng, năm 2022`: a year, not a length.
      return at.word() === 'year' && at.year(1) !== undefined ? undefined : length(at);
    });
    if (more === undefined) return every(shortest);
    shortest = Math.min(shortest, more);
  }
}

/** `6 tháng/lần`, `quý 1 lần`; without `lần` only a length. */
export function intervalPart(cursor: Cursor): Unjoined | undefined {
  const months = length(cursor);
  if (months === undefined) return undefined;
  const count = cursor.try((at) => {
    at.takeSign('/');
    return times(at);
  });
  return count === undefined ? { is: 'interval', n: months } : every(months, count);
}

/** `2 lần/năm`, `1 lần mỗi quý`. */
export function timesPart(cursor: Cursor): Unjoined | undefined {
  const count = times(cursor);
  if (count === undefined) return undefined;
  cursor.takeSign('/');
  cursor.takeWord('every', 'lead');
  const months = length(cursor);
  return months === undefined ? undefined : every(months, count);
}
