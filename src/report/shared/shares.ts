import type { Assessment } from '../../check/assess/Assessment.js';
import { type Share, sharesOf } from '../../desk/totals/Standing.js';
import type { Labels } from '../../messages/labels.js';

/** The shares met of a plan in words: of its error-level requirements, and of all. */
export function sharesMet(plan: Pick<Assessment, 'results' | 'counts'>, { shares }: Labels): string {
  const { errors, all } = sharesOf(plan);
  return shares(shareMet(errors), shareMet(all));
}

/** `met/(met + unmet + unknown)` in its parts; a dash where nothing counts (behaviour.md, "Verdicts"). */
export const shareMet = ({ met, of }: Share) => (of === 0 ? '–' : `${met}/${of}`);
