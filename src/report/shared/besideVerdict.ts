import type { Assessment } from '../../check/assess/Assessment.js';
import type { Say } from '../../messages/Say.js';
import { sharesMet } from './shares.js';

/** What stands beside the verdict of a plan: the shares met, what is counted apart, and when one task carries most of it. */
export function besideVerdict(
  { results, counts, mainTask }: Pick<Assessment, 'results' | 'counts' | 'mainTask'>,
  { labels }: Say,
): string {
  return [
    sharesMet({ results, counts }, labels),
    ...labels.beside(counts),
    ...(mainTask ? [labels.mainTask(mainTask)] : []),
  ].join('; ');
}
