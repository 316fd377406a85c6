const [SPACE, HASH, LF, CR] = [32, 35, 10, 13];

/** A place in a text of plain YAML, which goes from line to line and passes over empty ones and comments. */
export class LineCursor {
  at = 0;
  /** The column of `at` where a node begins on the line; -1 at the end. */
  column = -1;
  /** The end of the line, without white space. */
  lineEnd = 0;
  #lineStart = 0;
  #nextLine: number;

  /** @param from where the first line begins */
  constructor(
    readonly text: string,
    from: number,
  ) {
    this.#nextLine = from;
    this.nextLine();
  }

  /** Goes to the next line that has more than a comment. */
  nextLine(): void {
    const { text } = this;
    while (this.#nextLine < text.length) {
      this.#lineStart = this.#nextLine;
      let end = text.indexOf('\n', this.#lineStart);
      if (end < 0) end = text.length;
      this.#nextLine = end + 1;
      let at = this.#lineStart;
      while (text.charCodeAt(at) === SPACE) at++;
      const first = text.charCodeAt(at);
      if (at >= end || first === HASH || first === CR || first === LF) continue;
      while (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === CR) end--;
      this.at = at;
      this.column = at - this.#lineStart;
      this.lineEnd = end;
      return;
    }
    this.column = -1;
  }

  /** Says that a node begins here, in the middle of a line. */
  beginNode(): void {
    this.column = this.at - this.#lineStart;
  }

  skipSpaces(): void {
    while (this.at < this.lineEnd && this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Whether nothing but a comment is left on the line. A comment has a space before it. */
  get isLineDone(): boolean {
    if (this.at >= this.lineEnd) return true;
    return this.text.charCodeAt(this.at) === HASH && this.text.charCodeAt(this.at - 1) === SPACE;
  }
}
