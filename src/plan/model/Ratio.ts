import type { Measure } from './Plan.js';

/** An exact ratio: `part` of `whole`, both whole numbers, `whole` above 0. Never a float. */
export interface Ratio {
  part: bigint;
  whole: bigint;
}

/** A ratio as the plan states it: counts when both are given, else a percentage. */
export type StatedRatio = { count: number; total: number } | { percent: number };

/** A percentage as a ratio, exactly as it is written: 55.5 is 555 of 1,000. */
export function percentRatio(percent: number): Ratio {
  const [whole = '0', decimals = ''] = percent
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.');
  return { part: BigInt(whole + decimals), whole: 100n * 10n ** BigInt(decimals.length) };
}

/** The ratio a measure states. Counts take precedence over a percentage; `count` without `total` states no ratio. */
export function measureRatio(measure: Measure | undefined): Ratio | undefined {
  if (measure?.count !== undefined && measure.total) {
    return { part: BigInt(measure.count), whole: BigInt(measure.total) };
  }
  return measure?.percent === undefined ? undefined : percentRatio(measure.percent);
}

/** Negative when `a` is below `b`, 0 when equal, positive above. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.part * b.whole, b.part * a.whole];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A ratio as a percentage, rounded half up to so many decimals. */
export function roundedPercent({ part, whole }: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (part * 200n * scale + whole) / (whole * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** More tell no two ratios of counts apart that a bound of few decimals parts. */
const MOST_DECIMALS = 20;

/** A ratio as a percentage to one decimal; to more where it is below a bound that it would look like. */
export function roundedApart(ratio: Ratio, bound?: number): string {
  const missed = bound === undefined ? undefined : percentRatio(bound);
  const isBelow = missed !== undefined && compareRatios(ratio, missed) < 0;
  for (let decimals = 1; ; decimals++) {
    const rounded = roundedPercent(ratio, decimals);
    const shown = { part: BigInt(rounded.replace('.', '')), whole: 100n * 10n ** BigInt(decimals) };
    if (!isBelow || decimals === MOST_DECIMALS || compareRatios(shown, missed) < 0) return rounded;
  }
}

/** The smallest count of `total` that is at least `percent`. */
export function countNeeded(percent: number, total: number): number {
  const { part, whole } = percentRatio(percent);
  const product = part * BigInt(total);
  return Number(product / whole + (product % whole === 0n ? 0n : 1n));
}
