import { isKnownKey } from '../model/isKnownKey.js';
import { listMark } from '../text/listMark.js';
import { missingSpace } from '../yaml/missingSpace.js';
import { keyIn, type LineKey } from './SourceLine.js';

/** A line drawn to part sections. */
export const RULE = /^([-=_*~+•–—])\1{2,}$/u;

/** A dash, or what stands for one, and how far behind its beginning the item begins. */
export interface Item {
  mark: string;
  rest: string;
  width: number;
}

/** The list item that a line begins with. */
export function itemIn(body: string): Item | undefined {
  const dash = /^-(?:[ \t]+|$)/.exec(body)?.[0];
  const mark = dash === undefined ? listMark(body, isKnownKey) : { mark: '- ', rest: body.slice(dash.length) };
  return mark && { ...mark, width: body.length - mark.rest.length };
}

/** A key of a line, also where its colon has no space behind it, or it stands in the marks of bold or slanted letters. */
export interface WrittenKey extends LineKey {
  glued?: true;
  /** `**` or `*` around it. */
  marks?: string;
}

/** `**tên**: …`, `**tên:** …`: as chats and Markdown write what a page shows in bold. */
const BOLD = /^(\*{1,2})\s?([^*:#\s][^*:#]{0,78})(?:\1\s?:|:\s?\1)/;

/** The key that a line begins with. */
export function keyOf(text: string): WrittenKey | undefined {
  const bold = text.startsWith('*') ? BOLD.exec(text) : null;
  if (bold) {
    const [head, marks = '', name = ''] = bold;
    return isKnownKey(name.trim()) ? { name: name.trim(), colon: head.length - 1, marks } : undefined;
  }
  const key = keyIn(text);
  // An earlier colon may have been meant.
  const glued = key && isKnownKey(key.name) ? undefined : missingSpace(text);
  return glued ? { name: glued.key, colon: glued.at + glued.key.length, glued: true } : key;
}
