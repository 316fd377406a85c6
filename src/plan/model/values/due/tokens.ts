import { fold, isBare } from '../../../text/fold.js';
import { gluedQuarter, numberOf, PHRASE, type Word, wordOf } from './words.js';

/** What a deadline is made of. */
export type Token =
  | { is: 'number'; value: number; digits: number; roman?: boolean }
  | { is: 'word'; word: Word }
  | { is: 'sign'; sign: string }
  /** Letters that are no word of the grammar, folded. */
  | { is: 'other'; text: string };

/** Longer texts are no deadlines. */
export const LONGEST = 200;

const PIECE = /\d+|[\p{L}\p{M}]+|\S/gu;
const DASHES = /[‐‑‒–—−~→÷]/u;

/** Cuts a deadline into its words, numbers and signs; of words that begin alike the longest phrase counts. */
export function tokensOf(text: string): Token[] {
  const pieces = text.match(PIECE) ?? [];
  const folded = pieces.map((piece) => (/^[\p{L}\p{M}]/u.test(piece) ? fold(piece) : ''));
  const withoutMarks = isBare(folded.join(''));
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const length = phraseAt(folded, i, withoutMarks, tokens);
    if (length === 0) tokens.push(...single(pieces[i] ?? '', folded[i] ?? ''));
    i += Math.max(1, length);
  }
  return tokens;
}

/** Takes up the longest phrase that begins here, and says how many syllables it has. */
function phraseAt(folded: readonly string[], from: number, withoutMarks: boolean, tokens: Token[]): number {
  for (let length = PHRASE; length > 0; length--) {
    const syllables = folded.slice(from, from + length);
    if (syllables.length < length || syllables.includes('')) continue;
    const word = wordOf(syllables, withoutMarks);
    if (word === undefined) continue;
    tokens.push({ is: 'word', word });
    return length;
  }
  return 0;
}

function single(piece: string, folded: string): Token[] {
  if (/^\d/.test(piece)) return [{ is: 'number', value: Number(piece), digits: piece.length }];
  if (folded === '') return [{ is: 'sign', sign: DASHES.test(piece) ? '-' : piece }];
  const number = numberOf(folded);
  if (number) return [{ is: 'number', value: number.value, digits: 1, roman: number.roman }];
  const quarter = gluedQuarter(folded);
  if (quarter === undefined) return [{ is: 'other', text: folded }];
  return [
    { is: 'word', word: 'quarter' },
    { is: 'number', value: quarter, digits: 1, roman: true },
  ];
}
