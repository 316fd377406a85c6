import type { ChangedSince, Shard } from './Scope.js';
import type { Summary, Totals } from './Totals.js';

/** What stands beside the plans of a run. */
export type BesidePlans = Partial<
  Pick<Totals, 'roster' | 'waivers' | 'reviews' | 'officialPlans' | 'across' | 'sums'>
> & {
  rosterSummary?: NonNullable<Summary['roster']>;
  partial?: true;
  shard?: Shard;
  changedSince?: Omit<ChangedSince, 'unchanged' | 'unreadable'>;
};
