import type { Assessment } from '../../assess/Assessment.js';
import type { ListedUnit } from '../../assess/ListedUnit.js';
import type { Stated } from '../../assess/Stated.js';
import type { Catalogue } from '../../catalogue/loadCatalogue.js';
import { later } from '../../plan/later.js';
import type { ParsedPlan } from '../../plan/parsePlans.js';
import type { AcrossFinding, Sum } from '../Across.js';
import { acrossFinding, arranged } from './arranged.js';
import { compareOccurrences, copiedTexts } from './copiedTexts.js';
import { figuresOf } from './Figures.js';
import { KnownTexts } from './KnownTexts.js';
import { ownNames, withoutOwnNames } from './ownNames.js';
import { PlanList, type SeenPlan } from './PlanList.js';
import { numberOf } from './sharedNumbers.js';
import { shinglesOf } from './shingles.js';
import { statedAcross } from './statedAcross.js';
import { type TextKind, TextStore } from './TextStore.js';

/** Shorter texts are alike by chance. Counted without the unit's own names. */
const LEAST_WORDS = 8;

export interface AcrossOptions {
  catalogue: Catalogue;
  /** Texts that the tool itself hands out. */
  skeletons?: readonly string[];
  /** The units of the roster that are expected; absent without a roster. */
  units?: readonly ListedUnit[];
  /** The text of the Conclusion. */
  source?: string;
}

/** Looks at plan after plan and remembers only what may stand in several. */
export class AcrossPlans {
  readonly #plans = new PlanList();
  readonly #texts: TextStore;
  readonly #known: () => KnownTexts;
  /** The first plan: its texts are only looked at when there is a second to compare them with. */
  #first: { parsed: ParsedPlan; seen: SeenPlan } | undefined;
  readonly #stated = new Map<SeenPlan, Stated>();
  readonly #units: readonly ListedUnit[] | undefined;
  readonly #codes: ReadonlySet<string>;

  constructor({ catalogue, skeletons = [], units, source = '' }: AcrossOptions) {
    const compare = compareOccurrences(this.#plans.plans);
    this.#texts = new TextStore((a, b) => compare(a, b) < 0);
    this.#known = later(() => new KnownTexts(catalogue, [source, ...skeletons]));
    this.#units = units;
    this.#codes = new Set(units?.map(({ code }) => code));
  }

  /** Takes note of a plan; an unreadable one says nothing. Returns what it states that others may state otherwise. */
  add(parsed: ParsedPlan, assessment: Assessment): Stated | undefined {
    const { plan } = parsed;
    if (!plan) return undefined;
    const seen = this.#plans.add(plan.unit, assessment);
    if (seen.number === 0) this.#first = { parsed, seen };
    else this.#compareTexts(parsed, seen);
    const number = numberOf(parsed);
    // With a roster only its units are added up: of another it is not known where it belongs.
    const added = !this.#units || this.#codes.has(seen.listed?.code ?? '');
    const figures = added ? figuresOf(parsed) : [];
    if (!number && figures.length === 0) return undefined;
    const stated = { ...(number && { number }), ...(figures.length > 0 && { figures }) };
    this.#stated.set(seen, stated);
    return stated;
  }

  #compareTexts(parsed: ParsedPlan, seen: SeenPlan): void {
    if (this.#first) this.#noteTexts(this.#first.parsed, this.#first.seen);
    this.#first = undefined;
    this.#noteTexts(parsed, seen);
  }

  #noteTexts(parsed: ParsedPlan, seen: SeenPlan): void {
    const { tasks = [], creative_activities: activities = [], unit } = parsed.plan ?? {};
    if (!unit) return;
    const names = ownNames(unit, seen.listed);
    const note = (kind: TextKind, text: string | undefined, at: string) => {
      if (text === undefined) return;
      const { words, raw, marks } = withoutOwnNames(text, names);
      if (words.length - marks < LEAST_WORDS) return;
      const shingles = shinglesOf(words);
      if (this.#known().repeats(marks === 0 ? shingles : shinglesOf(words, true))) return;
      const { pointer, range } = parsed.locate(at);
      this.#texts.add(
        kind,
        text,
        { words, raw, shingles },
        { plan: seen.number, index: Number(pointer.split('/')[2]), range },
      );
    };
    for (const [i, { content }] of tasks.entries()) note('task', content, `/tasks/${i}/content`);
    for (const [i, { title }] of activities.entries()) note('activity', title, `/creative_activities/${i}/title`);
  }

  /** What is found over the plans so far, in order of the first place, and what they add up to. */
  found(): { across: AcrossFinding[]; sums: Sum[] } {
    // One plan stands alone, unless it is one of several expected.
    if (this.#plans.plans.length < 2 && !this.#units) return { across: [], sums: [] };
    const { across, sums } = statedAcross(this.#plans, this.#stated, this.#units);
    const copied = copiedTexts(this.#texts, this.#plans).map((found) => acrossFinding('copied-text', found));
    return { across: arranged([...copied, ...across]), sums };
  }
}
