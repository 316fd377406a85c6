import { chain, OWN_NAME } from './wordHash.js';

/** Words that overlap to make a shingle. */
const K = 3;

/** The hashed shingles of a text's words, each once, sorted. `plain` leaves out those with a mark of the unit's own name. */
export function shinglesOf(words: readonly number[], plain = false): Int32Array {
  const hashes = new Set<number>();
  for (let at = 0; at + K <= words.length; at++) {
    const shingle = words.slice(at, at + K);
    if (!plain || !shingle.includes(OWN_NAME)) hashes.add(shingle.reduce(chain, 1));
  }
  return Int32Array.from(hashes).sort();
}
