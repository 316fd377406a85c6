import type { Result, Status } from './Assessment.js';

const DUE: ReadonlySet<Status> = new Set(['met', 'unmet', 'unknown']);

/**
 * Of how many requirements that are asked of a unit and due a plan meets none; undefined when it meets one, or none is due.
 * Such a plan is never in order, whatever the levels (behaviour.md, "Verdicts"). What is waived is not asked.
 */
export function nothingMetOf(results: readonly Result[]): number | undefined {
  const due = results.filter(({ status }) => DUE.has(status));
  return due.length > 0 && due.every(({ status }) => status !== 'met') ? due.length : undefined;
}
