import { memoize } from '../../text/memoize.js';
import { nfc } from '../../text/normalise.js';
import { daysBetween, type IsoDate, isoDate } from '../calendar.js';
import type { DueFault, Part } from './due/Part.js';
import { parseDue } from './due/parseDue.js';
import { completed, settle } from './due/settle.js';
import { LONGEST, type Token, tokensOf } from './due/tokens.js';
import type { Word } from './due/words.js';
import type { Reading } from './Reading.js';
import { readDate } from './readDate.js';

/** The words that a day on which something is held may be written with: no deadline (`trước`), and no intention (`dự kiến`). */
const WORDS: ReadonlySet<Word> = new Set([
  'day',
  'month',
  'year',
  'from',
  'to',
  'and',
  'of',
  'held',
  'hour',
  'minute',
  'partOfDay',
  'weekday',
  'weekdayNumber',
]);

/** How it was held, how long, or from when to when on one day: before the day it changes nothing (`trực tuyến ngày 8/9/2021`). */
const HELD =
  /^(?:(?:hội nghị|trực tuyến|trực tiếp|sinh hoạt|\d{1,2} (?:buổi|ngày)|(?:từ )?\d{1,2}(?: ?(?:h|giờ)(?: ?\d{2})?|:\d{2})['’]?(?: phút)?(?: ?(?:đến|-|–) ?\d{1,2}(?: ?(?:h|giờ)(?: ?\d{2})?|:\d{2})['’]?(?: phút)?)?)[ ,]{1,3}){1,3}(?=ngày\s|\d)/iu;

/** `trong các ngày 15, 16/9/2021`. */
const DAYS = /^(?:trong )?(?:các|những|hai|ba|0?[2-9]) ngày (?=\d)/iu;

/**
 * Reads the day of a session: a date, also with its time or day of the week (`sáng 15/9/2021`), or of days one after the other,
 * the last (`14-15/9/2021`, `từ ngày 14 đến ngày 15/9/2021`).
 */
export const readSession: (text: string) => Reading<IsoDate, DueFault> = memoize((written) => {
  const text = written.length > LONGEST ? written : nfc(written).replace(HELD, '').replace(DAYS, 'ngày ');
  const date = readDate(text);
  if ('value' in date || date.fault.reason !== 'form' || text.length > LONGEST) return date;
  const tokens = tokensOf(text);
  if (!tokens.every(isOfSession)) return date;
  const reading = lastDay(tokens);
  return 'fault' in reading && reading.fault.reason === 'form' ? date : reading;
});

/** The day of a session that is written with more than it takes: `dự kiến 29/10/2021`; undefined where there is none. */
export function nearSession(text: string): IsoDate | undefined {
  if (text.length > LONGEST) return undefined;
  const reading = lastDay(tokensOf(text).filter(isOfSession));
  return 'value' in reading ? reading.value : undefined;
}

const isOfSession = (token: Token) => token.is !== 'other' && (token.is !== 'word' || WORDS.has(token.word));

function lastDay(tokens: readonly Token[]): Reading<IsoDate, DueFault> {
  const parsed = parseDue(tokens);
  if ('fault' in parsed) return parsed;
  const parts = completed(parsed.parts);
  const last = settle(parts);
  if ('fault' in last) return last;
  const open = parts.some((part) => part.is !== 'day' || part.open);
  if (open) return { fault: { reason: 'form' } };
  return parts.every(follows) ? { value: last.value } : { fault: { reason: 'several' } };
}

/** Whether a day is the end of a range, or the next after the one before it. */
function follows(part: Part, i: number, parts: readonly Part[]): boolean {
  const before = parts[i - 1];
  return !before || part.joint === 'range' || daysBetween(dayOf(before), dayOf(part)) === 1;
}

const dayOf = ({ n, month = 1, year = 0 }: Part): IsoDate => isoDate(year, month, n);
