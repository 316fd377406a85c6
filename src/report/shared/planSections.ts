import type { Assessment, Result, Status } from '../../check/assess/Assessment.js';
import type { Say } from '../../messages/Say.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import type { RenderOptions } from '../Format.js';

/** What a report lists of a plan in short, after what is to be put right. */
export interface PlanSection {
  status: Status;
  title: string;
  results: readonly Result[];
}

/** In the order in which a unit has to do with them. */
const LISTED = { 'not-due': 'notDue', review: 'review', waived: 'waived', met: 'met' } as const;

/** The lists of a plan, those with nothing in them left out; what is met only in a report that is to have it. */
export function planSections(
  { results }: Pick<Assessment, 'results'>,
  { verbose = false }: Pick<RenderOptions, 'verbose'>,
  say: Say,
): PlanSection[] {
  const { sections } = say.labels;
  return keysOf(LISTED)
    .filter((status) => verbose || status !== 'met')
    .map((status) => ({
      status,
      title: sections[LISTED[status]],
      results: results.filter((result) => result.status === status),
    }))
    .filter((section) => section.results.length > 0);
}
