import type { Assessment } from '../check/assess/Assessment.js';
import { assess } from '../check/assess/assess.js';
import type { OfficialPlan, Review, Waiver } from '../check/assess/Decisions.js';
import { existsOn } from '../check/assess/ListedUnit.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/model/calendar.js';
import type { Plan } from '../plan/model/Plan.js';
import type { ParsedPlan } from '../plan/reader/parsePlans.js';
import { cutDocuments } from '../plan/yaml/cutDocuments.js';
import { AcrossPlans, type EarlierCopies } from './across/AcrossPlans.js';
import { type Said, saidIn } from './across/Said.js';
import { DecisionBook } from './decisions/DecisionBook.js';
import { officialReport } from './decisions/DecisionReport.js';
import { FirstLook } from './FirstLook.js';
import { type DeskContext, type JudgedPlan, type KeptPlan, withDecisionsOf, wordingOf } from './JudgedPlan.js';
import { contentOf } from './official/contentOf.js';
import { Attendance } from './roster/Attendance.js';
import { Owners } from './roster/Owners.js';
import type { Roster } from './roster/Roster.js';
import type { PlanPlace, WordFile } from './roster/UnitEntry.js';
import { withWaivers } from './roster/withWaivers.js';
import { withWords } from './roster/withWords.js';
import type { BesidePlans } from './totals/BesidePlans.js';

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
  /** Taken at all plans before the first is judged. */
  readonly firstLook: FirstLook;
  readonly #owners: Owners;
  readonly #attendance: Attendance | undefined;
  readonly #decisions: DecisionBook;
  readonly #across: AcrossPlans;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly options: BoardOptions,
  ) {
    const { asOf, only, roster, due, waivers = [], reviews = [], officialPlans, source, copies } = options;
    const judged = catalogue.requirements.filter(({ check }) => check === 'review').map(({ id }) => id);
    // With `only` nothing can be said of decisions about what is not asked.
    const asked = <T extends Waiver | Review>(list: readonly T[]) =>
      list.filter(({ requirement }) => only?.has(requirement) ?? true);
    this.#decisions = new DecisionBook(asked(waivers), asked(reviews), asOf, new Set(judged), roster);
    this.#attendance = roster && new Attendance(roster, catalogue, asOf, due);
    this.#owners = new Owners(roster, asOf);
    this.firstLook = new FirstLook(this.#owners, catalogue, { asOf, roster, officialPlans });
    const units = roster?.units.filter((unit) => existsOn(unit, asOf));
    this.#across = new AcrossPlans({
      catalogue,
      skeletons: catalogue.requirements.flatMap(({ examples }) => (examples ? [examples.met, examples.unmet] : [])),
      units,
      source,
      copies,
    });
  }

  /**
   * Judges a plan: by the requirements, with the roster's dates of its unit and the decisions for it.
   * @param text that of its file, in which the name of a unit may be legible although the plan cannot be read
   */
  judge(parsed: ParsedPlan, file: string, text = ''): JudgedPlan {
    const { asOf, only } = this.options;
    const { plan, mended, document } = parsed;
    const issued = plan?.document?.issued;
    const given = this.#givenTo(plan?.unit, issued, { file, document });
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
    const lending = listed && this.firstLook.succession?.lendingIn(listed, file, document);
    if (lending) assessment.lending = lending;
    const hint = plan ? undefined : this.#owners.hintIn(cutDocuments(text)[document]?.text ?? text, mended?.unit.name);
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
    const { official, succession } = this.firstLook;
    const settled = this.#owners.of(unit, issued, file);
    const decisions = this.#decisions.of(unit, settled.listed);
    const { listed } = settled;
    const superseded = official.of({ file, document });
    const predecessors = listed && succession?.of(listed);
    const isFormer = listed && succession?.isFormer(listed);
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
    const likely = this.#owners.likelyOf(assessment, settled, hint);
    const sending = unit && listed && this.#owners.sendingOf({ unit, issued, content }, listed, file);
    const supersedes = this.firstLook.official.passedOverFor(assessment);
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
    const hint = legible === undefined ? undefined : this.#owners.hintIn(legible);
    const likely = this.#owners.likelyOf(assessment, {}, hint);
    this.#attendance?.add(assessment, {}, likely);
    return likely.length > 0 ? { ...assessment, likely } : assessment;
  }

  #rosterFound() {
    const attended = this.#attendance?.report();
    const report = attended && withWaivers(attended, this.#decisions.granted());
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
      ...(officialPlans && { officialPlans: officialReport(this.firstLook.official.outcomes()) }),
      ...this.#across.found(),
    };
  }
}
