import { IntRows } from './IntRows.js';
import { overlap } from './overlap.js';
import { RareShingles } from './RareShingles.js';
import type { TextStore } from './TextStore.js';

/** Percent of common shingles from which two texts are held to be copies. */
export const SIMILAR = 80;
/** How many groups, the commonest, a text is compared with by one shingle: a flood of texts that are half alike stays cheap. */
const DEPTH = 8;

/** Texts that are alike: the commonest wording, and every other with its percentage of likeness to it, rounded down. */
export interface TextGroup {
  leader: number;
  others: { text: number; similarity: number }[];
}

/**
 * Groups like texts: the commonest wording leads, and what is at least `SIMILAR` percent like it follows. The outcome
 * does not depend on the order in which the texts came.
 * @param units how many units have each text
 */
export function groupTexts(store: TextStore, units: Int32Array): TextGroup[] {
  const rare = new RareShingles(store.allShingles(), store.shingles, SIMILAR);
  const leaders = new LeaderTable(store);
  const groups = new Map<number, TextGroup>();
  const groupOf = (leader: number) => {
    const group = groups.get(leader) ?? { leader, others: [] };
    groups.set(leader, group);
    return group;
  };
  for (const text of byRank(store, units, rare)) {
    const keys = rare.of(store.shinglesOf(text));
    const found = leaders.nearest(text, keys);
    if (found) groupOf(found.leader).others.push({ text, similarity: found.similarity });
    else leaders.add(text, keys);
    // One that nobody shares yet leads no group until another follows.
    if (!found && (units[text] ?? 0) > 1) groupOf(text);
  }
  return [...groups.values()];
}

/** The texts that may form groups: of several units, or with rare shingles in common; those of most units first, then by content. */
function byRank(store: TextStore, units: Int32Array, rare: RareShingles): Int32Array {
  const texts = new Int32Array(store.length).map((_, text) => text);
  const chosen = texts.filter((text) => (units[text] ?? 0) > 1 || rare.any(store.shinglesOf(text)));
  return chosen.sort(
    (a, b) => (units[b] ?? 0) - (units[a] ?? 0) || store.hash(a) - store.hash(b) || compareShingles(store, a, b),
  );
}

function compareShingles(store: TextStore, a: number, b: number): number {
  const [left, right] = [store.shinglesOf(a), store.shinglesOf(b)];
  const [length, other] = [left.to - left.from, right.to - right.from];
  for (let i = 0; i < length && i < other; i++) {
    const [one = 0, two = 0] = [left.block[left.from + i], right.block[right.from + i]];
    if (one !== two) return one - two;
  }
  return length - other;
}

/** The leading texts by their rarest shingles. */
class LeaderTable {
  /** Shingle, text, and the row of the next with the same slot + 1. */
  readonly #rows = new IntRows(3);
  readonly #heads: Int32Array;
  readonly #depths: Uint8Array;
  /** Of each leader, the text + 1 that it was compared with last. */
  readonly #tried: Int32Array;

  constructor(private readonly store: TextStore) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(store.length * 4 + 1024)));
    this.#depths = new Uint8Array(this.#heads.length);
    this.#tried = new Int32Array(store.length);
  }

  add(text: number, keys: readonly number[]): void {
    for (const key of keys) {
      const slot = key & (this.#heads.length - 1);
      if ((this.#depths[slot] ?? 0) >= DEPTH) continue;
      this.#depths[slot] = (this.#depths[slot] ?? 0) + 1;
      this.#heads[slot] = this.#rows.push(key, text, this.#heads[slot] ?? 0) + 1;
    }
  }

  /** The leader that a text is most like; of several equally so, the same one in whatever order the plans came. */
  nearest(text: number, keys: readonly number[]): { leader: number; similarity: number } | undefined {
    if (keys.length === 0) return undefined;
    const shingles = this.store.shinglesOf(text);
    let best: { leader: number; shared: number; all: number } | undefined;
    for (const key of keys) {
      for (let row = this.#heads[key & (this.#heads.length - 1)] ?? 0; row > 0; row = this.#rows.get(row - 1, 2)) {
        const leader = this.#rows.get(row - 1, 1);
        if (this.#rows.get(row - 1, 0) !== key || this.#tried[leader] === text + 1) continue;
        this.#tried[leader] = text + 1;
        if (!this.store.mayBeAlike(text, leader, SIMILAR)) continue;
        const found = overlap(shingles, this.store.shinglesOf(leader), SIMILAR);
        if (found && isNearer(found, best)) best = { leader, ...found };
      }
    }
    return best && { leader: best.leader, similarity: Math.floor((best.shared * 100) / best.all) };
  }
}

interface Overlap {
  shared: number;
  all: number;
}
const isNearer = (one: Overlap, other?: Overlap) => !other || one.shared * other.all > other.shared * one.all;
