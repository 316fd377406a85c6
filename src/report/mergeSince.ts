import type { Assessment } from '../assess/Assessment.js';
import type { FreshFinding, SinceReport, SinceSummary } from '../board/Extent.js';
import type { Missing, RosterReport } from '../board/RosterReport.js';
import type { Since } from './Format.js';
import type { SavedReport } from './savedReport.js';

/** What is new against an earlier report, in a report and in its summary. */
export interface MergedSince {
  since: SinceReport;
  summary: SinceSummary;
}

/**
 * What reports say of one earlier report, put together; undefined when they are held against none. A finding is in one
 * report; which units are newly overdue is only known of all plans, so it is told anew.
 */
export function mergeSince(
  reports: readonly SavedReport[],
  assessments: readonly Assessment[],
  roster: RosterReport | undefined,
): MergedSince | undefined {
  const summaries = reports.flatMap(({ summary }) => summary.since ?? []);
  const parts = reports.flatMap(({ since }) => since ?? []);
  const [first] = summaries;
  if (!first || parts.length === 0) return undefined;
  const found = findingsOf(assessments);
  const named = (of: 'fresh' | 'newlyDue') => {
    const ids = new Set(parts.flatMap((one) => one[of]));
    return [...found].flatMap(([id, one]) => (ids.has(id) ? [one] : []));
  };
  const all = (of: 'overdue' | 'across') => [...new Set(parts.flatMap(({ earlier }) => earlier[of]))];
  const since = {
    fresh: named('fresh'),
    newlyDue: named('newlyDue'),
    earlier: { overdue: all('overdue'), across: all('across') },
  };
  const isShard = reports.length === 1 && reports[0]?.summary.shard !== undefined;
  const newlyOverdue = isShard ? [] : newlyOverdueIn(roster, new Set(since.earlier.overdue));
  const limits = [...new Set(summaries.flatMap((one) => one.limits ?? []))];
  const sum = (of: 'known' | 'fixed') => summaries.reduce((count, one) => count + one[of], 0);
  return {
    since: { ...since, newlyOverdue },
    summary: {
      report: first.report,
      asOf: first.asOf,
      ...(limits.length > 0 && { limits }),
      fresh: since.fresh.length,
      newlyDue: since.newlyDue.length,
      known: sum('known'),
      fixed: sum('fixed'),
      newlyOverdue: newlyOverdue.length,
    },
  };
}

/** The units that are overdue and were not. */
export function newlyOverdueIn(roster: RosterReport | undefined, before: ReadonlySet<string>): Missing[] {
  return (roster?.missing ?? []).filter(({ unit, status }) => status === 'overdue' && !before.has(unit.code));
}

/** The same for renderers, which ask of one finding after another. */
export function askOf({ fresh, newlyDue, earlier }: SinceReport): Since {
  const unknown = new Set([...fresh, ...newlyDue].map(({ finding }) => finding.id));
  return { isNew: (id) => unknown.has(id), overdue: new Set(earlier.overdue), across: new Set(earlier.across) };
}

function findingsOf(assessments: readonly Assessment[]): ReadonlyMap<string, FreshFinding> {
  const found = new Map<string, FreshFinding>();
  for (const { file, unit, problems, results } of assessments) {
    const plan = { file, ...(unit && { name: unit.name }) };
    for (const finding of problems) found.set(finding.id, { ...plan, finding });
    for (const { requirement, findings } of results) {
      for (const finding of findings) found.set(finding.id, { ...plan, requirement, finding });
    }
  }
  return found;
}
