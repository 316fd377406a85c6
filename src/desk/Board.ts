import type { Assessment } from '../check/assess/Assessment.js';
import { assess } from '../check/assess/assess.js';
import type { OfficialPlan, Review, Waiver } from '../check/assess/Decisions.js';
import type { LikelyUnit } from '../check/assess/LikelyUnit.js';
import { existsOn, type RosterUnit } from '../check/assess/ListedUnit.js';
import { lendingOf } from '../check/assess/lendingOf.js';
import type { Sending } from '../check/assess/Sending.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/model/calendar.js';
import type { Plan } from '../plan/model/Plan.js';
import type { ParsedPlan } from '../plan/reader/parsePlans.js';
import type { Peeked } from '../plan/reader/peekPlans.js';
import { cutDocuments } from '../plan/yaml/cutDocuments.js';
import { AcrossPlans, type EarlierCopies } from './across/AcrossPlans.js';
import { type Said, saidIn } from './across/Said.js';
import { DecisionBook } from './decisions/DecisionBook.js';
import { officialReport, type UnusedOfficial } from './decisions/DecisionReport.js';
import { OfficialBook } from './decisions/OfficialBook.js';
import { type DeskContext, type JudgedPlan, type KeptPlan, withDecisionsOf, wordingOf } from './JudgedPlan.js';
import { Attendance } from './roster/Attendance.js';
import { LikelyUnits } from './roster/likely/LikelyUnits.js';
import { legibleName } from './roster/likely/legibleName.js';
import { contradictsUnit } from './roster/mismatches.js';
import { contentKey } from './roster/official/contentKey.js';
import { OfficialPlans } from './roster/official/OfficialPlans.js';
import type { Candidate } from './roster/official/officialOf.js';
import type { Roster } from './roster/Roster.js';
import { Succession } from './roster/Succession.js';
import { type Settled, settle } from './roster/settle.js';
import type { PlanPlace, WordFile } from './roster/UnitEntry.js';
import { withWords } from './roster/withWords.js';
import type { BesidePlans } from './totals/Tally.js';

/** What the Board brings to a run: its roster, what it has decided, and the day. */
export interface BoardOptions {
  asOf: IsoDate;
  only?: ReadonlySet<string>;
  roster?: Roster;
  /** The Word documents that units have sent in the place of a plan, by their codes: what a register of all that came in says. */
  words?: ReadonlyMap<string, WordFile[]>;
  /** When plans are due that neither the roster nor the conclusion gives a date for. */
  due?: IsoDate;
  waivers?: readonly Waiver[];
  reviews?: readonly Review[];
  /** Which of a unit's plans is the official one. */
  officialPlans?: readonly OfficialPlan[];
  /** The text of the conclusion: what units quote from it they have not copied from one another. */
  source?: string;
  copies?: EarlierCopies;
}

/** Judges plan after plan as the Board does: each for itself, and what can be said of them together. */
export class Board {
  readonly #attendance: Attendance | undefined;
  readonly #succession: Succession | undefined;
  readonly #decisions: DecisionBook;
  readonly #across: AcrossPlans;
  readonly #likely: LikelyUnits | undefined;
  readonly #official: OfficialPlans;
  /** The same as the plans were before they were changed. */
  readonly #former: OfficialPlans;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly options: BoardOptions,
  ) {
    const { asOf, only, roster, due, waivers = [], reviews = [], officialPlans = [], source, copies } = options;
    const judged = catalogue.requirements.filter(({ check }) => check === 'review').map(({ id }) => id);
    // With `only` nothing can be said of decisions about what is not asked.
    const asked = <T extends Waiver | Review>(list: readonly T[]) =>
      list.filter(({ requirement }) => only?.has(requirement) ?? true);
    this.#decisions = new DecisionBook(asked(waivers), asked(reviews), asOf, new Set(judged), roster);
    this.#attendance = roster && new Attendance(roster, catalogue, asOf, due);
    this.#likely = roster && new LikelyUnits(roster);
    const decided = new OfficialBook(officialPlans, asOf, roster);
    this.#official = new OfficialPlans(asOf, decided);
    this.#former = new OfficialPlans(asOf, decided);
    const succession = roster && new Succession(roster.units, catalogue);
    this.#succession = succession?.isEmpty ? undefined : succession;
    const units = roster?.units.filter((unit) => existsOn(unit, asOf));
    this.#across = new AcrossPlans({
      catalogue,
      skeletons: catalogue.requirements.flatMap(({ examples }) => (examples ? [examples.met, examples.unmet] : [])),
      units,
      source,
      copies,
    });
  }

  /** Whether all plans have to be looked at before the first is judged: of several of a unit one counts. */
  get looksAhead(): boolean {
    return this.options.roster !== undefined;
  }

  /** Whether they have to be read whole, because some count for other units too. */
  get readsWhole(): boolean {
    return this.#succession !== undefined;
  }

  /** Notes whose a plan seems to be, before any is judged. Returns the unit of the roster. */
  note({ unit, issued, document }: Peeked, file: string): RosterUnit | undefined {
    const { listed } = this.#settle(unit, issued, file);
    if (listed) this.#official.note(listed, { file, document });
    return listed;
  }

  /**
   * Sees a plan before any is judged: what that of a former unit hands on is remembered, of all others nothing.
   * Returns the unit of the roster that it is of.
   */
  see(parsed: ParsedPlan, file: string): RosterUnit | undefined {
    const { asOf } = this.options;
    const { unit, document } = parsed.plan ?? parsed.mended ?? {};
    if (!unit) return undefined;
    const { listed } = this.#settle(unit, document?.issued, file);
    if (listed) this.#official.note(listed, { file, document: parsed.document });
    if (listed && this.#succession?.isFormer(listed))
      this.#succession.add(listed, lendingOf(parsed, this.catalogue, { asOf, file, listed }));
    return listed;
  }

  /** Whether several plans of a unit were noted, so that they have to be weighed. */
  isContested(unit: RosterUnit): boolean {
    return this.#official.isContested(unit);
  }

  /** Weighs a plan against others of its unit. */
  weigh(parsed: ParsedPlan, file: string, text: string): void {
    const weighed = this.#candidate(parsed, file, text);
    if (weighed) this.#official.weigh(weighed.unit, weighed.candidate);
  }

  /** Weighs a plan as it was before it was changed, or one that was there then as it is now. Returns its unit of the roster. */
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
    const issued = plan.document?.issued;
    const { listed } = this.#settle(plan.unit, issued, file);
    if (!listed) return undefined;
    const sending = this.#sendingOf({ unit: plan.unit, issued, content: contentOf(text, document) }, listed, file);
    return { unit: listed, candidate: { file, document, ...sending } };
  }

  /**
   * Settles which plan of each unit counts, once all are weighed.
   * @param files all of the run
   */
  settleOfficial(files: Iterable<string>): void {
    this.#official.settle(files);
    this.#succession?.only((place) => this.#official.of(place) === undefined);
  }

  #settle(unit: Plan['unit'], issued: IsoDate | undefined, file: string): Settled {
    const { asOf, roster } = this.options;
    return roster ? settle(unit, issued, roster, asOf, (units) => this.#likely?.inFolder(units, file) ?? []) : {};
  }

  #sendingOf(
    { unit, issued, content }: { unit: Plan['unit']; issued: IsoDate | undefined; content: string },
    listed: RosterUnit,
    file: string,
  ): Sending {
    const isOthers = contradictsUnit(unit, listed) || (this.#likely?.besides(listed, file).length ?? 0) > 0;
    return { ...(issued !== undefined && { issued }), content, ...(isOthers && { doubtful: true }) };
  }

  /** Settles which plans counted, once all are weighed as they were. */
  settleFormer(): void {
    this.#former.settle([]);
  }

  /** Whether a plan counts for its unit that another counted for then. */
  countsAgain(plan: PlanPlace): boolean {
    return this.#former.of(plan) !== undefined && this.#official.of(plan) === undefined;
  }

  /** The decisions on official plans that have no use, as soon as it is settled which plans count. */
  officialFaults(): { decision: OfficialPlan; unused: UnusedOfficial }[] {
    return [...this.#official.outcomes()].flatMap(([decision, outcome]) =>
      'unused' in outcome ? [{ decision, unused: outcome.unused }] : [],
    );
  }

  /** The codes of the units whose plans count for a unit. */
  formerOf(unit: RosterUnit): string[] {
    return this.#succession?.of(unit).map(({ code }) => code) ?? [];
  }

  /**
   * Judges a plan: by the requirements, with the roster's dates of its unit and the decisions for it.
   * @param text that of its file, in which the name of a unit may be legible although the plan cannot be read
   */
  judge(parsed: ParsedPlan, file: string, text = ''): JudgedPlan {
    const { asOf, only } = this.options;
    const issued = parsed.plan?.document?.issued;
    const { document } = parsed;
    const given = this.#givenTo(parsed.plan?.unit, issued, { file, document });
    const { listed } = given.settled;
    const { decisions, predecessors } = given;
    const assessment = assess(parsed, this.catalogue, {
      asOf,
      file,
      only,
      listed,
      decisions,
      predecessors,
    });
    const lending = listed && this.#succession?.lendingIn(listed, file, document);
    if (lending) assessment.lending = lending;
    const hint = this.#likely && !parsed.plan ? nameIn(parsed, text) : undefined;
    const content = listed && contentOf(text, document);
    return { assessment, given, said: saidIn(parsed, this.catalogue), issued, content, hint, earlier: false };
  }

  /** A plan as an earlier run has judged it; undefined when the roster or the decisions now give it something else. */
  again(
    { assessment, issued, content, hint, given: wording, ...said }: KeptPlan,
    texts: Said['texts'],
  ): JudgedPlan | undefined {
    const given = this.#givenTo(assessment.unit, issued, assessment);
    if (wordingOf(given) !== wording) return undefined;
    const decided = withDecisionsOf(assessment, given);
    return { assessment: decided, given, said: { ...said, texts }, issued, content, hint, earlier: true };
  }

  #givenTo(
    unit: Plan['unit'] | null | undefined,
    issued: IsoDate | undefined,
    { file, document }: PlanPlace,
  ): DeskContext {
    if (!unit) return { settled: {} };
    const settled = this.#settle(unit, issued, file);
    const decisions = this.#decisions.of(unit, settled.listed);
    const { listed } = settled;
    const superseded = this.#official.of({ file, document });
    const predecessors = listed && this.#succession?.of(listed);
    const isFormer = listed && this.#succession?.isFormer(listed);
    return {
      settled,
      decisions,
      ...(superseded && { superseded }),
      ...(predecessors && predecessors.length > 0 && { predecessors }),
      ...(isFormer && { isFormer }),
    };
  }

  /** Takes up a plan that is judged, beside all others. */
  take({ assessment, given, said, issued, content = '', hint, earlier }: JudgedPlan): Assessment {
    const { superseded, settled } = given;
    const { unit, file } = assessment;
    const { listed } = settled;
    const likely = this.#likelyOf(assessment, settled, hint);
    const sending = unit && listed && this.#sendingOf({ unit, issued, content }, listed, file);
    const supersedes = this.#official.passedOverFor(assessment);
    const taken = {
      ...assessment,
      ...(sending && { sending }),
      ...(superseded && { superseded }),
      ...(supersedes && { supersedes }),
      ...(likely.length > 0 && { likely }),
    };
    this.#attendance?.add(taken, settled, likely);
    if (superseded) return taken;
    this.#decisions.note(assessment.results);
    const stated = this.#across.add(said, assessment, earlier);
    return stated ? { ...taken, stated } : taken;
  }

  /**
   * Takes up a file that could not be read or decoded.
   * @param legible what its bytes look like, where they are text in another encoding
   */
  takeUnread(assessment: Assessment, legible: string | undefined): Assessment {
    const hint = this.#likely && legible !== undefined ? legibleName(legible) : undefined;
    const likely = this.#likelyOf(assessment, {}, hint);
    this.#attendance?.add(assessment, {}, likely);
    return likely.length > 0 ? { ...assessment, likely } : assessment;
  }

  #likelyOf({ file, unit }: Assessment, { listed, namesakes }: DeskContext['settled'], hint?: string): LikelyUnit[] {
    if (!this.#likely) return [];
    if (listed) return this.#likely.besides(listed, file, unit?.name);
    return this.#likely.of({ file, name: unit?.name ?? hint, type: unit?.type, namesakes: namesakes?.units });
  }

  #rosterFound() {
    const report = this.#attendance?.report();
    const { words } = this.options;
    return report && words ? withWords(report, words) : report;
  }

  /** What stands beside the plans judged. */
  found(): BesidePlans {
    const { waivers, reviews, officialPlans } = this.options;
    return {
      ...this.#rosterFound(),
      ...(waivers && { waivers: this.#decisions.waiverReport() }),
      ...(reviews && { reviews: this.#decisions.reviewReport() }),
      ...(officialPlans && { officialPlans: officialReport(this.#official.outcomes()) }),
      ...this.#across.found(),
    };
  }
}

/** The name that a plan gives its unit, where it cannot be read otherwise. */
function nameIn({ mended, document }: ParsedPlan, text: string): string | undefined {
  return mended?.unit.name ?? legibleName(cutDocuments(text)[document]?.text ?? text);
}

/** The key of the text of a plan in a file. */
function contentOf(text: string, document: number): string {
  return contentKey(cutDocuments(text)[document]?.text ?? '');
}
