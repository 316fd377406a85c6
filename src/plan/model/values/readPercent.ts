import { nfc } from '../../text/normalise.js';
import { numberInWords, withoutWords } from './numberWords.js';
import type { Reading } from './Reading.js';

/** Why a text is no percentage: `counts` where it is a count of a total, `several` where it is more than one. */
export type PercentFault =
  | { reason: 'form'; meant?: string }
  | { reason: 'range' }
  | { reason: 'decimals' }
  | { reason: 'several' }
  | { reason: 'counts'; count: number; total: number };

/** A percentage and how many decimals it is written with: `52,0` states more than `52`. */
export interface WrittenPercent {
  percent: number;
  decimals: number;
}

/** A share with the words of the Conclusion about it (`phấn đấu đạt từ 55% trở lên`), which say that it is the least. */
const SHARE =
  /^(?:phấn đấu )?(?:đạt |bằng )?(?:từ |ít nhất |tối thiểu |không (?:dưới|thấp hơn|ít hơn) |≥ ?|>= ?)?(?:đạt )?(\d+)(?:[.,](\d+))? ?(?:%|phần trăm)?(?: \(?trở lên\)?)?[.;]?$/iu;
/** Signs and words for "more than" before a share. */
const ABOVE = /^(?:phấn đấu )?(?:đạt )?(?:trên |hơn |> ?)(?=\d)/iu;

/** A goal of more than a share is one of that share at least: `trên 55%`. */
export const readGoal = (text: string): Reading<WrittenPercent, PercentFault> =>
  readPercent(nfc(text).replace(ABOVE, ''));

/** `năm mươi lăm phần trăm`. */
const IN_WORDS = /^(?:phấn đấu )?(?:đạt )?([^\d%]{2,60}?) phần trăm\.?$/iu;

/** Reads `55`, `55%`, `55,5%` or `55.5`: 0 to 100, at most six decimals (more would be lost in a number). */
export function readPercent(text: string): Reading<WrittenPercent, PercentFault> {
  const written = withoutWords(nfc(text), shareOf);
  const parts = SHARE.exec(written);
  if (/^-\d/.test(text)) return { fault: { reason: 'range' } };
  if (!parts) {
    const words = numberInWords(IN_WORDS.exec(written)?.[1] ?? '');
    return words !== undefined && words <= 100 ? { value: { percent: words, decimals: 0 } } : { fault: misread(text) };
  }
  const [, whole = '', decimals = ''] = parts;
  if (decimals.length > 6) return { fault: { reason: 'decimals' } };
  const percent = Number(`${whole}.${decimals}`);
  return percent <= 100 ? { value: { percent, decimals: decimals.length } } : { fault: { reason: 'range' } };
}

/** The whole number that a share in figures is. */
function shareOf(figures: string): number | undefined {
  const whole = /^(\d{1,3}) ?%?$/.exec(figures)?.[1];
  return whole === undefined ? undefined : Number(whole);
}

/** A share with words or a sign before it that say that it is more, or not just that much. */
const ABOUT = /^(?:đạt )?(?:trên|hơn|khoảng|gần|dự kiến|>|~|≈) ?(\d{1,3}(?:[.,]\d{1,6})? ?%)$/iu;

function misread(text: string): PercentFault {
  const [, count, total] = /^(\d{1,9}) ?\/ ?(\d{1,9})(?: ?[=(][ \d.,]{1,12}% ?\)?)?$/.exec(text) ?? [];
  if (count !== undefined && total !== undefined)
    return { reason: 'counts', count: Number(count), total: Number(total) };
  if (/^(?:đạt )?(?:từ )?\d{1,3}(?:[.,]\d+)? ?%? ?(?:-|–|đến) ?\d{1,3}(?:[.,]\d+)? ?%?$/u.test(text))
    return { reason: 'several' };
  const meant = ABOUT.exec(nfc(text))?.[1];
  return { reason: 'form', ...(meant !== undefined && { meant }) };
}
