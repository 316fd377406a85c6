import { planShape } from '../model/model.js';
import { nfc } from '../text/normalise.js';
import { oldFontIn } from '../text/oldFont.js';
import type { Scalar } from '../yaml/Node.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';
import { NAMES } from './readName.js';

/**
 * Notes a text in a font from before Unicode; of a name one word is enough. Nobody can be found by such a name, so a
 * committee's counts as absent (true); a unit's own name stays, to say which plan it is.
 */
export function noteOldFont(reader: Reader, node: Scalar, at: Place): boolean {
  if (reader.root !== planShape) return false;
  // Cheap first: hardly any value has a letter of Latin-1 that Vietnamese words in Unicode do without.
  // Not `composed`: of what shows nothing, the soft hyphen was a letter.
  const value = nfc(node.value);
  if (!oldFontIn(value, 1)) return false;
  const isName = NAMES.test(at.canonical);
  const found = oldFontIn(value, isName ? 1 : 2);
  if (!found) return false;
  const affects = isName ? at.canonical : undefined;
  reader.problem('old-font', { key: at.called, ...found }, at.pointer, at.valueSpan, affects);
  return isName && at.canonical !== '/unit/name';
}
