import type { RecordShape } from '../model/model.js';
import { joinEdits } from '../text/Edit.js';
import type { Mapping, Pair, Scalar } from '../yaml/Node.js';
import { columnAt, isBlock, linesIn, mappingOf, shifted } from './blocks.js';
import { propertyOf } from './missingDash.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/**
 * The pairs of a document, where the lines of a section stand without its own line above them as if that stood there, and
 * said: `tên`, `loại` and `cấp` without `đơn vị:`. All that the section must hold is there, and nothing else of it.
 */
export function withSections(reader: Reader, node: Mapping, pairs: Pair[], shape: RecordShape, at: Place): Pair[] {
  const unknown = pairs.filter((pair) => propertyOf(pair, shape) === undefined);
  if (unknown.length < 2 || !isBlock(reader, node)) return pairs;
  for (const { key, vi, shape: section } of shape.fields.values()) {
    if (section.is !== 'record' || pairs.some((pair) => propertyOf(pair, shape) === key)) continue;
    const required = section.required({});
    const from = pairs.findIndex((pair) => belongs(pair, section, shape));
    let to = from;
    while (from >= 0 && belongs(pairs[to], section, shape)) to++;
    const inside = pairs.slice(Math.max(from, 0), to);
    const has = new Set(inside.map((pair) => propertyOf(pair, section)));
    if (required.length === 0 || has.size < inside.length || !required.every((name) => has.has(name))) continue;
    const whole = mappingOf(inside);
    const span = reader.span(whole);
    const [first, ...rest] = linesIn(reader, span);
    const isEnglish = inside.every((pair) => pair.key.is === 'scalar' && pair.key.value === propertyOf(pair, section));
    const name = isEnglish ? key : (vi[0] ?? key);
    const gap = ' '.repeat(columnAt(reader, span[0]));
    const put = { from: span[0], to: span[0], text: `${name}:\n${gap}  ` };
    const cure = first && joinEdits(reader.source.text, [put, ...shifted(rest, 2)]);
    const params = { section: name, lines: inside.length };
    reader.problem(
      'missing-section',
      params,
      `${at.pointer}/${key}`,
      reader.span(inside[0]?.key ?? whole),
      undefined,
      cure,
    );
    const called: Scalar = { ...whole, is: 'scalar', value: name, plain: true, to: whole.from };
    return [...pairs.slice(0, from), { key: called, value: whole }, ...pairs.slice(to)];
  }
  return pairs;
}

const belongs = (pair: Pair | undefined, section: RecordShape, shape: RecordShape) =>
  pair !== undefined && propertyOf(pair, section) !== undefined && propertyOf(pair, shape) === undefined;
