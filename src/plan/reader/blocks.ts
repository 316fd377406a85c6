import { linesOf, type SourceLine } from '../mend/SourceLine.js';
import type { Edit } from '../text/Edit.js';
import { bareMapping, bareSequence } from '../yaml/bareNodes.js';
import type { Mapping, Node, Pair, Sequence } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import type { Reader } from './Reader.js';

/** Some pairs as a mapping of their own. */
export function mappingOf(pairs: Pair[]): Mapping {
  const [first, last] = [pairs[0]?.key, pairs.at(-1)];
  const to = Math.max(last?.value?.to ?? 0, last?.key.to ?? 0);
  return bareMapping(pairs, first?.from ?? 0, to);
}

/** Some nodes as a list of their own. */
export function sequenceOf(items: Node[]): Sequence {
  const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0];
  return bareSequence(items, false, from, to);
}

/** Whether a mapping or list is written in lines, not in brackets. */
export function isBlock(reader: Reader, node: Mapping | Sequence): boolean {
  if (node.is === 'sequence') return !node.flow;
  return reader.source.text[reader.span(node)[0]] !== '{';
}

/** The lines on which a part of the text stands, whole: the first from its beginning. */
export function linesIn(reader: Reader, [from, to]: Span): SourceLine[] {
  const start = lineStart(reader, from);
  return linesOf(reader.source.slice([start, to])).map((line) => ({ ...line, from: start + line.from }));
}

/** The column of a place in its line, from 0. */
export const columnAt = (reader: Reader, at: number): number => at - lineStart(reader, at);

function lineStart({ source: { text } }: Reader, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Moves lines to the right; blank ones stay. */
export function shifted(lines: readonly SourceLine[], by: number): Edit[] {
  return lines.flatMap(({ from, body }) => (body === '' ? [] : [{ from, to: from, text: ' '.repeat(by) }]));
}

/** The dash of an item, and the white space behind it; undefined where none stands before it on its line. */
export function dashOf(reader: Reader, item: Node): Span | undefined {
  const at = reader.span(item)[0];
  const before = reader.source.slice([lineStart(reader, at), at]);
  const dash = /^\s*(?:- +)*(-\s+)$/.exec(before)?.[1];
  return dash === undefined ? undefined : [at - dash.length, at];
}
