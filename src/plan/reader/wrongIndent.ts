import type { Field, RecordShape, Shape } from '../model/model.js';
import { joinEdits } from '../text/Edit.js';
import { lazy } from '../text/lazy.js';
import { isAbsent, type Mapping, type Node, type Pair, type Sequence } from '../yaml/Node.js';
import { columnAt, isBlock, linesIn, mappingOf, shifted } from './blocks.js';
import { propertyOf, withDashes } from './missingDash.js';
import { noBreakSpaces } from './noBreakSpaces.js';
import { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** How far in the lines of a section stand. */
const STEP = 2;

/**
 * The pairs of a record, with those that only stand too far out or too far in where they belong, and said: `tên` in the
 * column of the `đơn vị:` above it, `chủ trì` below a `nội dung` that is a text, a section within another.
 */
export function indented(reader: Reader, node: Mapping, shape: RecordShape, at: Place): Pair[] {
  if (!isBlock(reader, node)) return node.pairs;
  const has = lazy(() => new Set(node.pairs.map((pair) => propertyOf(pair, shape))));
  const pairs: Pair[] = [];
  for (let i = 0; i < node.pairs.length; i++) {
    const pair = node.pairs[i];
    if (!pair) continue;
    const field = shape.fields.get(propertyOf(pair, shape) ?? '');
    const below = field && recordIn(field.shape);
    if (!field || !below) {
      const outside = field ? siblings(reader, pair, shape, has()) : [];
      pairs.push(...(outside.length > 0 ? outwards(reader, pair, outside, at) : [pair]));
      continue;
    }
    const holder = holderOf(reader, pair);
    const taken = new Set(holder?.pairs.map((inner) => propertyOf(inner, below)));
    const inside: Pair[] = [];
    for (let next = node.pairs[i + 1]; next; next = node.pairs[i + 1]) {
      const property = propertyOf(next, below);
      if (property === undefined || propertyOf(next, shape) !== undefined) break;
      if (holder ? taken.has(property) : !isEmpty(pair)) break;
      taken.add(property);
      inside.push(next);
      i++;
    }
    const outside = inside.length === 0 && holder ? trailing(holder, below, shape, has()) : [];
    if (inside.length > 0) pairs.push(inwards(reader, pair, inside, holder, field, below, at));
    else if (outside.length > 0) pairs.push(...outwards(reader, pair, outside, at));
    else pairs.push(pair);
  }
  return pairs;
}

const isEmpty = ({ value }: Pair) => value === null || (isAbsent(value) && value.is === 'scalar');

/** The keys that a section or part holds. */
function recordIn(shape: Shape): RecordShape | undefined {
  const one = shape.is === 'list' ? shape.of : shape;
  return one.is === 'record' ? one : undefined;
}

/** The lines of a section that others could go on with: those of itself, or of its last entry. */
function holderOf(reader: Reader, { value }: Pair): Mapping | undefined {
  const last = value?.is === 'sequence' && isBlock(reader, value) ? value.items.at(-1) : value;
  return last?.is === 'mapping' && isBlock(reader, last) ? last : undefined;
}

/** The keys at the end of a section that belong beside it: not of its own, and not there yet. */
function trailing(
  holder: Mapping,
  below: RecordShape,
  shape: RecordShape,
  has: ReadonlySet<string | undefined>,
): readonly Pair[] {
  const belongs = (pair: Pair) => {
    const property = propertyOf(pair, shape);
    return property !== undefined && propertyOf(pair, below) === undefined && !has.has(property);
  };
  const from = holder.pairs.findLastIndex((pair) => !belongs(pair)) + 1;
  return from > 0 ? holder.pairs.slice(from) : [];
}

/** The keys below one that holds a text, if all of them belong beside it. */
function siblings(
  reader: Reader,
  { value }: Pair,
  shape: RecordShape,
  has: ReadonlySet<string | undefined>,
): readonly Pair[] {
  if (value?.is !== 'mapping' || !isBlock(reader, value)) return [];
  const belongs = (pair: Pair) => {
    const property = propertyOf(pair, shape);
    return property !== undefined && !has.has(property);
  };
  return value.pairs.every(belongs) ? value.pairs : [];
}

/** A section with the lines below it that belong further in. */
function inwards(
  reader: Reader,
  pair: Pair,
  inside: Pair[],
  holder: Mapping | undefined,
  { key, shape }: Field,
  below: RecordShape,
  at: Place,
): Pair {
  const mapping = mappingOf(inside);
  const called = pair.key.is === 'scalar' ? pair.key.value : '';
  const place = new Place(reader, at, key, mapping, { key: called, keyNode: pair.key });
  const whole: Pair = { ...pair, value: holder ? joined(pair.value, holder, inside) : mapping };
  if (noBreakSpaces(reader, inside, place)) return whole;
  if (!holder && shape.is === 'list')
    return { ...pair, value: withDashes(reader, mapping, below, place, STEP) ?? mapping };
  const column = columnAt(reader, reader.span(mapping)[0]);
  const meant = holder ? columnAt(reader, reader.span(holder)[0]) : column + STEP;
  // What already stands further in than it belongs cannot be moved there by spaces.
  const edits = meant > column ? shifted(linesIn(reader, reader.span(mapping)), meant - column) : [];
  const params = { section: called, lines: inside.length, column: meant };
  const span = reader.span(inside[0]?.key ?? mapping);
  reader.problem('wrong-indent', params, place.pointer, span, undefined, joinEdits(reader.source.text, edits));
  return whole;
}

/** The value of a section in which one of its mappings has more pairs. */
function joined(value: Node | null, holder: Mapping, inside: Pair[]): Mapping | Sequence {
  const longer = mappingOf([...holder.pairs, ...inside]);
  return value?.is === 'sequence' ? { ...value, items: [...value.items.slice(0, -1), longer], to: longer.to } : longer;
}

/** A key with the lines below it that belong as far out as the key itself. */
function outwards(reader: Reader, pair: Pair, outside: readonly Pair[], at: Place): Pair[] {
  const mapping = mappingOf([...outside]);
  const column = columnAt(reader, reader.span(pair.key)[0]);
  const by = columnAt(reader, reader.span(mapping)[0]) - column;
  const lines = linesIn(reader, reader.span(mapping)).filter(({ body }) => body !== '');
  if (by <= 0 || lines.some(({ indent }) => indent.length < by)) return [pair];
  const edits = lines.map((line) => ({ from: line.from, to: line.from + by, text: '' }));
  const params = { section: '', lines: outside.length, column };
  const span = reader.span(outside[0]?.key ?? mapping);
  reader.problem('wrong-indent', params, at.pointer, span, undefined, joinEdits(reader.source.text, edits));
  return [{ ...pair, value: without(pair.value, outside) }, ...outside];
}

/** A value without the pairs at its end. */
function without(value: Node | null, outside: readonly Pair[]): Node | null {
  if (value?.is === 'sequence') return { ...value, items: value.items.map((item) => without(item, outside) ?? item) };
  if (value?.is !== 'mapping') return value;
  const left = value.pairs.filter((pair) => !outside.includes(pair));
  return left.length > 0 ? mappingOf(left) : null;
}
