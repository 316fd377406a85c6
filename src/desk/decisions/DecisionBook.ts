import type { Result } from '../../check/assess/Assessment.js';
import type { Decisions, Review, Waiver } from '../../check/assess/Decisions.js';
import { type ListedUnit, namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import { append } from '../../plan/maps/append.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import { unitName } from '../../plan/model/unitName.js';
import { fold } from '../../plan/text/fold.js';
import { type Clash, clashesOf } from '../roster/clashes.js';
import type { Roster } from '../roster/Roster.js';
import type { Granted } from '../roster/withWaivers.js';
import type { ReviewReport, WaiverReport } from './DecisionReport.js';
import { digestOf } from './digestOf.js';

/** The Board's waivers and reviews: which hold for a unit, and what became of each. */
export class DecisionBook {
  readonly #waivers: Index<Waiver>;
  readonly #reviews: Index<Review>;
  readonly #applied = new Set<Waiver | Review>();
  /** Reviews of plans that have been changed since. */
  readonly #changed = new Set<Review>();
  readonly #met = new Set<Waiver | Review>();
  readonly #clashes = new Map<Waiver | Review, Clash['kind']>();

  /** @param requirements ids of what only a person can judge */
  constructor(
    private readonly waivers: readonly Waiver[],
    private readonly reviews: readonly Review[],
    private readonly asOf: IsoDate,
    private readonly requirements: ReadonlySet<string>,
    private readonly roster?: Roster,
  ) {
    this.#waivers = new Index(
      waivers.filter(({ expires }) => asOf <= expires),
      roster,
    );
    this.#reviews = new Index(
      reviews.filter(({ date, requirement }) => date <= asOf && requirements.has(requirement)),
      roster,
    );
  }

  /** What is decided for a unit; undefined when nothing is. */
  of(unit: Plan['unit'], listed: RosterUnit | undefined): Decisions | undefined {
    if (this.#waivers.isEmpty && this.#reviews.isEmpty) return undefined;
    const [waivers, reviews] = [this.#waivers.of(unit, listed), this.#reviews.of(unit, listed)];
    if (waivers.length === 0 && reviews.length === 0) return undefined;
    for (const decision of [...waivers, ...reviews]) this.#met.add(decision);
    return { waivers: this.#byRequirement(waivers), reviews: this.#byRequirement(reviews) };
  }

  /** The decisions for a unit that hold, by requirement: where two clash, one of them or neither (`clashesOf`). */
  #byRequirement<T extends Waiver | Review>(decisions: readonly T[]): ReadonlyMap<string, T> {
    const groups = new Map<string, T[]>();
    for (const decision of decisions) append(groups, decision.requirement, decision);
    const holding = new Map<string, T>();
    for (const [requirement, group] of groups) {
      const clashes = clashesOf(group);
      for (const { decision, kind } of clashes) this.#clashes.set(decision, kind);
      for (const decision of group)
        if (!clashes.some((clash) => clash.decision === decision)) holding.set(requirement, decision);
    }
    return holding;
  }

  /** Notes what the results of a unit made of the decisions. */
  note(results: readonly Result[]): void {
    for (const { waiver, review, evidence } of results) {
      if (waiver) this.#applied.add(waiver);
      if (review) this.#applied.add(review);
      if (review?.seen !== undefined && review.seen !== digestOf({ evidence })) this.#changed.add(review);
    }
  }

  /** What became of the waivers; each is in one of the lists. */
  waiverReport(): WaiverReport {
    const inForce = this.waivers.filter(({ expires }) => this.asOf <= expires);
    return {
      applied: inForce.filter((waiver) => this.#applied.has(waiver)),
      expired: this.waivers.filter(({ expires }) => expires < this.asOf),
      unused: inForce.flatMap((waiver) => (this.#applied.has(waiver) ? [] : [{ ...waiver, ...this.#unused(waiver) }])),
    };
  }

  /** What is granted to units of the roster, whether or not they have sent a plan, by their codes; each waiver once. */
  granted(): ReadonlyMap<string, Granted> {
    const byCode = new Map<string, Granted>();
    const said = new Set<string>();
    for (const waiver of this.waivers) {
      const unit = this.roster?.named(waiver.unit);
      if (!unit || unit === 'several') continue;
      const { unit: _, ...what } = waiver;
      const key = JSON.stringify([unit.code, what]);
      if (said.has(key)) continue;
      said.add(key);
      const { waivers = [], expiredWaivers = [] } = byCode.get(unit.code) ?? {};
      const own =
        this.asOf <= waiver.expires
          ? { waivers: [...waivers, waiver] }
          : { expiredWaivers: [...expiredWaivers, waiver] };
      byCode.set(unit.code, { ...byCode.get(unit.code), ...own });
    }
    return byCode;
  }

  reviewReport(): ReviewReport {
    const unused = this.reviews.filter((review) => !this.#applied.has(review));
    return {
      applied: this.reviews
        .filter((review) => this.#applied.has(review))
        .map((review) => (this.#changed.has(review) ? { ...review, changed: true } : review)),
      unused: unused.map((review) => {
        if (!this.requirements.has(review.requirement)) return { ...review, why: 'not-review' };
        if (review.date > this.asOf) return { ...review, why: 'later' };
        const why = this.#clashes.get(review);
        return { ...review, ...(why ? { why } : this.#unmatched(review)) };
      }),
    };
  }

  #unused(waiver: Waiver): Pick<WaiverReport['unused'][number], 'why' | 'nearest'> {
    // Two waivers say the same: they repeat, and do not contradict, each other.
    if (this.#clashes.has(waiver)) return { why: 'repeated' };
    return this.#met.has(waiver) ? { why: 'not-needed' } : this.#unmatched(waiver);
  }

  /** A plan that is not on the roster, either, may still be the one that a decision names. */
  #unmatched(decision: Waiver | Review): { why: 'several' | 'no-match'; nearest?: ListedUnit[] } {
    const named = this.roster?.named(decision.unit);
    if (named === 'several') return { why: 'several' };
    if (!this.roster || named || this.#met.has(decision)) return { why: 'no-match' };
    return { why: 'no-match', nearest: this.roster.nearestTo(decision.unit).map(namesOf) };
  }
}

/** Decisions by the unit they name. A name that several units of the roster have names none of them. */
class Index<T extends Waiver | Review> {
  readonly isEmpty: boolean;
  readonly #byUnit = new Map<RosterUnit, T[]>();
  readonly #byCode = new Map<string, T[]>();
  readonly #byName = new Map<string, T[]>();

  constructor(decisions: readonly T[], roster: Roster | undefined) {
    this.isEmpty = decisions.length === 0;
    for (const decision of decisions) {
      const named = roster?.named(decision.unit);
      if (named === 'several') continue;
      if (named) append(this.#byUnit, named, decision);
      else {
        append(this.#byCode, fold(decision.unit), decision);
        append(this.#byName, unitName(decision.unit), decision);
      }
    }
  }

  of({ code, name }: Plan['unit'], listed: RosterUnit | undefined): T[] {
    const found = [
      ...((listed && this.#byUnit.get(listed)) ?? []),
      ...((code !== undefined && this.#byCode.get(fold(code))) || []),
      ...(this.#byName.get(unitName(name)) ?? []),
    ];
    return [...new Set(found)];
  }
}
