import { quoted } from '../mend/quoted.js';
import type { RecordShape, Shape } from '../model/model.js';
import { missingSpace } from '../yaml/missingSpace.js';
import type { Node, Pair, Sequence } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import type { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';
import { canRead } from './valueIn.js';

/** The items of a list but those that YAML cut in two at a comma: `[đoàn viên, hội viên]` is one name. */
export function joinCut(reader: Reader, node: Sequence, of: Shape, at: Place): Iterable<[number, Node]> {
  if (!node.flow || of.is !== 'choice') return node.items.entries();
  const items = [...node.items.entries()];
  const text = (entry: [number, Node] | undefined) => (entry?.[1].is === 'scalar' ? entry[1].value : undefined);
  return items.filter((entry, i) => {
    const [before, here, after] = [text(items[i - 1]), text(entry), text(items[i + 1])];
    if (here === undefined || of.names.get(here) !== undefined) return true;
    if (before !== undefined && of.names.get(`${before} ${here}`) !== undefined) return false;
    if (after === undefined || of.names.get(`${here} ${after}`) === undefined) return true;
    const span: Span = [reader.span(entry[1])[0], reader.span((items[i + 1] ?? entry)[1])[1]];
    const cure = { from: span[0], to: span[1], text: quoted(`${here}, ${after}`) };
    reader.problem(
      'comma-in-brackets',
      { text: `${here}, ${after}` },
      `${at.pointer}/${entry[0]}`,
      span,
      at.canonical,
      cure,
    );
    return false;
  });
}

/**
 * Inside braces YAML ends a value at a comma: `{ tỷ lệ: 55,5% }` is `tỷ lệ: 55` and a key `5%` without a value, and
 * `{ số, ký hiệu: 15 }` a key `số` before `ký hiệu`. Says so instead of naming an unknown key; gives how many of the pairs it is about.
 */
export function cutByComma(
  reader: Reader,
  pairs: readonly Pair[],
  index: number,
  shape: RecordShape,
  record: PlanRecord,
  at: Place,
): number {
  const [before, here, after] = [pairs[index - 1], pairs[index], pairs[index + 1]];
  if (here?.key.is !== 'scalar' || here.value !== null || !inBraces(reader, here)) return 0;
  const text = here.key.value;
  // A key of its own, though its colon has no space behind it.
  if (missingSpace(text)) return 0;
  const joined = after?.key.is === 'scalar' ? shape.names.get(`${text} ${after.key.value}`) : undefined;
  if (after?.key.is === 'scalar' && joined !== undefined) {
    const span: Span = [reader.span(here.key)[0], reader.span(after.key)[1]];
    const whole = `${text}, ${after.key.value}`;
    const cure = { from: span[0], to: span[1], text: quoted(whole) };
    reader.problem(
      'comma-in-brackets',
      { text: whole },
      `${at.pointer}/${joined}`,
      span,
      `${at.canonical}/${joined}`,
      cure,
    );
    return 2;
  }
  const name = before?.key.is === 'scalar' ? before.key.value : '';
  const cut = shape.names.get(name) ?? shape.names.nearest(name)?.thing;
  if (cut === undefined || before?.value?.is !== 'scalar') return 0;
  delete record[cut];
  // All pieces of it: quotation marks around the first two would leave the next outside.
  let end = index + 1;
  while (isPiece(reader, pairs[end], pairs[end + 1], shape)) end++;
  const span: Span = [reader.span(before.value)[0], reader.span((pairs[end - 1] ?? here).key)[1]];
  const whole = reader.source.slice(span);
  const field = shape.fields.get(cut);
  // What has quotation marks of its own ends with them: what stands behind is not of it.
  const cure =
    before.value.plain && field && canRead(field.shape, whole)
      ? { from: span[0], to: span[1], text: quoted(whole) }
      : undefined;
  reader.problem('comma-in-brackets', { text: whole }, `${at.pointer}/${cut}`, span, `${at.canonical}/${cut}`, cure);
  return end - index;
}

/** Whether a key is one more piece of a value that was cut at its commas: none that the record knows, alone or with the next. */
function isPiece(reader: Reader, here: Pair | undefined, after: Pair | undefined, { names }: RecordShape): boolean {
  if (here?.key.is !== 'scalar' || here.value !== null || !inBraces(reader, here)) return false;
  const text = here.key.value;
  const joined = after?.key.is === 'scalar' ? names.get(`${text} ${after.key.value}`) : undefined;
  return names.get(text) === undefined && joined === undefined && !missingSpace(text);
}

/** Whether a key without a value also has no colon, as only happens inside braces. */
function inBraces(reader: Reader, pair: Pair): boolean {
  return /^\s*[,}]/.test(reader.source.text.slice(reader.span(pair.key)[1]));
}
