import { type Edit, joinEdits } from '../text/Edit.js';
import type { Pair } from '../yaml/Node.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Spaces that YAML takes for letters. */
const NO_BREAK = /^[\u00a0\u2000-\u200b\u202f\u3000][\u00a0\u2000-\u200b\u202f\u3000 ]*/;

/** Says that no-break spaces stand before each of the keys in place of those that would put them where they belong. */
export function noBreakSpaces(reader: Reader, pairs: readonly Pair[], at: Place): boolean {
  const edits = pairs.flatMap(({ key }): Edit[] => {
    const [from, to] = reader.span(key);
    const width = NO_BREAK.exec(reader.source.slice([from, to]))?.[0].length ?? 0;
    return width > 0 ? [{ from, to: from + width, text: ' '.repeat(width) }] : [];
  });
  const [first] = pairs;
  if (!first || edits.length < pairs.length) return false;
  const span = reader.span(first.key);
  const cure = joinEdits(reader.source.text, edits);
  reader.problem('no-break-space', { key: reader.source.slice(span) }, at.pointer, span, undefined, cure);
  return true;
}
