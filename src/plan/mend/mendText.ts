import { isKnownKey } from '../model/isKnownKey.js';
import type { Shape } from '../model/model.js';
import { itemIn, keyOf, RULE } from './lineStart.js';
import { missingColon } from './missingColon.js';
import type { Pending } from './Outline.js';
import { bodyFrom, bodyTo, columnOf, keyIn, type SourceLine } from './SourceLine.js';
import { sectionMeant } from './sectionMeant.js';
import {
  blockColumn,
  blockRun,
  colonOf,
  hasPoints,
  indentOf,
  quoteRun,
  runTo,
  shallowLines,
  type TextRun,
} from './TextRun.js';
import type { Walk } from './Walk.js';

/** Why a text must stand in quotation marks, beside a colon in it. */
export type BadStart = 'start' | 'quote';

/**
 * A text that begins on a line, with the lines on which it goes on; gives the line that comes next.
 * @param at where it begins
 * @param column of its key or dash
 */
export function mendText(
  walk: Walk,
  index: number,
  at: number,
  column: number,
  shape: Shape | undefined,
  badStart?: BadStart,
): number {
  const whole = walk.text.slice(at, bodyTo(walk.line(index)));
  const comment = whole.search(/\s#/);
  // Text that looks like a comment is text where the whole needs quotation marks anyway.
  const isComment = comment >= 0 && /^\s#(?:\s|$)/.test(whole.slice(comment));
  const plain = comment < 0 ? whole : whole.slice(0, comment).trimEnd();
  const first = isComment || (badStart === undefined && keyIn(`x ${plain}`) === undefined) ? plain : whole;
  const { more, next } = comment < 0 ? goingOn(walk, index + 1, column, shape) : { more: [], next: index + 1 };
  const run: TextRun = { from: at, first, more, column };
  const text = walk.text.slice(at, runTo(run));
  const colon = colonOf(run);
  const shallow = shallowLines(run);
  if (hasPoints(run) && (badStart === 'start' || colon !== undefined || shallow.length > 0)) {
    walk.fault(index, 'syntax-lines', linesOf(walk, run), [at, runTo(run)], blockRun(run));
  } else if (badStart === 'quote') {
    walk.fault(index, 'syntax-quote', { text }, [at, runTo(run)], quoteRun(walk.text, run));
  } else if (badStart === 'start') {
    walk.fault(index, 'syntax-start', { start: first[0] ?? '', text }, [at, runTo(run)], quoteRun(walk.text, run));
  } else if (colon !== undefined) {
    walk.fault(index, 'syntax-colon', { text }, [colon, colon + 1], quoteRun(walk.text, run));
  } else {
    mendShallow(walk, run);
  }
  return next;
}

/** What to write for a text in lines: its key, and where the lines stand. */
const linesOf = ({ outline: { key } }: Walk, run: TextRun) => ({ key, column: blockColumn(run) });

/** A text that begins on the line below its key, written in points or with colons; undefined where it is none. */
export function mendTextBelow(walk: Walk, index: number, { at, column, shape }: Pending): number | undefined {
  const { more, next } = goingOn(walk, index, column, shape);
  const [first] = more;
  if (!first) return undefined;
  const run: TextRun = { from: at, first: '', more, column };
  const span = [bodyFrom(first), bodyTo(first)] as const;
  if (hasPoints(run) || colonOf(run) !== undefined) {
    walk.fault(index, 'syntax-lines', linesOf(walk, run), span, blockRun(run));
  } else if (mendShallow(walk, run)) {
    // Said.
  } else if (/^[^\p{L}\p{N}]/u.test(first.body)) {
    // Quotation marks, or what may not begin a text.
    return undefined;
  }
  walk.outline.pending = undefined;
  return next;
}

/** Says which lines of a text stand too far out, or have other than spaces before them; and whether there are any. */
export function mendShallow(walk: Walk, run: TextRun): boolean {
  const shallow = shallowLines(run);
  const column = indentOf(run);
  const [plain, signed] = [shallow.filter(isPlain), shallow.filter((line) => !isPlain(line))];
  for (const { index } of signed) walk.indent(index, column);
  const [first] = plain;
  if (first) {
    const edits = plain.map((line) => ({ from: line.from, to: bodyFrom(line), text: ' '.repeat(column) }));
    walk.fault(
      first.index,
      'syntax-continuation',
      { text: first.body, column },
      [bodyFrom(first), bodyTo(first)],
      edits,
    );
  }
  return shallow.length > 0;
}

const isPlain = (line: SourceLine) => columnOf(line) !== undefined;

/** The lines from one on with which a text goes on, and the line that comes behind them. */
export function goingOn(walk: Walk, from: number, column: number, shape: Shape | undefined) {
  const more: SourceLine[] = [];
  let next = from;
  for (let i = from; i < walk.lines.length; i++) {
    const line = walk.line(i);
    if (line.body === '') continue;
    if (!goesOn(walk, line, column, shape)) break;
    more.push(line);
    next = i + 1;
  }
  return { more, next };
}

/** `II. NHIỆM VỤ`: in capital letters, or numbered as the parts of a document are. */
function isHeading(line: string): boolean {
  return /^(?:[IVX]{1,5}|[A-Z])[.)/]\s/.test(line) || (/\p{Lu}{2}/u.test(line) && line === line.toUpperCase());
}

/** Whether a line belongs to the text above it, which stands in a column. */
export function goesOn(walk: Walk, line: SourceLine, column: number, shape: Shape | undefined): boolean {
  const { outline } = walk;
  const { body } = line;
  if (body.startsWith('#') || /^(?:---|\.\.\.)(?:\s|$)/.test(body)) return false;
  const own = columnOf(line);
  const isDeeper = own !== undefined && own > column;
  const item = itemIn(body);
  const key = keyOf(item?.rest ?? body);
  if (key && (outline.isOpen(key.name) || (item && isKnownKey(key.name)))) return false;
  if (isDeeper) return true;
  if (sectionMeant(walk, line) !== undefined) return false;
  // Further out only a text can be meant to go on.
  if ((key && !item) || (shape !== undefined && shape.is !== 'text') || RULE.test(body) || isHeading(body))
    return false;
  if (item) return !outline.textItemsAt(own);
  return missingColon(body, outline, walk.isWrapped(line)) === undefined;
}
