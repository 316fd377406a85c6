import { memoize } from './memoize.js';
import { unsafeCharacters } from './visible.js';

/** What a text may hold that asks for a closer look. Most texts have none of it, and one glance over them tells so. */
export const sign = {
  /** A character that is never printed raw, or half of a surrogate pair. */
  unsafe: 1,
  /** In quotation marks it may stand for any character. */
  backslash: 2,
  /** A tab, a control character, another line break than LF. */
  layout: 4,
  /** A letter that garbled Vietnamese is full of. */
  garbled: 8,
  /** A mark that may belong to the letter before it, a letter that Unicode writes otherwise, or what shows nothing: see `composed`. */
  uncomposed: 16,
} as const;

/** All but what is nearly everything in a plan: ASCII, the letters of Vietnamese, dashes and quotation marks. */
const NOTABLE = /[^\n -[\]-~\u00c7-\u01b0\u1ea0-\u1ef9\u2010-\u2027]/g;

/** The text asked about last: several ask about one after the other. */
let last = { text: '', signs: 0 };

/** The signs of all characters of a text, together. */
export function signsIn(text: string): number {
  if (last.text !== text) last = { text, signs: lookedUp(text) };
  return last.signs;
}

function lookedUp(text: string): number {
  let found = 0;
  for (const unit of new Set(text.match(NOTABLE))) found |= signsOf(unit);
  return found;
}

/** The signs of a UTF-16 code unit. */
const signsOf = memoize((unit) => {
  let found = 0;
  if (unsafeCharacters(unit).length > 0) found |= sign.unsafe;
  if (unit === '\\') found |= sign.backslash;
  if (isLayout(unit.charCodeAt(0))) found |= sign.layout;
  if (/[ÄÆÃº»¨©ª«¬®µ¶·¸¹]/.test(unit)) found |= sign.garbled;
  if (/[\p{M}\u1100-\u11ff\u00ad\u180e\u200b-\u200d\u2060]/u.test(unit) || unit.normalize('NFC') !== unit)
    found |= sign.uncomposed;
  return found;
});

/** Control characters but the line feed, the line breaks of Unicode, and the byte order mark. */
function isLayout(code: number): boolean {
  if (code < 0x20) return code !== 0x0a;
  return code === 0x7f || code === 0x85 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}
