import { missingSpace } from '../mend/missingSpace.js';
import { placeOfKey, type RecordShape } from '../model/model.js';
import { fold } from '../text/fold.js';
import type { Span } from '../yaml/SourceText.js';
import type { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';

/** A key that is no property of its record, and the property read before it. */
export interface UnknownKey {
  text: string;
  span: Span;
  before: string | undefined;
}

/** Says what is wrong with the unknown keys of a record, each by its likely cause. */
export function unknownKeys(
  reader: Reader,
  keys: readonly UnknownKey[],
  shape: RecordShape,
  record: PlanRecord,
  at: Place,
): void {
  let moved: string | undefined;
  for (const key of keys) {
    if (!hasNoBreakSpace(reader, key)) {
      unknownKey(reader, key, shape, record, at);
      continue;
    }
    // Keys that no-break spaces have put outside their section: said once for each section.
    const affects = `${at.canonical}/${key.before ?? ''}`;
    if (affects !== moved) reader.problem('no-break-space', { key: key.text }, pointerOf(key, at), key.span, affects);
    moved = affects;
  }
}

function hasNoBreakSpace(reader: Reader, { span: [from] }: UnknownKey): boolean {
  return /^[\u00a0\u2000-\u200b\u202f\u3000]/.test(reader.source.slice([from, from + 1]));
}

const pointerOf = ({ text }: UnknownKey, at: Place) =>
  `${at.pointer}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function unknownKey(reader: Reader, key: UnknownKey, shape: RecordShape, record: PlanRecord, at: Place): void {
  const { text, span } = key;
  const glued = missingSpace(text);
  const property = glued && shape.names.get(glued.key);
  if (glued && property !== undefined) {
    const params = { key: glued.key, value: glued.value };
    reader.problem('missing-space', params, pointerOf(key, at), span, `${at.canonical}/${property}`);
    return;
  }
  const folded = fold(text);
  const whole = onlyOne(shape, record, (name) => name.startsWith(`${folded} `));
  const section = whole ? undefined : placeOfKey(text, reader.root);
  const akin = (name: string) =>
    folded.startsWith(`${name} `) || folded.endsWith(` ${name}`) || name.endsWith(` ${folded}`);
  const nearest = whole ?? shape.names.nearest(text) ?? onlyOne(shape, record, akin);
  const affects = nearest && record[nearest.thing] === undefined ? `${at.canonical}/${nearest.thing}` : undefined;
  const more = section !== undefined ? { section } : nearest && { meant: nearest.name };
  reader.problem('unknown-key', { key: text, ...more }, pointerOf(key, at), span, affects);
}

/**
 * The property that a key stands for by its words, `tên` for `tên chỉ tiêu` or `đơn vị chủ trì` for `chủ trì`: one that is
 * not there, and the only one.
 * @param isMeant asks of each of its names, folded
 */
function onlyOne(
  shape: RecordShape,
  record: PlanRecord,
  isMeant: (name: string) => boolean,
): { name: string; thing: string } | undefined {
  const found = [...shape.fields.values()].flatMap(({ key, vi }) => {
    const name = record[key] === undefined ? vi.find((name) => isMeant(fold(name))) : undefined;
    return name === undefined ? [] : [{ name, thing: key }];
  });
  return found.length === 1 ? found[0] : undefined;
}
