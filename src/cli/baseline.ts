import type { Assessment, Result } from '../assess/Assessment.js';
import type { FreshFinding, SinceLimit, SinceReport, SinceSummary } from '../board/Extent.js';
import type { Totals } from '../board/Totals.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import { compareReports } from '../report/compareReports.js';
import { fails } from '../report/fails.js';
import { assessmentsOf, type SavedReport } from '../report/savedReport.js';
import type { FailOn } from './settings.js';

/** How a run stands against an earlier report. */
export interface Compared {
  summary: SinceSummary;
  since: SinceReport;
  /** Whether what is new, or newly due, weighs enough to fail. */
  failed: boolean;
}

/** An earlier report, and what a run finds: only what the report did not know makes the run fail. */
export class Baseline {
  readonly #after: Assessment[] = [];

  /** @param file as it was named */
  constructor(
    private readonly file: string,
    private readonly old: SavedReport,
    private readonly catalogue: Catalogue,
  ) {}

  /** A plan that is judged; what it does well is not kept. */
  add(assessment: Assessment): void {
    const results = assessment.results.filter(({ status }) => status !== 'met');
    this.#after.push({ ...assessment, results: results.map((result) => ({ ...result, evidence: [] })) });
  }

  compare(totals: Totals, failOn: FailOn): Compared {
    const { fresh, newlyDue, fixed } = compareReports(assessmentsOf(this.old), this.#after);
    const unknown = new Set([...fresh, ...newlyDue].map(({ finding }) => finding.id));
    const before = this.old.roster?.missing ?? [];
    const overdue = new Set(before.flatMap(({ unit, status }) => (status === 'overdue' ? [unit.code] : [])));
    const late = totals.roster?.missing.filter(({ status }) => status === 'overdue') ?? [];
    // Which units are missing is not known before the shards are merged.
    const newlyOverdue = totals.summary.shard ? [] : late.filter(({ unit }) => !overdue.has(unit.code));
    const limits = this.#limits();
    return {
      since: { fresh: fresh.map(plain), newlyDue: newlyDue.map(plain), newlyOverdue },
      summary: {
        report: this.file,
        asOf: this.old.asOf,
        ...(limits.length > 0 && { limits }),
        fresh: fresh.length,
        newlyDue: newlyDue.length,
        known: this.#toCorrect() - fresh.length - newlyDue.length,
        fixed: fixed.length,
        newlyOverdue: newlyOverdue.length,
      },
      failed: newlyOverdue.length > 0 || this.#after.some((plan) => failsAnew(plan, unknown, failOn)),
    };
  }

  /** How many findings there are to correct, each counted once however many plans have it. */
  #toCorrect(): number {
    const found = this.#after.flatMap(({ problems, results }) => [
      ...problems,
      ...results.filter(isOpen).flatMap(({ findings }) => findings),
    ]);
    return new Set(found.map(({ id }) => id)).size;
  }

  #limits(): SinceLimit[] {
    const { catalogue, only, summary } = this.old;
    return [
      ...(catalogue.sha256 !== this.catalogue.sha256 ? (['catalogue'] as const) : []),
      ...(only ? (['only'] as const) : []),
      ...(summary.shard ? (['shard'] as const) : []),
      ...(summary.changedSince ? (['changed-since'] as const) : []),
    ];
  }
}

const isOpen = ({ status }: Result) => status === 'unmet' || status === 'unknown';

function failsAnew({ problems, results }: Assessment, unknown: ReadonlySet<string>, failOn: FailOn): boolean {
  const isNew = ({ findings }: Result) => findings.length === 0 || findings.some(({ id }) => unknown.has(id));
  return (
    problems.some(({ id, level }) => level === 'error' && unknown.has(id)) ||
    results.some((result) => isOpen(result) && weighs(result, failOn) && isNew(result))
  );
}

/** With `--fail-on warning` an unmet warning weighs, an unknown one does not: nobody has seen it unmet. */
function weighs({ level, status }: Pick<Result, 'level' | 'status'>, failOn: FailOn): boolean {
  return level === 'error' || (status === 'unmet' && fails(level, { failOn }));
}

const plain = ({ file, name, requirement, finding }: FreshFinding): FreshFinding => ({
  file,
  ...(name !== undefined && { name }),
  ...(requirement !== undefined && { requirement }),
  finding,
});
