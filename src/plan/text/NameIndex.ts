import { closest, distance } from 'fastest-levenshtein';
import { bare, fold, isBare } from './fold.js';
import { ownCopy } from './ownCopy.js';

/** How many spellings are remembered: far more than the keys and values of all plans, unless they are rubbish. */
const REMEMBERED = 2000;

/** The names by which some things may be called: each thing by several, folded (schemas/README.md, "Folding"). */
export class NameIndex<T> {
  readonly #entries: readonly (readonly [thing: T, names: readonly string[]])[];
  /** Made when first needed: many lists are never asked. */
  #folded: ReturnType<typeof foldedNames<T>> | undefined;
  /** The names as they are spelt here, and what was asked before: thousands of plans spell the same few. */
  readonly #known: Map<string, T | undefined>;

  constructor(entries: Iterable<readonly [thing: T, names: readonly string[]]>) {
    this.#entries = [...entries];
    this.#known = new Map(this.#entries.flatMap(([thing, names]) => names.map((name) => [name, thing] as const)));
  }

  get #names() {
    this.#folded ??= foldedNames(this.#entries);
    return this.#folded;
  }

  /** What `name` stands for, or undefined. */
  get(name: string): T | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const { folded, bare: bareNames } = this.#names;
    const own = fold(name);
    const thing = folded.get(own) ?? (isBare(own) ? (bareNames.get(own) ?? bareNames.get(bare(own))) : undefined);
    if (this.#known.size < REMEMBERED) this.#known.set(ownCopy(name), thing);
    return thing;
  }

  /**
   * The nearest name to a misspelt one and what it stands for; undefined when none is near enough to be meant.
   * @param letters of a name's letters, how many may hold one slip
   */
  nearest(name: string, letters = 3): { name: string; thing: T } | undefined {
    const folded = fold(name);
    const bareName = bare(folded);
    const { folded: names, spelled } = this.#names;
    const nearest = closest(folded, [...names.keys()]);
    // Compared without diacritics too: a wrong tone is one slip, not a different word.
    const far = Math.min(distance(folded, nearest ?? ''), distance(bareName, bare(nearest ?? '')) + 0.5);
    const thing = nearest === undefined ? undefined : names.get(nearest);
    if (nearest === undefined || thing === undefined || far > Math.max(1, Math.floor(bareName.length / letters)))
      return undefined;
    return { name: spelled.get(nearest) ?? nearest, thing };
  }
}

function foldedNames<T>(entries: readonly (readonly [thing: T, names: readonly string[]])[]) {
  const folded = new Map<string, T>();
  const bareNames = new Map<string, T>();
  const spelled = new Map<string, string>();
  for (const [thing, names] of entries) {
    for (const name of names) {
      const own = fold(name);
      folded.set(own, thing);
      bareNames.set(bare(own), thing);
      spelled.set(own, name);
    }
  }
  return { folded, bare: bareNames, spelled };
}
