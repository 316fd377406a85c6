import type { FormParams } from '../plan/model/FormProblem.js';
import type { Field } from '../plan/model/model.js';
import type { Problem, ProblemKind, ProblemParams } from '../plan/model/Problem.js';
import { problemOf } from '../plan/model/problemOf.js';
import { type Book, type BookCell, type BookSheet, cellName } from './Book.js';
import { shownCell } from './cellValue.js';
import { FormLines } from './FormLines.js';
import { isMark } from './formMarks.js';
import { isNote } from './formNotes.js';
import { printOf, printsName, readPrints } from './formPrints.js';

/** What reading a form gathers: the lines of the plan, and what is wrong with the form. */
export class FormReader {
  readonly lines = new FormLines();
  readonly problems: Problem[] = [];
  readonly #prints: ReturnType<typeof readPrints>;
  /** Of each sheet, so far as they are known. */
  readonly #ofSheets = new Map<BookSheet, ReadonlySet<string> | undefined>();

  constructor(book: Book) {
    this.#prints = readPrints(book);
  }

  /** Notes a problem of the form itself, at a cell. */
  problem<K extends ProblemKind>(kind: K, params: ProblemParams[K], cell: string, affects?: string): void {
    const start = { line: 1, column: 1 };
    this.problems.push(
      problemOf(kind, params, { pointer: affects ?? '', range: { start, end: start, cell } }, affects),
    );
  }

  /** What stands in a cell that no place of the form is, or where only the form itself says something. */
  stray(sheet: BookSheet, cell: BookCell, place?: FormParams['form-stray']['place']): void {
    this.problem('form-stray', { text: shownCell(cell), ...(place && { place }) }, cellName(sheet.name, cell));
  }

  /**
   * Whether the form itself says what stands in a cell.
   * @param otherwise whether it looks like it, for forms that keep no prints of what they say
   */
  isOwn(sheet: BookSheet, cell: BookCell, otherwise: (cell: BookCell) => boolean = isNote): boolean {
    if (!this.#ofSheets.has(sheet)) this.#ofSheets.set(sheet, this.#prints.get(printsName(sheet)));
    const prints = this.#ofSheets.get(sheet);
    return prints ? prints.has(printOf(cell.text)) || isMark(cell.text) : otherwise(cell);
  }

  /** Cells that are merged into one, but where the form itself says something: what stands there is of the first. */
  noteMerges(sheet: BookSheet): void {
    for (const { top, left, bottom, right } of sheet.merges) {
      const cell = sheet.cells.find(({ row, column }) => row === top && column === left);
      if (cell && !isNote(cell) && !this.isOwn(sheet, cell))
        this.problem('form-merged', { rows: bottom - top + 1, columns: right - left + 1 }, cellName(sheet.name, cell));
    }
  }

  /** What is to be said of how a cell holds its value. */
  noteKind(sheet: BookSheet, cell: BookCell, field: Field | undefined): void {
    const at = cellName(sheet.name, cell);
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
