const BITS = 16;
const BLOCK = 1 << BITS;
/** How much of a text is kept to show which one is meant. */
const LIMIT = 64;

/** The beginnings of many texts, kept as UTF-8: a third less than as strings. */
export class Samples {
  readonly #blocks: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  /** What is encoded just now; a character of UTF-16 takes at most three bytes. */
  readonly #scratch = new Uint8Array(3 * LIMIT);
  #used = BLOCK;

  /** Keeps the beginning of a text; returns the number to ask for it by. */
  keep(text: string): number {
    const length = this.#encoder.encodeInto(shortened(text), this.#scratch).written;
    if (this.#used + 2 + length > BLOCK) {
      this.#blocks.push(new Uint8Array(BLOCK));
      this.#used = 0;
    }
    const at = this.#used;
    const block = this.#blocks[this.#blocks.length - 1] as Uint8Array;
    block[at] = length >> 8;
    block[at + 1] = length & 255;
    for (let i = 0; i < length; i++) block[at + 2 + i] = this.#scratch[i] as number;
    this.#used += 2 + length;
    return (this.#blocks.length - 1) * BLOCK + at;
  }

  get(number: number): string {
    const block = this.#blocks[number >>> BITS] ?? new Uint8Array(2);
    const at = number & (BLOCK - 1);
    const length = ((block[at] ?? 0) << 8) + (block[at + 1] ?? 0);
    return this.#decoder.decode(block.subarray(at + 2, at + 2 + length));
  }
}

function shortened(text: string): string {
  // White space is rarely more than a space: twice the length is nearly always enough to look at.
  const start = onOneLine(text.slice(0, 2 * LIMIT));
  const line = start.length > LIMIT ? start : onOneLine(text);
  if (line.length <= LIMIT) return line;
  const cut = line.slice(0, LIMIT - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LIMIT / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).trimEnd()}…`;
}

const onOneLine = (text: string) => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
