import type { Result, Status } from '../assess/Assessment.js';
import type { Catalogue, Requirement } from '../catalogue/loadCatalogue.js';
import type { Disproof } from './Disproof.js';
import { judgeExample } from './judgeExample.js';

/**
 * Whether the examples of a requirement are read without a problem, the one meets it and the other does not, on their
 * as-of date. What a person must judge has a task to look at in the one, and none in the other.
 */
export function proveExamples(requirement: Requirement, catalogue: Catalogue): Disproof | undefined {
  const { id, check, examples } = requirement;
  if (!examples) return undefined;
  const asOf = examples.as_of;
  for (const example of ['met', 'unmet'] as const) {
    const pointer = `/examples/${example}`;
    const { problems, result } = judgeExample(requirement, catalogue, { text: examples[example], asOf });
    const [problem] = problems.filter(({ level }) => level !== 'note');
    if (problem) {
      const { line } = problem.range.start;
      return { kind: 'example-problem', params: { id, example, line, finding: problem }, pointer };
    }
    const status = check === 'review' ? reviewed(result) : result?.status;
    if (status === example) continue;
    const [finding] = result?.findings ?? [];
    const came = { asOf, status: result?.status ?? 'unknown', finding };
    return { kind: 'example-fails', params: { id, example, ...came }, pointer };
  }
  return undefined;
}

function reviewed(result: Result | undefined): Status {
  return result?.status === 'review' && result.evidence.length > 0 ? 'met' : 'unmet';
}
