import type { RecordShape, Shape } from '../model/model.js';
import type { Place } from '../reader/Place.js';
import type { PlanRecord, Reader } from '../reader/Reader.js';
import type { Node, Pair, Sequence } from './Node.js';
import type { Span } from './SourceText.js';

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
    reader.problem('comma-in-brackets', { text: `${here}, ${after}` }, `${at.pointer}/${entry[0]}`, span, at.canonical);
    return false;
  });
}

/**
 * Inside braces YAML ends a value at a comma: `{ tỷ lệ: 55,5% }` is `tỷ lệ: 55` and a key `5%` without a value, and
 * `{ số, ký hiệu: 15 }` a key `số` before `ký hiệu`. Says so instead of naming an unknown key.
 */
export function cutByComma(
  reader: Reader,
  pairs: Pair[],
  index: number,
  shape: RecordShape,
  record: PlanRecord,
  at: Place,
): boolean {
  const [before, here, after] = [pairs[index - 1], pairs[index], pairs[index + 1]];
  if (here?.key.is !== 'scalar' || here.value !== null || !inBraces(reader, here)) return false;
  const text = here.key.value;
  const joined = after?.key.is === 'scalar' ? shape.names.get(`${text} ${after.key.value}`) : undefined;
  if (after?.key.is === 'scalar' && joined !== undefined) {
    const span: Span = [reader.span(here.key)[0], reader.span(after.key)[1]];
    const whole = `${text}, ${after.key.value}`;
    reader.problem('comma-in-brackets', { text: whole }, `${at.pointer}/${joined}`, span, `${at.canonical}/${joined}`);
    pairs.splice(index + 1, 1);
    return true;
  }
  const cut = before?.key.is === 'scalar' ? shape.names.get(before.key.value) : undefined;
  if (cut === undefined || before?.value?.is !== 'scalar') return false;
  delete record[cut];
  const span: Span = [reader.span(before.value)[0], reader.span(here.key)[1]];
  const whole = reader.source.slice(span);
  reader.problem('comma-in-brackets', { text: whole }, `${at.pointer}/${cut}`, span, `${at.canonical}/${cut}`);
  return true;
}

/** Whether a key without a value also has no colon, as only happens inside braces. */
function inBraces(reader: Reader, pair: Pair): boolean {
  return /^\s*[,}]/.test(reader.source.text.slice(reader.span(pair.key)[1]));
}
