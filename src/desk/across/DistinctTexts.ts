import type { Range } from '../../plan/model/Finding.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import { chain } from './words.js';

/** What kind of text it is; only texts of one kind are compared. */
export const textKinds = ['task', 'activity'] as const;
/** One of `textKinds`: the content of a task, or the title of a creative activity. */
export type TextKind = (typeof textKinds)[number];

/** Where a text stands: the plan's number, the index of its item as the file counts, and the range. */
export interface Occurrence {
  plan: number;
  index: number;
  range: Range;
}

/** A text of one or several plans. */
export interface DistinctText {
  kind: TextKind;
  /** Of its words, without the unit's own names. */
  hash: number;
  /** Of its words as they stand at its first place. */
  raw: number;
  /** Whether it stands word for word the same everywhere, own names included. */
  exact: boolean;
  /** Hashed shingles, sorted. */
  shingles: readonly number[];
  /** The beginning of the text as it stands at its first place. */
  sample: string;
  /** The first in the order of reports comes first. */
  places: [Occurrence, ...Occurrence[]];
}

/** The distinct texts of all plans, and where each stands. */
export class DistinctTexts {
  readonly #byHash = new Map<number, DistinctText[]>();

  /** @param compare the order of reports */
  constructor(private readonly compare: (a: Occurrence, b: Occurrence) => number) {}

  get all(): DistinctText[] {
    return [...this.#byHash.values()].flat();
  }

  add(
    kind: TextKind,
    text: string,
    { words, raw, shingles }: { words: readonly number[]; raw: readonly number[]; shingles: Int32Array },
    at: Occurrence,
  ): void {
    const hash = words.reduce(chain, 1);
    const rawHash = raw.reduce(chain, 1);
    const others = this.#byHash.get(hash) ?? [];
    const known = others.find((other) => other.kind === kind && isSame(other.shingles, shingles));
    if (!known) {
      others.push({
        kind,
        hash,
        raw: rawHash,
        exact: true,
        shingles: [...shingles],
        sample: beginningOf(text),
        places: [at],
      });
      this.#byHash.set(hash, others);
      return;
    }
    known.exact &&= known.raw === rawHash;
    if (this.compare(at, known.places[0]) < 0) {
      known.sample = beginningOf(text);
      known.places.unshift(at);
    } else known.places.push(at);
  }
}

const isSame = (one: readonly number[], other: Int32Array) =>
  one.length === other.length && one.every((shingle, i) => shingle === other[i]);

/** How many characters of a text are kept to identify it in a report. */
const LIMIT = 64;

function beginningOf(text: string): string {
  // White space is rarely more than a space: twice the length is nearly always enough to look at.
  const start = onOneLine(text.slice(0, 2 * LIMIT));
  const line = start.length > LIMIT ? start : onOneLine(text);
  if (line.length <= LIMIT) return ownCopy(line);
  const cut = line.slice(0, LIMIT - 1);
  const space = cut.lastIndexOf(' ');
  return ownCopy(`${(space > LIMIT / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).trimEnd()}…`);
}

const onOneLine = (text: string) => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
