import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { RecordShape, Shape } from '../model/model.js';
import { scalar } from '../text/scalar.js';
import { fieldIn, isBlank, isFlow, type Path, type Written, WrittenPlan } from './WrittenPlan.js';

/** An entry or record to write: texts and lists of texts by canonical keys. */
export interface NewEntry {
  [key: string]: string | readonly string[] | NewEntry;
}

/**
 * Writes a value at a path of a plan's text, and leaves every other line as it is. An empty value leaves its key; what is not
 * there yet is added. Undefined where that cannot be done: the text is no YAML, or something else stands on the way.
 * @param value the text, or the texts of a list
 */
export function setValue(text: string, path: Path, value: string | readonly string[]): string | undefined {
  const plan = WrittenPlan.of(text);
  return plan && new Editor(plan).set(path, value);
}

/** Adds an entry to a list of a plan's text, at its end. Undefined where that cannot be done. */
export function addEntry(text: string, path: Path, entry: NewEntry): string | undefined {
  const plan = WrittenPlan.of(text);
  return plan && new Editor(plan).add(path, entry);
}

/** Takes an entry out of a list of a plan's text. Undefined where that cannot be done. */
export function removeEntry(text: string, path: Path): string | undefined {
  const plan = WrittenPlan.of(text);
  return plan && new Editor(plan).remove(path);
}

const STEP = '  ';

class Editor {
  readonly #text: string;
  readonly #lineEnd: string;

  constructor(private readonly plan: WrittenPlan) {
    this.#text = plan.text;
    this.#lineEnd = plan.text.includes('\r\n') ? '\r\n' : '\n';
  }

  set(path: Path, value: string | readonly string[]): string | undefined {
    const there = this.plan.at(path);
    if (there?.pair) return this.#replace(there.pair, there, value);
    const key = path.at(-1);
    if (typeof key !== 'string') return undefined;
    return this.#addTo(path.slice(0, -1), { [key]: value });
  }

  add(path: Path, entry: NewEntry): string | undefined {
    const shape = WrittenPlan.shapeAt(path);
    if (shape?.is !== 'list') return undefined;
    const there = this.plan.at(path);
    if (there && isSeq(there.node) && there.node.items.length > 0) {
      const list = there.node as YAMLSeq<Node>;
      if (isFlow(list)) return undefined;
      const dash = this.#dashOf(list.items[0]);
      if (dash === undefined) return undefined;
      const lines = this.#entryLines(entry, shape.of, this.#columnOf(dash));
      return this.#insertLines(this.#endOf(list), lines);
    }
    const key = path.at(-1);
    if (typeof key !== 'string') return undefined;
    if (!there?.pair)
      return this.#addSection([`${this.#name(path.slice(0, -1), key)}:`, ...this.#entryLines(entry, shape.of, STEP)]);
    if (!isBlank(there.node) && !(isSeq(there.node) && there.node.items.length === 0)) return undefined;
    const margin = `${this.#columnOf(this.#startOf(there.pair))}${STEP}`;
    return this.#putAfterColon(there.pair, there.node, '', this.#entryLines(entry, shape.of, margin));
  }

  remove(path: Path): string | undefined {
    const list = this.plan.at(path.slice(0, -1));
    const index = path.at(-1);
    if (!list || !isSeq(list.node) || typeof index !== 'number' || isFlow(list.node)) return undefined;
    const item = (list.node as YAMLSeq<Node>).items[index];
    const dash = this.#dashOf(item);
    if (!item || dash === undefined) return undefined;
    const from = this.#lineStart(dash);
    const to = this.#nextLine(this.#endOf(item));
    return this.#text.slice(0, from) + this.#text.slice(to);
  }

  #replace(pair: Pair, { node, shape }: Written, value: string | readonly string[]): string | undefined {
    if (isMap(node)) return undefined;
    const inFlow = this.#inFlow(pair);
    const written = this.#inline(value, shape, inFlow);
    if (isBlank(node) && !(isScalar(node) && node.source)) return this.#putAfterColon(pair, node, written, []);
    const [from = 0, end = 0] = node?.range ?? [];
    // What stands on lines of its own goes up to the key.
    const colon = this.#colonOf(pair);
    const below = this.#text.slice(colon + 1, from).includes('\n') || isLiteral(node);
    const to = this.#text.slice(from, end).endsWith('\n') ? end - this.#lineEnd.length : end;
    const start = below || written === '' ? colon + 1 : from;
    return (
      this.#text.slice(0, start) +
      (written === '' ? '' : start === from ? written : ` ${written}`) +
      this.#text.slice(to)
    );
  }

  /** Adds keys to a record that may not be there itself. */
  #addTo(path: Path, entry: NewEntry): string | undefined {
    const shape = WrittenPlan.shapeAt(path);
    if (shape?.is !== 'record') return undefined;
    const there = path.length === 0 ? { node: this.plan.top, shape } : this.plan.at(path);
    if (there && isMap(there.node) && there.node.items.length > 0) {
      const map = there.node as YAMLMap;
      if (isFlow(map)) return this.#addInBraces(map, entry, shape);
      const first = map.items[0];
      if (!first) return undefined;
      return this.#insertLines(this.#endOf(map), this.#lines(entry, shape, this.#columnOf(this.#startOf(first))));
    }
    const key = path.at(-1);
    if (path.length === 0) return this.#addSection(this.#lines(entry, shape, ''));
    if (typeof key !== 'string') return undefined;
    const above = path.slice(0, -1);
    if (!there?.pair) {
      if (above.length > 0) return this.#addTo(above, { [key]: entry });
      return this.#addSection([`${this.#name(above, key)}:`, ...this.#lines(entry, shape, STEP)]);
    }
    if (!isBlank(there.node)) return undefined;
    const margin = `${this.#columnOf(this.#startOf(there.pair))}${STEP}`;
    return this.#putAfterColon(there.pair, there.node, '', this.#lines(entry, shape, margin));
  }

  #addInBraces(map: YAMLMap, entry: NewEntry, shape: RecordShape): string | undefined {
    const last = map.items.at(-1);
    const parts = Object.entries(entry).map(([key, value]) =>
      typeof value === 'string' || Array.isArray(value)
        ? `${this.#nameIn(shape, key)}: ${this.#inline(value as string, shape.fields.get(key)?.shape ?? shape, true)}`
        : undefined,
    );
    if (!last || parts.includes(undefined)) return undefined;
    const at = this.#endOfPair(last);
    return `${this.#text.slice(0, at)}, ${parts.join(', ')}${this.#text.slice(at)}`;
  }

  /** A section of its own, behind all that is there. */
  #addSection(lines: readonly string[]): string {
    const end = this.#lineEnd;
    const text = this.#text.trimEnd() === '' ? this.#text : this.#text.replace(/\s*$/, '') + end + end;
    return `${text}${lines.join(end)}${end}`;
  }

  #entryLines(entry: NewEntry, shape: Shape, margin: string): string[] {
    const [first = '', ...rest] = this.#lines(entry, shape, `${margin}${STEP}`);
    return [`${margin}- ${first.slice(margin.length + STEP.length)}`, ...rest];
  }

  #lines(entry: NewEntry, shape: Shape, margin: string): string[] {
    return Object.entries(entry).flatMap(([key, value]) => {
      const field = fieldIn(shape, key);
      const name = `${margin}${this.#nameIn(shape, key)}:`;
      if (typeof value !== 'string' && !Array.isArray(value))
        return [name, ...this.#lines(value as NewEntry, field?.shape ?? shape, `${margin}${STEP}`)];
      const written = this.#inline(value as string, field?.shape ?? shape, false);
      return [written === '' ? name : `${name} ${written}`];
    });
  }

  #inline(value: string | readonly string[], shape: Shape, inFlow: boolean): string {
    if (typeof value === 'string') return value.trim() === '' ? '' : scalar(value.trim(), inFlow);
    const texts = value.map((one) => one.trim()).filter((one) => one !== '');
    if (texts.length === 0) return '';
    const [only = ''] = texts;
    if (texts.length === 1 && shape.is === 'list' && shape.of.is === 'choice') return scalar(only, inFlow);
    return `[${texts.map((one) => scalar(one, true)).join(', ')}]`;
  }

  #name(above: Path, key: string): string {
    return this.#nameIn(WrittenPlan.shapeAt(above), key);
  }

  #nameIn(shape: Shape | undefined, key: string): string {
    const field = fieldIn(shape, key);
    return (this.plan.isVietnamese ? field?.vi[0] : undefined) ?? key;
  }

  /** Puts a value directly behind a key, in place of the nothing that stands there, and lines below it. */
  #putAfterColon(pair: Pair, node: Node | null, value: string, below: readonly string[]): string {
    const colon = this.#colonOf(pair);
    const [from = colon + 1, to = from] = isBlank(node) && !hasSource(node) ? [] : (node?.range ?? []);
    const [start, end] = hasSource(node) || isSeq(node) ? [from, to] : [colon + 1, colon + 1];
    const put = value === '' ? '' : start === colon + 1 ? ` ${value}` : value;
    const text =
      this.#text.slice(0, start).replace(/ +$/, (spaces) => (put === '' ? '' : spaces)) + put + this.#text.slice(end);
    if (below.length === 0) return text;
    const at = text.indexOf('\n', colon);
    const lines = below.join(this.#lineEnd);
    if (at < 0) return `${text}${this.#lineEnd}${lines}${this.#lineEnd}`;
    return `${text.slice(0, at + 1)}${lines}${this.#lineEnd}${text.slice(at + 1)}`;
  }

  /** Lines behind the line on which something ends. */
  #insertLines(end: number, lines: readonly string[]): string {
    const at = this.#nextLine(end);
    const before = this.#text.slice(0, at);
    const glue = before.endsWith('\n') || before === '' ? '' : this.#lineEnd;
    return `${before}${glue}${lines.join(this.#lineEnd)}${this.#lineEnd}${this.#text.slice(at)}`;
  }

  /** Where the last thing in a node ends, without the empty lines and comments behind it. */
  #endOf(node: Node): number {
    if (!isFlow(node)) {
      if (isMap(node)) {
        const last = node.items.at(-1);
        if (last) return this.#endOfPair(last);
      }
      if (isSeq(node)) {
        const last = (node as YAMLSeq<Node>).items.at(-1);
        if (last && !(isBlank(last) && !hasSource(last))) return this.#endOf(last);
      }
    }
    const end = node.range?.[1] ?? 0;
    return this.#text[end - 1] === '\n' ? end - 1 : end;
  }

  #endOfPair(pair: Pair): number {
    const value = pair.value as Node | null;
    return value === null || (isBlank(value) && !hasSource(value)) ? this.#colonOf(pair) + 1 : this.#endOf(value);
  }

  #startOf({ key }: Pair): number {
    return (key as Node).range?.[0] ?? 0;
  }

  #colonOf({ key }: Pair): number {
    return this.#text.indexOf(':', (key as Node).range?.[1] ?? 0);
  }

  #inFlow(pair: Pair): boolean {
    const start = this.#startOf(pair);
    let depth = 0;
    for (const character of this.#text.slice(this.#lineStart(start), start)) {
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') depth--;
    }
    return depth > 0;
  }

  /** Where the dash of an item stands. */
  #dashOf(item: Node | undefined): number | undefined {
    const start = item?.range?.[0];
    if (start === undefined) return undefined;
    const dash = this.#text.lastIndexOf('-', start);
    return dash >= 0 && /^-\s*$/.test(this.#text.slice(dash, start)) ? dash : undefined;
  }

  /** The spaces before a place on its line; the dash of a list counts as one. */
  #columnOf(place: number): string {
    return this.#text.slice(this.#lineStart(place), place).replace(/[^ ]/g, ' ');
  }

  #lineStart(place: number): number {
    return this.#text.lastIndexOf('\n', place - 1) + 1;
  }

  #nextLine(place: number): number {
    const end = this.#text.indexOf('\n', place);
    return end < 0 ? this.#text.length : end + 1;
  }
}

const hasSource = (node: Node | null): boolean => isScalar(node) && (node.source ?? '') !== '';
const isLiteral = (node: Node | null): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
