import type { Assessment } from '../../check/assess/Assessment.js';
import { countResults } from '../../check/assess/counts.js';
import { nothingMetOf } from '../../check/assess/nothingMetOf.js';
import { verdictOf } from '../../check/assess/verdictOf.js';
import { tableEntries } from '../../plan/maps/tableEntries.js';
import { hasMembers } from '../../plan/maps/valueAt.js';
import { countStatuses } from '../roster/UnitEntry.js';
import { Tally } from '../totals/Tally.js';
import type { Summary } from '../totals/Totals.js';
import { assessmentsOf, type SavedReport } from './savedReport.js';

/**
 * Where a saved report contradicts itself, as a JSON pointer: counts that are not those of the results, a verdict that does
 * not follow from them, totals of other plans than are listed. It was then changed, or cut, after it was written. Undefined
 * when it agrees with itself, which proves nothing: who changes all of it is not found out.
 */
export function contradictionIn(report: SavedReport): string | undefined {
  const tally = new Tally();
  for (const [index, plan] of assessmentsOf(report).entries()) {
    const at = inPlan(plan, report.only !== undefined);
    if (at) return `/plans/${index}${at}`;
    tally.add(plan);
  }
  return inSummary(report, tally.totals(report.summary.files, []).summary);
}

function inPlan(
  { results, problems, counts, unit, verdict, nothingMet }: Assessment,
  some: boolean,
): string | undefined {
  const other = differenceOf({ planned: 0, ...countResults(results, counts.notApplicable) }, counts);
  if (other) return `/counts/${other}`;
  if (unit === null) return undefined;
  // One that is not stated was not asked about when the report was made.
  if (nothingMet !== undefined && nothingMet !== (some ? undefined : nothingMetOf(results))) return '/nothingMet';
  const expected = nothingMet === undefined ? verdictOf(problems, results) : 'non-compliant';
  return verdict === expected ? undefined : '/verdict';
}

function inSummary({ summary, roster, since }: SavedReport, counted: Summary): string | undefined {
  const { received, compliant, pending, nonCompliant, unreadable } = counted.plans;
  const missing = roster?.missing ?? [];
  // A report of before units had a status counts all that are overdue, also those that may have sent something.
  const statuses = roster?.units
    ? countStatuses(roster.units)
    : { overdue: missing.filter(({ status }) => status === 'overdue').length };
  const { files, roster: units } = summary;
  const parts = {
    plans: { received, compliant, pending, nonCompliant, unreadable },
    requirements: { planned: 0, ...counted.requirements },
    unmetByLevel: counted.unmetByLevel,
    files: { read: Math.min(files.read, files.found) },
    ...(units && {
      roster: {
        expected: units.received + missing.length,
        missing: missing.length,
        ...statuses,
      },
    }),
    ...(since && {
      since: {
        fresh: since.fresh.length,
        newlyDue: since.newlyDue.length,
        newlyOverdue: since.newlyOverdue.length,
      },
    }),
  };
  for (const [part, own] of tableEntries(parts)) {
    const other = own && differenceOf(own, summary[part]);
    if (other) return `/summary/${part}/${other}`;
  }
  return undefined;
}

/** The first figure that differs, by its name; one that is not there is 0. */
function differenceOf(own: object, stated: unknown): string | undefined {
  const figure = (of: unknown, name: string) => Number((hasMembers(of) ? of[name] : undefined) ?? 0);
  return Object.keys(own).find((name) => figure(own, name) !== figure(stated, name));
}
