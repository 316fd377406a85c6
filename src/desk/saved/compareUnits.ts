import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Missing, PlanRef } from '../roster/RosterReport.js';
import type { Totals } from '../totals/Totals.js';
import type { MergedReport } from './mergeReports.js';
import { newlyOverdueIn } from './mergeSince.js';

/** A unit whose plan has come since the old report. */
export interface NewlySent {
  unit: ListedUnit;
  plans: PlanRef[];
}

/** What has become of the roster's units; each is absent where the reports do not tell. */
export interface UnitChanges {
  newlySent?: NewlySent[];
  newlyOverdue?: Missing[];
}

/** Compares two reports: the units whose plan was missing in the old one, and those overdue in the new one. */
export function compareUnits(before: MergedReport, after: MergedReport): UnitChanges {
  const [absent, stillAbsent] = [missingIn(before.totals), missingIn(after.totals)];
  const overdue = absent?.flatMap(({ unit, status }) => (status === 'overdue' ? [unit.code] : []));
  return {
    ...(absent && after.totals.roster && { newlySent: sentBy(absent, after) }),
    ...(absent && stillAbsent && { newlyOverdue: newlyOverdueIn(after.totals.roster, new Set(overdue)) }),
  };
}

/** Who has sent nothing; undefined where nobody can tell: without a roster, and of some of the plans. */
function missingIn({ summary, roster }: Totals): Missing[] | undefined {
  return summary.roster && !summary.shard ? roster?.missing : undefined;
}

function sentBy(absent: readonly Missing[], { assessments, totals }: MergedReport): NewlySent[] {
  const sent = new Map<string, NewlySent>();
  for (const { listed, file, document, unit } of [...assessments, ...(totals.notJudged ?? [])]) {
    if (!listed) continue;
    const entry = sent.get(listed.code) ?? { unit: listed, plans: [] };
    sent.set(listed.code, entry);
    entry.plans.push({ file, document, ...(unit && { name: unit.name }) });
  }
  // Whose file could not be used then has sent one that can, but not its first.
  return absent.flatMap(({ unit, likely }) => (likely ? [] : (sent.get(unit.code) ?? [])));
}
