import { type Cell, numberCell, textCell } from './Cell.js';

/** A share as a number to sort by, cut after one decimal so that it never looks like a bound it misses. */
export function percentCell(count: number, total: number): Cell {
  return total === 0 ? textCell('–', 'centre') : numberCell(Math.floor((count * 1000) / total) / 1000, 'percent');
}
