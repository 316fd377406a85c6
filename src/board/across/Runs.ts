const BLOCK = 65_536;

/** Many short runs of 32-bit integers, kept one behind the other and read without copying. */
export class Runs {
  readonly #blocks: Int32Array[] = [];
  #used = BLOCK;

  /** Keeps a run; returns the number to ask for it by. */
  keep(run: Int32Array): number {
    if (this.#used + run.length > BLOCK) {
      this.#blocks.push(new Int32Array(Math.max(BLOCK, run.length)));
      this.#used = 0;
    }
    const at = this.#used;
    this.#blocks.at(-1)?.set(run, at);
    this.#used += run.length;
    return (this.#blocks.length - 1) * BLOCK + at;
  }

  get(number: number, length: number): Int32Array {
    const at = number % BLOCK;
    return this.#blocks[Math.floor(number / BLOCK)]?.subarray(at, at + length) ?? new Int32Array();
  }
}
