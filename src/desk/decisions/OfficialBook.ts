import type { OfficialPlan } from '../../check/assess/Decisions.js';
import { namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import { append } from '../../plan/maps/append.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { clashesOf } from '../roster/clashes.js';
import type { Roster } from '../roster/Roster.js';
import type { AppliedOfficial, UnusedOfficial } from './DecisionReport.js';

/** What became of a decision on an official plan. */
export type Outcome = { applied: AppliedOfficial } | { unused: UnusedOfficial };

/** What the Board has decided on the official plans of units: which decision holds for a unit, and what became of each. */
export class OfficialBook {
  readonly #holding = new Map<RosterUnit, OfficialPlan>();
  readonly #unused = new Map<OfficialPlan, UnusedOfficial>();

  constructor(
    private readonly decisions: readonly OfficialPlan[],
    asOf: IsoDate,
    roster: Roster | undefined,
  ) {
    const byUnit = new Map<RosterUnit, OfficialPlan[]>();
    for (const decision of decisions) {
      const named = roster?.named(decision.unit);
      const leave = (why: UnusedOfficial['why'], more: Partial<UnusedOfficial> = {}) =>
        this.#unused.set(decision, { ...decision, why, ...more });
      if (!roster) leave('no-roster');
      else if (named === 'several') leave('several');
      else if (!named) leave('no-match', { nearest: roster.nearestTo(decision.unit).map(namesOf) });
      else if (asOf < decision.date) leave('later', { code: named.code });
      else append(byUnit, named, decision);
    }
    for (const [unit, group] of byUnit) {
      const clashes = clashesOf(group);
      for (const { decision, kind } of clashes) this.#unused.set(decision, { ...decision, code: unit.code, why: kind });
      const holds = group.find((decision) => !clashes.some((clash) => clash.decision === decision));
      if (holds) this.#holding.set(unit, holds);
    }
  }

  get isEmpty(): boolean {
    return this.decisions.length === 0;
  }

  /** The decision that holds for a unit, whether or not its file is there. */
  of(unit: RosterUnit): OfficialPlan | undefined {
    return this.#holding.get(unit);
  }

  /**
   * What became of each, in the order given.
   * @param outcome of one that holds for a unit
   */
  *outcomes(
    outcome: (decision: OfficialPlan, unit: RosterUnit) => Outcome,
  ): Iterable<readonly [OfficialPlan, Outcome]> {
    const units = new Map([...this.#holding].map(([unit, decision]) => [decision, unit]));
    for (const decision of this.decisions) {
      const unused = this.#unused.get(decision);
      const unit = units.get(decision);
      if (unused) yield [decision, { unused }];
      else if (unit) yield [decision, outcome(decision, unit)];
    }
  }
}
