import type { ProblemParams } from '../../plan/model/Problem.js';
import { inQuotes, shorten } from '../shorten.js';
import { words as w } from './words.js';

/** An item of a list whose mark YAML does not know, or whose dash has no space behind it. */
export const listItem = ({ mark, rest, lines = 1 }: ProblemParams['list-mark']) => {
  const ends = `«- ${shorten(rest)}»${below(rest)}${others(lines)}.`;
  // What Word's symbol fonts show as a bullet shows nothing, or a box, elsewhere.
  const sign = /[\uf000-\uf0ff]/.test(mark) ? `Word's bullet (${unicode(mark)})` : w.quote(mark);
  return mark === '-'
    ? `There is no space after the dash. Write ${ends}`
    : `An item of a list begins with a dash and a space, not with ${sign}. Write ${ends}`;
};

const unicode = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** Of an entry, where its other lines stand. */
const below = (rest: string) => {
  const key = /^[^:]*(?=:(?:\s|$))/.exec(rest)?.[0];
  return key === undefined ? '' : `, with the other lines of the entry in one column with «${shorten(key)}»`;
};

/** That other lines have the same fault. */
export const others = (lines: number) =>
  lines > 1 ? `; so on ${lines - 1} other ${lines > 2 ? 'lines' : 'line'}` : '';

/** An entry of a list that is written as a heading: `1. Tuyên truyền:`. */
export const numberedEntry = ({ key, mark, text }: ProblemParams['numbered-entry']) =>
  `Write «- ${key}: ${shorten(text)}», without the number «${mark}» and the colon at the end, with the other lines of the entry in one column with «${key}».`;

/** A text in which a colon makes a key of what stands before it. */
export const colonInText = ({ text }: ProblemParams['syntax-colon']) =>
  `For the colon in this text, what stands before it is taken for a key. Put the whole text in single quotes: ${inQuotes(text)}.`;
