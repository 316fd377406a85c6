import type { Position, Range } from './Finding.js';

/** From where to where in the file, in UTF-16 code units; `to` is just past the last one. */
export type Span = readonly [from: number, to: number];

/** A file's text with its lines: turns offsets into lines and columns, both from 1. */
export class SourceText {
  /** Where each line begins; found when a place is asked for. */
  #lines: number[] | undefined;

  constructor(readonly text: string) {}

  range([from, to]: Span): Range {
    return { start: this.#position(from), end: this.#position(Math.max(from, to)) };
  }

  #position(offset: number): Position {
    this.#lines ??= lineStarts(this.text);
    const lines = this.#lines;
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
  }

  /** The part of a span that stands on its first line. */
  firstLine([from, to]: Span): Span {
    const end = this.text.indexOf('\n', from);
    return [from, end < 0 ? to : Math.min(end, to)];
  }

  slice([from, to]: Span): string {
    return this.text.slice(from, to);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where a value of a plan stands in its file. */
export interface Place {
  /** The pointer as the file has it: list indexes count every item, also those that could not be read. */
  pointer: string;
  /** The key as the file spells it; undefined for list items. */
  key?: string;
  keySpan?: Span;
  valueSpan: Span;
}

/** A place found for a pointer, as reports show it. */
export interface Located {
  pointer: string;
  range: Range;
  /** Whether the value itself stands there; otherwise the range is of the key nearest above it. */
  present: boolean;
  /** The key as the file spells it, and where. */
  key?: string;
  keyRange?: Range;
  /** Key and value as the file has them. */
  text: string;
}

/** The places of one plan's values, by canonical pointer: that of the value in the plan object. */
export class Places {
  readonly #places = new Map<string, Place>();
  readonly #added: string[] = [];

  /** @param root where a plan stands that has nothing at all to point at: its first key */
  constructor(
    private readonly source: SourceText,
    private readonly root: Span,
  ) {}

  add(canonical: string, place: Place): void {
    this.#places.set(canonical, place);
    this.#added.push(canonical);
  }

  get(canonical: string): Place | undefined {
    return this.#places.get(canonical);
  }

  /** How many places there are, to return to with `forget`. */
  get count(): number {
    return this.#added.length;
  }

  /** Forgets the places added since there were `count`: of an item that is left out of its list. */
  forget(count: number): void {
    for (const canonical of this.#added.splice(count)) this.#places.delete(canonical);
  }

  /** The pointer of a value as the file has it. */
  pointerOf(canonical: string): string {
    return this.#places.get(canonical)?.pointer ?? canonical;
  }

  /** Where the value at a canonical pointer stands; of an absent one, where its nearest parent's key stands. */
  locate(canonical: string): Located {
    const found = this.#places.get(canonical);
    if (found) {
      const { pointer, key, keySpan, valueSpan } = found;
      const range = this.source.range(valueSpan);
      const text = this.source.slice([keySpan?.[0] ?? valueSpan[0], valueSpan[1]]).trim();
      return {
        pointer,
        range,
        present: true,
        text,
        ...(key !== undefined && { key }),
        ...(keySpan && { keyRange: this.source.range(keySpan) }),
      };
    }
    const steps = canonical.split('/');
    for (let length = steps.length - 1; length > 0; length--) {
      const parent = this.#places.get(steps.slice(0, length).join('/'));
      if (parent) {
        const range = this.source.range(parent.keySpan ?? this.source.firstLine(parent.valueSpan));
        return { pointer: [parent.pointer, ...steps.slice(length)].join('/'), range, present: false, text: '' };
      }
    }
    return { pointer: canonical, range: this.source.range(this.root), present: false, text: '' };
  }
}
