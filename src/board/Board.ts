import type { Assessment } from '../assess/Assessment.js';
import { assess } from '../assess/assess.js';
import type { Review, Waiver } from '../assess/Decisions.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/calendar.js';
import type { ParsedPlan } from '../plan/parsePlans.js';
import { Attendance } from './Attendance.js';
import { AcrossPlans } from './across/AcrossPlans.js';
import { DecisionBook } from './DecisionBook.js';
import { existsOn, type Roster } from './Roster.js';
import { settle } from './settle.js';
import type { Found } from './Tally.js';

/** What the Board brings to a run: its roster, what it has decided, and the day. */
export interface BoardOptions {
  asOf: IsoDate;
  only?: ReadonlySet<string>;
  roster?: Roster;
  /** When plans are due that neither the roster nor the conclusion gives a date for. */
  due?: IsoDate;
  waivers?: readonly Waiver[];
  reviews?: readonly Review[];
  /** The text of the conclusion: what units quote from it they have not copied from one another. */
  source?: string;
}

/** Judges plan after plan as the Board does: each for itself, and what can be said of them together. */
export class Board {
  readonly #attendance: Attendance | undefined;
  readonly #decisions: DecisionBook;
  readonly #across: AcrossPlans;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly options: BoardOptions,
  ) {
    const { asOf, only, roster, due, waivers = [], reviews = [], source } = options;
    const judged = catalogue.requirements.filter(({ check }) => check === 'review').map(({ id }) => id);
    // With `only` nothing can be said of decisions about what is not asked.
    const asked = <T extends Waiver | Review>(list: readonly T[]) =>
      list.filter(({ requirement }) => only?.has(requirement) ?? true);
    this.#decisions = new DecisionBook(asked(waivers), asked(reviews), asOf, new Set(judged), roster);
    this.#attendance = roster && new Attendance(roster, catalogue, asOf, due);
    const units = roster?.units.filter((unit) => existsOn(unit, asOf));
    this.#across = new AcrossPlans({
      catalogue,
      skeletons: catalogue.requirements.flatMap(({ examples }) => (examples ? [examples.met, examples.unmet] : [])),
      ...(units && { units }),
      ...(source !== undefined && { source }),
    });
  }

  /** Judges a plan: by the requirements, with the roster's dates of its unit and the decisions for it. */
  judge(parsed: ParsedPlan, file: string): Assessment {
    const { asOf, only, roster } = this.options;
    const { plan } = parsed;
    const unit = plan?.unit;
    const settled = plan && roster ? settle(plan, roster, asOf) : {};
    const { listed } = settled;
    const decisions = unit && this.#decisions.of(unit, listed);
    const assessment = assess(parsed, this.catalogue, {
      asOf,
      file,
      ...(only && { only }),
      ...(listed && { listed }),
      ...(decisions && { decisions }),
    });
    this.#decisions.note(assessment.results);
    this.#attendance?.add(assessment, settled);
    const stated = this.#across.add(parsed, assessment);
    return stated ? { ...assessment, stated } : assessment;
  }

  /** What stands beside the plans judged. */
  found(): Found {
    const { waivers, reviews } = this.options;
    return {
      ...this.#attendance?.report(),
      ...(waivers && { waivers: this.#decisions.waiverReport() }),
      ...(reviews && { reviews: this.#decisions.reviewReport() }),
      ...this.#across.found(),
    };
  }
}
