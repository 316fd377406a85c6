import type { Problem } from '../../plan/model/Problem.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Case } from './Case.js';
import { answering } from './taskEvidence.js';
import { affected, problemsIn, problemsInTasks } from './unreadable.js';

/** Those of the problems that hide something from a requirement: what it reads, or an answer that may have meant it. */
export function hiddenFrom(requirement: Requirement, given: Case, problems: readonly Problem[]): Problem[] {
  const { id, schema } = requirement;
  const placed = problems.filter(({ affects }) => affects !== undefined);
  if (schema) return problemsIn(schema.reads(given.plan, affected(placed)), placed);
  const misnamed = problems.filter(
    (problem) => problem.kind === 'unknown-requirement' && (problem.params.meant?.includes(id) ?? true),
  );
  return [...problemsInTasks(answering(given, id), placed), ...misnamed];
}
