import { joinEdits } from '../text/Edit.js';
import { bareScalar } from '../yaml/bareNodes.js';
import type { Node, Scalar, Sequence } from '../yaml/Node.js';
import { columnAt, dashOf } from './blocks.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** A line within a text that begins with a dash. */
const DASHED = /\n( *)- +(?=\S)/g;

/**
 * The items of a list, with those apart whose dash stands a space further in than the others: to YAML they go on with the text
 * of the item above, and would be lost in it. Each keeps the number of the item it stands in.
 */
export function slippedDashes(
  reader: Reader,
  { flow }: Sequence,
  items: Iterable<[number, Node]>,
  at: Place,
): [number, Node][] {
  if (flow) return [...items];
  return [...items].flatMap(([index, item]) => parted(reader, item, at).map((piece): [number, Node] => [index, piece]));
}

function parted(reader: Reader, item: Node, at: Place): Node[] {
  const dash = item.is === 'scalar' && item.plain && item.value.includes('-') ? dashOf(reader, item) : undefined;
  if (item.is !== 'scalar' || !dash) return [item];
  const [from, to] = reader.span(item);
  const [column, own] = [columnAt(reader, dash[0]), columnAt(reader, from)];
  const text = reader.source.slice([from, to]);
  // Further in than the text above it begins, a dash is a point of that text.
  const slipped = [...text.matchAll(DASHED)].filter(
    ({ 1: indent = '' }) => indent.length > column && indent.length < own,
  );
  const [first] = slipped;
  if (!first) return [item];
  const edits = slipped.map(({ index, 1: indent = '' }) => {
    const line = from + index + 1;
    return { from: line, to: line + indent.length, text: ' '.repeat(column) };
  });
  const begins = from + first.index + first[0].lastIndexOf('-');
  const params = { section: '', lines: slipped.length, column };
  const span = reader.source.firstLine([begins, to]);
  reader.problem('wrong-indent', params, at.pointer, span, undefined, joinEdits(reader.source.text, edits));
  const starts = [0, ...slipped.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...slipped.map(({ index }) => index), text.length];
  return starts.map((start, i): Scalar => {
    const piece = text.slice(start, ends[i]).trimEnd();
    const value = piece
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    return bareScalar(value, true, item.from + start, item.from + start + piece.length);
  });
}
