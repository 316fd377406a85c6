import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import { fold } from '../plan/text/fold.js';

/** How many syllables stand together in what is compared. */
const LONGEST_RUN = 3;
/** What is said of a requirement, and how much it weighs: its own words more than the advice on it. */
const WEIGHTS = { title: 2, quote: 2, hint: 1, example: 1 } as const;
/** Less alike than this is chance, measured on lines that answer nothing (`test/convert/Proposer.test.ts`). */
const FEWEST = 0.11;
/** What is proposed beside the likeliest is at least this part as alike. */
const BESIDE = 0.4;
const MOST_PROPOSED = 3;

/** The letters of a content that are looked at: it says at its beginning what it is about. */
const LONGEST = 2000;

type Weights = Map<string, number>;

/**
 * Proposes which requirements a task may answer: those whose title, quotation, hint and example have most of its words, and of
 * its words in a row, the rarer the more (TF-IDF). It never says that one is answered; that is for a person.
 */
export class Proposer {
  readonly #rarity: ReadonlyMap<string, number>;
  readonly #texts: readonly { id: string; weights: Weights; length: number }[];

  /** @param requirements those that bind the unit */
  constructor(requirements: readonly Requirement[]) {
    const counted = requirements.map((requirement) => ({ id: requirement.id, counts: countsOf(requirement) }));
    const spread = new Map<string, number>();
    for (const { counts } of counted) for (const run of counts.keys()) spread.set(run, (spread.get(run) ?? 0) + 1);
    this.#rarity = new Map([...spread].map(([run, of]) => [run, Math.log(1 + counted.length / of)]));
    this.#texts = counted.map(({ id, counts }) => ({ id, ...this.#weighed(counts) }));
  }

  /** The likeliest first, at most three; none where nothing is alike. */
  propose(content: string): string[] {
    const counts = new Map(runsOf(content.slice(0, LONGEST)).map((run) => [run, 1]));
    const own = this.#weighed(counts);
    if (own.length === 0) return [];
    const ranked = this.#texts
      .map(({ id, weights, length }) => ({ id, alike: product(own.weights, weights) / (own.length * length || 1) }))
      .sort((a, b) => b.alike - a.alike);
    const least = Math.max(FEWEST, (ranked[0]?.alike ?? 0) * BESIDE);
    return ranked
      .slice(0, MOST_PROPOSED)
      .filter(({ alike }) => alike >= least)
      .map(({ id }) => id);
  }

  #weighed(counts: ReadonlyMap<string, number>): { weights: Weights; length: number } {
    const weights: Weights = new Map();
    let squares = 0;
    for (const [run, count] of counts) {
      const weight = (1 + Math.log(count)) * (this.#rarity.get(run) ?? 0);
      if (weight > 0) weights.set(run, weight);
      squares += weight * weight;
    }
    return { weights, length: Math.sqrt(squares) };
  }
}

function product(one: Weights, other: Weights): number {
  let sum = 0;
  for (const [run, weight] of one) sum += weight * (other.get(run) ?? 0);
  return sum;
}

function countsOf({ title, quote, hint, examples }: Requirement): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const run of runsOf(text)) counts.set(run, (counts.get(run) ?? 0) + weight);
  };
  add(title.vi, WEIGHTS.title);
  add(quote, WEIGHTS.quote);
  // What a hint says of the plan itself stands in «quotation marks».
  add(hint.vi.replace(/«[^«»]*»/g, ' '), WEIGHTS.hint);
  for (const content of contentsIn(examples?.met ?? '')) add(content, WEIGHTS.example);
  return counts;
}

/** The contents of tasks in an example. */
const contentsIn = (example: string): string[] =>
  [...example.matchAll(/^\s*(?:-\s+)?nội dung:\s*(.+)$/gmu)].map(([, content = '']) => content);

/** Syllables, and those that stand together, each as often as it stands there. */
function runsOf(text: string): string[] {
  const runs: string[] = [];
  for (const part of text.split(/[.;:()"“”!?/–-]+/u)) {
    const syllables = fold(part)
      .split(' ')
      .filter((syllable) => /\p{L}/u.test(syllable));
    for (let length = 1; length <= LONGEST_RUN; length++)
      for (let at = 0; at + length <= syllables.length; at++) runs.push(syllables.slice(at, at + length).join(' '));
  }
  return runs;
}
