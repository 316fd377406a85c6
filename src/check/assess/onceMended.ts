import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Case } from './Case.js';
import { judge } from './judge.js';
import { hidingProblems } from './unreadable.js';
import type { Judged } from './weighProblems.js';

/**
 * How a plan that is not YAML would stand once it is mended: one note, for its results are none until then. The faults of its YAML
 * hide nothing then; what else is wrong with it does. Undefined where nothing is asked of it and due.
 * @param owed the requirements that are asked about and not waived
 */
export function onceMended(
  owed: readonly Requirement[],
  given: Case,
  problems: readonly Problem[],
): Problem | undefined {
  const mended = { ...given, hiding: hidingProblems(problems.filter(({ kind }) => !kind.startsWith('syntax-'))) };
  const judged = owed.map((requirement) => ({ requirement, status: judge(requirement, mended).status }));
  const due = judged.filter(({ status }) => status === 'met' || status === 'unmet' || status === 'unknown');
  if (due.length === 0) return undefined;
  const errors = due.filter(({ requirement }) => requirement.level === 'error');
  const counted = (some: readonly Judged[]) => ({
    met: some.filter(({ status }) => status === 'met').length,
    of: some.length,
  });
  const open = errors.flatMap(({ requirement, status }) => (status === 'met' ? [] : [requirement.id]));
  const { pointer, range } = given.parsed.locate('/unit');
  return problemOf('once-mended', { errors: counted(errors), all: counted(due), open }, { pointer, range });
}
