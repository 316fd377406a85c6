import { bare, fold } from '../../plan/text/fold.js';
import { nfc, nfd } from '../../plan/text/normalise.js';

/** Spellings of one word that the reader takes for the same (schemas/README.md, "Folding"). */
const SAME = [
  ['hằng', 'hàng'],
  ['ký', 'kí'],
  ['tỷ', 'tỉ'],
  ['ủy', 'uỷ'],
];
/** Commas between words do not matter. */
const SPACE = ',?[ \\u00a0]+';
/** The number of a heading before it. */
const NUMBER = '(?:(?:[IVXivx]{1,4}|[0-9]{1,2}|[a-zđ])[.)/] *)?';
/** A remark behind it that makes no other thing of it: no intention, and no other unit of count. */
const REMARK =
  '(?:\\((?:%|(?![^()]*(?:dự kiến|chưa|không|sẽ|cũ|trước|dự thảo|nháp|triệu|tr|nghìn|ngàn|tỷ|trăm|[0-9%]))[^()]*)\\) *)?';

/**
 * A pattern for keys as the reader matches them, as far as a pattern can say it: any case, any number of spaces, composed or
 * not, with the tone mark on either vowel, or without diacritics and with `_`; with a number before them and a remark behind.
 */
export function namesPattern(names: readonly string[]): string {
  const spellings = new Set(
    names
      .map((name) => name.replaceAll(',', ''))
      .flatMap((name) => [spelt(nfc(name), SPACE), spelt(nfd(name), SPACE), spelt(bare(fold(name)), '[ _]+')]),
  );
  return `^ *${NUMBER}(?:${[...spellings].join('|')}) *${REMARK}$`;
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
