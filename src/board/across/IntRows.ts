const ROWS = 8192;

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
    if (row % ROWS === 0) this.#blocks.push(new Int32Array(ROWS * this.width));
    const block = this.#blocks.at(-1) ?? new Int32Array();
    const at = (row % ROWS) * this.width;
    for (let i = 0; i < values.length; i++) block[at + i] = values[i] ?? 0;
    return row;
  }

  get(row: number, column: number): number {
    return this.#blocks[Math.floor(row / ROWS)]?.[(row % ROWS) * this.width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    const block = this.#blocks[Math.floor(row / ROWS)];
    if (block) block[(row % ROWS) * this.width + column] = value;
  }
}
