import type { Verdict } from '../../check/assess/Assessment.js';
import type { PlanCounts } from './Standing.js';

const verdictCount = {
  compliant: 'compliant',
  pending: 'pending',
  'non-compliant': 'nonCompliant',
  unreadable: 'unreadable',
} as const satisfies Record<Verdict, keyof PlanCounts>;

/** Before any has come. */
export const noPlans = () => ({ received: 0, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0 });

/** Counts a plan that has come, by its verdict. */
export function countPlan(plans: PlanCounts, verdict: Verdict): void {
  plans.received++;
  plans[verdictCount[verdict]]++;
}
