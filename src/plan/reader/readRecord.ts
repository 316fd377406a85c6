import { quoted } from '../mend/quoted.js';
import { type Field, isComposite, type RecordShape, type Shape } from '../model/model.js';
import { isAbsent, type Mapping, type Node, type Pair } from '../yaml/Node.js';
import { isBlock, mappingOf } from './blocks.js';
import { checkRecord } from './checkRecord.js';
import { checkOnce } from './checks.js';
import { rewritten } from './cures.js';
import { cutByComma } from './flowCommas.js';
import { duplicate, keyText } from './keyText.js';
import { measureOf, sharesIn } from './measureIn.js';
import { namedText } from './missingName.js';
import { withoutDashes } from './needlessDash.js';
import { noteDropped } from './noteDropped.js';
import { noteFeatures, noteFirstFeature } from './notUsed.js';
import { Place, REMARK } from './Place.js';
import { pairsOf } from './pairsOf.js';
import type { PlanRecord, Reader } from './Reader.js';
import { readList } from './readList.js';
import { readMap } from './readMap.js';
import { readScalar } from './readScalar.js';
import { Synonyms } from './Synonyms.js';
import { textOf } from './textLines.js';
import { type UnknownKey, UnknownKeys } from './unknownKey.js';
import { canRead } from './valueIn.js';
import { looksOtherwise, saysBrackets, wrongShape } from './wrongShape.js';

/** Reads a node as what the schema says may stand there; undefined when nothing does or it cannot be read. */
function readValue(reader: Reader, node: Node | null, shape: Shape, at: Place): unknown {
  if (node === null || isAbsent(node)) return undefined;
  if (node.is === 'alias') {
    const whole = isComposite(shape) ? undefined : reader.source.slice(at.valueSpan);
    return reader.problem(
      'not-used',
      { feature: 'alias', text: `*${node.source}`, ...(whole !== undefined && { whole }) },
      at.pointer,
      at.valueSpan,
      at.canonical,
      rewritten(at.valueSpan, whole),
    );
  }
  // An anchor or tag has taken the first word of a text: the rest is not what was meant.
  const lost = noteFeatures(reader, node, at);
  if (lost && node.is === 'scalar') return undefined;
  if (shape.is === 'record') return readRecord(reader, node, shape, at);
  if (shape.is === 'list') {
    const items = readList(reader, node, shape.of, at, readValue);
    if (shape.once !== undefined) checkOnce(reader, items, shape.once, at);
    return items;
  }
  if (shape.is === 'map') return readMap(reader, node, shape.of, at, readValue);
  if (node.is === 'scalar') return readScalar(reader, node, shape, at);
  const text = shape.is === 'text' ? textOf(reader, node, at) : undefined;
  if (text) return readScalar(reader, text, shape, at);
  const whole = node.is === 'sequence' && node.flow ? reader.source.slice(reader.span(node)).slice(1, -1).trim() : '';
  if (whole.includes(',') && canRead(shape, whole)) {
    const [from, to] = at.valueSpan;
    const cure = { from, to, text: quoted(whole) };
    return reader.problem('comma-in-brackets', { text: whole }, at.pointer, at.valueSpan, at.canonical, cure);
  }
  return saysBrackets(reader, node, shape, at) ? undefined : wrongShape(reader, node, 'text', at);
}

/** Reads a mapping: properties of the schema by any of their names; anything else is a problem. */
export function readRecord(reader: Reader, node: Node, shape: RecordShape, at: Place): PlanRecord | undefined {
  if (node.is === 'sequence' && at.keySpan) {
    const mapping = withoutDashes(reader, node, shape, at);
    if (mapping) return readRecord(reader, mapping, shape, at);
  }
  const named = looksOtherwise(reader, node) ? undefined : namedText(reader, node, shape, at, '');
  if (named) return readRecord(reader, named, shape, at);
  if (node.is === 'mapping') return readMapping(reader, node, shape, at);
  wrongShape(reader, node, at.keySpan ? 'record' : 'entry', at, shape);
  const measure = node.is === 'scalar' ? measureOf(node, shape) : undefined;
  return measure && readRecord(reader, measure, shape, at);
}

function readMapping(reader: Reader, node: Mapping, shape: RecordShape, at: Place): PlanRecord | undefined {
  const { own, other } = pairsOf(reader, node, shape, at);
  const before = reader.problems.length;
  const { record, unknown } = readPairs(reader, sharesIn(reader, own, shape, at), shape, at);
  const strangers = new UnknownKeys(reader, shape, record, at, readValue);
  for (const key of unknown) strangers.say(key);
  if (at.isPassedOver) return undefined;
  const said = reader.problems.slice(before);
  if (reader.root.form && isBlank(record, shape, at) && said.every(({ level }) => level === 'note'))
    // A note on what stands there already says so.
    return said.length > 0 ? undefined : reader.blank(at, record);
  checkRecord(reader, record, shape, at);
  if (other.length > 0) readOther(reader, mappingOf(other), shape, at);
  // A record of which nothing can be read is absent, like `{}`; the plan itself stays, to say what it lacks.
  return at.above === undefined || Object.keys(record).length > 0 ? record : undefined;
}

/** Reads the properties among the pairs of a record; the keys that are none come back to be asked about. */
function readPairs(
  reader: Reader,
  pairs: readonly Pair[],
  shape: RecordShape,
  at: Place,
): { record: PlanRecord; unknown: UnknownKey[] } {
  const record: PlanRecord = {};
  const unknown: UnknownKey[] = [];
  const synonyms = new Synonyms(shape, pairs);
  let next = 0;
  for (const [index, pair] of pairs.entries()) {
    if (index < next) continue;
    const text = keyText(reader, pair, at);
    if (text === undefined) continue;
    const own = shape.names.get(text);
    if (own === undefined && isLeftAlone(reader, pair, text, at)) continue;
    const cut = own === undefined ? cutByComma(reader, pairs, index, shape, record, at) : 0;
    if (cut > 0) {
      next = index + cut;
      continue;
    }
    const field = shape.fields.get(own ?? synonyms.nameOf(text) ?? '');
    if (field) readField(reader, pair, { field, text, record }, at);
    else unknown.push({ text, span: reader.span(pair.key), pair, before: at.last?.step });
  }
  return { record, unknown };
}

/** Reads a property into its record, unless it already stands there. */
function readField(
  reader: Reader,
  { key, value }: Pair,
  { field, text, record }: { field: Field; text: string; record: PlanRecord },
  at: Place,
): void {
  const first = at.child(field.key);
  if (first) {
    duplicate(reader, text, first, `${at.pointer}/${field.key}`, reader.span(key));
    return;
  }
  const place = new Place(reader, at, field.key, value, { key: text, keyNode: key });
  at.hold(place);
  if (value !== null && isAbsent(value)) noteDropped(reader, value, field.shape, place);
  const read = readValue(reader, value, field.shape, place);
  if (read !== undefined) record[field.key] = read;
}

/** Another plan below the first, without the line that parts them: what is wrong with it is said, and it counts for nothing. */
function readOther(reader: Reader, node: Mapping, shape: RecordShape, first: Place): void {
  const unit = first.child('unit');
  const firstLine = reader.source.range(unit?.keySpan ?? [0, 0]).start.line;
  const [key] = node.pairs;
  const span = reader.span(key?.key ?? node);
  const cure = { from: span[0], to: span[0], text: '---\n' };
  const before = reader.problems.length;
  reader.problem('second-plan', { firstLine }, '', span, undefined, isBlock(reader, node) ? cure : undefined);
  readRecord(reader, node, shape, new Place(reader, undefined, '', key?.key ?? node));
  for (const problem of reader.problems.slice(before)) delete problem.affects;
}

/** Whether a key is the unit's own (`x-`), or one that is passed over. */
function isLeftAlone(reader: Reader, { key, value }: Pair, text: string, at: Place): boolean {
  const isRemark = reader.root.passedOver?.get(text) === true;
  if (!/^x-/i.test(text) && !isRemark) return false;
  // It says nothing that is asked for, but may take back what is said beside it.
  if (isRemark && value?.is === 'scalar')
    at.hold(new Place(reader, at, REMARK, value, { key: text, keyNode: key, written: text }));
  noteFirstFeature(reader, value, `${at.pointer}/${text}`);
  return true;
}

/** Whether an entry, or a part of one, holds nothing but what a form fills in: it is absent (schemas/README.md, "Blank entries"). */
function isBlank(record: PlanRecord, shape: RecordShape, at: Place): boolean {
  const isPart = at.keySpan === undefined || shape.fixed.size > 0;
  return at.above !== undefined && isPart && Object.keys(record).every((key) => shape.fixed.has(key));
}
