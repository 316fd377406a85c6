import type { Shape } from '../model/model.js';
import type { Outline } from './Outline.js';
import { colonIn } from './SourceLine.js';

/** A second key on the line of a first: what parts it from the first one's value, and where it begins. */
export interface SecondKey {
  gap: readonly [from: number, to: number];
  name: string;
  /** Where its colon stands. */
  colon: number;
}

/** More words than any key has. */
const WORDS = 8;

/**
 * `10/9/2021, người ký: Nguyễn Văn A`: a key of the same level, not written yet, within a value. In a text a single word
 * before a colon is part of it, unless a comma or semicolon parts it off.
 * @param shape what the first key's value is to be
 */
export function secondKey(value: string, shape: Shape | undefined, outline: Outline): SecondKey | undefined {
  const colon = colonIn(value);
  if (colon < 0 || /^["'[{|>]/.test(value)) return undefined;
  const head = value.slice(0, colon).trimEnd();
  const begins = [...head.slice(-200).matchAll(/(?<=\s)\S/g)].map(
    ({ index }) => index + Math.max(0, head.length - 200),
  );
  for (const from of begins.slice(-WORDS)) {
    const name = head.slice(from);
    const gap = /[,;]?\s+$/.exec(value.slice(Math.max(0, from - 20), from))?.[0] ?? '';
    if (gap.length === from || !outline.isFresh(name)) continue;
    const isApart = /[,;]/.test(gap) || shape?.is !== 'text' || /\s/.test(name);
    if (isApart) return { gap: [from - gap.length, from], name, colon };
  }
  return undefined;
}
