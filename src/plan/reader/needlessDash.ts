import type { RecordShape } from '../model/model.js';
import { type Edit, joinEdits } from '../text/Edit.js';
import type { Mapping, Node, Sequence } from '../yaml/Node.js';
import { columnAt, dashOf, isBlock, mappingOf } from './blocks.js';
import { propertyOf } from './missingDash.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** A list in which each line of an entry has a dash: its items as the entries that they are, said once. */
export function joinItems(reader: Reader, node: Sequence, of: RecordShape, at: Place): Sequence {
  if (!isBlock(reader, node)) return node;
  const items: Node[] = [];
  const edits: Edit[] = [];
  for (const item of node.items) {
    const entry = items.at(-1);
    const edit = entry && goesOn(reader, entry, item, of) ? withoutDash(reader, item, entry) : undefined;
    if (!edit || entry?.is !== 'mapping' || item.is !== 'mapping') {
      items.push(item);
      continue;
    }
    edits.push(edit);
    items[items.length - 1] = mappingOf([...entry.pairs, ...item.pairs]);
  }
  const [first] = edits;
  if (!first) return node;
  const span = [first.from, first.from + 1] as const;
  reader.problem(
    'dash-each-line',
    { key: at.called },
    at.pointer,
    span,
    undefined,
    joinEdits(reader.source.text, edits),
  );
  return { ...node, items };
}

/** Whether an item is a line of the entry before it: one key, which that lacks. What stands in braces is an entry of its own. */
function goesOn(reader: Reader, entry: Node, item: Node, of: RecordShape): boolean {
  if (entry.is !== 'mapping' || item.is !== 'mapping' || item.pairs.length !== 1) return false;
  if (!isBlock(reader, entry) || !isBlock(reader, item)) return false;
  const [property] = item.pairs.map((pair) => propertyOf(pair, of));
  const has = entry.pairs.map((pair) => propertyOf(pair, of));
  return property !== undefined && has.every((name) => name !== undefined && name !== property);
}

/** The dash of an item gives way to spaces, so that its line stands in one column with those of another. */
function withoutDash(reader: Reader, item: Node, other: Node): Edit | undefined {
  const dash = dashOf(reader, item);
  const column = columnAt(reader, reader.span(other)[0]);
  const width = dash && column - columnAt(reader, dash[0]);
  return dash && width !== undefined && width > 0 ? { from: dash[0], to: dash[1], text: ' '.repeat(width) } : undefined;
}

/** Keys that are written as a list: what they are without its dashes, said once. Undefined where they are no such keys. */
export function withoutDashes(reader: Reader, node: Sequence, shape: RecordShape, at: Place): Mapping | undefined {
  const [first] = node.items;
  if (!isBlock(reader, node) || !first) return undefined;
  const pairs = node.items.flatMap((item) => (item.is === 'mapping' ? item.pairs : []));
  const properties = pairs.map((pair) => propertyOf(pair, shape));
  const isRecord = properties.every((name) => name !== undefined) && new Set(properties).size === properties.length;
  if (!isRecord || node.items.some((item) => item.is !== 'mapping')) return undefined;
  const edits = node.items.map((item) => withoutDash(reader, item, first));
  const cure = edits.every((edit) => edit !== undefined) ? joinEdits(reader.source.text, edits) : undefined;
  const from = edits[0]?.from ?? reader.span(first)[0];
  reader.problem('needless-dash', { key: at.called }, at.pointer, [from, from + 1], undefined, cure);
  return mappingOf(pairs);
}
