import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import { words as w } from './words.js';

/** A line of a plan, or a cell of a form. */
export const lineOrCell = (line: number, cell?: string): string =>
  cell === undefined ? `line ${line}` : `cell ${oneLine(cell)}`;

/** Several of them. */
export const linesOrCells = (lines: readonly number[], cells?: readonly string[]): string =>
  cells === undefined ? `lines ${w.and(lines.map(String))}` : `cells ${w.and(cells.map(oneLine))}`;

/** The first of them, and how many more there are. */
export const firstLinesOrCells = (
  lines: readonly number[],
  cells: readonly string[] | undefined,
  more: (count: number) => string,
): string =>
  cells === undefined ? `line ${w.and(firstOf(lines, more))}` : `cell ${w.and(firstOf(cells.map(oneLine), more))}`;
