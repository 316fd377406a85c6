import { checkDay, type DateFault } from '../checkDay.js';
import type { Cursor, NumberToken } from './Cursor.js';
import type { Unjoined } from './Part.js';
import { everyPart, intervalPart, periodicPart, timesPart } from './recurrences.js';

const BETWEEN_FIGURES: ReadonlySet<string> = new Set(['/', '-', '.']);
/** How long a term is, where its years are not named. */
export const TERM_MONTHS = 60;

/** Reads the part of a deadline that begins here. */
export function part(cursor: Cursor): Unjoined | undefined {
  return cursor.try(timesPart) ?? cursor.try(recurring) ?? cursor.try(period) ?? cursor.try(intervalPart);
}

function recurring(cursor: Cursor): Unjoined | undefined {
  if (cursor.takeWord('ongoing')) return { is: 'every', n: 0 };
  if (cursor.takeWord('every')) return everyPart(cursor);
  if (cursor.takeWord('periodic')) return periodicPart(cursor);
  if (cursor.word() === 'several' && cursor.word(1) === 'year' && !cursor.number(2)) {
    cursor.take(2);
    return { is: 'every', n: 12 };
  }
  const found = intervalPart(cursor);
  return found?.is === 'every' ? found : undefined;
}

function period(cursor: Cursor): Unjoined | undefined {
  if (cursor.number()) return cursor.try(day) ?? cursor.try(months) ?? cursor.try(someYears) ?? figure(cursor);
  if (cursor.takeWord('day')) return day(cursor);
  if (cursor.takeWord('month')) return numbered('month', cursor);
  if (cursor.takeWord('quarter')) return numbered('quarter', cursor);
  if (cursor.takeWord('year')) return year(cursor);
  if (cursor.takeWord('half')) return halfOf(6, cursor);
  if (cursor.takeWord('last')) return part(cursor);
  if (cursor.takeWord('whole')) return throughout(cursor);
  if (cursor.takeWord('span')) return span(cursor);
  return cursor.try(roughly) ?? tenDays(cursor);
}

/** `30/9/2021`, `2021-09-30`, `30 tháng 9 năm 2021`; `30/9` has no year, and `ngày 30` no month either. */
function day(cursor: Cursor): Unjoined | undefined {
  const [n, second, third] = [cursor.number(), cursor.number(2), cursor.number(4)];
  const sign = cursor.sign(1);
  if (!n || n.roman) return undefined;
  const named = cursor.word(-1) === 'day';
  if (sign !== undefined && BETWEEN_FIGURES.has(sign) && second && third && cursor.sign(3) === sign) {
    cursor.take(5);
    if (n.digits === 4 && sign === '-') return { is: 'day', n: third.value, month: second.value, year: n.value };
    if (third.digits === 4) return { is: 'day', n: n.value, month: second.value, year: third.value };
    return cursor.fail(misdated(n, second, third));
  }
  const inFigures = sign === '/' && second !== undefined && !second.roman && n.digits <= 2 && second.digits <= 2;
  const inWords = cursor.word(1) === 'month' && second !== undefined;
  if (inFigures || inWords) {
    cursor.take(3);
    return withYear({ is: 'day', n: n.value, month: second.value }, cursor);
  }
  if (!named || n.digits > 2) return undefined;
  cursor.take();
  return { is: 'day', n: n.value };
}

/** What is wrong with three figures that are no date: the year has two figures, or stands first. */
function misdated(...[first, month, last]: [NumberToken, NumberToken, NumberToken]): DateFault {
  const yearFirst = first.digits === 4;
  const day = yearFirst
    ? checkDay(first.value, month.value, last.value)
    : checkDay(2000 + last.value, month.value, first.value, true);
  if ('value' in day) return { reason: 'form', meant: day.value };
  return last.digits === 2 && !yearFirst ? day.fault : { reason: 'form' };
}

/** `tháng 9/2021`, `quý III năm 2021`, `Q.III-2021`, behind the first word. */
function numbered(is: 'month' | 'quarter', cursor: Cursor): Unjoined | undefined {
  cursor.takeSign('.');
  const n = cursor.number();
  if (!n || n.digits > 2) return undefined;
  cursor.take();
  return withYear({ is, n: n.value }, cursor);
}

/** `6 tháng đầu năm 2022`, `06 tháng cuối năm`. */
function months(cursor: Cursor): Unjoined | undefined {
  const n = cursor.number()?.value ?? 0;
  const half = cursor.word(1) === 'month' && (cursor.word(2) === 'first' || cursor.word(2) === 'last');
  if (!half || n < 1 || n > 11) return undefined;
  cursor.take(2);
  return halfOf(n, cursor);
}

function halfOf(n: number, cursor: Cursor): Unjoined | undefined {
  const atEnd = cursor.takeWord('last');
  if (!atEnd && !cursor.takeWord('first')) return undefined;
  const found: Unjoined = { is: 'half', n, ...(atEnd && { atEnd }) };
  if (cursor.word() !== 'year' && cursor.year() === undefined) return undefined;
  const dated = withYear(found, cursor);
  if (dated.year === undefined) cursor.takeWord('year');
  return dated;
}

/** `năm 2022`, behind its word. */
function year(cursor: Cursor): Unjoined | undefined {
  const n = cursor.year();
  if (n === undefined) return shortYear(cursor);
  cursor.take();
  return { is: 'year', n, year: n };
}

/** `5 năm (2021-2025)`: its first year; the last one is joined to it. */
function someYears(cursor: Cursor): Unjoined | undefined {
  if (cursor.word(1) !== 'year') return undefined;
  cursor.take(2);
  cursor.takeSign('(');
  return cursor.sign(1) === '-' && cursor.year(2) !== undefined ? year(cursor) : undefined;
}

/** A number whose meaning the part beside it tells (`14` of `14-15/9/2021`, `II/2022` of `quý I, II/2022`); `9/2021` is a month. */
function figure(cursor: Cursor): Unjoined | undefined {
  const n = cursor.number();
  if (!n) return undefined;
  if (n.digits === 4) return year(cursor);
  const unit = cursor.word(1);
  const counted = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year';
  if (n.digits > 2 || (counted && !(unit === 'year' && cursor.year(2) !== undefined))) return undefined;
  cursor.take();
  return withYear({ is: 'number', n: n.value, ...(n.roman && { roman: true }) }, cursor);
}

/** `giai đoạn 2021-2025`, behind its words: the first year; without years, a length. */
function span(cursor: Cursor): Unjoined | undefined {
  cursor.takeSign('(');
  cursor.takeWord('year');
  return cursor.year() === undefined ? { is: 'interval', n: TERM_MONTHS } : year(cursor);
}

/** `cả năm 2022` is the year; `cả nhiệm kỳ` is all the time. */
function throughout(cursor: Cursor): Unjoined | undefined {
  if (!cursor.takeWord('span')) return part(cursor);
  const found = span(cursor);
  return found?.is === 'interval' ? { is: 'every', n: 0 } : found;
}

/** `đầu quý IV/2022`, `giữa tháng 9/2021`: within it; `đầu năm 2022` has no last day. */
function roughly(cursor: Cursor): Unjoined | undefined {
  const vague = cursor.word();
  if (vague !== 'first' && vague !== 'middle') return undefined;
  cursor.take();
  const found = part(cursor);
  return found && { ...found, vague };
}

/** `thượng tuần tháng 9/2021` ends on the 10th, `trung tuần` on the 20th, `hạ tuần` with the month. */
function tenDays(cursor: Cursor): Unjoined | undefined {
  const which = cursor.word();
  if (which !== 'firstTen' && which !== 'secondTen' && which !== 'lastTen') return undefined;
  cursor.take();
  const month = cursor.takeWord('month') ? numbered('month', cursor) : undefined;
  if (!month || which === 'lastTen') return month;
  const { n, ...rest } = month;
  return { ...rest, is: 'day', n: which === 'firstTen' ? 10 : 20, month: n };
}

/** Takes the year behind a part: `/2021`, `năm 2021`, `-2021`, `, năm 2021`, `2021`. */
function withYear(found: Unjoined, cursor: Cursor): Unjoined {
  const year = cursor.try((at) => {
    const slash = at.takeSign('/');
    if (!slash) at.takeSign('-', '.', ',', '(');
    at.takeWord('of');
    const named = at.takeWord('year');
    const n = at.year();
    if (n === undefined) return slash || named ? shortYear(at) : undefined;
    at.take();
    return n;
  });
  return typeof year === 'number' ? { ...found, year } : found;
}

/** A year of two figures is refused. */
function shortYear(cursor: Cursor): undefined {
  const short = cursor.number()?.digits === 2 && cursor.word(1) !== 'times';
  return short ? cursor.fail({ reason: 'short-year' }) : undefined;
}
