import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Stated } from '../../check/assess/Stated.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Plan } from '../../plan/model/Plan.js';
import { lazy } from '../../plan/text/lazy.js';
import type { AcrossFinding, Sum } from './Across.js';
import { acrossFinding, arranged } from './arranged.js';
import { type Copied, compareOccurrences, copiedTexts } from './copiedTexts.js';
import { DistinctTexts } from './DistinctTexts.js';
import { KnownTexts } from './KnownTexts.js';
import { type OwnNames, ownNames, withoutOwnNames } from './ownNames.js';
import { PlanList, type SeenPlan } from './PlanList.js';
import type { Said, SaidText } from './Said.js';
import { shinglesOf } from './shingles.js';
import { statedAcross } from './statedAcross.js';

/** Shorter texts are alike by chance. Counted without the unit's own names. */
const LEAST_WORDS = 8;

/** What plans are compared by. */
export interface AcrossOptions {
  catalogue: Catalogue;
  /** Texts that the tool itself hands out. */
  skeletons?: readonly string[];
  /** The units of the roster that are expected; absent without a roster. */
  units?: readonly ListedUnit[];
  /** The text of the Conclusion. */
  source?: string;
  /** What an earlier run found. */
  copies?: EarlierCopies | undefined;
}

/** The texts that an earlier run over the very same plans found several units to share: looking for them takes long. */
export interface EarlierCopies {
  /** Undefined when any plan is new or other, or is gone. */
  found(): readonly Copied[] | undefined;
  /** Hands over what this run has found. */
  keep(copied: readonly Copied[]): void;
}

/** Looks at plan after plan and remembers only what may stand in several. */
export class AcrossPlans {
  readonly #plans = new PlanList();
  readonly #texts: DistinctTexts;
  readonly #known: () => KnownTexts;
  /**
   * Plans whose texts are not looked at yet: the first, until there is a second to compare it with, and those that an
   * earlier run has compared, until there is one that it has not.
   */
  readonly #waiting: { unit: Plan['unit']; texts: Said['texts']; seen: SeenPlan }[] = [];
  readonly #copies: EarlierCopies | undefined;
  readonly #stated = new Map<SeenPlan, Stated>();
  readonly #units: readonly ListedUnit[] | undefined;
  readonly #codes: ReadonlySet<string>;

  constructor({ catalogue, skeletons = [], units, source = '', copies }: AcrossOptions) {
    this.#texts = new DistinctTexts(compareOccurrences(this.#plans.plans));
    this.#known = lazy(() => new KnownTexts(catalogue, [source, ...skeletons]));
    this.#units = units;
    this.#copies = copies;
    this.#codes = new Set(units?.map(({ code }) => code));
  }

  /**
   * Takes note of a plan; an unreadable one says nothing. Returns what it states that others may state otherwise.
   * @param earlier whether an earlier run has judged it, and its texts can be had at any time
   */
  add({ number, figures: all, texts }: Said, assessment: Assessment, earlier = false): Stated | undefined {
    const { unit } = assessment;
    if (!unit) return undefined;
    const seen = this.#plans.add(unit, assessment);
    this.#waiting.push({ unit, texts, seen });
    if (!earlier && seen.number > 0) this.#compareTexts();
    // With a roster only its units are added up: of another it is not known where it belongs.
    const added = !this.#units || this.#codes.has(seen.listed?.code ?? '');
    const figures = added ? all : [];
    if (!number && figures.length === 0) return undefined;
    const stated = { number, ...(figures.length > 0 && { figures }) };
    this.#stated.set(seen, stated);
    return stated;
  }

  #compareTexts(): void {
    for (const { unit, texts, seen } of this.#waiting.splice(0))
      this.#noteTexts(texts(), ownNames(unit, seen.listed), seen);
  }

  #noteTexts(texts: readonly SaidText[], names: OwnNames, seen: SeenPlan): void {
    for (const { kind, text, index, range } of texts) {
      const { words, raw, marks } = withoutOwnNames(text, names);
      if (words.length - marks < LEAST_WORDS) continue;
      const shingles = shinglesOf(words);
      if (this.#known().repeats(marks === 0 ? shingles : shinglesOf(words, true))) continue;
      this.#texts.add(kind, text, { words, raw, shingles }, { plan: seen.number, index, range });
    }
  }

  /** What is found over the plans so far, in order of the first place, and what they add up to. */
  found(): { across: AcrossFinding[]; sums: Sum[] } {
    // One plan stands alone, unless it is one of several expected.
    if (this.#plans.plans.length < 2 && !this.#units) return { across: [], sums: [] };
    const { across, sums } = statedAcross(this.#plans, this.#stated, this.#units);
    const copied = this.#copied().map((found) => acrossFinding('copied-text', found));
    return { across: arranged([...copied, ...across]), sums };
  }

  #copied(): readonly Copied[] {
    const earlier = this.#copies?.found();
    if (earlier) return earlier;
    if (this.#plans.plans.length > 1) this.#compareTexts();
    const copied = copiedTexts(this.#texts.all, this.#plans.plans);
    this.#copies?.keep(copied);
    return copied;
  }
}
