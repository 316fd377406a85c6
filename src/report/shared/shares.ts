import type { Assessment } from '../../check/assess/Assessment.js';
import { type Share, sharesOf } from '../../desk/totals/Standing.js';
import type { Messages } from '../../messages/Messages.js';

/** The shares met of a plan in words: of its error-level requirements, and of all. */
export function sharesMet(plan: Pick<Assessment, 'results' | 'counts'>, { shares }: Messages['labels']): string {
  const { errors, all } = sharesOf(plan);
  return shares(shareMet(errors), shareMet(all));
}

/** `met/(met + unmet + unknown)` in its parts; a dash where nothing counts (behaviour.md, "Verdicts"). */
export const shareMet = ({ met, of }: Share) => (of === 0 ? '–' : `${met}/${of}`);
