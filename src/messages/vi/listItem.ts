import type { ProblemParams } from '../../plan/model/Problem.js';
import { inQuotes, shorten } from '../shorten.js';
import { words as w } from './words.js';

/** An item of a list whose mark YAML does not know, or whose dash has no space behind it. */
export const listItem = ({ mark, rest, lines = 1 }: ProblemParams['list-mark']) => {
  const ends = `«- ${shorten(rest)}»${below(rest)}${others(lines)}.`;
  // What Word's symbol fonts show as a bullet shows nothing, or a box, elsewhere.
  const sign = /[\uf000-\uf0ff]/.test(mark) ? `ký hiệu đầu dòng của Word (${unicode(mark)})` : w.quote(mark);
  return mark === '-'
    ? `Thiếu dấu cách sau dấu gạch ngang. Hãy viết ${ends}`
    : `Hãy thay ${sign} bằng dấu gạch ngang và một dấu cách: ${ends}`;
};

const unicode = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** An entry of a list that is written as a heading: `1. Tuyên truyền:`. */
export const numberedEntry = ({ key, mark, text }: ProblemParams['numbered-entry']) =>
  `Hãy viết «- ${key}: ${shorten(text)}», bỏ số thứ tự «${mark}» và dấu hai chấm ở cuối; các dòng sau thẳng cột với chữ «${key}».`;

/** Of an entry, where its other lines stand. */
const below = (rest: string) => {
  const key = /^[^:]*(?=:(?:\s|$))/.exec(rest)?.[0];
  return key === undefined ? '' : `; các dòng sau thẳng cột với chữ «${shorten(key)}»`;
};

/** That other lines have the same fault. */
export const others = (lines: number) => (lines > 1 ? `; ${lines - 1} dòng khác cũng vậy` : '');

/** A text in which a colon makes a key of what stands before it. */
export const colonInText = ({ text }: ProblemParams['syntax-colon']) =>
  `Trong đoạn chữ có dấu hai chấm nên phần đứng trước bị hiểu là tên của một dòng. Hãy đặt cả đoạn trong dấu nháy đơn: ${inQuotes(text)}.`;
