import type { Range } from '../../plan/model/Finding.js';
import { type Cell, numberCell, textCell } from './Cell.js';

/** The line of a place; of a form the cell. */
export const lineCell = (range: Range | undefined): Cell =>
  range?.cell === undefined ? numberCell(range?.start.line, 'centre') : textCell(range.cell);

/** The column of a place; a form's cell stands for both. */
export const columnCell = (range: Range | undefined): Cell =>
  numberCell(range?.cell === undefined ? range?.start.column : undefined, 'centre');
