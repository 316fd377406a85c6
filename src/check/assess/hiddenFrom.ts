import type { Problem } from '../../plan/model/Problem.js';
import { lazy } from '../../plan/text/lazy.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import { touching } from '../catalogue/touching.js';
import type { Case } from './Case.js';
import { answering } from './taskEvidence.js';
import { affected, inTasks, problemsIn, problemsInTasks } from './unreadable.js';

/** Those of the problems that hide something from a requirement: what it reads, or an answer that may have meant it. */
export function hiddenFrom(requirement: Requirement, given: Case, problems: readonly Problem[]): Problem[] {
  const { id, schema } = requirement;
  const placed = problems.filter(({ affects }) => affects !== undefined);
  if (schema) return problemsIn(schema.reads(given.plan, affected(placed)), placed);
  return [...problemsInTasks(answering(given, id), placed), ...problems.filter((problem) => isMisnamed(problem, id))];
}

/** Whether a problem is an answer that may have meant a requirement. */
function isMisnamed(problem: Problem, id: string): boolean {
  return problem.kind === 'unknown-requirement' && (problem.params.meant?.includes(id) ?? true);
}

/** Of so many problems it is looked up one by one whether each by itself hides something that all of them together do. */
const MOST_ASKED = 200;

/**
 * Tells of each of many problems whether it hides something from a requirement by itself. What is read whatever is hidden, and
 * what is read where all of it is, are told once; only what stands between the two is asked about problem by problem.
 */
export function hidingFrom(
  requirement: Requirement,
  given: Case,
  problems: readonly Problem[],
): (problem: Problem) => boolean {
  const { id, schema } = requirement;
  if (!schema) {
    const isInTasks = inTasks(answering(given, id));
    return (problem) => (problem.affects !== undefined && isInTasks(problem)) || isMisnamed(problem, id);
  }
  const reads = (hidden: readonly string[]) => touching(schema.reads(given.plan, hidden));
  const least = lazy(() => reads([]));
  const most = lazy(() => reads(affected(problems)));
  let asked = 0;
  return ({ affects }) => {
    if (affects === undefined || !most()(affects)) return false;
    return least()(affects) || asked++ >= MOST_ASKED || reads([affects])(affects);
  };
}
