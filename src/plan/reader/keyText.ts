import { cellsOf } from '../model/cellsOf.js';
import { withoutUnsafe } from '../text/visible.js';
import type { Pair } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import { cleaned } from './cures.js';
import { noteFeatures } from './notUsed.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** The text of a key, or undefined when it is not one and a problem says so. */
export function keyText(reader: Reader, { key }: Pair, at: Place): string | undefined {
  if (key.is === 'alias') {
    return reader.problem('not-used', { feature: 'alias', text: `*${key.source}` }, at.pointer, reader.span(key));
  }
  const text = key.is === 'scalar' ? reader.source.composed(key.value).trim() : '';
  if (text === '') return reader.problem('key-not-text', {}, at.pointer, reader.span(key), at.canonical);
  noteFeatures(reader, key, at, true);
  const characters = reader.source.unsafeIn(text);
  if (characters.length > 0) {
    const span = reader.span(key);
    reader.problem('unsafe-characters', { characters }, at.pointer, span, at.canonical, cleaned(reader, span));
    return withoutUnsafe(text).trim() || undefined;
  }
  if (text !== '<<') return text;
  return reader.problem('not-used', { feature: 'merge-key', text }, at.pointer, reader.span(key));
}

/** Says that a key stands twice, and where the first stands, which counts. */
export function duplicate(reader: Reader, text: string, first: Place, pointer: string, span: Span): void {
  const [before, here] = [reader.source.range(first.keySpan ?? first.valueSpan), reader.source.range(span)];
  const params = { key: text, first: first.key ?? text, firstLine: before.start.line, line: here.start.line };
  reader.problem('duplicate-key', { ...params, ...cellsOf([before, here]) }, pointer, span);
}
