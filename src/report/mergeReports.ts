import type { Assessment } from '../assess/Assessment.js';
import { unitKey } from '../assess/identity.js';
import type { ListedUnit } from '../assess/ListedUnit.js';
import type { RosterReport, RosterSummary } from '../board/RosterReport.js';
import { type Found, Tally } from '../board/Tally.js';
import type { Totals } from '../board/Totals.js';
import { assessmentsOf, foundIn, type SavedReport } from './savedReport.js';

/** A saved report and the name of its file. */
export interface NamedReport {
  file: string;
  report: SavedReport;
}

/** Why reports cannot be merged. */
export type MergeFault =
  | { kind: 'other-day'; file: string; date: string; first: string; firstDate: string }
  | { kind: 'same-unit'; unit: string; file: string; first: string };

/** One report of several, as if their plans had been judged in one run. */
export interface Merged {
  assessments: Assessment[];
  totals: Totals;
}

/**
 * Puts reports together: shards of one run, or districts with rosters of their own. A unit is missing when no report has
 * its plan. Notes across plans are those of the reports: what stands in two of them cannot be seen from saved reports.
 * @param order the catalogue's order of requirements
 */
export function mergeReports(reports: readonly NamedReport[], order: readonly string[]): Merged | MergeFault {
  const fault = otherDay(reports) ?? sameUnit(reports);
  if (fault) return fault;
  const assessments = reports
    .flatMap(({ report }) => assessmentsOf(report))
    .sort((a, b) => (a.file === b.file ? a.document - b.document : a.file < b.file ? -1 : 1));
  const tally = new Tally();
  for (const assessment of assessments) tally.add(assessment);
  const { length } = reports;
  const files = { found: 0, read: 0 };
  for (const { report } of reports) {
    files.found += report.summary.files.found;
    files.read += report.summary.files.read;
    for (let i = report.summary.plans.notAsked ?? 0; i > 0; i--) tally.addNotAsked();
  }
  const [first] = reports;
  const found = length === 1 && first ? foundIn(first.report) : mergeFound(reports, assessments);
  return { assessments, totals: tally.totals(files, order, found) };
}

function otherDay([first, ...others]: readonly NamedReport[]): MergeFault | undefined {
  const other = others.find(({ report }) => report.asOf !== first?.report.asOf);
  if (!first || !other) return undefined;
  const { file, report } = other;
  return { kind: 'other-day', file, date: report.asOf, first: first.file, firstDate: first.report.asOf };
}

function sameUnit(reports: readonly NamedReport[]): MergeFault | undefined {
  const seen = new Map<string, string>();
  for (const { file, report } of reports) {
    const own = new Map<string, string>();
    for (const { unit, listed, file: plan, document } of assessmentsOf(report)) {
      const key = listed?.code ?? unitKey(unit, plan, document);
      const first = seen.get(key);
      if (first !== undefined) return { kind: 'same-unit', unit: unit?.name ?? plan, file, first };
      own.set(key, file);
    }
    for (const [key, name] of own) seen.set(key, name);
  }
  return undefined;
}

function mergeFound(reports: readonly NamedReport[], assessments: readonly Assessment[]): Found {
  const saved = reports.map(({ report }) => report);
  const received = new Set(assessments.flatMap(({ listed }) => listed?.code ?? []));
  const rosters = saved.flatMap(({ roster }) => roster ?? []);
  const roster = rosters.length > 0 ? mergeRosters(rosters, received) : undefined;
  const outside = Math.max(0, ...saved.map(({ summary }) => summary.roster?.outside ?? 0));
  return {
    ...(roster && { roster, rosterSummary: summaryOf(roster, received.size, outside) }),
    ...(saved.some(({ waivers }) => waivers) && {
      waivers: {
        applied: unique(saved.flatMap(({ waivers }) => waivers?.applied ?? [])),
        expired: unique(saved.flatMap(({ waivers }) => waivers?.expired ?? [])),
        unused: leftOver(
          saved.flatMap(({ waivers }) => waivers?.unused ?? []),
          saved.flatMap(({ waivers }) => waivers?.applied ?? []),
        ),
      },
    }),
    ...(saved.some(({ reviews }) => reviews) && {
      reviews: {
        applied: unique(saved.flatMap(({ reviews }) => reviews?.applied ?? [])),
        unused: leftOver(
          saved.flatMap(({ reviews }) => reviews?.unused ?? []),
          saved.flatMap(({ reviews }) => reviews?.applied ?? []),
        ),
      },
    }),
    across: saved.flatMap(({ across = [] }) => across),
    sums: saved.flatMap(({ sums = [] }) => sums),
  };
}

function mergeRosters(rosters: readonly RosterReport[], received: ReadonlySet<string>): RosterReport {
  const missing = new Map(rosters.flatMap((roster) => roster.missing.map((one) => [one.unit.code, one] as const)));
  return {
    missing: [...missing.values()].filter(({ unit }) => !received.has(unit.code)),
    twice: rosters.flatMap(({ twice }) => twice),
    unlisted: rosters.flatMap(({ unlisted }) => unlisted),
    mismatched: rosters.flatMap(({ mismatched }) => mismatched),
    outside: rosters.flatMap(({ outside }) => outside),
  };
}

function summaryOf({ missing }: RosterReport, received: number, outside: number): RosterSummary {
  const overdue = missing.filter(({ status }) => status === 'overdue').length;
  return { expected: received + missing.length, received, missing: missing.length, overdue, outside };
}

type Decision = { requirement: string; unit: ListedUnit['name'] };
const keyOf = ({ requirement, unit }: Decision) => `${requirement}/${unit}`;

function unique<T extends Decision>(decisions: readonly T[]): T[] {
  return [...new Map(decisions.map((decision) => [keyOf(decision), decision])).values()];
}

/** What no report had a use for; `not-needed` says more than that a shard has no plan of the unit. */
function leftOver<T extends Decision & { why: string }>(unused: readonly T[], applied: readonly Decision[]): T[] {
  const used = new Set(applied.map(keyOf));
  const first = unused.toSorted((a, b) => Number(a.why === 'no-match') - Number(b.why === 'no-match'));
  return [...new Map(first.toReversed().map((one) => [keyOf(one), one])).values()].filter(
    (one) => !used.has(keyOf(one)),
  );
}
