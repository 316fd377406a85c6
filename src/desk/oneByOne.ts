import type { ParsedPlan } from '../plan/reader/parsePlans.js';
import type { Board } from './Board.js';
import type { JudgedPlan } from './JudgedPlan.js';

/**
 * Judges the plans of a file, each when it is asked for: a file may hold thousands.
 * @param text that of the file
 */
export function* oneByOne(
  plans: readonly ParsedPlan[],
  text: string,
  file: string,
  board: Board,
): Iterable<JudgedPlan> {
  for (const plan of plans) yield board.judge(plan, file, text);
}
