/** A line of a document in its parts. */
export interface SourceLine {
  /** Which line it is, from 0. */
  index: number;
  /** Where it begins, in UTF-16 code units. */
  from: number;
  /** White space of any kind before its text. */
  indent: string;
  /** Its text, without white space around it. */
  body: string;
}

const INDENT = /^[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]*/;

/** The lines of a text. */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    const indent = INDENT.exec(line)?.[0] ?? '';
    lines.push({ index: lines.length, from, indent, body: line.slice(indent.length).trimEnd() });
    from = end < 0 ? text.length + 1 : end + 1;
  }
  return lines;
}

/** The column of a line's text, from 0; undefined where it is not spaces alone that stand before it. */
export function columnOf({ indent }: SourceLine): number | undefined {
  return /[^ ]/.test(indent) ? undefined : indent.length;
}

/** Where a line's text begins. */
export const bodyFrom = ({ from, indent }: SourceLine): number => from + indent.length;

/** Where a line's text ends. */
export const bodyTo = (line: SourceLine): number => bodyFrom(line) + line.body.length;

/** Nothing, a comment, a directive, or a mark between documents. */
export function saysNothing({ indent, body }: SourceLine): boolean {
  return body === '' || body.startsWith('#') || (indent === '' && /^(?:%|(?:---|\.\.\.)(?:\s|$))/.test(body));
}

/** What a text begins with that is a key: its name, and where its colon stands. */
export interface LineKey {
  name: string;
  colon: number;
}

/** The key that a text begins with, as YAML sees it: up to a colon with a space or nothing behind it. */
export function keyIn(text: string): LineKey | undefined {
  const first = text[0] ?? '';
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, 1);
    const colon = close < 0 ? -1 : text.length - text.slice(close + 1).trimStart().length;
    return close > 1 && isColon(text, colon) ? { name: text.slice(1, close), colon } : undefined;
  }
  if ('#[]{},&*!|>%@`'.includes(first) || /^[-?](?:\s|$)/.test(text)) return undefined;
  const colon = colonIn(text);
  if (colon <= 0) return undefined;
  const name = text.slice(0, colon).trimEnd();
  return name.includes(' #') ? undefined : { name, colon };
}

/** The first colon in a text that YAML takes for the end of a key; -1 where there is none. */
export function colonIn(text: string): number {
  let colon = text.indexOf(':');
  while (colon >= 0 && !isColon(text, colon)) colon = text.indexOf(':', colon + 1);
  return colon;
}

function isColon(text: string, at: number): boolean {
  const next = text[at + 1];
  return text[at] === ':' && (next === undefined || next === ' ' || next === '\t');
}
