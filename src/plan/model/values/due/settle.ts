import { endOfMonth, endOfYear, type IsoDate, isoDate } from '../../calendar.js';
import { checkDay } from '../checkDay.js';
import type { Due, DueFault, Part, Recurrence } from './Part.js';
import { TERM_MONTHS } from './periods.js';
import { spellParts } from './spellParts.js';

/** Any year with 29 February, for a day of every year. */
const LEAP_YEAR = 2024;

/** The last day that the parts of a deadline name together, or how often it comes again. */
export function settle(written: readonly Part[]): { value: Due } | { fault: DueFault } {
  const parts = repeated(completed(written));
  const recurs = parts.some(({ is }) => is === 'every');
  let last: IsoDate | undefined;
  for (const [i, part] of parts.entries()) {
    // `từ năm 2022 đến hết nhiệm kỳ`: first due at the end of what it begins with.
    if (part.is === 'interval' && part.joint === 'range' && last !== undefined) return { value: last };
    if (part.is === 'interval' || part.is === 'every') continue;
    const vague = part.vague !== undefined && part.is === 'year' && parts[i + 1]?.joint !== 'range';
    const loose = part.is === 'day' && part.month === undefined;
    const fault = faultOf(part) ?? ((vague || loose) && !recurs ? FORM : undefined);
    if (fault) return { fault };
    if (part.year === undefined) {
      if (!recurs) return { fault: noYear(parts) };
      continue;
    }
    const end = lastDay(part, part.year);
    // Something that begins there and has no end, or comes again afterwards, is first due there.
    if (part.open || (i === 0 && written[0]?.year !== undefined && recursAfter(parts[1]))) return { value: end };
    if (part.joint === 'range' && last !== undefined && end < last) return { fault: { reason: 'backwards' } };
    if (last === undefined || end > last) last = end;
  }
  if (recurs) return recurrence(parts);
  const loose = parts.find(({ is }) => is === 'interval');
  if (loose) return { fault: loose.n === 12 || loose.n === TERM_MONTHS ? noYear(parts) : FORM };
  return last === undefined ? { fault: FORM } : { value: last };
}

const FORM: DueFault = { reason: 'form' };

/** The parts with what they leave to the parts beside them: what a number counts, and the month and year behind. */
export function completed(written: readonly Part[]): Part[] {
  const parts = written.map((part) => ({ ...part }));
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (part.is === 'number' && isCounted(before) && before.month === undefined) part.is = before.is;
  }
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as Part;
    const after = parts.slice(i + 1).find(({ is }) => is !== 'every' && is !== 'interval');
    if (part.is === 'number' && part.year === undefined && isCounted(after)) part.is = after.is;
    // `9/2021`, and none in Roman figures, which count quarters as well.
    if (part.is === 'number' && part.year !== undefined && !part.roman) part.is = 'month';
    if (part.is === 'day' && part.month === undefined && after?.is === 'day' && after.month) part.month = after.month;
    if (part.year === undefined && after?.year !== undefined) part.year = after.year;
  }
  return parts;
}

/** `6 tháng, năm`: lengths and nothing else, of which there are several, come again. */
function repeated(parts: Part[]): Part[] {
  const areLengths = parts.length > 1 && parts.every(({ is, joint }) => is === 'interval' && joint !== 'range');
  return areLengths ? parts.map((part) => ({ ...part, is: 'every' })) : parts;
}

/** `quý IV/2021, hằng năm`. */
function recursAfter(part: Part | undefined): boolean {
  return part?.is === 'every' && part.joint === 'list' && part.n > 0;
}

/** Whether a number beside a part can be one more of its kind. */
function isCounted(part: Part | undefined): part is Part {
  return part?.is === 'day' || part?.is === 'month' || part?.is === 'quarter';
}

function faultOf({ is, n, month, year }: Part): DueFault | undefined {
  if (is === 'number') return FORM;
  if (is === 'month' && (n < 1 || n > 12)) return { reason: 'month', month: n };
  if (is === 'quarter' && (n < 1 || n > 4)) return { reason: 'quarter', quarter: n };
  if (is === 'day') {
    // A day of every month.
    if (month === undefined) return n < 1 || n > 31 ? FORM : undefined;
    const day = checkDay(year ?? LEAP_YEAR, month, n);
    if (!('fault' in day) || year !== undefined) return 'fault' in day ? day.fault : undefined;
    return day.fault.reason === 'day' ? { reason: 'day', month, days: day.fault.days } : { reason: 'month', month };
  }
  return year !== undefined && (year < 2000 || year > 2099) ? { reason: 'year', year } : undefined;
}

function lastDay({ is, n, month, atEnd }: Part, year: number): IsoDate {
  switch (is) {
    case 'day':
      return isoDate(year, month ?? 12, n);
    case 'month':
      return endOfMonth(year, n);
    case 'quarter':
      return endOfMonth(year, 3 * n);
    case 'half':
      return atEnd ? endOfYear(year) : endOfMonth(year, n);
    default:
      return endOfYear(year);
  }
}

/** More years than a term has: that comes again in no plan. */
const MOST_MONTHS = 60;

/** The shortest of the recurrences; what comes again every few years goes on all the time. */
function recurrence(parts: readonly Part[]): { value: Recurrence } | { fault: DueFault } {
  const months = Math.min(...parts.filter(({ is }) => is === 'every').map(({ n }) => n));
  if (months > MOST_MONTHS || (months > 12 && months % 12 !== 0)) return { fault: FORM };
  if (months === 0 || months > 12) return { value: 'ongoing' };
  return { value: months <= 1 ? 'monthly' : months <= 3 ? 'quarterly' : 'yearly' };
}

/** The year that stands for any in an example. */
const EXAMPLE_YEAR = 2022;
const EXAMPLE_TERM = '2021-2025';

function noYear(parts: readonly Part[]): DueFault {
  const example = parts.map((part) => ({ ...part, year: part.year ?? EXAMPLE_YEAR }));
  const isTerm = parts.length === 1 && parts[0]?.n === TERM_MONTHS;
  const [first] = example;
  const isSame = example.every(({ is, n, joint }) => is === first?.is && n === first.n && joint !== 'range');
  return { reason: 'no-year', example: isTerm ? EXAMPLE_TERM : spellParts(isSame ? example.slice(0, 1) : example) };
}
