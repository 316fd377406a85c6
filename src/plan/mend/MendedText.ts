import type { Fix, Range } from '../model/Finding.js';
import { SourceText, type Span } from '../yaml/SourceText.js';
import { type Edit, edited } from './Edit.js';

/** A plan's text as it would be without its faults. Its places are those of the file as it is. */
export class MendedText extends SourceText {
  /** Where each edit's text begins here. */
  readonly #starts: readonly number[];

  /**
   * @param file the whole file; @param offset where the plan begins in it
   * @param edits of the plan's text, in order, none over another
   */
  constructor(
    private readonly file: SourceText,
    private readonly offset: number,
    text: string,
    private readonly edits: readonly Edit[],
  ) {
    super(edited(text, edits));
    let longer = 0;
    this.#starts = edits.map(({ from, to, text: put }) => {
      const start = from + longer;
      longer += put.length - (to - from);
      return start;
    });
  }

  override range([from, to]: Span): Range {
    return this.file.range([this.offset + this.unmended(from), this.offset + this.unmended(to)]);
  }

  /** None where the text has been mended: what is to be replaced there is not what the file has. */
  override fix(edit: Edit): Fix | undefined {
    const before = this.#editAt(edit.to);
    const edge = before < 0 ? -1 : (this.#starts[before] ?? 0) + (this.edits[before]?.text.length ?? 0);
    return edge >= edit.from ? undefined : super.fix(edit);
  }

  /** Where a place of this text stands in the text before it was mended. */
  unmended(at: number): number {
    const i = this.#editAt(at);
    const edit = this.edits[i];
    if (!edit) return at;
    const behind = at - (this.#starts[i] ?? 0);
    const length = edit.text.length;
    return behind < length ? Math.min(edit.from + behind, edit.to) : edit.to + behind - length;
  }

  /** The last edit whose text begins at a place or before; -1 where there is none. */
  #editAt(at: number): number {
    let [low, high] = [-1, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}
