import { isComposite, type RecordShape, type Shape } from '../model/model.js';
import { missingSpace } from '../yaml/missingSpace.js';
import type { Node, Sequence } from '../yaml/Node.js';
import { joinCut } from './flowCommas.js';
import { splitItem, withDashes } from './missingDash.js';
import { namedEntry, namedItems } from './missingName.js';
import { joinItems } from './needlessDash.js';
import { numberedEntries } from './numberedEntries.js';
import { Place } from './Place.js';
import type { Reader } from './Reader.js';
import type { ReadValue } from './ReadValue.js';
import { readScalar } from './readScalar.js';
import { slippedDashes } from './slippedDashes.js';
import { textOf } from './textLines.js';
import { looksOtherwise, markOfList, noList, wrongShape } from './wrongShape.js';
import { yearEntries, yearItem } from './yearKeys.js';

/**
 * Reads the items of a list; undefined where none can be read.
 * @param read reads an item
 */
export function readList(reader: Reader, node: Node, of: Shape, at: Place, read: ReadValue): unknown[] | undefined {
  const records = of.is === 'record';
  if (node.is === 'scalar' && !isComposite(of)) {
    const mark = markOfList(reader, node);
    if (mark) return noList(reader, node, mark, at);
    const value = readScalar(reader, node, of, at);
    const items = value === undefined ? undefined : [value].flat();
    at.ownItems = items?.length ?? 1;
    return items;
  }
  if (node.is === 'mapping' && records) {
    const list =
      withDashes(reader, node, of, at) ?? numberedEntries(reader, node, of, at) ?? yearEntries(reader, node, of, at);
    if (list) return readList(reader, list, of, at, read);
  }
  const entry = records && !looksOtherwise(reader, node) ? namedEntry(reader, node, of, at) : undefined;
  if (entry) return readList(reader, entry, of, at, read);
  if (node.is === 'mapping' && of.is === 'text') {
    const text = textOf(reader, node, at);
    if (text) return readList(reader, text, of, at, read);
  }
  if (node.is !== 'sequence') return wrongShape(reader, node, records ? 'records' : 'list', at);
  const values: unknown[] = [];
  const items = records
    ? entriesIn(reader, node, of, at)
    : slippedDashes(reader, node, joinCut(reader, node, of, at), at);
  for (const [index, item] of items) {
    const place = new Place(reader, at, String(values.length), item, { written: String(index) });
    const before = reader.problems.length;
    const value = read(reader, item, of, place);
    if (value === undefined) {
      if (reader.problems.length > before) reader.leaveOut(place.canonical, before);
      continue;
    }
    at.hold(place);
    values.push(...[value].flat());
  }
  return values.length > 0 ? values : undefined;
}

/** Whether an item of a list is a key whose colon has no space behind it. */
const isGlued = (reader: Reader, { items }: Sequence) =>
  items.some((item) => item.is === 'scalar' && missingSpace(reader.source.slice(reader.span(item))) !== undefined);

/** The entries of a list, also where a dash is missing or one too many. */
function entriesIn(reader: Reader, node: Sequence, of: RecordShape, at: Place): Iterable<[number, Node]> {
  const { items } = joinItems(reader, isGlued(reader, node) ? node : namedItems(reader, node, of, at), of, at);
  const each = (item: Node): readonly Node[] =>
    item.is === 'mapping' ? (yearItem(reader, item, of, at) ?? splitItem(reader, item, of, at)) : [item];
  return items.flatMap(each).entries();
}
