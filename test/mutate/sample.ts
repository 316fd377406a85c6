import { createHash } from 'node:crypto';

/** The same values in an order that the seed decides, whatever others are among them. */
export function shuffled<T>(values: readonly T[], seed: string, keyOf: (value: T) => string): T[] {
  const rank = (value: T) =>
    createHash('sha256')
      .update(`${seed}\n${keyOf(value)}`)
      .digest('hex');
  return values
    .map((value) => ({ value, rank: rank(value) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ value }) => value);
}
