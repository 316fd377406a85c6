import { unitKey } from '../../check/assess/identity.js';
import type { ListedUnit, UnitLevel } from '../../check/assess/ListedUnit.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { Received } from '../roster/Received.js';

/** What is remembered of a plan. */
export interface SeenPlan {
  /** Its number in the list. */
  number: number;
  file: string;
  document: number;
  name: string;
  /** The unit's number: plans of one unit, by roster or by what they say, have the same. */
  unit: number;
  /** The unit as ids name it. */
  key: string;
  type: string;
  level: UnitLevel;
  listed?: ListedUnit;
}

/** The plans looked at, in the order they came. */
export class PlanList {
  readonly plans: SeenPlan[] = [];
  readonly #units = new Map<string, number>();

  add(unit: NonNullable<Received['unit']>, { file, document, listed }: Omit<Received, 'unit'>): SeenPlan {
    const key = ownCopy(listed?.code ?? unitKey(unit, file, document));
    const number = this.#units.get(key) ?? this.#units.size;
    this.#units.set(key, number);
    const { type, level } = listed ?? unit;
    const plan: SeenPlan = {
      number: this.plans.length,
      file,
      document,
      name: ownCopy(unit.name),
      unit: number,
      key,
      type,
      level,
      listed,
    };
    this.plans.push(plan);
    return plan;
  }

  /** The first plan of each unit: one that was submitted twice counts once. */
  firstOfUnits(): SeenPlan[] {
    const first = new Map<number, SeenPlan>();
    for (const plan of this.plans) {
      const other = first.get(plan.unit);
      if (!other || comparePlans(plan, other) < 0) first.set(plan.unit, plan);
    }
    return [...first.values()].sort(comparePlans);
  }
}

/** By file in code units, then document: the order of every report. */
export function comparePlans(a: SeenPlan, b: SeenPlan): number {
  return a.file === b.file ? a.document - b.document : a.file < b.file ? -1 : 1;
}
