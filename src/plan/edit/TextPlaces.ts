import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isBlank, isFlow, type WrittenPair } from './WrittenPlan.js';

/** Where the parts of a plan's text stand, as offsets into it: its lines, and the dashes, keys, colons and ends of its nodes. */
export class TextPlaces {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the last thing in a node ends, without the empty lines and comments behind it. */
  endOf(node: Node): number {
    if (!isFlow(node)) {
      if (isMap<Node, Node | null>(node)) {
        const last = node.items.at(-1);
        if (last) return this.endOfPair(last);
      }
      if (isSeq<Node>(node)) {
        const last = node.items.at(-1);
        if (last && !(isBlank(last) && !hasSource(last))) return this.endOf(last);
      }
    }
    const end = node.range?.[1] ?? 0;
    return this.#text[end - 1] === '\n' ? end - 1 : end;
  }

  /** Where what stands behind its key ends; behind the colon where nothing does. */
  endOfPair(pair: WrittenPair): number {
    const { value } = pair;
    return value === null || (isBlank(value) && !hasSource(value)) ? this.colonOf(pair) + 1 : this.endOf(value);
  }

  /** Where its key begins. */
  startOf({ key }: WrittenPair): number {
    return key.range?.[0] ?? 0;
  }

  /** Where the colon behind its key stands. */
  colonOf({ key }: WrittenPair): number {
    return this.#text.indexOf(':', key.range?.[1] ?? 0);
  }

  /** Whether a key stands in brackets on its line. */
  inFlow(pair: WrittenPair): boolean {
    const start = this.startOf(pair);
    let depth = 0;
    for (const character of this.#text.slice(this.lineStart(start), start)) {
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') depth--;
    }
    return depth > 0;
  }

  /** Where the dash of an item stands. */
  dashOf(item: Node | undefined): number | undefined {
    const start = item?.range?.[0];
    if (start === undefined) return undefined;
    const dash = this.#text.lastIndexOf('-', start);
    return dash >= 0 && /^-\s*$/.test(this.#text.slice(dash, start)) ? dash : undefined;
  }

  /** The spaces before a place on its line; the dash of a list counts as one. */
  columnOf(place: number): string {
    return this.#text.slice(this.lineStart(place), place).replace(/[^ ]/g, ' ');
  }

  /** Where the line of a place begins. */
  lineStart(place: number): number {
    return this.#text.lastIndexOf('\n', place - 1) + 1;
  }

  /** Where the line behind that of a place begins; the end of the text behind the last. */
  nextLine(place: number): number {
    const end = this.#text.indexOf('\n', place);
    return end < 0 ? this.#text.length : end + 1;
  }
}

/** Whether something is written there, be it only `""` or `~`. */
export const hasSource = (node: Node | null): boolean => isScalar(node) && (node.source ?? '') !== '';
