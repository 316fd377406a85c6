import { checkMeasure, checkTargets, checkUnit } from './checkRecords.js';
import { missingDashSpace, missingSpace } from './diagnoseSyntax.js';
import { cutByComma, joinCut } from './flowCommas.js';
import type { Field, RecordShape, Shape } from './model.js';
import type { Node, Pair, Sequence } from './Node.js';
import { noteFeatures, noteFirstFeature } from './notUsed.js';
import type { Place, Span } from './Places.js';
import type { ProblemParams } from './Problem.js';
import type { At, PlanRecord, Reader } from './Reader.js';
import { canRead, noteDropped, readScalar } from './readScalar.js';
import { type UnknownKey, unknownKeys } from './unknownKey.js';
import { unsafeCharacters } from './visible.js';

const key = (at: At): string => at.place.key ?? '';

/** Reads a node as what the schema says may stand there; undefined when nothing does or it cannot be read. */
export function readValue(reader: Reader, node: Node | null, shape: Shape, at: At): unknown {
  if (node === null || isAbsent(node)) return undefined;
  if (node.is === 'alias') {
    return reader.problem(
      'not-used',
      { feature: 'alias', text: `*${node.source}` },
      at.place.pointer,
      at.place.valueSpan,
      at.canonical,
    );
  }
  // An anchor or tag has taken the first word of a text: the rest is not what was meant.
  const lost = noteFeatures(reader, node, at);
  if (lost && node.is === 'scalar') return undefined;
  if (shape.is === 'record') return readRecord(reader, node, shape, at);
  if (shape.is === 'list') return readList(reader, node, shape.of, at);
  if (shape.is === 'map') return readMap(reader, node, shape.of, at);
  if (node.is === 'scalar') return readScalar(reader, node, shape, at);
  const whole = node.is === 'sequence' && node.flow ? reader.source.slice(reader.span(node)).slice(1, -1).trim() : '';
  if (whole.includes(',') && canRead(shape, whole)) {
    return reader.problem('comma-in-brackets', { text: whole }, at.place.pointer, at.place.valueSpan, at.canonical);
  }
  return wrongShape(reader, node, 'text', at);
}

function isAbsent(node: Node): boolean {
  if (node.is === 'mapping') return node.pairs.length === 0;
  if (node.is === 'sequence') return node.items.length === 0;
  if (node.is === 'alias') return false;
  const text = node.value.trim();
  return text === '' || (node.plain && (text === '~' || text === 'null'));
}

function wrongShape(reader: Reader, node: Node, expected: ProblemParams['wrong-shape']['expected'], at: At): undefined {
  const { pointer, valueSpan } = at.place;
  const glued = node.is === 'scalar' ? missingSpace(reader.source.slice(valueSpan).split('\n', 1)[0] ?? '') : undefined;
  if (glued)
    return reader.problem('missing-space', { key: glued.key, value: glued.value }, pointer, valueSpan, at.canonical);
  if (isNoList(reader, node)) return noDashSpace(reader, at);
  const found = node.is === 'mapping' ? 'record' : node.is === 'sequence' ? 'list' : 'text';
  return reader.problem('wrong-shape', { key: key(at), expected, found }, pointer, valueSpan, at.canonical);
}

/** Whether a text or mapping was meant as a list, but its dashes have no space behind them. */
function isNoList(reader: Reader, node: Node): boolean {
  return node.is !== 'sequence' && missingDashSpace(reader.source.slice(reader.span(node)));
}

function noDashSpace(reader: Reader, at: At): undefined {
  const [text = ''] = reader.source.slice(at.place.valueSpan).split('\n', 1);
  return reader.problem('missing-dash-space', { text }, at.place.pointer, at.place.valueSpan, at.canonical);
}

function readList(reader: Reader, node: Node, of: Shape, at: At): unknown[] | undefined {
  const records = of.is === 'record';
  if (node.is === 'scalar' && !records) {
    if (isNoList(reader, node)) return noDashSpace(reader, at);
    const value = readScalar(reader, node, of, at);
    // The one value stands where its list would: `/answers/0` is found at `answers`.
    reader.places.add(`${at.canonical}/0`, at.place);
    return value === undefined ? undefined : [value];
  }
  if (node.is !== 'sequence') return wrongShape(reader, node, records ? 'records' : 'list', at);
  if (records && isListOfTexts(reader, node)) {
    const params = { key: key(at), expected: 'records', found: 'texts' } as const;
    return reader.problem('wrong-shape', params, at.place.pointer, at.place.valueSpan, at.canonical);
  }
  const values: unknown[] = [];
  const items = joinCut(reader, node, of, at);
  for (const [index, item] of items) {
    const canonical = `${at.canonical}/${values.length}`;
    const place: Place = { pointer: `${at.place.pointer}/${index}`, valueSpan: reader.span(item) };
    const before = { problems: reader.problems.length, places: reader.places.count };
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

/** Whether each item is a line of text where records belong: one mistake, said once. */
function isListOfTexts(reader: Reader, node: Sequence): boolean {
  const texts = node.items.filter((item) => item.is === 'scalar' && !isAbsent(item));
  return texts.length > 1 && texts.length === node.items.length && !texts.some((item) => isGlued(reader, item));
}

const isGlued = (reader: Reader, item: Node) => missingSpace(reader.source.slice(reader.span(item))) !== undefined;

/** Reads a mapping: properties of the schema by any of their names; anything else is a problem. */
export function readRecord(reader: Reader, node: Node, shape: RecordShape, at: At): PlanRecord | undefined {
  if (node.is !== 'mapping') return wrongShape(reader, node, at.place.keySpan ? 'record' : 'entry', at);
  const record: PlanRecord = {};
  const read = new Map<string, Place>();
  const unknown: UnknownKey[] = [];
  const { pairs } = node;
  for (const [index, pair] of pairs.entries()) {
    const span = reader.span(pair.key);
    const text = keyText(reader, pair, at, span);
    if (text === undefined) continue;
    if (/^x-/i.test(text)) {
      noteFirstFeature(reader, pair.value, `${at.place.pointer}/${text}`);
      continue;
    }
    const name = shape.names.get(text);
    const field = name === undefined ? undefined : shape.fields.get(name);
    if (!field) {
      if (!cutByComma(reader, pairs, index, shape, record, at))
        unknown.push({ text, span, before: [...read.keys()].at(-1) });
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
    if (pair.value !== null && isAbsent(pair.value)) noteDropped(reader, pair.value, field.shape, place);
    const value = readValue(reader, pair.value, field.shape, { canonical, place });
    if (value !== undefined) record[field.key] = value;
  }
  unknownKeys(reader, unknown, shape, record, at);
  checkRecord(reader, record, shape, at);
  // A record of which nothing can be read is absent, like `{}`; the plan itself stays, to say what it lacks.
  return at.canonical === '' || Object.keys(record).length > 0 ? record : undefined;
}

/** Reads a mapping whose keys are the writer's own: each stands in the record as it is written. */
function readMap(reader: Reader, node: Node, of: Shape, at: At): PlanRecord | undefined {
  if (node.is !== 'mapping') return wrongShape(reader, node, 'entry', at);
  const entries = new Map<string, unknown>();
  for (const pair of node.pairs) {
    const span = reader.span(pair.key);
    const text = keyText(reader, pair, at, span);
    if (text === undefined) continue;
    const canonical = `${at.canonical}/${text}`;
    const valueSpan = pair.value === null || isAbsent(pair.value) ? span : reader.span(pair.value);
    const place: Place = { pointer: `${at.place.pointer}/${text}`, key: text, keySpan: span, valueSpan };
    const first = reader.places.get(canonical);
    if (first) {
      duplicate(reader, text, first, place.pointer, span);
      continue;
    }
    reader.places.add(canonical, place);
    const value = readValue(reader, pair.value, of, { canonical, place });
    if (value !== undefined) entries.set(text, value);
  }
  return entries.size > 0 ? Object.fromEntries(entries) : undefined;
}

function placeOf(reader: Reader, pair: Pair, field: Field, text: string, keySpan: Span, at: At): Place {
  const empty = pair.value === null || isAbsent(pair.value);
  const valueSpan = pair.value === null || empty ? keySpan : reader.span(pair.value);
  return { pointer: `${at.place.pointer}/${field.key}`, key: text, keySpan, valueSpan };
}

/** The text of a key, or undefined when it is none and a problem says so. */
function keyText(reader: Reader, pair: Pair, at: At, span: Span): string | undefined {
  if (pair.key.is === 'alias') {
    return reader.problem('not-used', { feature: 'alias', text: `*${pair.key.source}` }, at.place.pointer, span);
  }
  const text = pair.key.is === 'scalar' ? pair.key.value.normalize('NFC').trim() : '';
  if (text === '') return reader.problem('key-not-text', {}, at.place.pointer, span, at.canonical);
  noteFeatures(reader, pair.key, { canonical: at.canonical, place: { pointer: at.place.pointer, valueSpan: span } });
  const characters = unsafeCharacters(text);
  if (characters.length > 0)
    return reader.problem('unsafe-characters', { characters }, at.place.pointer, span, at.canonical);
  if (text !== '<<') return text;
  return reader.problem('not-used', { feature: 'merge-key', text }, at.place.pointer, span);
}

function duplicate(reader: Reader, text: string, first: Place, pointer: string, span: Span): void {
  const firstLine = reader.source.range(first.keySpan ?? first.valueSpan).start.line;
  const { line } = reader.source.range(span).start;
  reader.problem('duplicate-key', { key: text, first: first.key ?? text, firstLine, line }, pointer, span);
}

/** What the schema requires in a record, and what a measure, the targets and the unit must agree in. */
function checkRecord(reader: Reader, record: PlanRecord, shape: RecordShape, at: At): void {
  if (shape.fields.has('total')) checkMeasure(reader, record, at);
  if (at.canonical === '') checkTargets(reader, record);
  if (at.canonical === '/unit') checkUnit(reader, record, at);
  for (const name of shape.required(record)) {
    const canonical = `${at.canonical}/${name}`;
    if (record[name] !== undefined || isExplained(reader, canonical, at)) continue;
    const place = reader.places.get(canonical) ?? at.place;
    const span = place.keySpan ?? reader.source.firstLine(place.valueSpan);
    reader.problem('missing-key', { path: canonical }, `${at.place.pointer}/${name}`, span, canonical);
  }
}

/** Whether a problem already says why a required property is not there: it is unreadable, or its keys stand elsewhere. */
function isExplained(reader: Reader, canonical: string, at: At): boolean {
  if (reader.isAffected(canonical)) return true;
  // Only sections, of which there are few, are named as where a key belongs.
  if (/\/\d+\//.test(canonical)) return false;
  return reader.problems.some(
    (problem) =>
      problem.kind === 'unknown-key' &&
      problem.params.section === canonical &&
      problem.pointer.startsWith(at.place.pointer),
  );
}
