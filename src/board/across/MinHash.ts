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

/**
 * How many shingles two sorted sets share, and have between them: Jaccard similarity as two whole numbers. Undefined as
 * soon as it is sure to be below `percent`: then more differ than (100 - percent) in (100 + percent) of both sets.
 */
export function overlap(a: Int32Array, b: Int32Array, percent: number): { shared: number; all: number } | undefined {
  const sum = a.length + b.length;
  const allowed = (sum * (100 - percent)) / (100 + percent);
  let [i, j, shared, apart] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    else if (++apart > allowed) return undefined;
    if (left <= right) i++;
    if (left >= right) j++;
  }
  const all = sum - shared;
  return shared * 100 >= all * percent ? { shared, all } : undefined;
}
