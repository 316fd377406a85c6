import type { Assessment } from '../../check/assess/Assessment.js';
import { unitKey } from '../../check/assess/identity.js';
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
  const { fixed } = comparePairs([{ plan: after, earlier: asNamedIn(after, before) }], []);
  return fixed.length > 0;
}

/** A plan whose unit was called otherwise, with the ids that what was found in it would have now. */
function asNamedIn(after: Assessment, before: Assessment): Assessment {
  const [key, earlier] = [after, before].map(({ unit, file, document }) =>
    unitKey(unit, file, document).replaceAll('/', '∕'),
  );
  if (key === earlier || key === undefined) return before;
  const renamed = <Found extends { id: string }>(finding: Found): Found => {
    const [requirement = '', kind = '', unit, ...item] = finding.id.split('/');
    return unit === earlier ? { ...finding, id: [requirement, kind, key, ...item].join('/') } : finding;
  };
  return {
    ...before,
    problems: before.problems.map(renamed),
    results: before.results.map((result) => ({ ...result, findings: result.findings.map(renamed) })),
  };
}
