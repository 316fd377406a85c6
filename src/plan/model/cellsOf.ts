import type { Range } from './Finding.js';

/** The cell of a place in a form, for the sentences that name a line of a plan beside their own; nothing of any other file. */
export const cellOf = ({ cell }: Range): { cell?: string } => (cell === undefined ? {} : { cell });

/** The cells of several places, each once, in the order of the file. */
export function cellsOf(ranges: readonly Range[]): { cells?: string[] } {
  const ordered = ranges.toSorted((a, b) => a.start.line - b.start.line);
  const cells = [...new Set(ordered.flatMap(({ cell }) => cell ?? []))];
  return cells.length > 0 ? { cells } : {};
}
