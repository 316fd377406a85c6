import { chain, OWN_NAME } from './words.js';

/** Words that overlap to make a shingle. */
const K = 3;

/** The hashed shingles of a text's words, each once, sorted. `plain` leaves out those with a mark of the unit's own name. */
export function shinglesOf(words: readonly number[], plain = false): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - K + 1));
  let length = 0;
  let lastMark = -1;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === OWN_NAME) lastMark = at;
    const from = at - K + 1;
    if (from < 0 || (plain && lastMark >= from)) continue;
    let hash = 1;
    for (let i = from; i <= at; i++) hash = chain(hash, words[i] ?? OWN_NAME);
    hashes[length++] = hash;
  }
  return distinct(hashes.subarray(0, length).sort());
}

/** Sorted hashes, each once; in place. */
function distinct(sorted: Int32Array): Int32Array {
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i] ?? 0;
  }
  return sorted.subarray(0, length);
}
