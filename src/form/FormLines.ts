import { escapeUnsafe } from '../plan/text/visible.js';

/** Letters, figures and signs that YAML reads as they stand; numbers with points or commas are not among them. */
const PLAIN = /^(?!\d+\.[\d.]*$)[\p{L}\p{N}][\p{L}\p{M}\p{N} .()/%–-]*$/u;
/** What YAML would take for nothing. */
const NOTHING = /^(?:null|~)$/i;

/** A text as YAML keeps it: what stands in a cell of text is a text, whatever it looks like. */
export const cellScalar = (text: string): string =>
  PLAIN.test(text) && !NOTHING.test(text) ? text : escapeUnsafe(JSON.stringify(text));

/** The lines of the plan that a form amounts to, each with the cell that it stands in. */
export class FormLines {
  readonly #lines: string[] = [];
  readonly cells: string[] = [];
  readonly shown: string[] = [];

  /** @param shown what a reader sees in the cell */
  add(line: string, cell: string, shown = ''): void {
    this.#lines.push(line);
    this.cells.push(cell);
    this.shown.push(shown);
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** How many there are. */
  get size(): number {
    return this.#lines.length;
  }
}
