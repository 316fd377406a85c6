import type { RosterReport } from '../../desk/roster/RosterReport.js';
import type { UnitEntry } from '../../desk/roster/UnitEntry.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import type { EnclosingSlip } from './SeemingSlips.js';

/** The units of the roster by their codes; none where it is not told who has sent what. */
export const entriesByCode = (roster: RosterReport | undefined): ReadonlyMap<string, UnitEntry> =>
  new Map((roster?.units ?? []).map((entry) => [entry.unit.code, entry]));

/**
 * The slip of a file that seems to be of a unit which has sent a plan besides: it says so, and asks for no plan that is there, so that no
 * skeleton goes with it.
 * @param entry the unit
 */
export function besidePlan<Enclosed>(
  one: EnclosingSlip<Enclosed>,
  entry: UnitEntry | undefined,
  { say }: Pick<ReportContext, 'say'>,
): EnclosingSlip<Enclosed> {
  if (!entry?.plan) return one;
  const { slip } = one;
  const opening = [...slip.opening, say.sending.besides(baseName(entry.plan.file))];
  return { slip: { ...slip, opening }, enclose: () => undefined };
}
