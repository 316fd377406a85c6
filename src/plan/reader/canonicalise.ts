import { missingSpace } from '../mend/missingSpace.js';
import { isKnownKey } from '../model/isKnownKey.js';
import type { RecordShape, Shape } from '../model/model.js';
import type { ProblemParams } from '../model/Problem.js';
import { cutByComma, joinCut } from '../yaml/flowCommas.js';
import { type ListMark, listMark } from '../yaml/listMark.js';
import { isAbsent, type Node, type Pair, type Sequence } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import { checkOnce, checks } from './checkRecords.js';
import { noteFeatures, noteFirstFeature } from './notUsed.js';
import { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';
import { canRead, noteDropped, readScalar } from './readScalar.js';
import { Synonyms } from './Synonyms.js';
import { type UnknownKey, unknownKeys } from './unknownKey.js';

/** Reads a node as what the schema says may stand there; undefined when nothing does or it cannot be read. */
export function readValue(reader: Reader, node: Node | null, shape: Shape, at: Place): unknown {
  if (node === null || isAbsent(node)) return undefined;
  if (node.is === 'alias') {
    return reader.problem(
      'not-used',
      { feature: 'alias', text: `*${node.source}` },
      at.pointer,
      at.valueSpan,
      at.canonical,
    );
  }
  // An anchor or tag has taken the first word of a text: the rest is not what was meant.
  const lost = noteFeatures(reader, node, at);
  if (lost && node.is === 'scalar') return undefined;
  if (shape.is === 'record') return readRecord(reader, node, shape, at);
  if (shape.is === 'list') {
    const items = readList(reader, node, shape.of, at);
    if (shape.once !== undefined) checkOnce(reader, items, shape.once, at);
    return items;
  }
  if (shape.is === 'map') return readMap(reader, node, shape.of, at);
  if (node.is === 'scalar') return readScalar(reader, node, shape, at);
  const whole = node.is === 'sequence' && node.flow ? reader.source.slice(reader.span(node)).slice(1, -1).trim() : '';
  if (whole.includes(',') && canRead(shape, whole)) {
    return reader.problem('comma-in-brackets', { text: whole }, at.pointer, at.valueSpan, at.canonical);
  }
  return wrongShape(reader, node, 'text', at);
}

function wrongShape(
  reader: Reader,
  node: Node,
  expected: ProblemParams['wrong-shape']['expected'],
  at: Place,
): undefined {
  const { pointer, valueSpan } = at;
  const glued = node.is === 'scalar' ? missingSpace(reader.source.slice(valueSpan).split('\n', 1)[0] ?? '') : undefined;
  if (glued)
    return reader.problem('missing-space', { key: glued.key, value: glued.value }, pointer, valueSpan, at.canonical);
  const mark = markOfList(reader, node);
  if (mark) return noList(reader, mark, at);
  const found = node.is === 'mapping' ? 'record' : node.is === 'sequence' ? 'list' : 'text';
  return reader.problem('wrong-shape', { key: at.called, expected, found }, pointer, valueSpan, at.canonical);
}

/** The mark of a text or mapping that was meant as a list, but whose items do not begin with a dash and a space. */
function markOfList(reader: Reader, node: Node): ListMark | undefined {
  if (node.is === 'sequence') return undefined;
  const [line = ''] = reader.source.slice(reader.span(node)).split('\n', 1);
  return listMark(line, isKnownKey);
}

function noList(reader: Reader, { mark, rest }: ListMark, at: Place): undefined {
  return mark === '-'
    ? reader.problem('missing-dash-space', { text: mark + rest }, at.pointer, at.valueSpan, at.canonical)
    : reader.problem('list-mark', { mark, rest }, at.pointer, at.valueSpan, at.canonical);
}

function readList(reader: Reader, node: Node, of: Shape, at: Place): unknown[] | undefined {
  const records = of.is === 'record';
  if (node.is === 'scalar' && !records) {
    const mark = markOfList(reader, node);
    if (mark) return noList(reader, mark, at);
    const value = readScalar(reader, node, of, at);
    const items = value === undefined ? undefined : [value].flat();
    at.ownItems = items?.length ?? 1;
    return items;
  }
  if (node.is !== 'sequence') return wrongShape(reader, node, records ? 'records' : 'list', at);
  if (records && isListOfTexts(reader, node)) {
    const params = { key: at.called, expected: 'records', found: 'texts' } as const;
    return reader.problem('wrong-shape', params, at.pointer, at.valueSpan, at.canonical);
  }
  const values: unknown[] = [];
  for (const [index, item] of joinCut(reader, node, of, at)) {
    const place = new Place(reader, at, String(values.length), item, { written: String(index) });
    const before = reader.problems.length;
    const value = readValue(reader, item, of, place);
    if (value === undefined) {
      if (reader.problems.length > before) reader.leaveOut(place.canonical, before);
      continue;
    }
    at.hold(place);
    values.push(...[value].flat());
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
export function readRecord(reader: Reader, node: Node, shape: RecordShape, at: Place): PlanRecord | undefined {
  if (node.is !== 'mapping') return wrongShape(reader, node, at.keySpan ? 'record' : 'entry', at);
  const record: PlanRecord = {};
  const unknown: UnknownKey[] = [];
  const { pairs } = node;
  const synonyms = new Synonyms(shape, pairs);
  const before = reader.problems.length;
  let index = -1;
  for (const pair of pairs) {
    index++;
    const text = keyText(reader, pair, at);
    if (text === undefined) continue;
    const own = shape.names.get(text);
    if (
      own === undefined &&
      (isLeftAlone(reader, pair, text, at) || cutByComma(reader, pairs, index, shape, record, at))
    )
      continue;
    const field = shape.fields.get(own ?? synonyms.nameOf(text) ?? '');
    if (!field) {
      unknown.push({ text, span: reader.span(pair.key), before: at.last?.step });
      continue;
    }
    const first = at.child(field.key);
    if (first) {
      duplicate(reader, text, first, `${at.pointer}/${field.key}`, reader.span(pair.key));
      continue;
    }
    const place = new Place(reader, at, field.key, pair.value, { key: text, keyNode: pair.key });
    at.hold(place);
    if (pair.value !== null && isAbsent(pair.value)) noteDropped(reader, pair.value, field.shape, place);
    const value = readValue(reader, pair.value, field.shape, place);
    if (value !== undefined) record[field.key] = value;
  }
  unknownKeys(reader, unknown, shape, record, at);
  if (at.isPassedOver) return undefined;
  if (reader.root.form && reader.problems.length === before && isBlank(record, shape, at)) return reader.blank(at);
  checkRecord(reader, record, shape, at);
  // A record of which nothing can be read is absent, like `{}`; the plan itself stays, to say what it lacks.
  return at.above === undefined || Object.keys(record).length > 0 ? record : undefined;
}

/** Whether a key is the unit's own (`x-`), or one that is passed over. */
function isLeftAlone(reader: Reader, { value }: Pair, text: string, at: Place): boolean {
  if (!/^x-/i.test(text) && !reader.root.passedOver?.get(text)) return false;
  noteFirstFeature(reader, value, `${at.pointer}/${text}`);
  return true;
}

/** Whether an entry, or a part of one, holds nothing but what a form fills in: it is absent (plan-format.md, "Blank entries"). */
function isBlank(record: PlanRecord, shape: RecordShape, at: Place): boolean {
  const isPart = at.keySpan === undefined || shape.fixed.size > 0;
  return at.above !== undefined && isPart && Object.keys(record).every((key) => shape.fixed.has(key));
}

/** Reads a mapping whose keys are the writer's own: each stands in the record as it is written. */
function readMap(reader: Reader, node: Node, of: Shape, at: Place): PlanRecord | undefined {
  if (node.is !== 'mapping') return wrongShape(reader, node, 'entry', at);
  const entries = new Map<string, unknown>();
  for (const pair of node.pairs) {
    const text = keyText(reader, pair, at);
    if (text === undefined) continue;
    const place = new Place(reader, at, text, pair.value, { key: text, keyNode: pair.key });
    const first = at.child(text);
    if (first) {
      duplicate(reader, text, first, place.pointer, reader.span(pair.key));
      continue;
    }
    at.hold(place);
    const value = readValue(reader, pair.value, of, place);
    if (value !== undefined) entries.set(text, value);
  }
  return entries.size > 0 ? Object.fromEntries(entries) : undefined;
}

/** The text of a key, or undefined when it is none and a problem says so. */
function keyText(reader: Reader, { key }: Pair, at: Place): string | undefined {
  if (key.is === 'alias') {
    return reader.problem('not-used', { feature: 'alias', text: `*${key.source}` }, at.pointer, reader.span(key));
  }
  const text = key.is === 'scalar' ? reader.source.composed(key.value).trim() : '';
  if (text === '') return reader.problem('key-not-text', {}, at.pointer, reader.span(key), at.canonical);
  noteFeatures(reader, key, at);
  const characters = reader.source.unsafeIn(text);
  if (characters.length > 0)
    return reader.problem('unsafe-characters', { characters }, at.pointer, reader.span(key), at.canonical);
  if (text !== '<<') return text;
  return reader.problem('not-used', { feature: 'merge-key', text }, at.pointer, reader.span(key));
}

function duplicate(reader: Reader, text: string, first: Place, pointer: string, span: Span): void {
  const firstLine = reader.source.range(first.keySpan ?? first.valueSpan).start.line;
  const { line } = reader.source.range(span).start;
  reader.problem('duplicate-key', { key: text, first: first.key ?? text, firstLine, line }, pointer, span);
}

/** What the schema requires in a record, and what its parts must agree in. */
function checkRecord(reader: Reader, record: PlanRecord, shape: RecordShape, at: Place): void {
  if (shape.check) checks[shape.check](reader, record, at);
  for (const name of shape.required(record)) {
    const canonical = `${at.canonical}/${name}`;
    if (record[name] !== undefined || isExplained(reader, canonical, at)) continue;
    const place = at.child(name) ?? at;
    const span = place.keySpan ?? reader.source.firstLine(place.valueSpan);
    reader.problem('missing-key', { path: canonical }, `${at.pointer}/${name}`, span, canonical);
  }
}

/** Whether a problem already says why a required property is not there: it is unreadable, or its keys stand elsewhere. */
function isExplained(reader: Reader, canonical: string, at: Place): boolean {
  if (reader.isAffected(canonical)) return true;
  // A note says it; only without who the unit is nothing can be told.
  if (at.canonical !== '/unit' && at.child(canonical.slice(at.canonical.length + 1))?.holdsPlace) return true;
  // Only sections, of which there are few, are named as where a key belongs.
  if (/\/\d+\//.test(canonical)) return false;
  return reader.problems.some(
    (problem) =>
      problem.kind === 'unknown-key' && problem.params.section === canonical && problem.pointer.startsWith(at.pointer),
  );
}
