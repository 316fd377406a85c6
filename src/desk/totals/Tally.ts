import type { Assessment, Counts, Result, Verdict } from '../../check/assess/Assessment.js';
import { countResult, noCounts } from '../../check/assess/assess.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { countByLevel } from '../../check/assess/mostProblems.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { RosterReport } from '../roster/RosterReport.js';
import { noStatuses, type StatusCounts, statusCount } from '../roster/UnitEntry.js';
import type { Received } from './Received.js';
import type { ChangedSince, Shard } from './Scope.js';
import {
  NO_DISTRICT,
  type PlanCounts,
  type Share,
  type Shares,
  type Standing,
  shareOf,
  worstFirst,
} from './Standing.js';
import { seemingUnit } from './seemingUnit.js';
import type { Summary, Totals, UnitRow } from './Totals.js';

const verdictCount = {
  compliant: 'compliant',
  pending: 'pending',
  'non-compliant': 'nonCompliant',
  unreadable: 'unreadable',
} as const satisfies Record<Verdict, keyof PlanCounts>;

const noPlans = () => ({ received: 0, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0 });

/** What is counted of some results: by status, and the shares met. */
class Count implements Shares {
  readonly counts = noCounts();
  /** Of error-level requirements only. */
  readonly #errors = noCounts();

  addResult(result: Result): void {
    countResult(this.counts, result);
    if (result.level === 'error') countResult(this.#errors, result);
  }

  add(other: Count): void {
    addUp(this.counts, other.counts);
    addUp(this.#errors, other.#errors);
  }

  get errors(): Share {
    return shareOf(this.#errors);
  }

  get all(): Share {
    return shareOf(this.counts);
  }
}

function addUp(sum: Counts, counts: Counts): void {
  for (const key of Object.keys(counts) as (keyof Counts)[]) sum[key] = (sum[key] ?? 0) + (counts[key] ?? 0);
}

/** A district or kind of unit while plans come in. */
class Group extends Count {
  readonly plans: PlanCounts = noPlans();
  /** Its units by status, with a roster. */
  units: StatusCounts | undefined;
}

/** Counts plans one by one, so that none has to be kept. No renderer counts. */
export class Tally {
  readonly #plans = noPlans();
  readonly #total = new Count();
  readonly #unmet: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  readonly #problems: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  readonly #units: UnitRow[] = [];
  readonly #groups = { parent: new Map<string, Group>(), type: new Map<string, Group>() };
  readonly #byRequirement = new Map<string, Count>();
  readonly #leftOut = { plans: 0, requirements: 0 };
  #notAsked = 0;
  #superseded = 0;
  readonly #notJudged: Received[] = [];
  readonly #unchanged = { unchanged: 0, unreadable: 0 };

  /** A plan that none of the requirements asked about binds (`--only`). */
  addNotAsked(plan: Received): void {
    this.#notAsked++;
    this.#keep(plan);
  }

  /** A plan that is not judged because it is as it was (`--changed-since`). */
  addUnchanged(plan: Assessment): void {
    this.#unchanged.unchanged++;
    if (plan.verdict === 'unreadable') this.#unchanged.unreadable++;
    this.#keep(plan);
  }

  /** The plans that an earlier report did not judge. */
  addNotJudged(plans: readonly Received[], { plans: { notAsked = 0 }, changedSince }: Summary): void {
    this.#notAsked += notAsked;
    this.#unchanged.unchanged += changedSince?.unchanged ?? 0;
    this.#unchanged.unreadable += changedSince?.unreadable ?? 0;
    for (const plan of plans) this.#keep(plan);
  }

  #keep({ file, document, unit, listed, stated, sending, superseded }: Received): void {
    if (!unit) return;
    const { name, type, level, code } = unit;
    // A part of a text would keep the whole file in memory.
    const own = { name: ownCopy(name), type, level, ...(code !== undefined && { code: ownCopy(code) }) };
    this.#notJudged.push({ file, document, unit: own, listed, stated, sending, superseded });
  }

  /** One that counts nowhere is only counted as such. */
  add(assessment: Assessment): void {
    if (assessment.superseded) {
      this.#superseded++;
      return;
    }
    const { verdict, counts, problems, results } = assessment;
    this.#plans.received++;
    this.#plans[verdictCount[verdict]]++;
    const own = new Count();
    for (const result of results) {
      own.addResult(result);
      if (result.status === 'unmet') this.#unmet[result.level]++;
      entryOf(this.#byRequirement, result.requirement, () => new Count()).addResult(result);
    }
    own.counts.notApplicable = counts.notApplicable;
    this.#total.add(own);
    const counted = countByLevel(problems);
    for (const level of ['error', 'warning', 'note'] as const) this.#problems[level] += counted[level];
    if (assessment.leftOut) this.#leftOut.plans++;
    this.#leftOut.requirements += idsIn(assessment).length;
    const row = rowOf(assessment, own);
    this.#units.push(row);
    this.#addToGroups(row, own, assessment.listed ?? seemingUnit(assessment));
  }

  #addToGroups({ type, level, verdict }: UnitRow, own: Count, unit: Assessment['listed']): void {
    const groups = [
      ...(unit ? [entryOf(this.#groups.parent, unit.parent ?? NO_DISTRICT, () => new Group())] : []),
      ...(type === undefined ? [] : [entryOf(this.#groups.type, `${type}/${level}`, () => new Group())]),
    ];
    for (const group of groups) {
      group.plans.received++;
      group.plans[verdictCount[verdict]]++;
      group.add(own);
    }
  }

  /**
   * The totals of all plans added. `order` is the catalogue's order of requirements; `found` is what was found beside:
   * the roster's side, waivers and reviews, what stands across plans.
   */
  totals(files: Summary['files'], order: readonly string[], found: BesidePlans = {}): Totals {
    const {
      roster,
      rosterSummary,
      waivers,
      reviews,
      officialPlans,
      across = [],
      sums = [],
      partial,
      shard,
      changedSince,
    } = found;
    const keeps = this.#notJudged.length > 0 && (this.#notAsked > 0 || shard !== undefined);
    const plans = {
      ...this.#plans,
      ...(this.#notAsked > 0 && { notAsked: this.#notAsked }),
      ...(this.#superseded > 0 && { superseded: this.#superseded }),
    };
    const counted = order.flatMap((requirement) => {
      const count = this.#byRequirement.get(requirement);
      return count ? [{ requirement, count }] : [];
    });
    return {
      summary: {
        files,
        plans,
        roster: rosterSummary,
        partial,
        shard,
        ...(changedSince && { changedSince: { ...changedSince, ...this.#unchanged } }),
        requirements: { ...this.#total.counts },
        ...(this.#leftOut.plans > 0 && { leftOut: { ...this.#leftOut } }),
        unmetByLevel: { ...this.#unmet },
      },
      problems: { ...this.#problems },
      byUnit: this.#units,
      byRequirement: counted.map(({ requirement, count }) => ({ requirement, counts: count.counts })),
      errors: this.#total.errors,
      all: this.#total.all,
      standing: [
        ...standingOf('parent', this.#withUnits('parent', roster)),
        ...standingOf('type', this.#withUnits('type', roster)),
        ...counted
          .map(
            ({ requirement, count: { counts, errors, all } }): Standing => ({
              by: 'requirement',
              key: requirement,
              counts,
              errors,
              all,
            }),
          )
          .sort(worstFirst),
      ],
      roster,
      waivers,
      reviews,
      officialPlans,
      ...(keeps && { notJudged: this.#notJudged }),
      across,
      sums,
    };
  }

  /** The groups, those of which nothing at all has come too, with their units by status. */
  #withUnits(by: 'parent' | 'type', roster: RosterReport | undefined): ReadonlyMap<string, Group> {
    const groups = this.#groups[by];
    const groupOf = (unit: ListedUnit) => {
      const key = by === 'parent' ? (unit.parent ?? NO_DISTRICT) : `${unit.type}/${unit.level}`;
      return entryOf(groups, key, () => new Group());
    };
    for (const { unit } of roster?.missing ?? []) {
      const { plans } = groupOf(unit);
      plans.missing = (plans.missing ?? 0) + 1;
      plans.overdue ??= 0;
    }
    for (const { unit, status } of roster?.units ?? []) {
      const group = groupOf(unit);
      group.units ??= noStatuses();
      group.units[statusCount(status)]++;
      if (status === 'overdue') group.plans.overdue = (group.plans.overdue ?? 0) + 1;
    }
    return groups;
  }
}

/** What stands beside the plans of a run. */
export type BesidePlans = Partial<
  Pick<Totals, 'roster' | 'waivers' | 'reviews' | 'officialPlans' | 'across' | 'sums'>
> & {
  rosterSummary?: NonNullable<Summary['roster']>;
  partial?: true;
  shard?: Shard;
  changedSince?: Omit<ChangedSince, 'unchanged' | 'unreadable'>;
};

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The requirements of which something is not asked, each once. */
const idsIn = ({ leftOut = [] }: Pick<Assessment, 'leftOut'>): string[] => [
  ...new Set(leftOut.map(({ requirement }) => requirement)),
];

function rowOf(assessment: Assessment, own: Count): UnitRow {
  const { file, document, unit, listed, verdict, problems, leftOut, leaning, predecessors } = assessment;
  const seeming = seemingUnit(assessment);
  const code = listed?.code ?? unit?.code;
  const judged = (unit && (listed ?? unit)) ?? seeming;
  const parent = (listed ?? seeming)?.parent;
  return {
    file,
    document,
    // A part of a text would keep the whole file in memory.
    name: unit ? ownCopy(unit.name) : undefined,
    ...(judged && { type: judged.type, level: judged.level }),
    code,
    ...(parent !== undefined && { parent }),
    verdict,
    counts: own.counts,
    problems: countByLevel(problems).error,
    errors: own.errors,
    all: own.all,
    ...(leftOut && { leftOut: idsIn(assessment) }),
    ...(leaning && { leaning: { met: leaning.met, of: leaning.of } }),
    ...(predecessors && {
      predecessors: {
        taken: predecessors.reduce((sum, { entries }) => sum + entries.length, 0),
        without: predecessors.filter(({ plan }) => plan !== 'read').length,
      },
    }),
  };
}

function standingOf(by: 'parent' | 'type', groups: ReadonlyMap<string, Group>): Standing[] {
  // Where the roster has no districts at all there is nothing to tell apart.
  if (groups.size === 1 && groups.has(NO_DISTRICT)) return [];
  return [...groups]
    .map(([key, { plans, units, counts, errors, all }]): Standing => {
      return { by, key, plans, ...(units && { units }), counts, errors, all };
    })
    .sort(worstFirst);
}
