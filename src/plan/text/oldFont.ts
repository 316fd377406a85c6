import { isSyllable } from './isSyllable.js';
import { lazy } from './lazy.js';
import { memoize } from './memoize.js';
import { nfc } from './normalise.js';

/** Vietnamese typed with a pre-Unicode font, within a text that is read as Unicode. */
export interface OldFont {
  cause: 'tcvn3' | 'vni';
  /** A word that shows it, and what it was meant to be. */
  sample: string;
  meant: string;
}

/** The letters of TCVN3 (ABC), and the characters that they are in Latin-1. */
const TCVN3 = [
  'ăâêôơưđĂÂÊÔƠƯĐàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  '¨©ª«¬\u00ad®¡¢£¤¥¦§µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ',
] as const;
/** VNI writes a vowel and its marks one after the other; only these are one character. */
const VNI = ['đơưíìỉĩịỵ', 'ñôöíìæóòî'] as const;
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** The marks behind a vowel: each tone alone, then with the hat, then with the breve of ă. */
const VNI_MARKS: readonly (readonly [sign: string, marks: string])[] = [
  ...TONES.map((tone, i) => ['ùøûõï'[i] ?? '', tone] as const),
  ...['', ...TONES].map((tone, i) => ['âáàåãä'[i] ?? '', `\u0302${tone}`] as const),
  ...['', ...TONES].map((tone, i) => ['êéèúüë'[i] ?? '', `\u0306${tone}`] as const),
];

const both = (letters: string) => letters + letters.toUpperCase();
const tcvn3 = lazy(() => new Map([...TCVN3[1]].map((sign, i) => [sign, [...TCVN3[0]][i] ?? ''])));
const vni = lazy(() => {
  const single = new Map([...both(VNI[1])].map((sign, i) => [sign, [...both(VNI[0])][i] ?? '']));
  const marks = new Map(VNI_MARKS.flatMap(([sign, mark]) => [...both(sign)].map((letter) => [letter, mark] as const)));
  return { single, marks };
});

/** A word of TCVN3 as it was meant; undefined where a character is none of it. */
function fromTcvn3(word: string): string | undefined {
  let meant = '';
  for (const letter of word) {
    const known = tcvn3().get(letter) ?? (letter < '\u0080' ? letter : undefined);
    if (known === undefined) return undefined;
    meant += known;
  }
  return meant;
}

/** The same of VNI. A mark stands behind a vowel; elsewhere its character is a letter of its own. */
function fromVni(word: string): string | undefined {
  const { single, marks } = vni();
  let meant = '';
  let isOpen = false;
  for (const letter of word) {
    const mark: string | undefined = isOpen ? marks.get(letter) : undefined;
    const known: string | undefined = mark ?? single.get(letter) ?? (letter < '\u0080' ? letter : undefined);
    if (known === undefined) return undefined;
    meant += known;
    isOpen = mark === undefined && /^[aeouyơư]$/iu.test(known);
  }
  return nfc(meant);
}

const READERS = [
  ['tcvn3', fromTcvn3],
  ['vni', fromVni],
] as const;

/**
 * A text that is known to be typed with such a font, as it was meant; undefined where a word of it cannot be told. What has no
 * meaning in TCVN3 is a sign that stands for itself.
 */
export function fromOldFont(text: string, cause: OldFont['cause']): string | undefined {
  if (cause === 'tcvn3') return [...text].map((letter) => tcvn3().get(letter) ?? letter).join('');
  const words = text.split(/([^\p{L}\p{M}]+)/u).map((word, i) => (i % 2 === 1 ? word : fromVni(word)));
  return words.includes(undefined) ? undefined : words.join('');
}

/** Runs of letters, and of the signs that are letters in TCVN3; a sign by itself is a sign. Words of ASCII, or with a letter beyond Latin-1, are none. */
const WORDS = /[\p{L}¡-\u00ad®µ-¾×÷]{2,}/gu;
const LATIN_1 = /^[a-z\u0080-\u00ff]*[\u0080-\u00ff][a-z\u0080-\u00ff]*$/i;

/** «Quotation marks» around a word: no syllable ends in the letter that one is in TCVN3. */
const unquoted = (word: string) => word.replace(/^«+|»+$/gu, '');

/** Whether a word may stand in a text of Unicode: a syllable of Vietnamese, with no capital letter within small ones. Plans have the same words. */
const isHonest = memoize((word) => !/\p{Ll}\p{Lu}/u.test(word) && isSyllable(word.toLowerCase()));

/**
 * The old font that a text was typed with: that in which two of its words are syllables of Vietnamese, which as they stand
 * are none.
 * @param fewest words that show it: of a name one is enough
 */
export function oldFontIn(text: string, fewest = 2): OldFont | undefined {
  if (!/[\u00a1-\u00ff]/.test(text)) return undefined;
  const words = (text.match(WORDS) ?? []).map(unquoted).filter((word) => LATIN_1.test(word) && !isHonest(word));
  const found = READERS.map(([cause, read]) =>
    words.flatMap((sample) => {
      const meant = read(sample);
      const isMeant = meant !== undefined && /[^a-z]/i.test(meant) && isSyllable(meant.toLowerCase());
      return isMeant ? [{ cause, sample, meant }] : [];
    }),
  );
  // A word may make a syllable in both: the font is that in which more of them do.
  const [most = []] = found.toSorted((a, b) => b.length - a.length);
  return most.length >= fewest ? most[0] : undefined;
}
