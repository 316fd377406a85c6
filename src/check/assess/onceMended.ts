import { type Problem, problemOf } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Judged } from './weighProblems.js';

/**
 * How a plan that is no YAML would stand once it is mended: one note, for its results are none until then. Undefined where nothing
 * is asked of it and due.
 * @param owed the requirements that are asked about and not waived
 */
export function onceMended(owed: readonly Judged[], parsed: ParsedPlan): Problem | undefined {
  const due = owed.filter(({ status }) => status === 'met' || status === 'unmet' || status === 'unknown');
  if (due.length === 0) return undefined;
  const errors = due.filter(({ requirement }) => requirement.level === 'error');
  const counted = (judged: readonly Judged[]) => ({
    met: judged.filter(({ status }) => status === 'met').length,
    of: judged.length,
  });
  const open = errors.flatMap(({ requirement, status }) => (status === 'met' ? [] : [requirement.id]));
  const { pointer, range } = parsed.locate('/unit');
  return problemOf('once-mended', { errors: counted(errors), all: counted(due), open }, { pointer, range });
}
