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
