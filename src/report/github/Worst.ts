import type { FindingLevel } from '../../plan/model/Finding.js';

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'note'];

/** How many of those found late are shown where there is no room. */
const RESERVED = 3;

/** The first of each level, as many as are shown, and how many more there are: nothing else is kept of a long run. */
export class Worst {
  readonly #kept: Record<FindingLevel, string[]> = { error: [], warning: [], note: [] };
  readonly more: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };

  readonly #replaced: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };

  constructor(private readonly shown: number) {}

  /** @param make what is kept, made only when it is */
  add(level: FindingLevel, make: () => string): void {
    const kept = this.#kept[level];
    if (kept.length < this.shown) kept.push(make());
    else this.more[level]++;
  }

  /** What is found once all else is known: a few of it take the place of others, or nobody would see any. */
  addLate(level: FindingLevel, make: () => string): void {
    const kept = this.#kept[level];
    const at = this.shown - 1 - this.#replaced[level];
    if (kept.length === this.shown && this.#replaced[level] < RESERVED) {
      kept.splice(at, 1);
      kept.push(make());
      this.#replaced[level]++;
      this.more[level]++;
    } else this.add(level, make);
  }

  /** Most severe first, then as they came. */
  list(): string[] {
    return LEVELS.flatMap((level) => this.#kept[level]);
  }

  get cut(): boolean {
    return LEVELS.some((level) => this.more[level] > 0);
  }
}
