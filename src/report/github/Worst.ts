import type { FindingLevel } from '../../plan/model/Finding.js';

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'note'];

/** The first of each level, as many as are shown, and how many more there are: nothing else is kept of a long run. */
export class Worst {
  readonly #kept: Record<FindingLevel, string[]> = { error: [], warning: [], note: [] };
  readonly more: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };

  constructor(private readonly shown: number) {}

  /** @param make what is kept, made only when it is */
  add(level: FindingLevel, make: () => string): void {
    const kept = this.#kept[level];
    if (kept.length < this.shown) kept.push(make());
    else this.more[level]++;
  }

  /** Most severe first, then as they came. */
  list(): string[] {
    return LEVELS.flatMap((level) => this.#kept[level]);
  }

  get cut(): boolean {
    return LEVELS.some((level) => this.more[level] > 0);
  }
}
