import type { Reading } from './Reading.js';

export type PercentFault = { reason: 'form' } | { reason: 'range' } | { reason: 'decimals' };

/** A percentage and how many decimals it is written with: `52,0` states more than `52`. */
export interface WrittenPercent {
  percent: number;
  decimals: number;
}

/** A share with the words of the Conclusion about it (`đạt từ 55% trở lên`), which say that it is the least. */
const SHARE = /^(?:đạt )?(?:từ |ít nhất |tối thiểu )?(\d+)(?:[.,](\d+))? ?%?(?: trở lên)?\.?$/iu;

/** Reads `55`, `55%`, `55,5%` or `55.5`: 0 to 100, at most six decimals (more would be lost in a number). */
export function readPercent(text: string): Reading<WrittenPercent, PercentFault> {
  const parts = SHARE.exec(text);
  if (/^-\d/.test(text)) return { fault: { reason: 'range' } };
  if (!parts) return { fault: { reason: 'form' } };
  const [, whole = '', decimals = ''] = parts;
  if (decimals.length > 6) return { fault: { reason: 'decimals' } };
  const percent = Number(`${whole}.${decimals || '0'}`);
  return percent <= 100 ? { value: { percent, decimals: decimals.length } } : { fault: { reason: 'range' } };
}
