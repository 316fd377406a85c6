import type { Assessment } from '../assess/Assessment.js';
import type { EarlierBoard, FreshFinding, SinceLimit, SinceReport, SinceSummary } from '../board/Extent.js';
import type { Totals } from '../board/Totals.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import { compareReports, idsToCorrect } from '../report/compareReports.js';
import type { Since } from '../report/Format.js';
import { newlyOverdueIn } from '../report/mergeSince.js';
import { assessmentsOf, type SavedReport } from '../report/savedReport.js';

/** How a run stands against an earlier report. */
export interface Compared {
  summary: SinceSummary;
  since: SinceReport;
}

/** An earlier report, and what a run finds: only what the report did not know makes the run fail. */
export class Baseline {
  readonly #after: Assessment[] = [];
  readonly #before: readonly Assessment[];
  readonly #earlier: EarlierBoard;
  readonly since: Since;

  /** @param file as it was named */
  constructor(
    private readonly file: string,
    private readonly old: SavedReport,
    private readonly catalogue: Catalogue,
  ) {
    this.#before = assessmentsOf(old);
    const known = idsToCorrect(this.#before);
    const missing = old.summary.shard ? [] : (old.roster?.missing ?? []);
    const overdue = missing.flatMap(({ unit, status }) => (status === 'overdue' ? [unit.code] : []));
    const across = (old.across ?? []).map(({ id }) => id);
    this.#earlier = { overdue, across };
    this.since = { isNew: (id) => !known.has(id), overdue: new Set(overdue), across: new Set(across) };
  }

  /** A plan that is judged; what it does well is not kept. */
  add(assessment: Assessment): void {
    const results = assessment.results.filter(({ status }) => status !== 'met');
    this.#after.push({ ...assessment, results: results.map((result) => ({ ...result, evidence: [] })) });
  }

  /** @param only the requirements asked about: what the earlier report says of others nobody has looked at */
  compare(totals: Totals, only?: ReadonlySet<string>): Compared {
    const before = only ? this.#before.map((plan) => limitedTo(plan, only)) : this.#before;
    const { fresh, newlyDue, fixed } = compareReports(before, this.#after);
    // Which units are missing is not known before the shards are merged.
    const newlyOverdue = totals.summary.shard ? [] : newlyOverdueIn(totals.roster, this.since.overdue);
    const limits = this.#limits();
    return {
      since: { fresh: fresh.map(plain), newlyDue: newlyDue.map(plain), newlyOverdue, earlier: this.#earlier },
      summary: {
        report: this.file,
        asOf: this.old.asOf,
        ...(limits.length > 0 && { limits }),
        fresh: fresh.length,
        newlyDue: newlyDue.length,
        known: idsToCorrect(this.#after).size - fresh.length - newlyDue.length,
        fixed: fixed.length,
        newlyOverdue: newlyOverdue.length,
      },
    };
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

function limitedTo(plan: Assessment, only: ReadonlySet<string>): Assessment {
  return { ...plan, results: plan.results.filter(({ requirement }) => only.has(requirement)) };
}

const plain = ({ file, name, requirement, finding }: FreshFinding): FreshFinding => ({
  file,
  ...(name !== undefined && { name }),
  ...(requirement !== undefined && { requirement }),
  finding,
});
