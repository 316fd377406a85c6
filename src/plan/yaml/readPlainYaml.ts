import { sign, signsIn } from '../text/signsIn.js';
import type { Mapping, Node, Pair, Scalar, Sequence } from './Node.js';

/** Characters that mean something at the start of a text, or need a closer look there. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
/** What may not stand inside a text in brackets without a closer look. */
const IN_BRACKETS = /[[\]{}:#&*!|>'"]/;
/** Below what YAML allows (1,024), and above what any key has. */
const LONGEST_KEY = 1000;
/** Below what is refused as too deep. */
const DEEPEST = 60;

const [SPACE, DASH, COLON, HASH, LF, CR] = [32, 45, 58, 35, 10, 13];

/**
 * Reads the plain block YAML that plans are written in, twenty times as fast as a whole parser: block mappings and lists,
 * texts on one line with or without quotation marks, short lists and mappings in brackets, comments. It declines whatever
 * it is not sure of (undefined), a fault above all: `parseYaml` reads that, and words it. What it does read it reads just
 * as `parseYaml` does, the places included, which test/plan/yaml/plainYaml.test.ts proves.
 */
export function readPlainYaml(text: string): Node | undefined {
  // Windows' line breaks are as good as others.
  if (signsIn(text.includes('\r') ? text.replaceAll('\r\n', '\n') : text) & sign.layout) return undefined;
  return new PlainYaml(text).root();
}

/** Every method that reads returns undefined to decline, and leaves the reader behind what it read. */
class PlainYaml {
  #at = 0;
  /** The column of `#at` where a node begins on the line; -1 at the end. */
  #column = -1;
  #lineStart = 0;
  /** The end of the line, without white space. */
  #lineEnd = 0;
  #nextLine = 0;

  constructor(private readonly text: string) {}

  root(): Node | undefined {
    const mark = /^--- *\r?\n/.exec(this.text);
    this.#nextLine = mark?.[0].length ?? 0;
    this.#advance();
    const node = this.#column < 0 ? undefined : this.#block(0);
    // A line further left than the first.
    return this.#column < 0 ? node : undefined;
  }

  /** Goes to the next line that has more than a comment. */
  #advance(): void {
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
      this.#at = at;
      this.#column = at - this.#lineStart;
      this.#lineEnd = end;
      return;
    }
    this.#column = -1;
  }

  #block(depth: number): Node | undefined {
    return this.#isDash() ? this.#sequence(this.#column, depth) : this.#mapping(this.#column, depth);
  }

  #isDash(): boolean {
    const { text } = this;
    return (
      text.charCodeAt(this.#at) === DASH && (this.#at + 1 >= this.#lineEnd || text.charCodeAt(this.#at + 1) === SPACE)
    );
  }

  #mapping(column: number, depth: number): Mapping | undefined {
    if (depth > DEEPEST) return undefined;
    const from = this.#at;
    const pairs: Pair[] = [];
    let to = from;
    do {
      const key = this.#key();
      const value = key && this.#valueOfKey(column, depth + 1);
      if (!value) return undefined;
      pairs.push({ key, value });
      to = value.to;
    } while (this.#column === column && !this.#isDash());
    if (this.#column >= column) return undefined;
    return { is: 'mapping', pairs, from, to, anchor: undefined, tag: undefined };
  }

  #sequence(column: number, depth: number): Sequence | undefined {
    if (depth > DEEPEST) return undefined;
    const from = this.#at;
    const items: Node[] = [];
    let to = from;
    do {
      this.#at++;
      const item = this.#item(column, depth + 1);
      if (!item) return undefined;
      items.push(item);
      to = item.to;
    } while (this.#column === column && this.#isDash());
    if (this.#column > column) return undefined;
    return { is: 'sequence', items, flow: false, from, to, anchor: undefined, tag: undefined };
  }

  /** What stands behind a dash. */
  #item(column: number, depth: number): Node | undefined {
    this.#skipSpaces();
    if (this.#isLineDone()) {
      this.#advance();
      return this.#column > column ? this.#block(depth) : undefined;
    }
    this.#column = this.#at - this.#lineStart;
    if (this.#keyEnd() >= 0) return this.#mapping(this.#column, depth);
    return this.#lastOnLine(column);
  }

  /** What stands behind a key and its colon: on the line, below it further in, or as a list no further in. */
  #valueOfKey(column: number, depth: number): Node | undefined {
    this.#skipSpaces();
    if (!this.#isLineDone()) return this.#lastOnLine(column);
    let at = this.#at;
    while (this.text.charCodeAt(at) === SPACE) at++;
    this.#advance();
    if (this.#column > column) return this.#block(depth);
    if (this.#column === column && this.#isDash()) return this.#sequence(column, depth);
    return scalar('', true, at, at);
  }

  /** A value that ends with its line. Were the next line further in, it would go on there. */
  #lastOnLine(column: number): Node | undefined {
    const node = this.#inline();
    if (!node) return undefined;
    this.#advance();
    return this.#column > column ? undefined : node;
  }

  #skipSpaces(): void {
    while (this.#at < this.#lineEnd && this.text.charCodeAt(this.#at) === SPACE) this.#at++;
  }

  /** Whether nothing but a comment is left on the line. A comment has a space before it. */
  #isLineDone(): boolean {
    if (this.#at >= this.#lineEnd) return true;
    return this.text.charCodeAt(this.#at) === HASH && this.text.charCodeAt(this.#at - 1) === SPACE;
  }

  /** Where the key that begins here ends, at its colon; -1 where there is none, or none that is plain. */
  #keyEnd(): number {
    const { text } = this;
    if (INDICATORS.has(text.charCodeAt(this.#at))) return -1;
    let colon = text.indexOf(':', this.#at);
    while (colon >= 0 && colon + 1 < this.#lineEnd && text.charCodeAt(colon + 1) !== SPACE)
      colon = text.indexOf(':', colon + 1);
    return colon < this.#lineEnd ? colon : -1;
  }

  #key(): Scalar | undefined {
    const colon = this.#keyEnd();
    if (colon < 0 || colon - this.#at > LONGEST_KEY) return undefined;
    const from = this.#at;
    let to = colon;
    while (this.text.charCodeAt(to - 1) === SPACE) to--;
    const value = this.text.slice(from, to);
    this.#at = colon + 1;
    // `...` ends a document.
    return value.includes(' #') || value.startsWith('...') ? undefined : scalar(value, true, from, to);
  }

  #inline(): Node | undefined {
    const first = this.text[this.#at];
    const node =
      first === '"' || first === "'"
        ? this.#quoted(first)
        : first === '['
          ? this.#list()
          : first === '{'
            ? this.#braces()
            : this.#plain();
    if (!node) return undefined;
    this.#skipSpaces();
    return this.#isLineDone() ? node : undefined;
  }

  #quoted(mark: '"' | "'"): Scalar | undefined {
    const from = this.#at;
    const end = this.text.indexOf(mark, from + 1);
    if (end < 0 || end >= this.#lineEnd) return undefined;
    const value = this.text.slice(from + 1, end);
    // An escape, or a quotation mark written twice.
    if ((mark === '"' && value.includes('\\')) || this.text[end + 1] === mark) return undefined;
    this.#at = end + 1;
    return scalar(value, false, from, end + 1);
  }

  #plain(): Scalar | undefined {
    const from = this.#at;
    if (INDICATORS.has(this.text.charCodeAt(from))) return undefined;
    const line = this.text.slice(from, this.#lineEnd);
    const comment = line.indexOf(' #');
    const value = comment < 0 ? line : line.slice(0, endOfText(line, comment));
    if (value.includes(': ') || value.charCodeAt(value.length - 1) === COLON) return undefined;
    this.#at = from + value.length;
    return scalar(value, true, from, this.#at);
  }

  #list(): Sequence | undefined {
    const from = this.#at;
    const items: Node[] = [];
    const closed = this.#inBrackets(']', () => {
      const item = this.#word(']');
      if (item) items.push(item);
      return item !== undefined;
    });
    return closed
      ? { is: 'sequence', items, flow: true, from, to: this.#at, anchor: undefined, tag: undefined }
      : undefined;
  }

  #braces(): Mapping | undefined {
    const from = this.#at;
    const pairs: Pair[] = [];
    const closed = this.#inBrackets('}', () => {
      const colon = this.text.indexOf(': ', this.#at);
      if (colon < 0 || colon >= this.#lineEnd) return false;
      const key = this.#word(':');
      if (!key?.plain || this.#at !== colon) return false;
      this.#at++;
      this.#skipSpaces();
      const value = this.#word('}');
      if (value) pairs.push({ key, value });
      return value !== undefined;
    });
    return closed ? { is: 'mapping', pairs, from, to: this.#at, anchor: undefined, tag: undefined } : undefined;
  }

  /** Reads entries with commas between them up to the closing bracket, on one line. */
  #inBrackets(close: ']' | '}', entry: () => boolean): boolean {
    const { text } = this;
    this.#at++;
    this.#skipSpaces();
    if (text[this.#at] !== close) {
      for (;;) {
        if (!entry()) return false;
        this.#skipSpaces();
        if (text[this.#at] !== ',') break;
        this.#at++;
        this.#skipSpaces();
      }
    }
    if (this.#at >= this.#lineEnd || text[this.#at] !== close) return false;
    this.#at++;
    return true;
  }

  /** A text in brackets: up to the next comma or `stop`. */
  #word(stop: string): Scalar | undefined {
    const { text } = this;
    const from = this.#at;
    const first = text[from];
    if (first === '"' || first === "'") return this.#quoted(first);
    if (INDICATORS.has(text.charCodeAt(from))) return undefined;
    let to = from;
    while (to < this.#lineEnd && text[to] !== ',' && text[to] !== stop) to++;
    this.#at = to;
    while (text.charCodeAt(to - 1) === SPACE) to--;
    const value = text.slice(from, to);
    return value === '' || IN_BRACKETS.test(value) ? undefined : scalar(value, true, from, to);
  }
}

/** Where a text before `to` ends, without the spaces behind it. */
function endOfText(line: string, to: number): number {
  let end = to;
  while (line.charCodeAt(end - 1) === SPACE) end--;
  return end;
}

function scalar(value: string, plain: boolean, from: number, to: number): Scalar {
  return { is: 'scalar', value, plain, from, to, anchor: undefined, tag: undefined };
}
