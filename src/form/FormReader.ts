import type { Field } from '../plan/model/model.js';
import { type Problem, type ProblemKind, type ProblemParams, problemOf } from '../plan/model/Problem.js';
import { type BookCell, type BookSheet, cellName } from './Book.js';
import { shownCell } from './cellValue.js';
import { FormLines } from './FormLines.js';
import { isNote } from './formNotes.js';

/** What reading a form gathers: the lines of the plan, and what is wrong with the form. */
export class FormReader {
  readonly lines = new FormLines();
  readonly problems: Problem[] = [];

  /** Notes a problem of the form itself, at a cell. */
  problem<K extends ProblemKind>(kind: K, params: ProblemParams[K], cell: string, affects?: string): void {
    const start = { line: 1, column: 1 };
    this.problems.push(
      problemOf(kind, params, { pointer: affects ?? '', range: { start, end: start, cell } }, affects),
    );
  }

  /** What stands in a cell that no place of the form is. */
  stray(sheet: BookSheet, cell: BookCell): void {
    this.problem('form-stray', { text: shownCell(cell) }, cellName(sheet.name, cell));
  }

  /** Cells that are merged into one, but where the form itself says something: what stands there is of the first. */
  noteMerges(sheet: BookSheet): void {
    for (const { top, left, bottom, right } of sheet.merges) {
      const cell = sheet.cells.find(({ row, column }) => row === top && column === left);
      if (cell && !isNote(cell))
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
