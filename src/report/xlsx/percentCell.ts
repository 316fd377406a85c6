import { type Cell, numberCell, textCell } from './Cell.js';

/** A share as the number that it is; its cell shows one decimal, rounded half up, and the parts stand beside it. */
export function percentCell(count: number, total: number): Cell {
  return total === 0 ? textCell('–', 'centre') : numberCell(count / total, 'percent');
}
