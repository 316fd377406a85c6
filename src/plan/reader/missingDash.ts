import type { RecordShape } from '../model/model.js';
import { joinEdits } from '../text/Edit.js';
import type { Mapping, Pair, Sequence } from '../yaml/Node.js';
import { columnAt, isBlock, linesIn, mappingOf, sequenceOf, shifted } from './blocks.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** The property that a key names. */
export const propertyOf = ({ key }: Pair, of: RecordShape): string | undefined =>
  key.is === 'scalar' ? (of.names.get(key.value) ?? of.also.get(key.value)) : undefined;

/**
 * Entries whose lines stand below the key of their list without a dash: read as if they had theirs, and said. Undefined
 * where the lines are not those of such an entry.
 * @param inwards how much further in the lines belong, beside the dash
 */
export function withDashes(
  reader: Reader,
  node: Mapping,
  of: RecordShape,
  at: Place,
  inwards = 0,
): Sequence | undefined {
  if (!node.pairs.every((pair) => propertyOf(pair, of) !== undefined)) return undefined;
  const entries = entriesOf(node.pairs, of);
  const [from] = reader.span(node);
  const first = node.pairs[0]?.key;
  const key = first?.is === 'scalar' ? first.value : '';
  const begins = new Set(entries.map(([pair]) => (pair ? reader.span(pair.key)[0] : -1)));
  const edits = linesIn(reader, reader.span(node)).flatMap((line) => {
    const text = line.from + line.indent.length;
    if (!begins.has(text)) return shifted([line], inwards + 2);
    return [{ from: text, to: text, text: `${' '.repeat(inwards)}- ` }];
  });
  const cure = isBlock(reader, node) ? joinEdits(reader.source.text, edits) : undefined;
  const params = { list: at.called, key };
  reader.problem('missing-dash', params, at.pointer, [from, from + key.length], undefined, cure);
  return sequenceOf(entries.map(mappingOf));
}

/** An item in which another begins without its dash, as the items that it is. */
export function splitItem(reader: Reader, item: Mapping, of: RecordShape, at: Place): Mapping[] {
  const entries = entriesOf(item.pairs, of);
  if (entries.length === 1 || !isBlock(reader, item)) return [item];
  for (const [pair] of entries.slice(1)) {
    const key = pair?.key.is === 'scalar' ? pair.key.value : '';
    const from = pair ? reader.span(pair.key)[0] : 0;
    const isIndented = columnAt(reader, from) >= 2 && reader.source.slice([from - 2, from]) === '  ';
    const cure = isIndented ? { from: from - 2, to: from, text: '- ' } : undefined;
    const params = { list: at.called, key };
    reader.problem('missing-dash', params, at.pointer, [from, from + key.length], undefined, cure);
  }
  return entries.map(mappingOf);
}

/** Pairs in entries: another begins where the first key comes again, if what follows can be one. */
function entriesOf(pairs: readonly Pair[], of: RecordShape): Pair[][] {
  const first = pairs[0] && propertyOf(pairs[0], of);
  const entries: Pair[][] = [];
  for (const pair of pairs) {
    const entry = entries.at(-1);
    if (!entry || (first !== undefined && propertyOf(pair, of) === first)) entries.push([pair]);
    else entry.push(pair);
  }
  const required = of.required({});
  const isEntry = (entry: readonly Pair[]) => {
    const properties = entry.map((pair) => propertyOf(pair, of));
    return properties.length > 1 && required.every((name) => properties.includes(name));
  };
  return entries.every(isEntry) ? entries : [[...pairs]];
}
