import { lazy } from './lazy.js';
import { memoize } from './memoize.js';
import { nfd } from './normalise.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A word of Vietnamese, decomposed and in lower case. */
const WORD = /[\u0300-\u036fa-zđ]+/g;
const MARKS = /[\u0300-\u036f]/g;

/** Words that Vietnamese offices spell in two ways, folded: the other spelling to the one kept. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['hang\u0300', 'ha\u0306ng\u0300'], // hàng = hằng
  ['ti\u0309', 'ty\u0309'], // tỉ = tỷ
  ['ki\u0301', 'ky\u0301'], // kí = ký
]);
/** The same where no diacritics are written at all. */
const BARE_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['ti', 'ty'],
  ['ki', 'ky'],
]);

/** A word with its tone mark moved behind its last letter: where the mark stood no longer matters (`hoà`, `hòa`). */
function toneLast(word: string): string {
  const tones = word.match(TONES)?.join('') ?? '';
  const moved = word.replace(TONES, '') + tones;
  return SPELLINGS.get(moved) ?? moved;
}

/**
 * The form in which names are compared (schemas/README.md, "Folding"): case, Unicode form, kinds and number of spaces,
 * underscores, commas and the place of the tone mark do not matter; `hàng` is `hằng`, `tỉ` is `tỷ`, `kí` is `ký`.
 */
export const fold: (text: string) => string = memoize((text) => {
  let folded = '';
  for (const word of text.split(/[\s_,]+/))
    if (word !== '') folded += folded === '' ? foldWord(word) : ` ${foldWord(word)}`;
  return folded;
});

/** Vietnamese has some 7,000 syllables, and texts most of them. */
const foldWord = memoize((word) => nfd(word).toLowerCase().replace(WORD, toneLast), 10_000);

/** A folded text without any diacritics: `ngày ban hành` gives `ngay ban hanh`. */
export function bare(folded: string): string {
  return folded
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replace(/[a-z]+/g, (word) => BARE_SPELLINGS.get(word) ?? word);
}

/** A text folded and without any diacritics, as names stand in identities. */
export const foldBare: (text: string) => string = memoize((text) => bare(fold(text)));

/** Whether a folded text is written without diacritics, as `ngay_ban_hanh` is. */
export function isBare(folded: string): boolean {
  return !/[\u0300-\u036fđ]/.test(folded);
}

/** Whether two names are the same after folding; one written without any diacritics is compared without them. */
export function sameFolded(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || ((isBare(a) || isBare(b)) && bare(a) === bare(b));
}

/**
 * Takes the diacritics off the words of a small vocabulary: `quý iii/2021` gives `quy iii/2021`, while a word that is
 * spelt otherwise (`quỷ`) keeps them, so that no pattern takes it for the word meant.
 */
export function bareWords(words: readonly string[]): (folded: string) => string {
  const known = lazy(() => new Map(words.map((word) => [fold(word), bare(fold(word))])));
  return (folded) => folded.replace(WORD, (word) => known().get(word) ?? word);
}
