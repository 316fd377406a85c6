import type { Assessment } from '../../check/assess/Assessment.js';
import { type Share, sharesOf } from '../../desk/totals/Standing.js';
import type { Messages } from '../../messages/Messages.js';

/**
 * How a plan stands, in words: the shares met of its error-level requirements and of all, the counts beside them, that it
 * meets nothing, and the one task on which most of it rests.
 */
export function countsInWords(
  plan: Pick<Assessment, 'results' | 'counts'> & {
    leaning: Assessment['leaning'] | undefined;
    nothingMet: Assessment['nothingMet'] | undefined;
  },
  labels: Messages['labels'],
): string {
  const { errors, all } = sharesOf(plan);
  const { counts, leaning, nothingMet } = plan;
  const parts = [labels.shares(shareMet(errors), shareMet(all)), ...labels.beside(counts)];
  const hollow = nothingMet === undefined ? [] : [labels.nothingMet(nothingMet)];
  return [...parts, ...hollow, ...(leaning ? [labels.leaning(leaning)] : [])].join('; ');
}

/**
 * `met/(met + unmet + unknown)` in its parts; a dash where nothing counts (schemas/README.md, "Verdicts").
 * @param count writes a number; for readers as their language groups thousands
 */
export const shareMet = ({ met, of }: Share, count: (value: number) => string = String) =>
  of === 0 ? '–' : `${count(met)}/${count(of)}`;
