import { firstText } from '../model/firstText.js';
import type { RecordShape } from '../model/model.js';
import { type Edit, joinEdits } from '../text/Edit.js';
import { isAbsent, type Mapping, type Pair, type Scalar } from '../yaml/Node.js';
import { columnAt, isBlock, linesIn, mappingOf, shifted } from './blocks.js';
import { propertyOf } from './missingDash.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/**
 * The pairs of a document, where a section has a text on its own line and its other lines stand below at the margin
 * (`đơn vị: Hội Nông dân xã An Bình`, `loại: …`): as if all stood below it, and said once with the lines to write.
 */
export function withFlatSections(reader: Reader, node: Mapping, pairs: Pair[], shape: RecordShape, at: Place): Pair[] {
  if (!isBlock(reader, node)) return pairs;
  for (const [index, { key, value }] of pairs.entries()) {
    const property = key.is === 'scalar' ? shape.names.get(key.value) : undefined;
    const section = shape.fields.get(property ?? '')?.shape;
    if (key.is !== 'scalar' || property === undefined || section?.is !== 'record') continue;
    const name = firstText(section);
    if (!name || value?.is !== 'scalar' || isAbsent(value) || !isOneLine(reader, key, value)) continue;
    let to = index + 1;
    while (belongs(pairs[to], section, shape, name.key)) to++;
    const below = pairs.slice(index + 1, to);
    if (below.length === 0) continue;
    const called = key.value === property ? name.key : (name.vi[0] ?? name.key);
    const first: Pair = { key: { ...key, value: called, from: value.from, to: value.from }, value };
    const colon = reader.source.text.indexOf(':', reader.span(key)[1]) + 1;
    const gap = ' '.repeat(columnAt(reader, reader.span(key)[0]) + 2);
    const head: Edit = { from: colon, to: reader.span(value)[0], text: `\n${gap}${called}: ` };
    const lines = linesIn(reader, reader.span(mappingOf(below)));
    const cure = joinEdits(reader.source.text, [head, ...shifted(lines, 2)]);
    const written = [
      `${called}: ${value.value}`,
      ...lines.map(({ body }) => body).filter((body) => /^[^#]/.test(body)),
    ];
    const params = { section: key.value, lines: written };
    reader.problem('flat-section', params, `${at.pointer}/${key.value}`, reader.span(key), undefined, cure);
    return [...pairs.slice(0, index), { key, value: mappingOf([first, ...below]) }, ...pairs.slice(to)];
  }
  return pairs;
}

/** Whether a value stands on the line of its key. */
function isOneLine(reader: Reader, key: Scalar, value: Scalar): boolean {
  return !reader.source.slice([reader.span(key)[0], reader.span(value)[1]]).includes('\n');
}

function belongs(pair: Pair | undefined, section: RecordShape, shape: RecordShape, name: string): boolean {
  const property = pair && propertyOf(pair, section);
  return pair !== undefined && property !== undefined && property !== name && propertyOf(pair, shape) === undefined;
}
