import type { Change, Position, Range } from '../model/Finding.js';
import { composed } from '../text/composed.js';
import type { Edit } from '../text/Edit.js';
import { sign, signsIn } from '../text/signsIn.js';
import { unsafeCharacters } from '../text/visible.js';

/** From where to where in the file, in UTF-16 code units; `to` is just past the last one. */
export type Span = readonly [from: number, to: number];

/** A file's text with its lines: turns offsets into lines and columns, both from 1. */
export class SourceText {
  /** Where each line begins; found when a place is asked for. */
  #lines: number[] | undefined;
  #signs: number | undefined;

  constructor(readonly text: string) {}

  /** The unsafe characters of a text that stands in it. */
  unsafeIn(text: string): string[] {
    return this.#has(sign.unsafe | sign.backslash) ? unsafeCharacters(text) : [];
  }

  /** A text that stands in it, as it is meant. */
  composed(text: string): string {
    return this.#has(sign.uncomposed | sign.unsafe | sign.backslash) ? composed(text) : text;
  }

  #has(signs: number): boolean {
    this.#signs ??= signsIn(this.text);
    return (this.#signs & signs) !== 0;
  }

  range([from, to]: Span): Range {
    return { start: this.#position(from), end: this.#position(Math.max(from, to)) };
  }

  /** A change of the text as data of a finding. */
  fix({ from, to, text }: Edit): Change | undefined {
    return { range: this.range([from, to]), text };
  }

  /** Where a position stands in the text, in UTF-16 code units; the end of the text for a line that it has not. */
  at({ line, column }: Position): number {
    this.#lines ??= lineStarts(this.text);
    return Math.min((this.#lines[line - 1] ?? this.text.length) + column - 1, this.text.length);
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
