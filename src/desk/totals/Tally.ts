import type { Assessment } from '../../check/assess/Assessment.js';
import { countByLevel } from '../../check/assess/mostProblems.js';
import { entryOf } from '../../plan/maps/entryOf.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { Received } from '../roster/Received.js';
import type { BesidePlans } from './BesidePlans.js';
import { Count } from './Count.js';
import { countPlan, noPlans } from './countPlan.js';
import { Groups } from './Groups.js';
import { type Standing, worstFirst } from './Standing.js';
import { seemingUnit } from './seemingUnit.js';
import type { Summary, Totals, UnitRow } from './Totals.js';
import { leftOutIds, unitRow } from './unitRow.js';

/** Counts plans one by one, so that none has to be kept. No renderer counts. */
export class Tally {
  readonly #plans = noPlans();
  readonly #total = new Count();
  readonly #unmet: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  readonly #problems: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  readonly #units: UnitRow[] = [];
  readonly #groups = new Groups();
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
    countPlan(this.#plans, verdict);
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
    this.#leftOut.requirements += leftOutIds(assessment).length;
    const row = unitRow(assessment, own);
    this.#units.push(row);
    this.#groups.add(row, own, assessment.listed ?? seemingUnit(assessment));
  }

  /**
   * The totals of all plans added.
   * @param files what was asked for and read
   * @param order the catalogue's order of requirements
   * @param found what was found beside the plans
   */
  totals(files: Summary['files'], order: readonly string[], found: BesidePlans = {}): Totals {
    const { roster, waivers, reviews, officialPlans, across = [], sums = [], shard } = found;
    const isToMerge = this.#notJudged.length > 0 && (this.#notAsked > 0 || shard !== undefined);
    const counted = order.flatMap((requirement) => {
      const count = this.#byRequirement.get(requirement);
      return count ? [{ requirement, count }] : [];
    });
    const standing = counted.map(({ requirement, count: { counts, errors, all } }): Standing => {
      return { by: 'requirement', key: requirement, counts, errors, all };
    });
    return {
      summary: this.#summary(files, found),
      problems: { ...this.#problems },
      byUnit: this.#units,
      byRequirement: counted.map(({ requirement, count: { counts } }) => ({ requirement, counts })),
      errors: this.#total.errors,
      all: this.#total.all,
      standing: [
        ...this.#groups.standings('parent', roster),
        ...this.#groups.standings('type', roster),
        ...standing.sort(worstFirst),
      ],
      roster,
      waivers,
      reviews,
      officialPlans,
      ...(isToMerge && { notJudged: this.#notJudged }),
      across,
      sums,
    };
  }

  #summary(files: Summary['files'], { rosterSummary, partial, shard, changedSince }: BesidePlans): Summary {
    return {
      files,
      plans: {
        ...this.#plans,
        ...(this.#notAsked > 0 && { notAsked: this.#notAsked }),
        ...(this.#superseded > 0 && { superseded: this.#superseded }),
      },
      roster: rosterSummary,
      partial,
      shard,
      ...(changedSince && { changedSince: { ...changedSince, ...this.#unchanged } }),
      requirements: { ...this.#total.counts },
      ...(this.#leftOut.plans > 0 && { leftOut: { ...this.#leftOut } }),
      unmetByLevel: { ...this.#unmet },
    };
  }
}
