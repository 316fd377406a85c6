import type { RosterUnit } from '../../../check/assess/ListedUnit.js';
import type { Superseded } from '../../../check/assess/Sending.js';
import type { IsoDate } from '../../../plan/model/calendar.js';
import type { PlanPlace } from '../UnitEntry.js';
import { type Candidate, officialOf } from './officialOf.js';

const keyOf = ({ file, document }: PlanPlace) => `${file}#${document}`;

/**
 * Which plan of each unit counts. All plans of a run are noted before any is judged; of units that seem to have sent several each is then
 * weighed, once it is known that it can be read.
 */
export class OfficialPlans {
  readonly #sent = new Map<RosterUnit, Set<string>>();
  readonly #weighed = new Map<RosterUnit, Candidate[]>();
  readonly #superseded = new Map<string, Superseded>();

  constructor(private readonly asOf: IsoDate) {}

  /** Notes that a file holds what looks like a plan of a unit. */
  note(unit: RosterUnit, { file, document }: PlanPlace): void {
    const known = this.#sent.get(unit) ?? new Set();
    this.#sent.set(unit, known.add(keyOf({ file, document })));
  }

  /** Whether several plans of a unit were noted. */
  isContested(unit: RosterUnit): boolean {
    return (this.#sent.get(unit)?.size ?? 0) > 1;
  }

  /** Weighs a plan that can be read. */
  weigh(unit: RosterUnit, plan: Candidate): void {
    const known = this.#weighed.get(unit);
    if (known) known.push(plan);
    else this.#weighed.set(unit, [plan]);
  }

  /** Settles which plans count, once all are weighed. */
  settle(): void {
    for (const candidates of this.#weighed.values())
      for (const { plan, superseded } of officialOf(candidates, this.asOf)?.others ?? [])
        this.#superseded.set(keyOf(plan), superseded);
  }

  /** That a plan counts nowhere, because another of its unit does. */
  of(plan: PlanPlace): Superseded | undefined {
    return this.#superseded.get(keyOf(plan));
  }
}
