import { fold } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import { memoize } from '../../text/memoize.js';

const folded = (words: Readonly<Record<string, number>>) =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value] as const));

/** The figures as they are read; behind `mươi` some have another name. */
const DIGITS = lazy(() =>
  folded({
    ...{
      không: 0,
      một: 1,
      mốt: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      tư: 4,
      năm: 5,
      lăm: 5,
      sáu: 6,
      bảy: 7,
      bẩy: 7,
      tám: 8,
      chín: 9,
    },
  }),
);
/** What counts thousands, smallest first. */
const SCALES = lazy(() => folded({ nghìn: 1000, ngàn: 1000, triệu: 1_000_000, tỷ: 1_000_000_000 }));
const [TEN, TENS, HUNDRED] = ['mười', 'mươi', 'trăm'].map(fold);
/** `một trăm linh năm`. */
const ODD = lazy(() => new Set(['linh', 'lẻ'].map(fold)));
/** Longer numbers are sentences. */
const LONGEST = 100;

/** A whole number in Vietnamese words (`năm mươi lăm`, `hai trăm triệu`); undefined where a text is none. */
export const numberInWords: (text: string) => number | undefined = memoize((text) => {
  if (text.length > LONGEST || /\d/.test(text)) return undefined;
  const words = fold(text).split(' ');
  let total = 0;
  let from = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const [i, word] of words.entries()) {
    const scale = SCALES().get(word);
    if (scale === undefined) continue;
    const count = belowThousand(words.slice(from, i));
    if (count === undefined || scale >= before) return undefined;
    total += count * scale;
    before = scale;
    from = i + 1;
  }
  if (from === words.length) return total;
  const rest = belowThousand(words.slice(from));
  return rest === undefined ? undefined : total + rest;
});

/** `hai trăm linh năm`, `năm mươi lăm`, `mười bốn`, `chín`. */
function belowThousand(words: readonly string[]): number | undefined {
  const digit = (word: string | undefined) => (word === undefined ? undefined : DIGITS().get(word));
  const hundreds = words[1] === HUNDRED ? digit(words[0]) : 0;
  const rest = words[1] === HUNDRED ? words.slice(2) : words;
  if (hundreds === undefined || words.length === 0) return undefined;
  const of = (below: number | undefined) => (below === undefined ? undefined : hundreds * 100 + below);
  const [first, second, third] = rest;
  if (first === undefined) return of(0);
  if (first === TEN) return rest.length === 1 ? of(10) : rest.length === 2 ? of(plus(10, digit(second))) : undefined;
  if (ODD().has(first)) return rest.length === 2 ? of(digit(second)) : undefined;
  const tens = digit(first);
  if (rest.length === 1) return of(tens);
  if (second !== TENS || tens === undefined || rest.length > 3) return undefined;
  return of(rest.length === 2 ? tens * 10 : plus(tens * 10, digit(third)));
}

const plus = (tens: number, ones: number | undefined) => (ones === undefined ? undefined : tens + ones);

/**
 * A number with the same in words behind it in brackets, as official papers have it, without these: `14 (mười bốn)`, `200.000.000 đồng
 * (Hai trăm triệu đồng)`; unchanged where there are none or they say another.
 */
export function withoutWords(text: string, read: (text: string) => number | undefined): string {
  const [, figures = '', inside = ''] =
    /^([^()]{1,60}?)\s*\((?:bằng chữ:? ?)?([^()\d]{1,100})\)\.?$/iu.exec(text) ?? [];
  if (figures === '') return text;
  const words = numberInWords(inside.replace(/\s*(?:phần trăm|đồng(?: chẵn)?|đồng chí|người)\.?$/iu, ''));
  return words !== undefined && words === read(figures) ? figures : text;
}
