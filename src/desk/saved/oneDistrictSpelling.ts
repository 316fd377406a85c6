import { unitName } from '../../plan/model/unitName.js';
import { withOneSpelling } from '../roster/districtSpellings.js';
import { entriesOf, type SavedReport } from './savedReport.js';

/**
 * Reports with each district in one spelling, the one that most units of all their rosters have: as in a run with one roster, for offices
 * that keep rosters of their own write `Huyện Sông Thương` and `H. Sông Thương`.
 */
export function withOneDistrictSpelling(reports: readonly SavedReport[]): readonly SavedReport[] {
  const units = reports.flatMap(entriesOf).flatMap((entries) => entries.map(({ unit }) => unit));
  const { spellings } = withOneSpelling([...new Map(units.map((unit) => [unit.code, unit])).values()]);
  if (spellings.length === 0) return reports;
  const kept = new Map(spellings.map((one) => [unitName(one.kept), one.kept]));
  return reports.map((report) => respelt(report, kept));
}

/** A value of a report with the district of every unit in it as it is kept; what is not changed is shared. */
function respelt<T>(value: T, kept: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) {
    const list = value.map((one) => respelt(one, kept));
    return list.some((one, i) => one !== value[i]) ? (list as T) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const now = key === 'parent' && typeof one === 'string' ? (kept.get(unitName(one)) ?? one) : respelt(one, kept);
    return now === one ? [] : [[key, now]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
