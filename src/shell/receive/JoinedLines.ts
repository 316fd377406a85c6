/**
 * The lines of a part of a mail, joined as they come. The parser's own way keeps each line as an object of its own: a mail of 200 kB
 * that is nothing but line ends took 400 MB and seconds, and one of ten megabytes all the memory there is.
 */
export class JoinedLines {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  update(line: Uint8Array): void {
    const length = this.#length + line.length + 1;
    if (length > this.#bytes.length) {
      const more = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      more.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = more;
    }
    this.#bytes.set(line, this.#length);
    this.#bytes[length - 1] = 0x0a;
    this.#length = length;
  }

  async finalize(): Promise<ArrayBuffer> {
    return this.#bytes.buffer.slice(0, this.#length);
  }
}
