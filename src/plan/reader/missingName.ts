import { firstText } from '../model/firstText.js';
import type { RecordShape } from '../model/model.js';
import type { ProblemParams } from '../model/Problem.js';
import { type Edit, joinEdits } from '../text/Edit.js';
import { isAbsent, type Mapping, type Node, type Scalar, type Sequence } from '../yaml/Node.js';
import { columnAt, dashOf, mappingOf, sequenceOf } from './blocks.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** The items of a list of entries, with each text among them as the entry that it stands for, and said once. */
export function namedItems(reader: Reader, node: Sequence, of: RecordShape, at: Place): Sequence {
  const name = nameFor(of, at);
  const isMeant = (item: Node): item is Scalar => isText(item) && dashOf(reader, item) !== undefined;
  const texts = name === undefined || node.flow ? [] : node.items.filter(isMeant);
  const [first] = texts;
  if (name === undefined || !first) return node;
  const edits = texts.map((text) => putBefore(reader, text, `${name}: `));
  say(reader, first, { key: name, dash: true, below: false, lines: texts.length }, edits, at);
  return { ...node, items: node.items.map((item) => (isMeant(item) ? asMapping(item, name) : item)) };
}

/**
 * A text on the line of the key below which other keys belong, or a list of entries: as what it stands for, and said.
 * Undefined where it stands for nothing.
 */
export function namedText(
  reader: Reader,
  node: Node,
  of: RecordShape,
  at: Place,
  dash: '- ' | '',
): Mapping | undefined {
  const name = nameFor(of, at);
  const { keySpan } = at;
  if (name === undefined || !isText(node) || !keySpan) return undefined;
  const gap = reader.source.slice([keySpan[1], reader.span(node)[0]]);
  if (gap.includes('\n')) return undefined;
  const colon = keySpan[1] + gap.indexOf(':') + 1;
  const indent = ' '.repeat(columnAt(reader, keySpan[0]) + 2);
  const edit = putBefore(reader, node, `\n${indent}${dash}${name}: `);
  const params = { key: name, dash: dash !== '', below: true, lines: 1 };
  say(reader, node, params, [edit && { ...edit, from: colon }], at);
  return asMapping(node, name);
}

/** The same as a list of one entry. */
export function namedEntry(reader: Reader, node: Node, of: RecordShape, at: Place): Sequence | undefined {
  const mapping = namedText(reader, node, of, at, '- ');
  return mapping && sequenceOf([mapping]);
}

function say(
  reader: Reader,
  first: Scalar,
  params: Omit<ProblemParams['missing-name'], 'text'>,
  edits: readonly (Edit | undefined)[],
  at: Place,
): void {
  const cure = edits.every((edit) => edit !== undefined) ? joinEdits(reader.source.text, edits) : undefined;
  reader.problem('missing-name', { ...params, text: first.value }, at.pointer, reader.span(first), at.canonical, cure);
}

const isText = (node: Node): node is Scalar =>
  node.is === 'scalar' && !isAbsent(node) && node.anchor === undefined && node.tag === undefined;

/** What comes before a text on one line; on several its other lines would stand too far out. */
function putBefore(reader: Reader, node: Scalar, text: string): Edit | undefined {
  const [from, to] = reader.span(node);
  return reader.source.slice([from, to]).includes('\n') ? undefined : { from, to: from, text };
}

/** By what name a text stands there: of what must be there the first, if that is a text. */
export function nameFor(shape: RecordShape, at: Place): string | undefined {
  const field = firstText(shape);
  // In the language of the key above it.
  return field && (at.key === at.step ? field.key : (field.vi[0] ?? field.key));
}

function asMapping(value: Scalar, name: string): Mapping {
  const key: Scalar = { ...value, value: name, to: value.from };
  return { ...mappingOf([{ key, value }]), from: value.from };
}
