import type { FormParams } from '../plan/model/FormProblem.js';
import type { Field } from '../plan/model/model.js';
import type { Problem, ProblemKind, ProblemParams } from '../plan/model/Problem.js';
import { problemOf } from '../plan/model/problemOf.js';
import { type BookCell, type BookSheet, cellName } from './Book.js';
import { shownCell } from './cellValue.js';
import type { FormLines } from './FormLines.js';
import { isMark } from './formMarks.js';
import { isNote } from './formNotes.js';
import { printOf } from './formPrints.js';

/** Reads a sheet of a form: adds lines of the plan, and notes what is wrong at its cells. */
export class SheetReader {
  readonly lines: FormLines;
  readonly #problems: Problem[];

  /** @param prints of the texts that the form itself says there; undefined of a form that keeps none */
  constructor(
    readonly sheet: BookSheet,
    private readonly prints: ReadonlySet<string> | undefined,
    form: { lines: FormLines; problems: Problem[] },
  ) {
    this.lines = form.lines;
    this.#problems = form.problems;
  }

  get name(): string {
    return this.sheet.name;
  }

  get cells(): readonly BookCell[] {
    return this.sheet.cells;
  }

  /** A cell as spreadsheets write it, with the name of the sheet. */
  at(cell: Pick<BookCell, 'row' | 'column'>): string {
    return cellName(this.sheet.name, cell);
  }

  /**
   * Notes a problem of the form itself.
   * @param cell where it stands, as `at` says it
   */
  problem<K extends ProblemKind>(kind: K, params: ProblemParams[K], cell: string, affects?: string): void {
    const start = { line: 1, column: 1 };
    this.#problems.push(
      problemOf(kind, params, { pointer: affects ?? '', range: { start, end: start, cell } }, affects),
    );
  }

  /** Notes what stands in a cell that is no place of the form, or where only the form itself says something. */
  stray(cell: BookCell, place?: FormParams['form-stray']['place']): void {
    this.problem('form-stray', { text: shownCell(cell), ...(place && { place }) }, this.at(cell));
  }

  /**
   * Whether the form itself says what stands in a cell.
   * @param looksOwn whether it looks as if it did: asked of forms that keep no prints
   */
  isOwn(cell: BookCell, looksOwn: (cell: BookCell) => boolean = isNote): boolean {
    return this.prints ? this.prints.has(printOf(cell.text)) || isMark(cell.text) : looksOwn(cell);
  }

  /** Notes cells that are merged into one, except where the form itself says something: what stands there belongs to the first. */
  noteMerges(): void {
    for (const { top, left, bottom, right } of this.sheet.merges) {
      const cell = this.cells.find(({ row, column }) => row === top && column === left);
      if (cell && !isNote(cell) && !this.isOwn(cell))
        this.problem('form-merged', { rows: bottom - top + 1, columns: right - left + 1 }, this.at(cell));
    }
  }

  /** Notes a formula, an error, and a number that Excel has made a day of, which may be the wrong one. */
  noteKind(cell: BookCell, field: Field | undefined): void {
    const at = this.at(cell);
    const text = shownCell(cell);
    if (cell.formula !== undefined) this.problem('form-formula', { text }, at);
    if (cell.kind === 'error') this.problem('form-error', { text }, at);
    if (cell.kind !== 'date') return;
    const isDay = field === undefined || ['date', 'session', 'due'].includes(field.shape.is);
    const [, month = 0, day = 0] = cell.text.split('-').map(Number);
    // A day above 12 cannot have been taken for a month.
    if (!isDay || (day <= 12 && day !== month))
      this.problem('form-date', { date: cell.text, ...(isDay ? {} : { other: true as const }) }, at);
  }
}
