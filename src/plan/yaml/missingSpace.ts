import { isKnownKey } from '../model/isKnownKey.js';

/** A key whose colon has no space behind it, or only a no-break one. */
export interface GluedKey {
  key: string;
  value: string;
  /** Where the key begins. */
  at: number;
}

/** `tên:Hội Nông dân`: a known key whose colon has no space behind it. */
export function missingSpace(line: string): GluedKey | undefined {
  // In two steps: of a line of nothing but dashes each could else be tried as the key.
  const lead = /^\s*(?:- +)*/.exec(line)?.[0] ?? '';
  const found = /^([^\s:#"'[\]{}][^:#"']*):(?=[^ \t:/])(.+)$/u.exec(line.slice(lead.length));
  const [, key = '', value = ''] = found ?? [];
  return found && isKnownKey(key) ? { key, value: value.trim(), at: lead.length } : undefined;
}
