import { bare, fold } from '../../plan/text/fold.js';
import { nfc, nfd } from '../../plan/text/normalise.js';

/** Spellings of one word that the reader takes for the same (schemas/README.md, "Folding"). */
const SAME = [
  ['hằng', 'hàng'],
  ['ký', 'kí'],
  ['tỷ', 'tỉ'],
  ['ủy', 'uỷ'],
];
const SPACE = '[ \\u00a0]+';

/**
 * A pattern for keys as the reader matches them, as far as a pattern can say it: any case, any number of spaces, composed or
 * not, with the tone mark on either vowel, or without diacritics and with `_`.
 */
export function namesPattern(names: readonly string[]): string {
  const spellings = new Set(
    names.flatMap((name) => [spelt(nfc(name), SPACE), spelt(nfd(name), SPACE), spelt(bare(fold(name)), '[ _]+')]),
  );
  return `^ *(?:${[...spellings].join('|')}) *$`;
}

const spelt = (name: string, between: string) => name.split(/[ _]+/).map(anySpelling).join(between);

function anySpelling(word: string): string {
  const same = SAME.find((spellings) => spellings.includes(word));
  return same ? `(?:${same.map(anyCase).join('|')})` : anyCase(word);
}

const anyCase = (word: string) => [...word].map(eitherCase).join('');

function eitherCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  if (lower !== upper) return `[${lower}${upper}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
