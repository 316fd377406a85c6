import { isComposite, type RecordShape, type Shape } from '../model/model.js';
import { nfc } from '../text/normalise.js';
import { isAbsent, type Mapping, type Node, type Pair, type Scalar, type Sequence } from '../yaml/Node.js';
import { mappingOf, sequenceOf } from './blocks.js';
import { propertyOf } from './missingDash.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';
import { canRead } from './valueIn.js';

/** A year where the name of a line belongs: `2022:`, `năm 2022:`. */
const YEAR = /^(?:năm\s+|nam\s+)?(20\d\d)$/iu;

const yearOf = ({ key }: Pair): string | undefined =>
  key.is === 'scalar' ? YEAR.exec(nfc(key.value).trim())?.[1] : undefined;

/**
 * The entries of a list of years that are written with the year as their key (`năm 2022: …`), each with its year below it as a form
 * has it, and said; undefined where the lines are none, or one of them says something else.
 */
export function yearEntries(reader: Reader, node: Mapping, of: RecordShape, at: Place): Sequence | undefined {
  const entries = node.pairs.map((pair) => entriesOf(pair, [], of));
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return undefined;
  for (const pair of node.pairs) say(reader, pair, at);
  return sequenceOf(entries.flatMap((entry) => entry ?? []));
}

/** The same for an item of the list, whose other lines may stand below the year or beside it. */
export function yearItem(reader: Reader, node: Mapping, of: RecordShape, at: Place): readonly Mapping[] | undefined {
  const [first, ...rest] = node.pairs;
  const entries = first && isYearless(node, of) ? entriesOf(first, rest, of) : undefined;
  if (first && entries) say(reader, first, at);
  return entries;
}

const isYearless = ({ pairs }: Mapping, of: RecordShape) => !pairs.some((pair) => propertyOf(pair, of) === 'year');

function say(reader: Reader, pair: Pair, at: Place): void {
  const written = pair.key.is === 'scalar' ? pair.key.value : '';
  reader.problem('year-key', { key: written, year: yearOf(pair) ?? '' }, at.pointer, reader.span(pair.key));
}

/** What stands below a year and beside it as entries with that year; undefined where it is none, or not all is of such an entry. */
function entriesOf(pair: Pair, beside: readonly Pair[], of: RecordShape): readonly Mapping[] | undefined {
  const year = yearOf(pair);
  const { key, value } = pair;
  if (year === undefined || key.is !== 'scalar' || !of.fields.has('year')) return undefined;
  const named = (name: string): Scalar => ({ ...key, value: name, plain: true });
  const own: Pair = { key: named('year'), value: { ...key, value: year, plain: true } };
  const isOf = (pairs: readonly Pair[]) => pairs.every((other) => propertyOf(other, of) !== undefined);
  if (!isOf(beside)) return undefined;
  if (value === null || isAbsent(value)) return [mappingOf([own, ...beside])];
  if (value.is === 'mapping') return isOf(value.pairs) ? [mappingOf([own, ...value.pairs, ...beside])] : undefined;
  const items = value.is === 'sequence' ? value.items.filter((item) => item.is === 'mapping') : [];
  if (value.is === 'sequence' && items.length > 0)
    return items.length === value.items.length && items.every(({ pairs }) => isOf(pairs))
      ? items.map(({ pairs }) => mappingOf([own, ...pairs, ...beside]))
      : undefined;
  const main = mainOf(value, of);
  return main === undefined ? undefined : [mappingOf([own, { key: named(main), value }, ...beside])];
}

/** The property that a value directly behind the year is: what must stand in the entry, else the first that can hold it. */
function mainOf(value: Node, of: RecordShape): string | undefined {
  const texts = value.is === 'sequence' ? value.items : [value];
  const canHold = (shape: Shape): boolean => {
    if (shape.is === 'list') return texts.every((text) => text.is === 'scalar' && canRead(shape.of, text.value.trim()));
    return !isComposite(shape) && value.is === 'scalar' && canRead(shape, value.value.trim());
  };
  const required = of.required({}).find((name) => name !== 'year');
  const names = required === undefined ? [...of.fields.keys()] : [required];
  return names.find((name) => name !== 'year' && canHold(of.fields.get(name)?.shape ?? { is: 'year' }));
}
