import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { checkMeasure, checkTargets, checkUnit } from './checkRecords.js';
import { missingSpace } from './diagnoseSyntax.js';
import { type Field, placeOfKey, type RecordShape, type Shape } from './model.js';
import type { Place, Places, SourceText, Span } from './Places.js';
import { type Problem, type ProblemKind, type ProblemParams, problemLevel } from './Problem.js';
import { readScalar } from './readScalar.js';
import { unsafeCharacters } from './visible.js';

/** A record of the plan: only properties of the schema, never a key as the file has it. */
export type PlanRecord = Record<string, unknown>;

/** Where a value stands: in the plan object, in the file, and by what key. */
export interface At {
  canonical: string;
  place: Place;
}

/** What reading a plan gathers beside its values. */
export class Reader {
  readonly problems: Problem[] = [];
  /** Decimals that percentages are written with, by canonical pointer. */
  readonly decimals = new Map<string, number>();

  constructor(
    readonly source: SourceText,
    readonly offset: number,
    readonly places: Places,
  ) {}

  span(node: Node): Span {
    const [from, to] = node.range ?? [0, 0];
    return [this.offset + from, this.offset + Math.max(from, to)];
  }

  /**
   * An item of a list is left out, and the next takes its place in the plan: what the problems noted since `before` said
   * of it holds for an item of the list (`-`), not for the next one.
   */
  leaveOut(canonical: string, before: number): void {
    const list = canonical.slice(0, canonical.lastIndexOf('/'));
    for (const problem of this.problems.slice(before)) {
      if (problem.affects?.startsWith(canonical)) problem.affects = `${list}/-${problem.affects.slice(canonical.length)}`;
    }
  }

  /** Notes a problem; `affects` is the canonical pointer of what cannot be read because of it. */
  problem<K extends ProblemKind>(
    kind: K,
    params: ProblemParams[K],
    pointer: string,
    span: Span,
    affects?: string,
  ): undefined {
    const range = this.source.range(span);
    const problem = {
      kind,
      params,
      pointer,
      range,
      level: problemLevel(kind),
      ...(affects !== undefined && { affects }),
    };
    this.problems.push(problem as Problem);
  }
}

const key = (at: At): string => at.place.key ?? '';

/** Reads a node as what the schema says may stand there; undefined when nothing does or it cannot be read. */
export function readValue(reader: Reader, node: Node | null, shape: Shape, at: At): unknown {
  if (node === null || isAbsent(node)) return undefined;
  if (isAlias(node)) {
    return reader.problem(
      'not-used',
      { feature: 'alias', text: `*${node.source}` },
      at.place.pointer,
      at.place.valueSpan,
      at.canonical,
    );
  }
  noteFeatures(reader, node, at);
  if (shape.is === 'record') return readRecord(reader, node, shape, at);
  if (shape.is === 'list') return readList(reader, node, shape.of, at);
  if (isScalar(node)) return readScalar(reader, node as Scalar<string>, shape, at);
  if (isSeq(node) && node.flow && node.items.every(isScalar)) {
    const text = node.items.map((item) => String(item.value)).join(', ');
    return reader.problem('comma-in-brackets', { text }, at.place.pointer, at.place.valueSpan, at.canonical);
  }
  return wrongShape(reader, node, 'text', at);
}

function isAbsent(node: Node): boolean {
  if (isMap(node) || isSeq(node)) return node.items.length === 0;
  if (!isScalar(node)) return false;
  const text = String(node.value ?? '').trim();
  return text === '' || (node.type === Scalar.PLAIN && (text === '~' || text === 'null'));
}

function noteFeatures(reader: Reader, node: Node, at: At): void {
  const { anchor, tag } = node as Scalar | YAMLMap;
  const { pointer, valueSpan } = at.place;
  if (anchor) reader.problem('not-used', { feature: 'anchor', text: `&${anchor}` }, pointer, valueSpan);
  if (tag)
    reader.problem('not-used', { feature: 'tag', text: tag.replace('tag:yaml.org,2002:', '!!') }, pointer, valueSpan);
}

function wrongShape(reader: Reader, node: Node, expected: 'record' | 'list' | 'records' | 'text', at: At): undefined {
  const { pointer, valueSpan } = at.place;
  const glued = isScalar(node) ? missingSpace(String(node.value).split('\n', 1)[0] ?? '') : undefined;
  if (glued)
    return reader.problem('missing-space', { key: glued.key, value: glued.value }, pointer, valueSpan, at.canonical);
  const found = isMap(node) ? 'record' : isSeq(node) ? 'list' : 'text';
  return reader.problem('wrong-shape', { key: key(at), expected, found }, pointer, valueSpan, at.canonical);
}

function readList(reader: Reader, node: Node, of: Shape, at: At): unknown[] | undefined {
  const records = of.is === 'record';
  if (isScalar(node) && !records) {
    const value = readScalar(reader, node as Scalar<string>, of, at);
    // The one value stands where its list would: `/answers/0` is found at `answers`.
    reader.places.add(`${at.canonical}/0`, at.place);
    return value === undefined ? undefined : [value];
  }
  if (!isSeq(node)) return wrongShape(reader, node, records ? 'records' : 'list', at);
  const values: unknown[] = [];
  const items = joinCut(reader, node as YAMLSeq<Node>, of, at);
  for (const [index, item] of items) {
    const canonical = `${at.canonical}/${values.length}`;
    const place: Place = { pointer: `${at.place.pointer}/${index}`, valueSpan: reader.span(item) };
    const before = reader.problems.length;
    const value = readValue(reader, item, of, { canonical, place: { ...place, key: key(at) } });
    if (value === undefined) {
      reader.leaveOut(canonical, before);
      continue;
    }
    reader.places.add(canonical, place);
    values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

/** The items of a list but those that YAML cut in two at a comma: `[đoàn viên, hội viên]` is one name. */
function joinCut(reader: Reader, node: YAMLSeq<Node>, of: Shape, at: At): [number, Node][] {
  const items = [...node.items.entries()].filter((entry): entry is [number, Node] => entry[1] !== null);
  if (!node.flow || of.is !== 'choice') return items;
  const text = (entry: [number, Node] | undefined) => (isScalar(entry?.[1]) ? String(entry[1].value) : undefined);
  return items.filter((entry, i) => {
    const [before, here, after] = [text(items[i - 1]), text(entry), text(items[i + 1])];
    if (here === undefined || of.names.get(here) !== undefined) return true;
    if (before !== undefined && of.names.get(`${before} ${here}`) !== undefined) return false;
    if (after === undefined || of.names.get(`${here} ${after}`) === undefined) return true;
    const span: Span = [reader.span(entry[1])[0], reader.span((items[i + 1] ?? entry)[1])[1]];
    reader.problem(
      'comma-in-brackets',
      { text: `${here}, ${after}` },
      `${at.place.pointer}/${entry[0]}`,
      span,
      at.canonical,
    );
    return false;
  });
}

/** Reads a mapping: properties of the schema by any of their names; anything else is a problem. */
export function readRecord(reader: Reader, node: Node, shape: RecordShape, at: At): PlanRecord | undefined {
  if (!isMap(node)) return wrongShape(reader, node, 'record', at);
  const record: PlanRecord = {};
  const read = new Map<string, Place>();
  const unknown: { text: string; span: Span }[] = [];
  const pairs = node.items as Pair<Node, Node | null>[];
  for (const [index, pair] of pairs.entries()) {
    const span = reader.span(pair.key);
    const text = keyText(reader, pair, at, span);
    if (text === undefined || /^x-/i.test(text)) continue;
    const name = shape.names.get(text);
    const field = name === undefined ? undefined : shape.fields.get(name);
    if (!field) {
      if (!cutByComma(reader, pairs, index, shape, record, at)) unknown.push({ text, span });
      continue;
    }
    const first = read.get(field.key);
    if (first) {
      duplicate(reader, text, first, `${at.place.pointer}/${field.key}`, span);
      continue;
    }
    const canonical = `${at.canonical}/${field.key}`;
    const place = placeOf(reader, pair, field, text, span, at);
    read.set(field.key, place);
    reader.places.add(canonical, place);
    const value = readValue(reader, pair.value, field.shape, { canonical, place });
    if (value !== undefined) record[field.key] = value;
  }
  for (const { text, span } of unknown) unknownKey(reader, text, span, shape, record, at);
  checkRecord(reader, record, shape, at);
  // A record of which nothing can be read is absent, like `{}`; the plan itself stays, to say what it lacks.
  return at.canonical === '' || Object.keys(record).length > 0 ? record : undefined;
}

function placeOf(
  reader: Reader,
  pair: Pair<Node, Node | null>,
  field: Field,
  text: string,
  keySpan: Span,
  at: At,
): Place {
  const empty = pair.value === null || isAbsent(pair.value);
  const valueSpan = pair.value === null || empty ? keySpan : reader.span(pair.value);
  return { pointer: `${at.place.pointer}/${field.key}`, key: text, keySpan, valueSpan };
}

/** The text of a key, or undefined when it is none and a problem says so. */
function keyText(reader: Reader, pair: Pair<Node, Node | null>, at: At, span: Span): string | undefined {
  if (isAlias(pair.key)) {
    return reader.problem('not-used', { feature: 'alias', text: `*${pair.key.source}` }, at.place.pointer, span);
  }
  if (!isScalar(pair.key)) return reader.problem('key-not-text', {}, at.place.pointer, span, at.canonical);
  noteFeatures(reader, pair.key, { canonical: at.canonical, place: { pointer: at.place.pointer, valueSpan: span } });
  const text = String(pair.key.value).normalize('NFC').trim();
  const characters = unsafeCharacters(text);
  if (characters.length > 0) reader.problem('unsafe-characters', { characters }, at.place.pointer, span);
  if (text !== '<<') return text;
  return reader.problem('not-used', { feature: 'merge-key', text }, at.place.pointer, span);
}

function duplicate(reader: Reader, text: string, first: Place, pointer: string, span: Span): void {
  const firstLine = reader.source.range(first.keySpan ?? first.valueSpan).start.line;
  const { line } = reader.source.range(span).start;
  reader.problem('duplicate-key', { key: text, first: first.key ?? text, firstLine, line }, pointer, span);
}

/**
 * Inside braces YAML ends a value at a comma: `{ tỷ lệ: 55,5% }` is `tỷ lệ: 55` and a key `5%` without a value, and
 * `{ số, ký hiệu: 15 }` a key `số` before `ký hiệu`. Says so instead of naming an unknown key.
 */
function cutByComma(
  reader: Reader,
  pairs: Pair<Node, Node | null>[],
  index: number,
  shape: RecordShape,
  record: PlanRecord,
  at: At,
): boolean {
  const [before, here, after] = [pairs[index - 1], pairs[index], pairs[index + 1]];
  if (!here || !isScalar(here.key) || here.value !== null || !inBraces(reader, here)) return false;
  const text = String(here.key.value);
  const joined = after && isScalar(after.key) ? shape.names.get(`${text} ${after.key.value}`) : undefined;
  if (after && joined !== undefined) {
    const span: Span = [reader.span(here.key)[0], reader.span(after.key)[1]];
    const whole = `${text}, ${(after.key as Scalar).value}`;
    reader.problem(
      'comma-in-brackets',
      { text: whole },
      `${at.place.pointer}/${joined}`,
      span,
      `${at.canonical}/${joined}`,
    );
    pairs.splice(index + 1, 1);
    return true;
  }
  const cut = before && isScalar(before.key) ? shape.names.get(String(before.key.value)) : undefined;
  if (!before || cut === undefined || !isScalar(before.value)) return false;
  delete record[cut];
  const span: Span = [reader.span(before.value)[0], reader.span(here.key)[1]];
  const whole = reader.source.slice(span);
  reader.problem('comma-in-brackets', { text: whole }, `${at.place.pointer}/${cut}`, span, `${at.canonical}/${cut}`);
  return true;
}

/** Whether a key without a value also has no colon, as only happens inside braces. */
function inBraces(reader: Reader, pair: Pair<Node, Node | null>): boolean {
  return /^\s*[,}]/.test(reader.source.text.slice(reader.span(pair.key)[1]));
}

function unknownKey(reader: Reader, text: string, span: Span, shape: RecordShape, record: PlanRecord, at: At): void {
  const pointer = `${at.place.pointer}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (/^[\u00a0\u2000-\u200b\u202f\u3000]/.test(reader.source.slice([span[0], span[0] + 1]))) {
    reader.problem('no-break-space', { key: text }, pointer, span);
    return;
  }
  const nearest = shape.names.nearest(text);
  const section = nearest ? undefined : placeOfKey(text);
  const affects = nearest && record[nearest.thing] === undefined ? `${at.canonical}/${nearest.thing}` : undefined;
  const params = { key: text, ...(nearest && { meant: nearest.name }), ...(section && { section }) };
  reader.problem('unknown-key', params, pointer, span, affects);
}

/** What the schema requires in a record, and what a measure, the targets and the unit must agree in. */
function checkRecord(reader: Reader, record: PlanRecord, shape: RecordShape, at: At): void {
  if (shape.fields.has('total')) checkMeasure(reader, record, at);
  if (at.canonical === '') checkTargets(reader, record);
  if (at.canonical === '/unit') checkUnit(reader, record, at);
  for (const name of shape.required(record)) {
    const canonical = `${at.canonical}/${name}`;
    if (record[name] !== undefined || reader.problems.some(({ affects }) => affects === canonical)) continue;
    const span = at.place.keySpan ?? at.place.valueSpan;
    reader.problem('missing-key', { path: canonical }, `${at.place.pointer}/${name}`, span, canonical);
  }
}
