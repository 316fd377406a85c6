import { numberOf } from '../mend/numberOf.js';
import { asWritten } from '../mend/quoted.js';
import type { RecordShape } from '../model/model.js';
import type { ProblemParams } from '../model/Problem.js';
import { type Edit, joinEdits } from '../text/Edit.js';
import { isAbsent, type Mapping, type Node, type Pair, type Scalar, type Sequence } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import { columnAt, isBlock, linesIn, mappingOf, sequenceOf } from './blocks.js';
import { propertyOf } from './missingDash.js';
import { nameFor } from './missingName.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/**
 * Entries written as headings, `1. Tạo điều kiện …:` with their other lines below: read as the entries that they are, and
 * each said. Undefined where not all of the lines are such headings.
 */
export function numberedEntries(reader: Reader, node: Mapping, of: RecordShape, at: Place): Sequence | undefined {
  const name = nameFor(of, at);
  if (name === undefined || !isBlock(reader, node)) return undefined;
  const entries: Mapping[] = [];
  const said: { params: ProblemParams['numbered-entry']; span: Span }[] = [];
  const edits: (Edit | undefined)[] = [];
  for (const { key, value } of node.pairs) {
    const mark = key.is === 'scalar' ? numberOf(key.value) : undefined;
    const below = linesBelow(value, of);
    if (key.is !== 'scalar' || mark === undefined || !below) return undefined;
    const content: Scalar = { ...key, value: key.value.slice(mark.length).trim() };
    if (content.value === '') return undefined;
    said.push({ params: { key: name, mark, text: content.value }, span: reader.span(key) });
    edits.push(...entryLines(reader, key, value, `- ${name}: ${asWritten(content.value)}`));
    entries.push(mappingOf([{ key: { ...key, value: name }, value: content }, ...below]));
  }
  // One entry mended beside others that are not would be no YAML.
  let cure = edits.every((edit) => edit !== undefined) ? joinEdits(reader.source.text, edits) : undefined;
  for (const { params, span } of said) {
    reader.problem('numbered-entry', params, at.pointer, span, undefined, cure);
    cure = undefined;
  }
  return sequenceOf(entries);
}

/** The other lines of an entry below its heading, each with a dash or none; undefined where they are none. */
function linesBelow(value: Node | null, of: RecordShape): Pair[] | undefined {
  if (value === null || isAbsent(value)) return [];
  const parts = value.is === 'sequence' ? value.items : [value];
  const pairs = parts.flatMap((part) => (part.is === 'mapping' ? part.pairs : []));
  const isEntry =
    parts.every(({ is }) => is === 'mapping') && pairs.every((pair) => propertyOf(pair, of) !== undefined);
  return isEntry ? pairs : undefined;
}

/** A heading as the first line of an entry, and the lines below it in their column without dashes; undefined where those stand in brackets. */
function entryLines(reader: Reader, key: Node, value: Node | null, line: string): (Edit | undefined)[] {
  const [from, to] = reader.span(key);
  const heading: Edit = { from, to: reader.source.text.indexOf(':', to) + 1, text: line };
  if (value === null || isAbsent(value)) return [heading];
  const column = columnAt(reader, from) + 2;
  const parts = value.is === 'sequence' ? value.items : [value];
  return [heading, ...parts.flatMap((part) => (part.is === 'mapping' ? partLines(reader, part, column) : []))];
}

/** Lines of an entry moved to a column, without the dash of the first. */
function partLines(reader: Reader, part: Mapping, column: number): (Edit | undefined)[] {
  const [from] = reader.span(part);
  const own = columnAt(reader, from);
  const before = reader.source.slice([from - own, from]);
  if (!isBlock(reader, part) || !/^[ -]*$/.test(before)) return [undefined];
  const [, ...more] = linesIn(reader, reader.span(part));
  const by = column - own;
  const below = more.flatMap(({ from: start, body }): Edit[] => {
    if (body === '' || by === 0) return [];
    return [by > 0 ? { from: start, to: start, text: ' '.repeat(by) } : { from: start, to: start - by, text: '' }];
  });
  return [{ from: from - own, to: from, text: ' '.repeat(column) }, ...below];
}
