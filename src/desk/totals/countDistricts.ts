import { keysOf } from '../../plan/maps/keysOf.js';
import { type StatusCounts, statusCount, type UnitEntry } from '../roster/UnitEntry.js';

/** Counts over the units of a district: units by status, and how many of the judged plans are compliant. */
export type DistrictCounts = StatusCounts & { expected: number; compliant: number };

/** Units of a roster by the district that they are counted with; those without one under `undefined`. */
export function countDistricts(units: readonly UnitEntry[]): {
  districts: Map<string | undefined, DistrictCounts>;
  total: DistrictCounts;
} {
  const districts = new Map<string | undefined, DistrictCounts>();
  const total = none();
  for (const entry of units) {
    const { parent } = entry.unit;
    const counts = districts.get(parent) ?? none();
    districts.set(parent, counts);
    for (const one of [counts, total]) count(entry, one);
  }
  return { districts, total };
}

/** What several districts come to together. */
export function sumCounts(districts: readonly DistrictCounts[]): DistrictCounts {
  const sum = none();
  for (const counts of districts) {
    for (const key of keysOf(sum)) sum[key] += counts[key];
  }
  return sum;
}

const none = (): DistrictCounts => ({
  expected: 0,
  judged: 0,
  unusable: 0,
  notDue: 0,
  overdue: 0,
  ended: 0,
  compliant: 0,
});

function count({ status, verdict }: UnitEntry, counts: DistrictCounts): void {
  counts.expected++;
  counts[statusCount(status)]++;
  if (status === 'judged' && verdict === 'compliant') counts.compliant++;
}
