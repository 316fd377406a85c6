import { isOwn, type Result, type Status } from './Assessment.js';

const DUE: ReadonlySet<Status> = new Set(['met', 'unmet', 'unknown']);

/**
 * Of how many requirements that are asked of a unit and due a plan meets none; undefined when it meets one, or none is due.
 * Such a plan is never in order, whatever the levels (schemas/README.md, "Verdicts"). What is waived is not asked.
 */
export function nothingMetOf(results: readonly Result[]): number | undefined {
  const due = results.filter(({ status }) => DUE.has(status));
  const wanting = due.filter(({ status }) => status !== 'met');
  return wanting.length > 0 && !due.some(isMetByItself) ? wanting.length : undefined;
}

/** What only predecessors have done does not make a plan that says nothing one in order. */
const isMetByItself = ({ status, evidence }: Result): boolean =>
  status === 'met' && (evidence.length === 0 || evidence.some(isOwn));
