import { countDistricts, type DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';

/** A row of the table of districts. */
export interface DistrictRow {
  name: string;
  /** As the roster has it; absent of the units without a district. */
  parent?: string;
  counts: DistrictCounts;
}

/** How far units have sent their plans, a row for each district: units, not plans, each with one status. */
export interface DistrictTable {
  columns: readonly (keyof DistrictCounts)[];
  rows: DistrictRow[];
  /** The sum of the rows. */
  total: DistrictCounts;
  /** Whether it stands below them: one row alone it would only repeat. */
  isSummed: boolean;
}

/** Always shown; the others where there are any, so that each row adds up. */
const COLUMNS = ['expected', 'judged', 'unusable', 'overdue'] as const;
const SELDOM = ['notDue', 'ended'] as const;

/**
 * The first table of a report with a roster; undefined where it cannot be told who has sent nothing. Districts stand as in the
 * other tables, worst first; units without one last.
 */
export function districtTable(
  { roster, standing }: Pick<Totals, 'roster' | 'standing'>,
  { district }: Say,
): DistrictTable | undefined {
  const units = roster?.units;
  if (!units || units.length === 0) return undefined;
  const { districts, total } = countDistricts(units);
  const ranks = new Map(standing.filter(({ by }) => by === 'parent').map(({ key }, i) => [key, i]));
  const rankOf = (parent: string | undefined) =>
    parent === undefined ? ranks.size + 1 : (ranks.get(parent) ?? ranks.size);
  const rows = [...districts]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([parent, counts]) => ({
      name: parent === undefined ? district.none : oneLine(parent),
      ...(parent !== undefined && { parent }),
      counts,
    }));
  const columns = [...COLUMNS, ...SELDOM.filter((column) => total[column] > 0), 'compliant'] as const;
  return { columns, rows, total, isSummed: rows.length > 1 };
}
