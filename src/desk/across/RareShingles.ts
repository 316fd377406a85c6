import type { Run } from './Runs.js';
import { mix } from './wordHash.js';

/**
 * Which texts may be alike at all, by prefix filtering (Chaudhuri, Ganti, Kaushik, "A Primitive Operator for Similarity
 * Joins", 2006; Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity Search", 2007): put the shingles in any order that
 * is the same for all texts; of two sets of n and m with a Jaccard similarity of at least s, one of the first
 * n − ⌈s·n⌉ + 1 of the one is among the first m − ⌈s·m⌉ + 1 of the other. With the rarest first hardly any text shares
 * one by chance, and nothing that is alike is missed.
 */
export class RareShingles {
  /** How many texts have a shingle, up to 255, by its hash: two that fall together only look commoner than they are. */
  readonly #counts: Uint8Array;
  /** Shingles of one text with their counts before them: filled anew for each. */
  #ranked = new Float64Array(256);

  /**
   * @param all the shingles of every text
   * @param total how many they are together
   * @param percent from which similarity on texts are alike
   */
  constructor(
    all: Iterable<Run>,
    total: number,
    private readonly percent: number,
  ) {
    this.#counts = new Uint8Array(2 ** Math.min(22, Math.ceil(Math.log2(total + 1024))));
    const counts = this.#counts;
    for (const { block, from, to } of all) {
      for (let i = from; i < to; i++) {
        const slot = mix(block[i] as number) & (counts.length - 1);
        const count = counts[slot] as number;
        if (count < 255) counts[slot] = count + 1;
      }
    }
  }

  /** Those of a text's rarest shingles that another text has too: with none it is like no other. */
  of({ block, from, to }: Run): number[] {
    const counts = this.#counts;
    let left = this.#looked(to - from);
    if (this.#ranked.length < to - from) this.#ranked = new Float64Array(to - from);
    let length = 0;
    for (let i = from; i < to; i++) {
      const shingle = block[i] as number;
      const count = counts[mix(shingle) & (counts.length - 1)] as number;
      if (count > 1) this.#ranked[length++] = count * 2 ** 32 + (shingle >>> 0);
      else if (--left <= 0) return [];
    }
    const ranked = this.#ranked.subarray(0, length).sort();
    const rarest: number[] = [];
    for (let i = 0; i < left && i < length; i++) rarest.push(((ranked[i] as number) % 2 ** 32) | 0);
    return rarest;
  }

  /** Whether there are any such. */
  any({ block, from, to }: Run): boolean {
    const counts = this.#counts;
    let left = this.#looked(to - from);
    for (let i = from; i < to && left > 0; i++) {
      if ((counts[mix(block[i] as number) & (counts.length - 1)] as number) <= 1) left--;
    }
    return left > 0 && to > from;
  }

  /** How many of a text's shingles, the rarest, are looked at. */
  #looked(length: number): number {
    return length - Math.ceil((length * this.percent) / 100) + 1;
  }
}
