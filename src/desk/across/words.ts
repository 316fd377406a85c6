import { fold } from '../../plan/text/fold.js';
import { nfc } from '../../plan/text/normalise.js';

/** Spreads the bits of a 32-bit integer (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Adds an integer to a hash of those before it: their order counts. */
export function chain(hash: number, value: number): number {
  return mix(Math.imul(hash, 31) + value);
}

/** Replaces a unit's own names; no word contains it. */
export const OWN_NAME = 0;

/** A word as 32 bits: equal for words that fold to the same. */
function wordHash(word: string): number {
  let hash = 1;
  for (const unit of fold(word)) hash = chain(hash, unit.codePointAt(0) ?? 0);
  return hash || 1;
}

/** The words of a text without their punctuation: what each folds to, hashed, and where it begins. */
export interface Words {
  hashes: number[];
  starts: number[];
  /** The text that `starts` counts in. */
  text: string;
}

/** Vietnamese has some 7,000 syllables; more than this many words are no language, and are not remembered. */
const VOCABULARY = 50_000;
/** The hash of each word met before, by a hash of how it is spelt: folding it again would take most of the time. */
const known = new Map<number, number>();

/** Of each UTF-16 code unit met so far up to U+20FF, which is nearly all there is: its lower case + 1 in a word, or `BETWEEN`. */
const units = new Int32Array(0x2100);
/** What stands between words. */
const BETWEEN = -1;
const isPart = (character: string) => /[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(character);

function unitOf(code: number): number {
  const character = String.fromCharCode(code);
  const unit = isPart(character) ? character.toLowerCase().charCodeAt(0) + 1 : BETWEEN;
  if (code < units.length) units[code] = unit;
  return unit;
}

/** Cuts a text into words. */
export function wordsIn(written: string): Words {
  const text = nfc(written);
  const words: Words = { hashes: [], starts: [], text };
  let start = -1;
  let spelt = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = units[code] || unitOf(code);
    if (unit === BETWEEN) {
      if (start >= 0) addWord(words, spelt, start, at);
      start = -1;
    } else {
      if (start < 0) {
        start = at;
        spelt = 0x811c9dc5 | 0;
      }
      // FNV-1a.
      spelt = Math.imul(spelt ^ unit, 0x01000193);
    }
  }
  if (start >= 0) addWord(words, spelt, start, text.length);
  return words;
}

function addWord({ hashes, starts, text }: Words, spelt: number, from: number, to: number): void {
  hashes.push(hashOf(spelt, text, from, to));
  starts.push(from);
}

function hashOf(spelt: number, text: string, from: number, to: number): number {
  const before = known.get(spelt);
  if (before !== undefined) return before;
  const hash = wordHash(text.slice(from, to).toLowerCase());
  if (known.size < VOCABULARY) known.set(spelt, hash);
  return hash;
}
