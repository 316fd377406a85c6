import type { Range } from '../../plan/model/Finding.js';
import { IntRows } from './IntRows.js';
import { differing } from './overlap.js';
import { type Run, Runs } from './Runs.js';
import { Samples } from './Samples.js';
import { bitsIn, sketchOf } from './Sketch.js';
import { chain } from './wordHash.js';

/** What kind of text it is; only texts of one kind are compared. */
export const textKinds = ['task', 'activity'] as const;
export type TextKind = (typeof textKinds)[number];

/** Where a text stands: the plan's number, the index of its item as the file counts, and the range. */
export interface Occurrence {
  plan: number;
  index: number;
  range: Range;
}

/** Columns of the two tables. */
const Text = { hash: 0, kind: 1, from: 2, count: 3, raw: 4, changed: 5, shown: 6, sample: 7, low: 8, high: 9 } as const;
const Place = { text: 0, plan: 1, index: 2, startLine: 3, startColumn: 4, endLine: 5, endColumn: 6 } as const;

/**
 * The distinct texts of all plans: hashed shingles, the beginning of the wording, and where each stands. A few hundred
 * bytes to a text, however many plans hold it.
 */
export class TextStore {
  readonly #texts = new IntRows(Object.keys(Text).length);
  readonly #places = new IntRows(Object.keys(Place).length);
  readonly #shingles = new Runs();
  readonly #samples = new Samples();
  #total = 0;
  /** Open addressing: the number of a text + 1, at its hash. */
  #slots = new Int32Array(1024);

  /** @param isBefore whether one place comes before another in the order of reports */
  constructor(private readonly isBefore: (a: Occurrence, b: Occurrence) => boolean) {}

  get length(): number {
    return this.#texts.length;
  }

  get places(): number {
    return this.#places.length;
  }

  add(
    kind: TextKind,
    text: string,
    { words, raw, shingles }: { words: readonly number[]; raw: readonly number[]; shingles: Int32Array },
    at: Occurrence,
  ) {
    const [hash, rawHash] = [words.reduce(chain, 1), raw.reduce(chain, 1)];
    const slot = this.#slotOf(hash, textKinds.indexOf(kind), shingles);
    const known = (this.#slots[slot] ?? 0) - 1;
    const { start, end } = at.range;
    const number = known >= 0 ? known : this.#texts.length;
    const place = this.#places.push(number, at.plan, at.index, start.line, start.column, end.line, end.column);
    if (known < 0) {
      const from = this.#shingles.keep(shingles);
      this.#total += shingles.length;
      const sample = this.#samples.keep(text);
      const { low, high } = sketchOf(shingles);
      this.#texts.push(hash, textKinds.indexOf(kind), from, shingles.length, rawHash, 0, place, sample, low, high);
      this.#slots[slot] = number + 1;
      if (this.#texts.length * 2 > this.#slots.length) this.#grow();
      return;
    }
    if (this.#texts.get(known, Text.raw) !== rawHash) this.#texts.set(known, Text.changed, 1);
    if (this.isBefore(at, this.occurrence(this.#texts.get(known, Text.shown)))) {
      this.#texts.set(known, Text.shown, place);
      this.#texts.set(known, Text.sample, this.#samples.keep(text));
    }
  }

  #slotOf(hash: number, kind: number, shingles: Int32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const text = (this.#slots[slot] ?? 0) - 1;
      if (text < 0 || this.#is(text, hash, kind, shingles)) return slot;
    }
  }

  #is(text: number, hash: number, kind: number, shingles: Int32Array): boolean {
    if (this.#texts.get(text, Text.hash) !== hash || this.#texts.get(text, Text.kind) !== kind) return false;
    const { block, from, to } = this.shinglesOf(text);
    if (to - from !== shingles.length) return false;
    for (let i = 0; i < shingles.length; i++) if (block[from + i] !== shingles[i]) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let text = 0; text < this.#texts.length; text++) {
      let slot = this.hash(text) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = text + 1;
    }
  }

  hash(text: number): number {
    return this.#texts.get(text, Text.hash);
  }

  kind(text: number): TextKind {
    return textKinds[this.#texts.get(text, Text.kind)] ?? 'task';
  }

  /** Whether it stands word for word the same everywhere, own names included. */
  isExact(text: number): boolean {
    return this.#texts.get(text, Text.changed) === 0;
  }

  /** The beginning of the text as it stands at its first place. */
  sample(text: number): string {
    return this.#samples.get(this.#texts.get(text, Text.sample));
  }

  /** How many shingles all texts have together. */
  get shingles(): number {
    return this.#total;
  }

  allShingles(): Iterable<Run> {
    return this.#shingles.all();
  }

  /** Its hashed shingles, sorted. */
  shinglesOf(text: number): Run {
    return this.#shingles.at(this.#texts.get(text, Text.from), this.#texts.get(text, Text.count));
  }

  /** Whether two texts may be so much alike at all, at a glance. */
  mayBeAlike(one: number, other: number, percent: number): boolean {
    const texts = this.#texts;
    if (texts.get(one, Text.kind) !== texts.get(other, Text.kind)) return false;
    const [count, others] = [texts.get(one, Text.count), texts.get(other, Text.count)];
    const apart =
      bitsIn(texts.get(one, Text.low) ^ texts.get(other, Text.low)) +
      bitsIn(texts.get(one, Text.high) ^ texts.get(other, Text.high));
    // What one has more than the other it does not share.
    return Math.max(apart, Math.abs(count - others)) <= differing(count + others, percent);
  }

  occurrence(place: number): Occurrence {
    const at = (column: keyof typeof Place) => this.#places.get(place, Place[column]);
    const start = { line: at('startLine'), column: at('startColumn') };
    const end = { line: at('endLine'), column: at('endColumn') };
    return { plan: at('plan'), index: at('index'), range: { start, end } };
  }

  /** The text at a place, and the number of the plan that holds it. */
  textAt(place: number): number {
    return this.#places.get(place, Place.text);
  }

  planAt(place: number): number {
    return this.#places.get(place, Place.plan);
  }
}
