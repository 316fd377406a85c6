import type { Waiver } from '../../check/assess/Decisions.js';
import type { OfficialReport, ReviewReport, WaiverReport } from './DecisionReport.js';

/** What a decision is about: the unit as the Board wrote it, and the requirement, if it concerns one. */
export type Decided = Pick<Waiver, 'unit'> & Partial<Pick<Waiver, 'requirement'>>;

/** What the Board has decided, whether it holds or not. */
export function decidedIn({
  waivers,
  reviews,
  officialPlans,
}: {
  waivers?: WaiverReport;
  reviews?: ReviewReport;
  officialPlans?: OfficialReport;
}): Decided[] {
  const lists: (readonly Decided[] | undefined)[] = [
    ...[waivers?.applied, waivers?.expired, waivers?.unused, reviews?.applied, reviews?.unused],
    ...[officialPlans?.applied, officialPlans?.unused],
  ];
  return lists.flatMap((list) => list ?? []);
}
