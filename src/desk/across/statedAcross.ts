import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Stated } from '../../check/assess/Stated.js';
import type { AcrossFinding, Sum } from './Across.js';
import { acrossFinding } from './arranged.js';
import { contradictions } from './contradictions.js';
import type { PlanList, SeenPlan } from './PlanList.js';
import { sharedNumbers } from './sharedNumbers.js';
import { addUp, sumsOf, unitCount } from './sums.js';

/**
 * What plans add up to, where one says otherwise, and which document numbers several have. Of a unit with several plans
 * the first counts.
 * @param units those of the roster that exist on the day; absent without a roster
 */
export function statedAcross(
  plans: PlanList,
  stated: ReadonlyMap<SeenPlan, Stated>,
  units: readonly ListedUnit[] | undefined,
): { across: AcrossFinding[]; sums: Sum[] } {
  const countOf = unitCount(units);
  const stating = plans
    .firstOfUnits()
    .flatMap((plan) => (stated.get(plan)?.figures ?? []).map((figure) => ({ plan, figure })));
  const additions = addUp(stating, countOf);
  return {
    across: [
      ...contradictions(stating, additions, countOf).map((found) => acrossFinding('sum-contradicts', found)),
      ...sharedNumbers(stated).map((found) => acrossFinding('same-number', found)),
    ],
    sums: sumsOf(additions),
  };
}
