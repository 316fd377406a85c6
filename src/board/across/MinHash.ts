import { mix } from './wordHash.js';

/**
 * MinHash signatures in bands (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): of two sets
 * with Jaccard similarity s, one band of 3 rows agrees with probability s³, so that of 16 bands one agrees for all but 2
 * in 100,000 pairs at 0.8. What agrees is then compared exactly.
 */
export const BANDS = 16;
const ROWS = 3;

const multipliers = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mix(2 * i + 1) | 1);
const addends = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mix(2 * i + 2));

/** The key of a band: equal for sets whose smallest hashes agree in all of its rows. */
export function bandKey(shingles: Int32Array, band: number): number {
  let key = band + 1;
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
    const [times, plus] = [multipliers[row] ?? 1, addends[row] ?? 0];
    let least = 0x7fffffff;
    for (let i = 0; i < shingles.length; i++) {
      const product = Math.imul(shingles[i] ?? 0, times) + plus;
      const hash = Math.imul(product ^ (product >>> 15), 0x2c1b3c6d);
      if (hash < least) least = hash;
    }
    key = mix(Math.imul(key, 31) + least);
  }
  return key;
}

/** How many shingles two sorted sets share, and have between them: Jaccard similarity as two whole numbers. */
export function overlap(a: Int32Array, b: Int32Array): { shared: number; all: number } {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (left >= right) j++;
  }
  return { shared, all: a.length + b.length - shared };
}
