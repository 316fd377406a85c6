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
  /** A mark that may belong to the letter before it, or a letter that Unicode writes otherwise: the text may not be NFC. */
  uncomposed: 16,
} as const;

const SEEN = 128;
/** The signs of each UTF-16 code unit met so far, and `SEEN`. */
const signs = new Uint8Array(65_536);

/** The text asked about last: several ask about one after the other. */
let last = { text: '', signs: 0 };

/** The signs of all characters of a text, together. */
export function signsIn(text: string): number {
  if (last.text !== text) last = { text, signs: lookedUp(text) };
  return last.signs;
}

function lookedUp(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    found |= signs[code] || signsOf(code);
  }
  return found & ~SEEN;
}

function signsOf(code: number): number {
  const character = String.fromCharCode(code);
  let found = SEEN;
  // Nearly all there is in a plan: ASCII, and the letters of Vietnamese.
  if ((code >= 0x20 && code < 0x7f && code !== 0x5c) || (code >= 0x1ea0 && code < 0x1efa)) {
    signs[code] = found;
    return found;
  }
  if (unsafeCharacters(character).length > 0) found |= sign.unsafe;
  if (character === '\\') found |= sign.backslash;
  if (isLayout(code)) found |= sign.layout;
  if (/[ÄÆÃº»]/.test(character)) found |= sign.garbled;
  if (/[\p{M}\u1100-\u11ff]/u.test(character) || character.normalize('NFC') !== character) found |= sign.uncomposed;
  signs[code] = found;
  return found;
}

/** Control characters but the line feed, the line breaks of Unicode, and the byte order mark. */
function isLayout(code: number): boolean {
  if (code < 0x20) return code !== 0x0a;
  return code === 0x7f || code === 0x85 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}
