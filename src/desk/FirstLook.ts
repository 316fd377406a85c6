import type { OfficialPlan } from '../check/assess/Decisions.js';
import type { RosterUnit } from '../check/assess/ListedUnit.js';
import { lendingOf } from '../check/assess/lendingOf.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/model/calendar.js';
import type { ParsedPlan } from '../plan/reader/parsePlans.js';
import type { Peeked } from '../plan/reader/peekPlans.js';
import type { UnusedOfficial } from './decisions/DecisionReport.js';
import { OfficialBook } from './decisions/OfficialBook.js';
import { contentOf } from './official/contentOf.js';
import { OfficialPlans } from './official/OfficialPlans.js';
import type { Candidate } from './official/officialOf.js';
import type { Owners } from './roster/Owners.js';
import type { Roster } from './roster/Roster.js';
import { Succession } from './roster/Succession.js';
import type { PlanPlace } from './roster/UnitEntry.js';

/**
 * What is known of all plans before the first is judged: which of each unit counts, and what those of former units hand on. With
 * a roster they are noted, or seen whole, then weighed where a unit has several, then settled.
 */
export class FirstLook {
  /** Which plan of each unit counts. */
  readonly official: OfficialPlans;
  /** Which unit was made of which others; undefined if the roster names no predecessors. */
  readonly succession: Succession | undefined;
  /** Which counted before plans were changed. */
  readonly #former: OfficialPlans;

  constructor(
    private readonly owners: Owners,
    private readonly catalogue: Catalogue,
    private readonly options: {
      asOf: IsoDate;
      roster?: Roster | undefined;
      officialPlans?: readonly OfficialPlan[] | undefined;
    },
  ) {
    const { asOf, roster, officialPlans = [] } = options;
    const decided = new OfficialBook(officialPlans, asOf, roster);
    this.official = new OfficialPlans(asOf, decided);
    this.#former = new OfficialPlans(asOf, decided);
    const succession = roster && new Succession(roster.units, catalogue);
    this.succession = succession?.isEmpty ? undefined : succession;
  }

  /** Whether it is needed at all: of several plans of a unit of the roster one counts. */
  get isNeeded(): boolean {
    return this.options.roster !== undefined;
  }

  /** Whether plans have to be seen whole, because some count for other units too. */
  get isWhole(): boolean {
    return this.succession !== undefined;
  }

  /** Notes which unit a plan seems to belong to. Returns that unit of the roster. */
  note({ unit, issued, document }: Peeked, file: string): RosterUnit | undefined {
    const { listed } = this.owners.of(unit, issued, file);
    if (listed) this.official.note(listed, { file, document });
    return listed;
  }

  /**
   * Sees a plan whole: what that of a former unit hands on is remembered, of all others nothing. Returns the unit of the roster
   * that it is of.
   */
  see(parsed: ParsedPlan, file: string): RosterUnit | undefined {
    const { asOf } = this.options;
    const { unit, document } = parsed.plan ?? parsed.mended ?? {};
    if (!unit) return undefined;
    const { listed } = this.owners.of(unit, document?.issued, file);
    if (listed) this.official.note(listed, { file, document: parsed.document });
    if (listed && this.succession?.isFormer(listed))
      this.succession.add(listed, lendingOf(parsed, this.catalogue, { asOf, file, listed }));
    return listed;
  }

  /** Whether several plans of a unit were noted, so that they have to be weighed. */
  isContested(unit: RosterUnit): boolean {
    return this.official.isContested(unit);
  }

  /** Weighs a plan against others of its unit. */
  weigh(parsed: ParsedPlan, file: string, text: string): void {
    const weighed = this.#candidate(parsed, file, text);
    if (weighed) this.official.weigh(weighed.unit, weighed.candidate);
  }

  /** Weighs a plan as it was at the earlier commit: as it stood before its change, or unchanged. Returns its unit of the roster. */
  weighFormer(parsed: ParsedPlan, file: string, text: string): RosterUnit | undefined {
    const weighed = this.#candidate(parsed, file, text);
    if (weighed) this.#former.weigh(weighed.unit, weighed.candidate);
    return weighed?.unit;
  }

  #candidate(
    { plan, document }: ParsedPlan,
    file: string,
    text: string,
  ): { unit: RosterUnit; candidate: Candidate } | undefined {
    if (!plan) return undefined;
    const { unit } = plan;
    const issued = plan.document?.issued;
    const { listed } = this.owners.of(unit, issued, file);
    if (!listed) return undefined;
    const sending = this.owners.sendingOf({ unit, issued, content: contentOf(text, document) }, listed, file);
    return { unit: listed, candidate: { file, document, ...sending } };
  }

  /**
   * Settles which plan of each unit counts, once all are weighed.
   * @param files all of the run
   */
  settle(files: Iterable<string>): void {
    this.official.settle(files);
    this.succession?.only((place) => this.official.of(place) === undefined);
  }

  /** Settles which plans counted, once all are weighed as they were. */
  settleFormer(): void {
    this.#former.settle([]);
  }

  /** Whether a plan counts for its unit that another counted for then. */
  countsAgain(plan: PlanPlace): boolean {
    return this.#former.of(plan) !== undefined && this.official.of(plan) === undefined;
  }

  /** The decisions on official plans that have no use, as soon as it is settled which plans count. */
  officialFaults(): { decision: OfficialPlan; unused: UnusedOfficial }[] {
    return [...this.official.outcomes()].flatMap(([decision, outcome]) =>
      'unused' in outcome ? [{ decision, unused: outcome.unused }] : [],
    );
  }

  /** The codes of the units whose plans count for a unit. */
  formerOf(unit: RosterUnit): string[] {
    return this.succession?.of(unit).map(({ code }) => code) ?? [];
  }
}
