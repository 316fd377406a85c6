import type { Assessment } from '../../check/assess/Assessment.js';
import { unitKey } from '../../check/assess/identity.js';
import { planKey } from '../roster/planKey.js';
import type { Missing, RosterReport } from '../roster/RosterReport.js';
import { byFile } from '../roster/unitEntries.js';
import type { FreshFinding, GonePlan, Since, SinceReport, SinceSummary } from '../totals/Scope.js';
import { assessmentsOf, receivedBy, type SavedReport } from './savedReport.js';
import { mergeMovements } from './unitMovements.js';

/** What is new against an earlier report, in a report and in its summary. */
export interface MergedSince {
  since: SinceReport;
  summary: SinceSummary;
}

/**
 * What reports say of one earlier report, put together; undefined when they are held against none. A finding is in one
 * report; which units are newly overdue is only known of all plans, so it is told anew.
 */
export function mergeSince(reports: readonly SavedReport[], roster: RosterReport | undefined): MergedSince | undefined {
  const summaries = reports.flatMap(({ summary }) => summary.since ?? []);
  const parts = reports.flatMap(({ since }) => since ?? []);
  const [first] = summaries;
  if (!first || parts.length === 0) return undefined;
  const found = reports.map((report) => ({ report, findings: assessmentsOf(report).flatMap(findingsIn) }));
  const named = (of: 'fresh' | 'newlyDue') =>
    found.flatMap(({ report, findings }) => findings.filter(isListed(report, of))).sort(byFile);
  const shared = sharedIds(found.flatMap(({ findings }) => findings));
  const all = (of: 'overdue' | 'across') => [...new Set(parts.flatMap(({ earlier }) => earlier[of]))];
  const remarks = [...new Set(parts.flatMap(({ earlier }) => earlier.remarks ?? []))];
  const since = {
    fresh: named('fresh'),
    newlyDue: named('newlyDue'),
    ...(shared.length > 0 && { shared }),
    ...(parts.every((part) => part.units) && {
      units: mergeMovements(
        parts.flatMap((part) => part.units ?? []),
        reports.length > 1 ? roster?.units : undefined,
      ),
    }),
    earlier: { overdue: all('overdue'), across: all('across'), ...(remarks.length > 0 && { remarks }) },
  };
  const isShard = reports.length === 1 && reports[0]?.summary.shard !== undefined;
  const newlyOverdue = isShard ? [] : newlyOverdueIn(roster, new Set(since.earlier.overdue));
  const gone = goneIn(reports, summaries);
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
      ...(gone.length > 0 && { gone }),
    },
  };
}

/** The plans that are no more: a shard cannot tell one from a plan that stands in a file of another shard now. */
function goneIn(reports: readonly SavedReport[], summaries: readonly SinceSummary[]): GonePlan[] {
  const keyOf = ({ unit, file, document }: GonePlan) => unitKey(unit, file, document);
  const here = reports.length > 1 ? new Set(reports.flatMap(receivedBy).map(keyOf)) : new Set<string>();
  const gone = summaries.flatMap((one) => one.gone ?? []).filter((plan) => !here.has(keyOf(plan)));
  return [...new Map(gone.map((plan) => [planKey(plan), plan])).values()];
}

/** The units that are overdue and were not. */
export function newlyOverdueIn(roster: RosterReport | undefined, before: ReadonlySet<string>): Missing[] {
  return (roster?.missing ?? []).filter(({ unit, status }) => status === 'overdue' && !before.has(unit.code));
}

/** The same for renderers, which ask of one finding after another. */
export function askOf({ fresh, newlyDue, units = [], earlier }: SinceReport): Since {
  const due = new Set(newlyDue.map((one) => keyOf(one.finding.id, one)));
  const unknown = new Set(fresh.map((one) => keyOf(one.finding.id, one)));
  const plans = new Map(units.flatMap(({ plan, before }) => (plan ? [[planKey(plan), before] as const] : [])));
  const codes = new Map(units.flatMap(({ unit: { code }, before }) => (code === undefined ? [] : [[code, before]])));
  return {
    isNew: (id, plan) => unknown.has(keyOf(id, plan)) || due.has(keyOf(id, plan)),
    isNewlyDue: (id, plan) => due.has(keyOf(id, plan)),
    stateBefore: (plan) => plans.get(planKey(plan)),
    unitBefore: (code) => codes.get(code),
    overdue: new Set(earlier.overdue),
    across: new Set(earlier.across),
    remarks: new Set(earlier.remarks),
  };
}

/** A finding of a plan: an id may be that of several plans. */
const keyOf = (id: string, plan: Pick<FreshFinding, 'file' | 'document'>) => `${planKey(plan)}\n${id}`;

/** Whether a report lists a finding as new; an id that several of its plans have is listed with its places. */
function isListed({ since }: SavedReport, of: 'fresh' | 'newlyDue'): (one: FreshFinding) => boolean {
  const ids = new Set(since?.[of]);
  const places = since?.places?.[of] ?? [];
  const placed = new Set(places.map(({ id }) => id));
  const listed = new Set(places.map(({ id, ...plan }) => keyOf(id, plan)));
  return ({ finding: { id }, ...plan }) => (placed.has(id) ? listed.has(keyOf(id, plan)) : ids.has(id));
}

/** The ids that several plans have. */
export function sharedIds(findings: Iterable<{ finding: { id: string } }>): string[] {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { finding } of findings) {
    if (once.has(finding.id)) again.add(finding.id);
    once.add(finding.id);
  }
  return [...again];
}

/** All findings of a plan. */
export function findingsIn({ file, document, unit, problems, results }: Assessment): FreshFinding[] {
  const plan = { file, document, ...(unit && { name: unit.name }) };
  return [
    ...problems.map((finding) => ({ ...plan, finding })),
    ...results.flatMap(({ requirement, findings }) => findings.map((finding) => ({ ...plan, requirement, finding }))),
  ];
}
