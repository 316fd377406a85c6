import type { Assessment } from '../../check/assess/Assessment.js';
import { unitKey } from '../../check/assess/identity.js';
import { append } from '../../plan/maps/append.js';
import { planKey } from '../roster/planKey.js';
import { asOfUnit } from './asOfUnit.js';

type PlanKeys = Pick<Assessment, 'file' | 'document' | 'unit' | 'listed' | 'superseded'>;

/** How often each key of a unit is in a file that is compared with the earlier report. */
export type KeysIn = (file: string) => ReadonlyMap<string, number>;

interface EarlierPlan {
  plan: Assessment;
  isTaken: boolean;
}

/**
 * Finds for each plan the one of an earlier report that it was, each once: that of its unit of the roster which counted then, whatever
 * its file and its name were. Of others without a code two plans of one name may be of two
 * units: a plan in the same file comes first; one whose file has it no more may have been moved.
 */
export class EarlierPlans {
  readonly #byKey = new Map<string, EarlierPlan[]>();
  readonly #byPlace = new Map<string, Assessment>();
  readonly #byUnit = new Map<string, EarlierPlan[]>();
  /** How many plans a file has given away, by key and file. */
  readonly #moved = new Map<string, number>();

  constructor(
    before: readonly Assessment[],
    private readonly keysIn: KeysIn,
  ) {
    for (const plan of before) {
      // What counted nowhere then has not been corrected since, nor is it gone.
      if (plan.superseded) continue;
      this.#byPlace.set(planKey(plan), plan);
      const entry = { plan, isTaken: false };
      append(this.#byKey, keyOf(plan), entry);
      if (plan.listed) append(this.#byUnit, plan.listed.code, entry);
    }
  }

  /** The plan as it was, with the ids that its findings would have now; undefined when it is new. */
  take(plan: PlanKeys): Assessment | undefined {
    const earlier = this.#ofUnit(plan) ?? this.#ofKey(plan);
    return earlier && asOfUnit(earlier, plan);
  }

  /** What stood in a place: of a file that cannot be read any more nothing else tells whose it was. */
  at(plan: Pick<Assessment, 'file' | 'document'>): Assessment | undefined {
    return this.#byPlace.get(planKey(plan));
  }

  /** That of its unit. One that counts nowhere is held against the same, and leaves it to the one that does. */
  #ofUnit({ listed, superseded, file, document }: PlanKeys): Assessment | undefined {
    const entries = listed ? (this.#byUnit.get(listed.code) ?? []) : [];
    const own = entries.find(({ plan }) => plan.file === file && plan.document === document) ?? entries[0];
    if (!own || superseded) return own?.plan;
    if (own.isTaken) return undefined;
    // In a report of before one plan of a unit was told from its others several counted.
    for (const entry of entries) entry.isTaken = true;
    return own.plan;
  }

  #ofKey(plan: PlanKeys): Assessment | undefined {
    if (plan.superseded) return undefined;
    const key = keyOf(plan);
    const entries = (this.#byKey.get(key) ?? []).filter((entry) => !isOther(entry.plan, plan));
    const free = entries.filter(({ isTaken }) => !isTaken);
    const inFile = free.filter((entry) => entry.plan.file === plan.file);
    const own = inFile.find((entry) => entry.plan.document === plan.document) ?? inFile[0];
    const entry = own ?? free.find(({ plan: { file } }) => this.#givesAway(file, key, entries));
    if (!entry) return undefined;
    entry.isTaken = true;
    if (!own) this.#moved.set(placeOf(entry.plan.file, key), this.#movedFrom(entry.plan.file, key) + 1);
    return entry.plan;
  }

  /** Whether a file had more plans of a key than it has now. */
  #givesAway(file: string, key: string, entries: readonly EarlierPlan[]): boolean {
    const before = entries.filter(({ plan }) => plan.file === file).length;
    return before - this.#movedFrom(file, key) > (this.keysIn(file).get(key) ?? 0);
  }

  #movedFrom(file: string, key: string): number {
    return this.#moved.get(placeOf(file, key)) ?? 0;
  }

  /** The plans that nothing was. */
  left(): Assessment[] {
    return [...this.#byKey.values()].flat().flatMap(({ plan, isTaken }) => (isTaken ? [] : [plan]));
  }
}

/** Whether the roster has them as two units. */
const isOther = (one: PlanKeys, other: PlanKeys) =>
  one.listed !== undefined && other.listed !== undefined && one.listed.code !== other.listed.code;

const placeOf = (file: string, key: string) => `${file}\n${key}`;
const keyOf = ({ unit, file, document }: PlanKeys) => unitKey(unit, file, document);

/** Counts the keys of plans by file. */
export function keysByFile(plans: readonly PlanKeys[]): KeysIn {
  const files = new Map<string, Map<string, number>>();
  for (const plan of plans) {
    const keys = files.get(plan.file) ?? new Map<string, number>();
    files.set(plan.file, keys.set(keyOf(plan), (keys.get(keyOf(plan)) ?? 0) + 1));
  }
  const none = new Map<string, number>();
  return (file) => files.get(file) ?? none;
}
