import type { RecordShape } from '../model/model.js';
import type { Mapping, Pair } from '../yaml/Node.js';
import { withFlatSections } from './flatSections.js';
import { withSections } from './missingSection.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';
import { secondPlan } from './secondPlan.js';
import { indented } from './wrongIndent.js';

/**
 * The pairs of a record as they are meant: those indented too little or too much are where they belong, and at the top
 * of a document sections without their own line, or flat below it, are whole.
 * @returns `own`: the record's; `other`: those of a second plan below it
 */
export function pairsOf(
  reader: Reader,
  node: Mapping,
  shape: RecordShape,
  at: Place,
): { own: readonly Pair[]; other: Pair[] } {
  const placed = indented(reader, node, shape, at);
  if (at.above !== undefined) return { own: placed, other: [] };
  const whole = withSections(reader, node, withFlatSections(reader, node, placed, shape, at), shape, at);
  const second = secondPlan(whole, shape);
  return second < 0 ? { own: whole, other: [] } : { own: whole.slice(0, second), other: whole.slice(second) };
}
