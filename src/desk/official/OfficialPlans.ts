import type { OfficialPlan } from '../../check/assess/Decisions.js';
import { type ListedUnit, namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { PassedOver, Superseded } from '../../check/assess/Sending.js';
import { append } from '../../plan/maps/append.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { lazy } from '../../plan/text/lazy.js';
import type { OfficialBook, Outcome } from '../decisions/OfficialBook.js';
import { planKey } from '../roster/planKey.js';
import type { PlanPlace } from '../roster/UnitEntry.js';
import { type Candidate, officialOf, passedOver } from './officialOf.js';
import { outcomeOf } from './outcomeOf.js';

/**
 * Which plan of each unit counts. All plans of a run are noted before any is judged; of units that seem to have sent several each is then
 * weighed, once it is known that it can be read.
 */
export class OfficialPlans {
  readonly #sent = new Map<RosterUnit, Map<string, PlanPlace>>();
  readonly #weighed = new Map<RosterUnit, Candidate[]>();
  readonly #superseded = new Map<string, Superseded>();
  readonly #supersedes = new Map<string, PassedOver[]>();
  #files: ReadonlySet<string> = new Set();
  readonly #owners = lazy(() => this.#byFile());

  /** @param decisions what the Board has said of them */
  constructor(
    private readonly asOf: IsoDate,
    private readonly decisions: OfficialBook,
  ) {}

  /** Notes that a file holds what looks like a plan of a unit. */
  note(unit: RosterUnit, { file, document }: PlanPlace): void {
    const plan = { file, document };
    const known = this.#sent.get(unit);
    if (known) known.set(planKey(plan), plan);
    else this.#sent.set(unit, new Map([[planKey(plan), plan]]));
  }

  /** Whether several plans of a unit were noted. */
  isContested(unit: RosterUnit): boolean {
    return (this.#sent.get(unit)?.size ?? 0) > 1;
  }

  /** Weighs a plan that can be read. */
  weigh(unit: RosterUnit, plan: Candidate): void {
    append(this.#weighed, unit, plan);
  }

  /**
   * Settles which plans count, once all are weighed.
   * @param files all of the run
   */
  settle(files: Iterable<string>): void {
    this.#files = new Set(this.decisions.isEmpty ? [] : files);
    for (const [unit, candidates] of this.#weighed) {
      const settled = officialOf(candidates, this.asOf, this.decisions.of(unit));
      if (!settled || settled.others.length === 0) continue;
      this.#supersedes.set(planKey(settled.official), passedOver(settled.others));
      for (const { plan, superseded } of settled.others) this.#superseded.set(planKey(plan), superseded);
    }
  }

  /** That a plan counts nowhere, because another of its unit does. */
  of(plan: PlanPlace): Superseded | undefined {
    return this.#superseded.get(planKey(plan));
  }

  /** The plans that count nowhere because a plan does. */
  passedOverFor(plan: PlanPlace): PassedOver[] | undefined {
    return this.#supersedes.get(planKey(plan));
  }

  /** What became of each of the Board's decisions, in their order. */
  outcomes(): Iterable<readonly [OfficialPlan, Outcome]> {
    return this.decisions.outcomes((decision, unit) => {
      const sent = {
        plans: [...(this.#sent.get(unit)?.values() ?? [])],
        weighed: this.#weighed.get(unit) ?? [],
        ownerOf: (named: OfficialPlan) => this.#ownerOf(named),
      };
      return outcomeOf(decision, unit.code, sent, this.asOf);
    });
  }

  #ownerOf(decision: OfficialPlan): ListedUnit | 'unknown' | undefined {
    const owner = this.#owners().get(decision.file);
    if (owner) return namesOf(owner);
    return this.#files.has(decision.file) ? 'unknown' : undefined;
  }

  #byFile(): ReadonlyMap<string, RosterUnit> {
    return new Map(
      [...this.#sent].flatMap(([unit, plans]) => [...plans.values()].map(({ file }) => [file, unit] as const)),
    );
  }
}
