import { cellsOf } from '../../plan/model/cellsOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';

/** How many places there are, and the line of each; of a form, the cells. */
export function linesOf(
  parsed: ParsedPlan,
  paths: readonly string[],
): { count: number; lines: number[]; cells?: string[] } {
  const ranges = paths.map((path) => parsed.locate(path).range);
  return { count: paths.length, lines: ranges.map(({ start }) => start.line), ...cellsOf(ranges) };
}
