import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assessment } from '../../check/assess/Assessment.js';
import { unitKey } from '../../check/assess/identity.js';

/** The digest of an identity: what a platform knows a finding by, however the lines of its file move. */
export function fingerprintOf(identity: string): string {
  return bytesToHex(sha256(utf8ToBytes(identity)));
}

/**
 * Fingerprints that differ within a report. Identities differ within a plan already; a unit's second plan, whose
 * findings would have those of its first, is counted.
 */
export class Fingerprints {
  readonly #plans = new Map<string, number>();

  /** Those of the next plan, by a finding's identity. */
  ofPlan({ unit, file, document }: Pick<Assessment, 'unit' | 'file' | 'document'>): (identity: string) => string {
    const key = unitKey(unit, file, document).replaceAll('/', '∕');
    const nth = (this.#plans.get(key) ?? 0) + 1;
    this.#plans.set(key, nth);
    const given = new Set<string>();
    return (identity) => {
      let own = nth === 1 ? identity : `${identity}\n${nth}`;
      while (given.has(own)) own += '\n';
      given.add(own);
      return fingerprintOf(own);
    };
  }
}
