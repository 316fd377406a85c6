import type { Edit } from '../text/Edit.js';

/** From places of a text that has been edited back to those of the text as it was. */
export class Unmended {
  /** Where each edit's text begins in the edited text. */
  readonly #starts: readonly number[];

  /** @param edits in order, none over another */
  constructor(private readonly edits: readonly Edit[]) {
    let longer = 0;
    this.#starts = edits.map(({ from, to, text }) => {
      const start = from + longer;
      longer += text.length - (to - from);
      return start;
    });
  }

  /** Where a place of the edited text stands in the text as it was. */
  place(at: number): number {
    const i = this.#editAt(at);
    const edit = this.edits[i];
    if (!edit) return at;
    const behind = at - (this.#starts[i] ?? 0);
    const { length } = edit.text;
    return behind < length ? Math.min(edit.from + behind, edit.to) : edit.to + behind - length;
  }

  /** Whether an edit stands in a part of the edited text, or at its edge. */
  touches(from: number, to: number): boolean {
    const i = this.#editAt(to);
    const start = this.#starts[i];
    return start !== undefined && start + (this.edits[i]?.text.length ?? 0) >= from;
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
