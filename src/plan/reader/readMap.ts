import type { Shape } from '../model/model.js';
import type { Node } from '../yaml/Node.js';
import { duplicate, keyText } from './keyText.js';
import { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';
import type { ReadValue } from './ReadValue.js';
import { wrongShape } from './wrongShape.js';

/**
 * Reads a mapping whose keys are the writer's own: each stands in the record as it is written.
 * @param read reads a value
 */
export function readMap(reader: Reader, node: Node, of: Shape, at: Place, read: ReadValue): PlanRecord | undefined {
  if (node.is !== 'mapping') return wrongShape(reader, node, 'entry', at);
  const entries = new Map<string, unknown>();
  for (const pair of node.pairs) {
    const text = keyText(reader, pair, at);
    if (text === undefined) continue;
    const place = new Place(reader, at, text, pair.value, { key: text, keyNode: pair.key });
    const first = at.child(text);
    if (first) {
      duplicate(reader, text, first, place.pointer, reader.span(pair.key));
      continue;
    }
    at.hold(place);
    const value = read(reader, pair.value, of, place);
    if (value !== undefined) entries.set(text, value);
  }
  return entries.size > 0 ? Object.fromEntries(entries) : undefined;
}
