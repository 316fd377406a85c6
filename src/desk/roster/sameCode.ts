import { fold } from '../../plan/text/fold.js';

/** Whether two codes are the same: case aside, and the zeros before a number, which Excel takes off it. */
export function sameCode(one: string, other: string): boolean {
  return fold(one) === fold(other) || (isNumber(one) && isNumber(other) && withoutZeros(one) === withoutZeros(other));
}

/** A code of figures alone without the zeros before it; undefined of any other. */
export function numberIn(code: string): string | undefined {
  return isNumber(code) ? withoutZeros(code) : undefined;
}

const isNumber = (code: string) => /^\d+$/.test(code.trim());
const withoutZeros = (code: string) => code.trim().replace(/^0+(?=\d)/, '');
