const BITS = 16;
const BLOCK = 1 << BITS;

/** A run of integers where it lies: making a view of each would take longer than to compare two. */
export interface Run {
  block: Int32Array;
  from: number;
  to: number;
}

/** Many short runs of 32-bit integers, kept one behind the other and read without copying. */
export class Runs {
  readonly #blocks: Int32Array[] = [];
  /** How much of each block is used. */
  readonly #used: number[] = [];

  /** Keeps a run; returns the number to ask for it by. */
  keep(run: Int32Array): number {
    let last = this.#blocks.length - 1;
    if (last < 0 || (this.#used[last] ?? 0) + run.length > BLOCK) {
      last = this.#blocks.push(new Int32Array(Math.max(BLOCK, run.length))) - 1;
      this.#used.push(0);
    }
    const at = this.#used[last] ?? 0;
    this.#blocks[last]?.set(run, at);
    this.#used[last] = at + run.length;
    return last * BLOCK + at;
  }

  at(number: number, length: number): Run {
    const from = number & (BLOCK - 1);
    return { block: this.#blocks[number >>> BITS] ?? new Int32Array(), from, to: from + length };
  }

  /** All integers of all runs. */
  *all(): Iterable<Run> {
    for (const [i, block] of this.#blocks.entries()) yield { block, from: 0, to: this.#used[i] ?? 0 };
  }
}
