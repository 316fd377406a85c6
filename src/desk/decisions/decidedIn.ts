import type { Waiver } from '../../check/assess/Decisions.js';
import type { Totals } from '../totals/Totals.js';

/** A decision: of which unit, as the Board wrote it, and requirement, where it is about one. */
export type Decided = Pick<Waiver, 'unit'> & Partial<Pick<Waiver, 'requirement'>>;

/** What the Board has decided, whether it holds or not. */
export function decidedIn({
  waivers,
  reviews,
  officialPlans,
}: Pick<Totals, 'waivers' | 'reviews' | 'officialPlans'>): Decided[] {
  const lists: (readonly Decided[] | undefined)[] = [
    ...[waivers?.applied, waivers?.expired, waivers?.unused, reviews?.applied, reviews?.unused],
    ...[officialPlans?.applied, officialPlans?.unused],
  ];
  return lists.flatMap((list) => list ?? []);
}
