import type { Result } from './Assessment.js';
import type { Decisions } from './Decisions.js';

/**
 * A result with what the Board has decided: a waiver turns unmet and unknown into waived, whose findings then are notes;
 * a review leaves the status and stands beside it.
 */
export function decided(result: Result, decisions: Decisions | undefined): Result {
  const waiver = decisions?.waivers.get(result.requirement);
  if (waiver && (result.status === 'unmet' || result.status === 'unknown')) {
    const findings = result.findings.map((finding) => ({ ...finding, level: 'note' as const }));
    return { ...result, status: 'waived', findings, waiver };
  }
  const review = decisions?.reviews.get(result.requirement);
  return review && result.status === 'review' ? { ...result, review } : result;
}
