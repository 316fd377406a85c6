import type { FindingLevel } from '../../plan/model/Finding.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';

/** The most problems that are listed of a plan, and of all plans of a file together: nobody reads more at one sitting. */
const MOST_PROBLEMS = 200;
const MOST_OF_FILE = 2000;
/** Each plan of a file of many has room for so many. */
const FEWEST = 10;

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'note'];

/**
 * The problems of a plan that are listed, in order: the most severe first of all, and in place of the others one that says how
 * many there are of each level. It weighs what the most severe of them does, so that no verdict changes.
 * @param problems in order of position, with their levels
 * @param plans how many plans the file holds
 */
export function mostProblems(problems: readonly Problem[], plans: number): readonly Problem[] {
  const most = Math.max(FEWEST, Math.min(MOST_PROBLEMS, Math.floor(MOST_OF_FILE / plans)));
  if (problems.length <= most) return problems;
  const bySeverity = LEVELS.flatMap((level) => problems.filter((problem) => problem.level === level));
  const kept = new Set(bySeverity.slice(0, most));
  const left = problems.filter((problem) => !kept.has(problem));
  const [first] = left;
  if (!first) return problems;
  const of = (level: FindingLevel) => left.filter((problem) => problem.level === level).length;
  const params = { count: left.length, error: of('error'), warning: of('warning'), note: of('note') };
  const { start } = first.range;
  const more = problemOf('more-problems', params, { pointer: '', range: { start, end: start } });
  more.level = bySeverity[most]?.level ?? 'note';
  return problems.flatMap((problem) => (kept.has(problem) ? [problem] : problem === first ? [more] : []));
}

/** How many problems there are of each level, those counted that are not listed. */
export function countByLevel(
  problems: readonly { kind: string; params: unknown; level: FindingLevel }[],
): Record<FindingLevel, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const problem of problems) {
    if (problem.kind !== 'more-problems') {
      counts[problem.level]++;
      continue;
    }
    const { error, warning, note } = problem.params as { error: number; warning: number; note: number };
    counts.error += error;
    counts.warning += warning;
    counts.note += note;
  }
  return counts;
}
