import type { AnyFinding } from './AnyFinding.js';
import type { Result, Status, Verdict } from './Assessment.js';

/** The verdict that follows from the problems of a plan and its results (schemas/README.md, "Verdicts"). */
export function verdictOf(problems: readonly AnyFinding[], results: readonly Result[]): Verdict {
  const errors = results.filter(({ level }) => level === 'error');
  const failing: Status[] = ['unmet', 'unknown'];
  if (problems.some(({ level }) => level === 'error') || errors.some(({ status }) => failing.includes(status)))
    return 'non-compliant';
  return errors.some(({ status }) => status === 'not-due') ? 'pending' : 'compliant';
}
