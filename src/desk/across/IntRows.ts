const BITS = 13;
const ROWS = 1 << BITS;

/**
 * A growing table of 32-bit integers, a few columns to a row: hundreds of thousands of rows in a few megabytes, and
 * never copied when it grows.
 */
export class IntRows {
  readonly #blocks: Int32Array[] = [];
  #length = 0;

  constructor(private readonly width: number) {}

  get length(): number {
    return this.#length;
  }

  /** Adds a row and returns its number. */
  push(...values: number[]): number {
    const row = this.#length++;
    const first = row & (ROWS - 1);
    if (first === 0) this.#blocks.push(new Int32Array(ROWS * this.width));
    const block = this.#blocks[row >>> BITS] as Int32Array;
    const at = first * this.width;
    for (let i = 0; i < values.length; i++) block[at + i] = values[i] ?? 0;
    return row;
  }

  get(row: number, column: number): number {
    return this.#blocks[row >>> BITS]?.[(row & (ROWS - 1)) * this.width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    const block = this.#blocks[row >>> BITS];
    if (block) block[(row & (ROWS - 1)) * this.width + column] = value;
  }
}
