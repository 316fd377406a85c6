import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { nfc } from '../../plan/text/normalise.js';

/** What stands at a path in the unit's own words, without its key, also where it was taken for blank; empty where nothing does. */
export function ownTextAt(parsed: ParsedPlan, path: string): string {
  const { text, present } = parsed.locate(path);
  return present ? nfc(text.slice(text.indexOf(':') + 1).trim()) : '';
}
