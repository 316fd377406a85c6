import { sign, signsIn } from '../text/signsIn.js';
import { bareMapping, bareScalar, bareSequence } from './bareNodes.js';
import { LineCursor } from './LineCursor.js';
import type { Mapping, Node, Pair, Scalar, Sequence } from './Node.js';
import { isIndicator, readInline } from './readInline.js';

/** Below what YAML allows (1,024), and above what any key has. */
const LONGEST_KEY = 1000;
/** Below what is refused as too deep. */
const DEEPEST = 60;

const [SPACE, DASH] = [32, 45];

/**
 * Reads the plain block YAML that plans are written in, twenty times as fast as a whole parser: block mappings and lists,
 * texts on one line with or without quotation marks, short lists and mappings in brackets, comments. It declines whatever
 * it is not sure of (undefined), a fault above all: `parseYaml` reads that, and words it. What it does read it reads just
 * as `parseYaml` does, the places included, which test/plan/yaml/plainYaml.test.ts proves.
 */
export function readPlainYaml(text: string): Node | undefined {
  // Windows' line breaks are as good as others.
  if (signsIn(text.includes('\r') ? text.replaceAll('\r\n', '\n') : text) & sign.layout) return undefined;
  return new PlainBlocks(text).root();
}

/** Reads blocks by how far in their lines are. Each method returns undefined to decline, and leaves the cursor behind what it read. */
class PlainBlocks {
  readonly #cursor: LineCursor;

  constructor(private readonly text: string) {
    const mark = /^--- *\r?\n/.exec(text);
    this.#cursor = new LineCursor(text, mark?.[0].length ?? 0);
  }

  root(): Node | undefined {
    const node = this.#cursor.column < 0 ? undefined : this.#block(0);
    // A line further left than the first.
    return this.#cursor.column < 0 ? node : undefined;
  }

  #block(depth: number): Node | undefined {
    const { column } = this.#cursor;
    return this.#isDash() ? this.#sequence(column, depth) : this.#mapping(column, depth);
  }

  #isDash(): boolean {
    const { text } = this;
    const { at, lineEnd } = this.#cursor;
    return text.charCodeAt(at) === DASH && (at + 1 >= lineEnd || text.charCodeAt(at + 1) === SPACE);
  }

  #mapping(column: number, depth: number): Mapping | undefined {
    if (depth > DEEPEST) return undefined;
    const cursor = this.#cursor;
    const from = cursor.at;
    const pairs: Pair[] = [];
    let to = from;
    do {
      const key = this.#key();
      const value = key && this.#valueOfKey(column, depth + 1);
      if (!value) return undefined;
      pairs.push({ key, value });
      to = value.to;
    } while (cursor.column === column && !this.#isDash());
    return cursor.column >= column ? undefined : bareMapping(pairs, from, to);
  }

  #sequence(column: number, depth: number): Sequence | undefined {
    if (depth > DEEPEST) return undefined;
    const cursor = this.#cursor;
    const from = cursor.at;
    const items: Node[] = [];
    let to = from;
    do {
      cursor.at++;
      const item = this.#item(column, depth + 1);
      if (!item) return undefined;
      items.push(item);
      to = item.to;
    } while (cursor.column === column && this.#isDash());
    return cursor.column > column ? undefined : bareSequence(items, false, from, to);
  }

  /** What stands behind a dash. */
  #item(column: number, depth: number): Node | undefined {
    const cursor = this.#cursor;
    cursor.skipSpaces();
    if (cursor.isLineDone) {
      cursor.nextLine();
      return cursor.column > column ? this.#block(depth) : undefined;
    }
    cursor.beginNode();
    if (this.#keyEnd() >= 0) return this.#mapping(cursor.column, depth);
    return this.#lastOnLine(column);
  }

  /** What stands behind a key and its colon: on the line, below it further in, or as a list no further in. */
  #valueOfKey(column: number, depth: number): Node | undefined {
    const cursor = this.#cursor;
    cursor.skipSpaces();
    if (!cursor.isLineDone) return this.#lastOnLine(column);
    let { at } = cursor;
    while (this.text.charCodeAt(at) === SPACE) at++;
    cursor.nextLine();
    if (cursor.column > column) return this.#block(depth);
    if (cursor.column === column && this.#isDash()) return this.#sequence(column, depth);
    return bareScalar('', true, at, at);
  }

  /** A value that ends with its line. Were the next line further in, it would go on there. */
  #lastOnLine(column: number): Node | undefined {
    const node = readInline(this.#cursor);
    if (!node) return undefined;
    this.#cursor.nextLine();
    return this.#cursor.column > column ? undefined : node;
  }

  /** Where the key that begins here ends, at its colon; -1 where there is none, or none that is plain. */
  #keyEnd(): number {
    const { text } = this;
    const { at, lineEnd } = this.#cursor;
    if (isIndicator(text.charCodeAt(at))) return -1;
    let colon = text.indexOf(':', at);
    while (colon >= 0 && colon + 1 < lineEnd && text.charCodeAt(colon + 1) !== SPACE)
      colon = text.indexOf(':', colon + 1);
    return colon < lineEnd ? colon : -1;
  }

  #key(): Scalar | undefined {
    const colon = this.#keyEnd();
    const from = this.#cursor.at;
    if (colon < 0 || colon - from > LONGEST_KEY) return undefined;
    let to = colon;
    while (this.text.charCodeAt(to - 1) === SPACE) to--;
    const value = this.text.slice(from, to);
    this.#cursor.at = colon + 1;
    // `...` ends a document.
    return value.includes(' #') || value.startsWith('...') ? undefined : bareScalar(value, true, from, to);
  }
}
