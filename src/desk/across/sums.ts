import { unitLevels, unitTypes } from '../../plan/model/model.js';
import { compareNames } from '../../plan/text/compareNames.js';
import type { Sum } from './Across.js';
import type { Addition } from './additions.js';
import { indicators, whichMeasures } from './Figures.js';

const types = unitTypes.map(({ value }) => value);
const levels: readonly string[] = unitLevels.map(({ value }) => value);

/**
 * What plans add up to as reports show it, in the order of the schema; the sum of all before those by parent. One plan adds
 * up to nothing, unless it is one of several expected.
 */
export function sumsOf(additions: readonly Addition[]): Sum[] {
  const worth = additions.filter(({ from, of }) => from.length > 1 || of !== undefined);
  const sums = worth.map(
    ({ series, count, total, from, of }): Sum => ({
      ...series,
      count: Number(count),
      total: Number(total),
      plans: from.length,
      ...(of !== undefined && { of }),
    }),
  );
  return sums.sort(
    (a, b) =>
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
      whichMeasures.indexOf(a.which) - whichMeasures.indexOf(b.which) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      types.indexOf(a.type) - types.indexOf(b.type) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compareNames(a.parent ?? '', b.parent ?? ''),
  );
}
