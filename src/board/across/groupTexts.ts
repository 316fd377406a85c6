import { IntRows } from './IntRows.js';
import { BANDS, bandKey, overlap } from './MinHash.js';
import type { TextStore } from './TextStore.js';

/** Percent of common shingles from which two texts are held to be copies. */
export const SIMILAR = 80;
/** How many groups, the commonest, a text is compared with in one band: a flood of texts that are half alike stays cheap. */
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
  const company = bandsInCompany(store);
  const leaders = new LeaderTable(store, company);
  const groups = new Map<number, TextGroup>();
  const alone: TextGroup[] = [];
  for (const text of byRank(store, units, company)) {
    const found = company[text] === 0 ? undefined : leaders.nearest(text);
    if (found) groups.get(found.leader)?.others.push({ text, similarity: found.similarity });
    else if (company[text] === 0) alone.push({ leader: text, others: [] });
    else {
      leaders.add(text);
      groups.set(text, { leader: text, others: [] });
    }
  }
  return [...groups.values(), ...alone];
}

/** For each text, a bit for every band in which another (or, rarely, a hash's chance) has its key. */
function bandsInCompany(store: TextStore): Uint16Array {
  const company = new Uint16Array(store.length);
  const keys = new Int32Array(store.length);
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(store.length * 16 + 1024)));
  const mask = counts.length - 1;
  for (let band = 0; band < BANDS; band++) {
    counts.fill(0);
    for (let text = 0; text < keys.length; text++) {
      const key = bandKey(store.shinglesOf(text), band) & mask;
      keys[text] = key;
      counts[key] = Math.min((counts[key] ?? 0) + 1, 2);
    }
    for (let text = 0; text < keys.length; text++) {
      if ((counts[keys[text] ?? 0] ?? 0) > 1) company[text] = (company[text] ?? 0) | (1 << band);
    }
  }
  return company;
}

/** The texts that may form groups: of several units, or in company; those of most units first, then by content. */
function byRank(store: TextStore, units: Int32Array, company: Uint16Array): Int32Array {
  const texts = new Int32Array(store.length).map((_, text) => text);
  const chosen = texts.filter((text) => (units[text] ?? 0) > 1 || company[text] !== 0);
  return chosen.sort(
    (a, b) => (units[b] ?? 0) - (units[a] ?? 0) || store.hash(a) - store.hash(b) || compareShingles(store, a, b),
  );
}

function compareShingles(store: TextStore, a: number, b: number): number {
  const [left, right] = [store.shinglesOf(a), store.shinglesOf(b)];
  const at = left.findIndex((shingle, i) => shingle !== right[i]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The leading texts by their bands' keys. */
class LeaderTable {
  /** Key, text, and the row of the next with the same slot + 1. */
  readonly #rows = new IntRows(3);
  readonly #heads: Int32Array;
  readonly #depths: Uint8Array;

  constructor(
    private readonly store: TextStore,
    private readonly company: Uint16Array,
  ) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(store.length * 4 + 1024)));
    this.#depths = new Uint8Array(this.#heads.length);
  }

  add(text: number): void {
    for (const key of this.#keysOf(text, this.store.shinglesOf(text))) {
      const slot = key & (this.#heads.length - 1);
      if ((this.#depths[slot] ?? 0) >= DEPTH) continue;
      this.#depths[slot] = (this.#depths[slot] ?? 0) + 1;
      this.#heads[slot] = this.#rows.push(key, text, this.#heads[slot] ?? 0) + 1;
    }
  }

  /** The leader that a text is most like; of several equally so, the same one in whatever order the plans came. */
  nearest(text: number): { leader: number; similarity: number } | undefined {
    const shingles = this.store.shinglesOf(text);
    const tried = new Set<number>();
    let best: { leader: number; shared: number; all: number } | undefined;
    for (const key of this.#keysOf(text, shingles)) {
      for (let row = this.#heads[key & (this.#heads.length - 1)] ?? 0; row > 0; row = this.#rows.get(row - 1, 2)) {
        const leader = this.#rows.get(row - 1, 1);
        if (this.#rows.get(row - 1, 0) !== key || tried.has(leader)) continue;
        tried.add(leader);
        if (this.store.kind(leader) !== this.store.kind(text)) continue;
        const found = overlap(shingles, this.store.shinglesOf(leader), SIMILAR);
        if (found && isNearer(found, best)) best = { leader, ...found };
      }
    }
    return best && { leader: best.leader, similarity: Math.floor((best.shared * 100) / best.all) };
  }

  #keysOf(text: number, shingles: Int32Array): number[] {
    const bits = this.company[text] ?? 0;
    return Array.from({ length: BANDS }, (_, band) => band)
      .filter((band) => bits & (1 << band))
      .map((band) => bandKey(shingles, band));
  }
}

interface Overlap {
  shared: number;
  all: number;
}
const isNearer = (one: Overlap, other?: Overlap) => !other || one.shared * other.all > other.shared * one.all;
