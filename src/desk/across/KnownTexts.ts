import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { shinglesOf } from './shingles.js';
import { wordsIn } from './words.js';

/** Percent of a text's shingles that make it a repetition of what everybody was given. */
const REPEATED = 80;

/**
 * What every unit was given: the Conclusion, what the catalogue and its hints say, the tool's own skeletons. Who repeats
 * that has not copied it from a colleague.
 */
export class KnownTexts {
  readonly #shingles = new Set<number>();
  /** By the last bits of a shingle, whether any such is in the set: nearly always none is. */
  readonly #hints = new Uint8Array(1 << 18);

  constructor(catalogue: Catalogue, others: readonly string[]) {
    const { title } = catalogue.conclusion;
    this.#add([title.vi, title.en, ...others]);
    for (const { quote, title, hint } of catalogue.requirements) {
      this.#add([...quote.split('…'), title.vi, title.en, hint.vi, hint.en]);
    }
  }

  #add(texts: readonly string[]): void {
    for (const text of texts) {
      for (const shingle of shinglesOf(wordsIn(text).hashes)) {
        this.#shingles.add(shingle);
        this.#hints[shingle & (this.#hints.length - 1)] = 1;
      }
    }
  }

  /** Whether a text says nothing else; `shingles` are its own, without any that hold a name of its unit. */
  repeats(shingles: Int32Array): boolean {
    let found = 0;
    for (let i = 0; i < shingles.length; i++) {
      const shingle = shingles[i] ?? 0;
      if (this.#hints[shingle & (this.#hints.length - 1)] && this.#shingles.has(shingle)) found++;
    }
    return shingles.length > 0 && found * 100 >= shingles.length * REPEATED;
  }
}
