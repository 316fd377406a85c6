import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import { words as w } from './words.js';

/** A line of a plan, or a cell of a form. */
export const lineOrCell = (line: number, cell?: string): string =>
  cell === undefined ? `dòng ${line}` : `ô ${oneLine(cell)}`;

/** Several of them. */
export const linesOrCells = (lines: readonly number[], cells?: readonly string[]): string =>
  cells === undefined ? `dòng ${w.and(lines.map(String))}` : `ô ${w.and(cells.map(oneLine))}`;

/** The first of them, and how many more there are. */
export const firstLinesOrCells = (
  lines: readonly number[],
  cells: readonly string[] | undefined,
  more: (count: number) => string,
): string =>
  cells === undefined ? `dòng ${w.and(firstOf(lines, more))}` : `ô ${w.and(firstOf(cells.map(oneLine), more))}`;
