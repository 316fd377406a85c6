import type { Range } from '../../plan/model/Finding.js';

/** Orders problems and findings as they stand in the file: by line, then by column. */
export function byPosition(
  { range: { start: a } }: { range: Range },
  { range: { start: b } }: { range: Range },
): number {
  return a.line - b.line || a.column - b.column;
}
