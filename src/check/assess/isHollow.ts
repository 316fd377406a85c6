import type { Result } from './Assessment.js';

/**
 * Whether of all that is asked of a unit and due nothing at all is met (behaviour.md, "Verdicts"): a plan that holds only
 * its unit, or nothing but empty words, is never in order, whatever the levels. What is waived is not asked; what a person
 * must judge, and what is not due yet, is not met.
 */
export function isHollow(results: readonly Result[]): boolean {
  const due = results.filter(({ status }) => status === 'met' || status === 'unmet' || status === 'unknown');
  return due.length > 0 && due.every(({ status }) => status !== 'met');
}
