import { fold } from '../../plan/text/fold.js';

/** Spreads the bits of a 32-bit integer (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Adds an integer to a hash of those before it: their order counts. */
export function chain(hash: number, value: number): number {
  return mix(Math.imul(hash, 31) + value);
}

/** Stands where a unit's own names stood. No word has it. */
export const OWN_NAME = 0;

/** A word as 32 bits: equal for words that fold to the same. */
export function wordHash(word: string): number {
  let hash = 1;
  for (const unit of fold(word)) hash = chain(hash, unit.codePointAt(0) ?? 0);
  return hash || 1;
}
