import { unitTypes } from '../plan/model/model.js';
import { writtenOut } from '../plan/model/shortForms.js';
import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';

/** Signs that may stand behind a name in a sentence. */
const SENTENCE = '.,;:)"”';

/** A text without some signs at its end, and spaces among them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && `${signs} `.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether a text has letters, and capitals alone. */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const LONGEST_RULE = 200;

/** Signs that stand below a heading and say nothing: `-----`, `*`, `***`. */
export const isOrnament = (text: string): boolean => text.length <= LONGEST_RULE && /^[\p{P}\p{S}\so]+$/u.test(text);

/** Words that begin small within a name. */
const SMALL = lazy(
  () =>
    new Set(
      [
        'tỉnh',
        'thành phố',
        'huyện',
        'quận',
        'thị xã',
        'xã',
        'phường',
        'thị trấn',
        'đặc khu',
        'và',
        'các',
        'cơ quan',
      ].map(fold),
    ),
);

/** How the types of units are spelt, the longest first. */
const spelt = lazy(() =>
  unitTypes
    .flatMap(({ vi }) => vi)
    .map((words) => ({ words: words.split(' '), folded: fold(words) }))
    .sort((a, b) => b.words.length - a.words.length),
);

/** A name of capitals as it is spelt within a sentence: as a text spells it, else by the rules for names. */
export function asInSentence(name: string, texts: readonly string[]): string {
  if (!isCapitals(name)) return name;
  return spelledIn(texts, name) ?? byRule(name.split(/\s+/));
}

/** The same words in a text, in small letters and capitals. */
function spelledIn(texts: readonly string[], name: string): string | undefined {
  const wanted = fold(name).split(' ');
  for (const text of texts) {
    const words = text.split(/\s+/);
    const folded = words.map((word) => fold(withoutEnd(word, SENTENCE)));
    for (let at = folded.indexOf(wanted[0] ?? ''); at >= 0; at = folded.indexOf(wanted[0] ?? '', at + 1)) {
      if (!wanted.every((word, i) => folded[at + i] === word)) continue;
      const found = withoutEnd(words.slice(at, at + wanted.length).join(' '), SENTENCE);
      if (/\p{Ll}/u.test(found)) return found;
    }
  }
  return undefined;
}

function byRule(words: readonly string[]): string {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const type = spelt().find(
      ({ words: known, folded }) => fold(words.slice(at, at + known.length).join(' ')) === folded,
    );
    const two = fold(words.slice(at, at + 2).join(' '));
    const length = type ? type.words.length : SMALL().has(two) ? 2 : 1;
    const own = words.slice(at, at + length);
    if (type) result.push(...type.words);
    else if (SMALL().has(length === 2 ? two : fold(own[0] ?? '')))
      result.push(...own.map((word) => word.toLowerCase()));
    else result.push(...own.map(nameWord));
    at += length;
  }
  return result.join(' ');
}

/** A word in small letters but for its first. */
const capitalised = (word: string) => word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** A word of a name; short forms stay as they are, and so do Roman numerals. */
function nameWord(word: string): string {
  const plain = word.replace(/[.,]$/, '');
  if ((plain.length > 1 && writtenOut(fold(plain)) !== fold(plain)) || /^[IVX]+$/.test(plain)) return word;
  return capitalised(word);
}

/** A person's name as it is spelt, whatever it is written in. */
export const asPerson = (name: string): string =>
  isCapitals(name) ? name.split(/\s+/).map(capitalised).join(' ') : name;
