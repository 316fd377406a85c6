import type { DateFault } from '../checkDay.js';
import { Cursor } from './Cursor.js';
import type { Joint, Part, Unjoined } from './Part.js';
import { part } from './periods.js';
import type { Token } from './tokens.js';
import type { Word } from './words.js';

const LEADS: ReadonlySet<Word> = new Set(['lead', 'held', 'to', 'of', 'several', 'beside']);
/** Signs that stand between parts, or behind the last. */
const BETWEEN: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '+', '&', '.']);

/**
 * The grammar of deadlines (schemas/README.md, "Deadlines"), by recursive descent: the parts that one names, in
 * their order, or what is wrong with the first that cannot be read.
 *
 *     deadline   = lead* part { joint lead* part } [ "trở đi" | "và các năm tiếp theo" ]
 *     part       = day | month | quarter | half | year | span | recurrence | interval | n
 *     day        = [ "ngày" ] n/n[/year] | year-n-n | [ "ngày" ] n "tháng" n [ year ] | "ngày" n
 *     month      = "tháng" n [ year ] | n/year
 *     quarter    = "quý" n [ year ]
 *     half       = ( n "tháng" | "nửa" ) ( "đầu" | "cuối" ) [ "năm" ] [ year ]
 *     year       = [ "năm" ] yyyy
 *     span       = ( "giai đoạn" | "nhiệm kỳ" ) [ year ]
 *     recurrence = ( "hằng" | "định kỳ" ) interval | interval [ "/" ] [ n ] "lần" | n "lần" [ "/" ] interval | "thường xuyên"
 *     interval   = [ n ] ( "ngày" | "tuần" | "tháng" | "quý" | "năm" )
 */
export function parseDue(tokens: readonly Token[]): { parts: Part[] } | { fault: DateFault } {
  const cursor = new Cursor(tokens);
  const parts: Part[] = [];
  let joint: Joint = 'list';
  do {
    const open = leads(cursor);
    const before = parts.at(-1);
    if (cursor.done && before && joint !== 'range') return { parts };
    const found = part(cursor);
    const apart = joint === 'beside' && before?.is !== 'every' && found?.is !== 'every';
    if (!found || apart) return { fault: cursor.fault ?? { reason: 'form' } };
    // What begins there ends here.
    if (joint === 'range' && before) before.open = false;
    const goesOn = onward(cursor);
    parts.push({ ...found, joint, open: open || goesOn });
    joint = jointTo(cursor, found);
  } while (!cursor.done || joint === 'range');
  return { parts };
}

/** Passes what changes no day, and says whether something begins here. */
function leads(cursor: Cursor): boolean {
  let open = false;
  while (!cursor.done) {
    const word = cursor.word();
    if (cursor.takeWord('from')) open = true;
    else if (cursor.takeWord('occasion')) occasion(cursor);
    else if (isEveryYear(cursor)) break;
    else if (word === 'several' && cursor.word(1) === 'year' && cursor.word(2) === 'from') cursor.take(2);
    else if (word !== undefined && LEADS.has(word)) cursor.take();
    else if (!cursor.takeSign('(', ')', '.', ':', ',') && !clock(cursor)) break;
  }
  return open;
}

/** `tháng 12 các năm`: of every year. */
const isEveryYear = (cursor: Cursor): boolean =>
  cursor.word() === 'several' && cursor.word(1) === 'year' && !cursor.number(2) && cursor.word(2) !== 'from';

/** `dịp Tết Nguyên đán hằng năm`: which occasion it is does not matter when it comes every year. */
function occasion(cursor: Cursor): void {
  cursor.skipTo('every');
}

/** Passes the time of the day, or from one to another, and the day of the week. */
function clock(cursor: Cursor): boolean {
  if (!time(cursor)) return false;
  cursor.try((at) => (at.takeSign('-') && time(at)) || undefined);
  return true;
}

function time(cursor: Cursor): boolean {
  if (cursor.takeWord('partOfDay', 'weekday')) return true;
  if (cursor.word() === 'weekdayNumber' && cursor.number(1)) return taken(cursor, 2);
  if (cursor.number() && cursor.sign(1) === ':' && cursor.number(2)?.digits === 2) return taken(cursor, 3);
  if (!cursor.number() || cursor.word(1) !== 'hour') return false;
  cursor.take(2);
  const [sign, word] = [cursor.sign(1), cursor.word(1)];
  const isDay = word === 'month' || sign === '/' || sign === '.' || (sign === '-' && cursor.word(3) !== 'hour');
  if (cursor.number()?.digits === 2 && !isDay) cursor.take();
  cursor.takeWord('minute');
  return true;
}

function taken(cursor: Cursor, count: number): true {
  cursor.take(count);
  return true;
}

/** What joins the part before to the next, or ends the deadline. */
function jointTo(cursor: Cursor, { is }: Unjoined): Joint {
  let joint: Joint = 'beside';
  // `hằng tháng/quý/năm`; elsewhere a year stands behind it.
  if ((is === 'every' || is === 'interval') && cursor.takeSign('/')) joint = 'list';
  while (!cursor.done) {
    const sign = cursor.sign();
    if (cursor.takeSign('-') || cursor.takeWord('to')) joint = 'range';
    else if (cursor.takeWord('and') || (sign !== undefined && BETWEEN.has(sign) && cursor.takeSign(sign)))
      joint = joint === 'range' ? joint : 'list';
    else if (!clock(cursor)) break;
  }
  // `tháng 12 các năm 2021-2025`
  return joint === 'beside' && cursor.word() === 'several' ? 'list' : joint;
}

/** `trở đi`, `và các năm tiếp theo`. */
function onward(cursor: Cursor): boolean {
  const found = cursor.try((at) => {
    if (at.takeWord('onward')) return true;
    at.takeSign(',', ';');
    at.takeWord('and');
    const several = at.takeWord('several');
    at.takeWord('year', 'quarter', 'month');
    return (several && at.takeWord('following')) || undefined;
  });
  return found ?? false;
}
