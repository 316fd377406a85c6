import type { Assessment } from '../../assess/Assessment.js';
import type { ListedUnit } from '../../assess/ListedUnit.js';
import type { Catalogue } from '../../catalogue/loadCatalogue.js';
import type { ParsedPlan } from '../../plan/parsePlans.js';
import type { AcrossFinding, AcrossParams, AcrossPlace, Sum } from '../Across.js';
import { addUp, type Stating, unitCount } from './additions.js';
import { contradictions } from './contradictions.js';
import { compareOccurrences, copiedTexts } from './copiedTexts.js';
import { DocumentNumbers } from './DocumentNumbers.js';
import { figuresOf } from './Figures.js';
import { KnownTexts } from './KnownTexts.js';
import { ownNames, withoutOwnNames } from './ownNames.js';
import { PlanList, type SeenPlan } from './PlanList.js';
import { sumsOf } from './sums.js';
import { type TextKind, TextStore } from './TextStore.js';
import { OWN_NAME } from './wordHash.js';

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
  readonly #known: KnownTexts;
  readonly #numbers = new DocumentNumbers();
  readonly #figures = new Map<SeenPlan, Stating[]>();
  readonly #units: readonly ListedUnit[] | undefined;
  readonly #codes: ReadonlySet<string>;

  constructor({ catalogue, skeletons = [], units, source = '' }: AcrossOptions) {
    const compare = compareOccurrences(this.#plans.plans);
    this.#texts = new TextStore((a, b) => compare(a, b) < 0);
    this.#known = new KnownTexts(catalogue, [source, ...skeletons]);
    this.#units = units;
    this.#codes = new Set(units?.map(({ code }) => code));
  }

  /** Takes note of a plan; an unreadable one says nothing. */
  add(parsed: ParsedPlan, assessment: Assessment): void {
    const { plan } = parsed;
    if (!plan) return;
    const seen = this.#plans.add(plan.unit, assessment);
    this.#noteTexts(parsed, seen);
    this.#numbers.add(seen, parsed);
    // With a roster only its units are added up: of another it is not known where it belongs.
    if (this.#units && !this.#codes.has(seen.listed?.code ?? '')) return;
    const figures = figuresOf(parsed).map((figure) => ({ plan: seen, figure }));
    if (figures.length > 0) this.#figures.set(seen, figures);
  }

  #noteTexts(parsed: ParsedPlan, seen: SeenPlan): void {
    const { tasks = [], creative_activities: activities = [], unit } = parsed.plan ?? {};
    if (!unit) return;
    const names = ownNames(unit, seen.listed);
    const note = (kind: TextKind, text: string | undefined, at: string) => {
      if (text === undefined) return;
      const words = withoutOwnNames(text, names);
      const left = words.words.filter((word) => word !== OWN_NAME).length;
      if (left < LEAST_WORDS || this.#known.repeats(words.words)) return;
      const { pointer, range } = parsed.locate(at);
      this.#texts.add(kind, text, words, { plan: seen.number, index: Number(pointer.split('/')[2]), range });
    };
    for (const [i, { content }] of tasks.entries()) note('task', content, `/tasks/${i}/content`);
    for (const [i, { title }] of activities.entries()) note('activity', title, `/creative_activities/${i}/title`);
  }

  /** What is found over the plans so far, in order of the first place, and what they add up to. */
  found(): { across: AcrossFinding[]; sums: Sum[] } {
    const countOf = unitCount(this.#units);
    const stating = this.#plans.firstOfUnits().flatMap((plan) => this.#figures.get(plan) ?? []);
    const additions = addUp(stating, countOf);
    const across = [
      ...copiedTexts(this.#texts, this.#plans).map((found) => finding('copied-text', found)),
      ...contradictions(stating, additions, countOf).map((found) => finding('sum-contradicts', found)),
      ...this.#numbers.shared().map((found) => finding('same-number', found)),
    ];
    return { across: withIds(across.sort(byPlace)), sums: sumsOf(additions) };
  }
}

function finding<Kind extends keyof AcrossParams>(
  kind: Kind,
  { key, params, plans }: { key: string; params: AcrossParams[Kind]; plans: AcrossPlace[] },
): AcrossFinding {
  const [{ pointer, range }] = plans as [AcrossPlace];
  const id = `across/${kind}/${key.replaceAll('/', '∕')}`;
  return { id, kind, params, level: 'note', pointer, range, plans } as AcrossFinding;
}

/** A second equal id gets `#2`, as those of plans do. */
function withIds(findings: readonly AcrossFinding[]): AcrossFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}#${times}` };
  });
}

const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function byPlace(a: AcrossFinding, b: AcrossFinding): number {
  const [[one], [other]] = [a.plans, b.plans] as [[AcrossPlace], [AcrossPlace]];
  return (
    compareText(one.file, other.file) ||
    one.document - other.document ||
    one.range.start.line - other.range.start.line ||
    one.range.start.column - other.range.start.column ||
    compareText(a.id, b.id)
  );
}
