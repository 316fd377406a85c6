import type { Assessment } from '../../check/assess/Assessment.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { planKey } from '../../desk/roster/planKey.js';
import type { RosterReport } from '../../desk/roster/RosterReport.js';
import { remarkIds } from '../../desk/roster/remarks.js';
import type { UnitEntry } from '../../desk/roster/UnitEntry.js';
import {
  comparePairs,
  idsAhead,
  idsKnown,
  idsToCorrect,
  mayCount,
  type Pair,
} from '../../desk/saved/compareReports.js';
import { EarlierPlans, type KeysIn } from '../../desk/saved/EarlierPlans.js';
import { findingsIn, newlyOverdueIn, sharedIds } from '../../desk/saved/mergeSince.js';
import { assessmentsOf, entriesOf, type SavedReport } from '../../desk/saved/savedReport.js';
import { statesOf, unitMovements } from '../../desk/saved/unitMovements.js';
import type { FreshFinding, GonePlan, Since, SinceLimit, SinceReport, SinceSummary } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { UnitState } from '../../desk/totals/UnitMovement.js';

/** How a run stands against an earlier report. */
export interface ComparedTotals {
  summary: SinceSummary;
  since: SinceReport;
}

interface Files {
  keysIn: KeysIn;
  /** What has become of a file that no plan was read from: `elsewhere` when nobody asked for it here. */
  whereabouts: (file: string) => 'elsewhere' | 'gone' | NonNullable<GonePlan['why']>;
}

/** An earlier report, and what a run finds: only what the report did not know makes the run fail. */
export class Baseline {
  readonly #pairs: Pair[] = [];
  readonly #before: EarlierPlans;
  /** The files seen, and whether all in them is plans that could be read. */
  readonly #seen = new Map<string, boolean>();
  /** What the earlier report knew of each plan. */
  readonly #known = new Map<string, ReadonlySet<string>>();
  /** What was ahead then, and what the result was. */
  readonly #ahead = new Map<string, ReadonlySet<string>>();
  readonly #verdicts = new Map<string, UnitState>();
  /** How the units of its roster stood, by code; none where it does not tell. */
  readonly #entries: readonly UnitEntry[] | undefined;
  readonly #states: ReadonlyMap<string, UnitState | undefined>;
  readonly #overdue: Set<string>;
  readonly #across: readonly string[];
  readonly #remarks: readonly string[];
  readonly since: Since;

  /**
   * @param file as it was named
   * @param files those of the run, whether or not it judges them
   */
  constructor(
    private readonly file: string,
    private readonly old: SavedReport,
    private readonly catalogue: Catalogue,
    private readonly files: Files,
  ) {
    this.#before = new EarlierPlans(assessmentsOf(old), files.keysIn);
    [this.#entries] = this.#isPart ? [] : entriesOf(old);
    this.#states = statesOf(this.#entries ?? []);
    this.#overdue = new Set(this.#isPart ? [] : overdueIn(old.roster));
    this.#across = (old.across ?? []).map(({ id }) => id);
    this.#remarks = remarkIds(old.roster);
    this.since = {
      isNew: (id, plan) => !this.#known.get(planKey(plan))?.has(id),
      isNewlyDue: (id, plan) => this.#ahead.get(planKey(plan))?.has(id) === true,
      stateBefore: ({ listed, ...plan }) =>
        (listed && this.#states.get(listed.code)) ?? this.#verdicts.get(planKey(plan)),
      unitBefore: (code) => this.#states.get(code),
      overdue: this.#overdue,
      across: new Set(this.#across),
      remarks: new Set(this.#remarks),
    };
  }

  /** Whether the earlier report is one of some plans, which does not tell what units had sent none. */
  get #isPart(): boolean {
    const { shard, partial } = this.old.summary;
    return shard !== undefined || partial === true;
  }

  /** A plan that is judged; what it does well is not kept. */
  add(assessment: Assessment): void {
    const results = assessment.results.filter(({ status }) => status !== 'met');
    const plan = { ...assessment, results: results.map((result) => ({ ...result, evidence: [] })) };
    const earlier = this.see(plan);
    // What counts nowhere is held against nothing.
    if (!mayCount(plan)) return;
    this.#pairs.push({ plan, earlier });
    const place = planKey(plan);
    const was = earlier ?? (plan.unit ? undefined : this.#before.at(plan));
    if (was) this.#verdicts.set(place, was.verdict);
    if (!earlier) return;
    this.#known.set(place, idsKnown({ plan, earlier }));
    this.#ahead.set(place, idsAhead(earlier));
  }

  /** A plan of the run, judged or not. Returns what it was in the earlier report. */
  see(plan: Assessment): Assessment | undefined {
    this.#seen.set(plan.file, plan.unit !== null && this.#seen.get(plan.file) !== false);
    return this.#before.take(plan);
  }

  /** @param only the requirements asked about: what the earlier report says of others nobody has looked at */
  compare(totals: Totals, only?: ReadonlySet<string>): ComparedTotals {
    const limited = (plan: Assessment) => (only ? limitedTo(plan, only) : plan);
    const pairs = this.#pairs.map(({ plan, earlier }) => ({ plan, earlier: earlier && limited(earlier) }));
    const { fresh, newlyDue, fixed, left, plans } = comparePairs(pairs, this.#before.left().map(limited));
    const shared = sharedIds(pairs.flatMap(({ plan }) => findingsIn(plan)));
    // What the earlier report cannot know is not new.
    if (this.#isPart) for (const code of overdueIn(totals.roster)) this.#overdue.add(code);
    // Which units are missing is not known before the shards are merged.
    const newlyOverdue = totals.summary.shard ? [] : newlyOverdueIn(totals.roster, this.#overdue);
    const limits = this.#limits(totals);
    const isWhole = !totals.summary.shard && !totals.summary.partial;
    // A plan in a file that nobody asked for here is not gone; another shard may have it.
    const told = plans.filter(({ before, after }) => after ?? (before && this.#goneOf(before).length > 0));
    const units = unitMovements(told, {
      before: totals.summary.partial ? undefined : this.#entries,
      after: isWhole ? totals.roster?.units : undefined,
    });
    const gone = left.flatMap((plan) => this.#goneOf(plan));
    return {
      since: {
        fresh: fresh.map(plain),
        newlyDue: newlyDue.map(plain),
        newlyOverdue,
        ...(shared.length > 0 && { shared }),
        units,
        earlier: {
          overdue: [...this.#overdue],
          across: this.#across,
          ...(this.#remarks.length > 0 && { remarks: this.#remarks }),
        },
      },
      summary: {
        report: this.file,
        asOf: this.old.asOf,
        ...(limits.length > 0 && { limits }),
        fresh: fresh.length,
        newlyDue: newlyDue.length,
        known: pairs.reduce((sum, { plan }) => sum + idsToCorrect(plan).size, 0) - fresh.length - newlyDue.length,
        fixed: fixed.length,
        newlyOverdue: newlyOverdue.length,
        ...(gone.length > 0 && { gone }),
      },
    };
  }

  /** A plan that none of the run was, if it is no more; of a file that is there and was not read nobody can tell. */
  #goneOf(plan: Assessment): GonePlan[] {
    const isRead = this.#seen.get(plan.file);
    if (isRead !== undefined) return isRead ? [received(plan)] : [];
    const why = this.files.whereabouts(plan.file);
    if (why === 'elsewhere') return [];
    return [{ ...received(plan), ...(why !== 'gone' && { why }) }];
  }

  #limits({ roster }: Totals): SinceLimit[] {
    const { catalogue, only, summary } = this.old;
    return [
      ...(catalogue.sha256 !== this.catalogue.sha256 ? (['catalogue'] as const) : []),
      ...(only ? (['only'] as const) : []),
      ...(summary.partial ? (['partial'] as const) : []),
      ...(summary.shard ? (['shard'] as const) : []),
      ...(summary.changedSince ? (['changed-since'] as const) : []),
      ...(isOfOthers(this.#entries, roster?.units) ? (['roster'] as const) : []),
    ];
  }
}

/** Whether two rosters are of other units: most of the shorter one are not on the longer. */
function isOfOthers(before: readonly UnitEntry[] = [], after: readonly UnitEntry[] = []): boolean {
  const [few, many] = before.length < after.length ? [before, after] : [after, before];
  const codes = new Set(many.map(({ unit }) => unit.code));
  const shared = few.filter(({ unit }) => codes.has(unit.code)).length;
  return few.length > 0 && shared * 2 < few.length;
}

/** The codes of the units that are overdue. */
function overdueIn(roster: RosterReport | undefined): string[] {
  return (roster?.missing ?? []).flatMap(({ unit, status }) => (status === 'overdue' ? [unit.code] : []));
}

function limitedTo(plan: Assessment, only: ReadonlySet<string>): Assessment {
  return { ...plan, results: plan.results.filter(({ requirement }) => only.has(requirement)) };
}

const plain = ({ file, document, name, requirement, finding }: FreshFinding): FreshFinding => ({
  file,
  document,
  name,
  requirement,
  finding,
});

function received({ file, document, unit }: Assessment): GonePlan {
  if (!unit) return { file, document, unit };
  const { name, type, level, code } = unit;
  return { file, document, unit: { name, type, level, code } };
}
