import type { Result } from '../../check/assess/Assessment.js';
import type { Review, Waiver } from '../../check/assess/Decisions.js';
import { Roster } from '../roster/Roster.js';
import type { RosterReport } from '../roster/RosterReport.js';
import { type PortionKey, portionKey, portionOf } from './Portion.js';

type Decision = Pick<Waiver | Review, 'requirement' | 'unit'>;

/** In which portions a decision of the Board is told: where it has an effect, else where its unit is. */
export class DecidedPortions {
  readonly #applied = new Map<string, Set<PortionKey>>();
  #roster: Roster | undefined;

  /** Notes the decisions in the results of a plan. */
  note(results: readonly Result[], portion: PortionKey): void {
    for (const { waiver, review } of results)
      for (const decision of [waiver, review]) {
        if (!decision) continue;
        const key = wordsOf(decision);
        const known = this.#applied.get(key);
        if (known) known.add(portion);
        else this.#applied.set(key, new Set([portion]));
      }
  }

  /** @param units those of the roster, which tell the district of a decision about a unit that has sent nothing */
  settle({ units = [] }: Pick<RosterReport, 'units'>): void {
    this.#roster = new Roster(units.map(({ unit }) => unit));
  }

  has(decision: Decision, portion: PortionKey): boolean {
    const applied = this.#applied.get(wordsOf(decision));
    return applied ? applied.has(portion) : this.ofUnit(decision.unit) === portion;
  }

  /** The portion of the unit that a code or name means: where units of several districts are called so, of none. */
  ofUnit(codeOrName: string): PortionKey {
    const named = this.#roster?.named(codeOrName);
    const units = named === 'several' ? (this.#roster?.allNamed(codeOrName) ?? []) : named ? [named] : [];
    const [one, ...others] = new Set(units.map((unit) => portionKey(portionOf(unit))));
    return one === undefined || others.length > 0 ? portionKey(portionOf(undefined)) : one;
  }
}

const wordsOf = ({ requirement, unit }: Decision) => JSON.stringify([requirement, unit]);
