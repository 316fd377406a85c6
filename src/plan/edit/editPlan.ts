import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { RecordShape } from '../model/model.js';
import { EntryWriter, isInline, type NewEntry, STEP } from './EntryWriter.js';
import { hasSource, TextPlaces } from './TextPlaces.js';
import {
  isBlank,
  isFlow,
  type Path,
  type Written,
  type WrittenMap,
  type WrittenPair,
  WrittenPlan,
} from './WrittenPlan.js';

/**
 * Writes a value at a path of a plan's text, and leaves every other line as it is. An empty value leaves its key; what is not
 * there yet is added. Undefined where that cannot be done: the text is not YAML, or something else stands on the way.
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

class Editor {
  readonly #text: string;
  readonly #lineEnd: string;
  readonly #places: TextPlaces;
  readonly #writer: EntryWriter;

  constructor(private readonly plan: WrittenPlan) {
    this.#text = plan.text;
    this.#places = new TextPlaces(plan.text);
    this.#writer = new EntryWriter(plan.isVietnamese);
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
    const list = there?.node;
    if (isSeq<Node>(list) && list.items.length > 0) {
      if (isFlow(list)) return undefined;
      const dash = this.#places.dashOf(list.items[0]);
      if (dash === undefined) return undefined;
      const lines = this.#writer.entryLines(entry, shape.of, this.#places.columnOf(dash));
      return this.#insertLines(this.#places.endOf(list), lines);
    }
    const key = path.at(-1);
    if (typeof key !== 'string') return undefined;
    if (!there?.pair)
      return this.#addSection([
        `${this.#name(path.slice(0, -1), key)}:`,
        ...this.#writer.entryLines(entry, shape.of, STEP),
      ]);
    if (!isBlank(there.node) && !(isSeq(there.node) && there.node.items.length === 0)) return undefined;
    const margin = `${this.#places.columnOf(this.#places.startOf(there.pair))}${STEP}`;
    return this.#putAfterColon(there.pair, there.node, '', this.#writer.entryLines(entry, shape.of, margin));
  }

  remove(path: Path): string | undefined {
    const list = this.plan.at(path.slice(0, -1))?.node;
    const index = path.at(-1);
    if (!isSeq<Node>(list) || typeof index !== 'number' || isFlow(list)) return undefined;
    const item = list.items[index];
    const dash = this.#places.dashOf(item);
    if (!item || dash === undefined) return undefined;
    const from = this.#places.lineStart(dash);
    const to = this.#places.nextLine(this.#places.endOf(item));
    return this.#text.slice(0, from) + this.#text.slice(to);
  }

  #replace(pair: WrittenPair, { node, shape }: Written, value: string | readonly string[]): string | undefined {
    if (isMap(node)) return undefined;
    const inFlow = this.#places.inFlow(pair);
    const written = this.#writer.inline(value, shape, inFlow);
    if (isBlank(node) && !(isScalar(node) && node.source)) return this.#putAfterColon(pair, node, written, []);
    const [from = 0, end = 0] = node?.range ?? [];
    // What stands on lines of its own goes up to the key.
    const colon = this.#places.colonOf(pair);
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
    const map = there?.node;
    if (isMap<Node, Node | null>(map) && map.items.length > 0) {
      if (isFlow(map)) return this.#addInBraces(map, entry, shape);
      const first = map.items[0];
      if (!first) return undefined;
      return this.#insertLines(
        this.#places.endOf(map),
        this.#writer.lines(entry, shape, this.#places.columnOf(this.#places.startOf(first))),
      );
    }
    const key = path.at(-1);
    if (path.length === 0) return this.#addSection(this.#writer.lines(entry, shape, ''));
    if (typeof key !== 'string') return undefined;
    const above = path.slice(0, -1);
    if (!there?.pair) {
      if (above.length > 0) return this.#addTo(above, { [key]: entry });
      return this.#addSection([`${this.#name(above, key)}:`, ...this.#writer.lines(entry, shape, STEP)]);
    }
    if (!isBlank(there.node)) return undefined;
    const margin = `${this.#places.columnOf(this.#places.startOf(there.pair))}${STEP}`;
    return this.#putAfterColon(there.pair, there.node, '', this.#writer.lines(entry, shape, margin));
  }

  #addInBraces(map: WrittenMap, entry: NewEntry, shape: RecordShape): string | undefined {
    const last = map.items.at(-1);
    const parts = Object.entries(entry).map(([key, value]) =>
      isInline(value)
        ? `${this.#writer.nameIn(shape, key)}: ${this.#writer.inline(value, shape.fields.get(key)?.shape ?? shape, true)}`
        : undefined,
    );
    if (!last || parts.includes(undefined)) return undefined;
    const at = this.#places.endOfPair(last);
    return `${this.#text.slice(0, at)}, ${parts.join(', ')}${this.#text.slice(at)}`;
  }

  /** A section of its own, behind all that is there. */
  #addSection(lines: readonly string[]): string {
    const end = this.#lineEnd;
    const written = this.#text.trimEnd();
    const before = written === '' ? this.#text : written + end + end;
    return `${before}${lines.join(end)}${end}`;
  }

  #name(above: Path, key: string): string {
    return this.#writer.nameIn(WrittenPlan.shapeAt(above), key);
  }

  /** Puts a value directly behind a key, in place of the nothing that stands there, and lines below it. */
  #putAfterColon(pair: WrittenPair, node: Node | null, value: string, below: readonly string[]): string {
    const colon = this.#places.colonOf(pair);
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
    const at = this.#places.nextLine(end);
    const before = this.#text.slice(0, at);
    const glue = before.endsWith('\n') || before === '' ? '' : this.#lineEnd;
    return `${before}${glue}${lines.join(this.#lineEnd)}${this.#lineEnd}${this.#text.slice(at)}`;
  }
}

const isLiteral = (node: Node | null): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
