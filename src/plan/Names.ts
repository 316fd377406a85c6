import { closest, distance } from 'fastest-levenshtein';
import { bare, fold, isBare } from './fold.js';

/** The names by which some things may be called: each thing by several, folded as plan-format.md says. */
export class Names<T> {
  readonly #folded = new Map<string, T>();
  readonly #bare = new Map<string, T>();
  readonly #spelled = new Map<string, string>();

  constructor(entries: Iterable<readonly [thing: T, names: readonly string[]]>) {
    for (const [thing, names] of entries) {
      for (const name of names) {
        const folded = fold(name);
        this.#folded.set(folded, thing);
        this.#bare.set(bare(folded), thing);
        this.#spelled.set(folded, name);
      }
    }
  }

  /** What `name` stands for, or undefined. */
  get(name: string): T | undefined {
    const folded = fold(name);
    return (
      this.#folded.get(folded) ??
      (isBare(folded) ? (this.#bare.get(folded) ?? this.#bare.get(bare(folded))) : undefined)
    );
  }

  /** The nearest name to a misspelt one and what it stands for; undefined when none is near enough to be meant. */
  nearest(name: string): { name: string; thing: T } | undefined {
    const folded = fold(name);
    const bareName = bare(folded);
    const nearest = closest(folded, [...this.#folded.keys()]);
    // Compared without diacritics too: a wrong tone is one slip, not a different word.
    const far = Math.min(distance(folded, nearest ?? ''), distance(bareName, bare(nearest ?? '')) + 0.5);
    const thing = nearest === undefined ? undefined : this.#folded.get(nearest);
    if (nearest === undefined || thing === undefined || far > Math.max(1, Math.floor(bareName.length / 3)))
      return undefined;
    return { name: this.#spelled.get(nearest) ?? nearest, thing };
  }
}
