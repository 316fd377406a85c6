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
  const found = /^(\s*(?:- +)*)([^\s:#"'[\]{}][^:#"']*):(?=[^ \t:/])(.+)$/u.exec(line);
  const [, lead = '', key = '', value = ''] = found ?? [];
  return found && isKnownKey(key) ? { key, value: value.trim(), at: lead.length } : undefined;
}
