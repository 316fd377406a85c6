import { planShape } from '../model/model.js';
import { withoutLookAlikes } from '../text/lookAlikes.js';
import { rewritten } from './cures.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Where a plan says what a unit or a Party committee is called, by which they are told apart. */
export const NAMES = /^\/unit\/name$|\/(?:party_committee(?:\/\d+)?|registered_with)$/;

/**
 * Reads a text, the name of a unit or a committee in Latin letters, and says so: by letters that only look like them it would be that
 * of another. Any other text stays as it is written.
 */
export function readName(reader: Reader, text: string, at: Place): string {
  if (reader.root !== planShape || !NAMES.test(at.canonical)) return text;
  const { text: meant, found: letters } = withoutLookAlikes(text);
  if (letters.length === 0) return text;
  const cure = rewritten(at.valueSpan, meant);
  reader.problem('look-alikes', { key: at.called, letters, meant }, at.pointer, at.valueSpan, undefined, cure);
  return meant;
}
