import type { Run } from './Runs.js';

/** How many of the shingles of two sets, of `sum` together, may stand in one only when they are alike. */
export function differing(sum: number, percent: number): number {
  return Math.floor((sum * (100 - percent)) / (100 + percent));
}

/**
 * How many shingles two sorted sets share, and have between them: Jaccard similarity as two whole numbers. Undefined as
 * soon as it is sure to be below `percent`: then more differ than may.
 */
export function overlap(a: Run, b: Run, percent: number): { shared: number; all: number } | undefined {
  const [one, other, end, otherEnd] = [a.block, b.block, a.to, b.to];
  let [i, j] = [a.from, b.from];
  const sum = end - i + otherEnd - j;
  const allowed = differing(sum, percent);
  let [shared, apart] = [0, 0];
  while (i < end && j < otherEnd) {
    const left = one[i] as number;
    const right = other[j] as number;
    if (left === right) {
      shared++;
      i++;
      j++;
    } else {
      if (++apart > allowed) return undefined;
      if (left < right) i++;
      else j++;
    }
  }
  const all = sum - shared;
  return shared * 100 >= all * percent ? { shared, all } : undefined;
}
