import type { Assessment } from '../../check/assess/Assessment.js';
import { asOfUnit } from '../saved/asOfUnit.js';
import { comparePairs } from '../saved/compareReports.js';
import type { UnitState } from './History.js';
import type { Observation } from './observe.js';

/** What becomes of a unit that does nothing: days go by. */
const BY_ITSELF: ReadonlySet<string> = new Set<`${UnitState} ${UnitState}`>([
  'not-due overdue',
  'pending non-compliant',
]);

/** Whether a unit has done anything between two days: sent something else, or corrected something. */
export function hasMoved(before: Observation, after: Observation): boolean {
  const [from, to] = [before.state, after.state];
  if (from !== to && !BY_ITSELF.has(`${from} ${to}`)) return true;
  if (before.others !== after.others) return true;
  return before.plan !== undefined && after.plan !== undefined && hasCorrected(before.plan, after.plan);
}

function hasCorrected(before: Assessment, after: Assessment): boolean {
  const { fixed } = comparePairs([{ plan: after, earlier: asOfUnit(before, after) }], []);
  return fixed.length > 0;
}
