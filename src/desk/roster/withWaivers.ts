import type { Missing, RosterReport, RosterSummary } from './RosterReport.js';

/** What the Board has granted a unit, in force and expired. */
export type Granted = Pick<Missing, 'waivers' | 'expiredWaivers'>;

/**
 * A roster's report with what the Board has granted the units that have sent nothing: a reminder that does not know of it asks for what
 * need not be done. Their statuses stay, for a waiver is of a requirement and sends no plan.
 * @param granted by the codes of the units
 */
export function withWaivers<Found extends { roster: RosterReport; rosterSummary: RosterSummary }>(
  found: Found,
  granted: ReadonlyMap<string, Granted>,
): Found {
  if (granted.size === 0) return found;
  const missing = found.roster.missing.map((one) => ({ ...one, ...granted.get(one.unit.code) }));
  return { ...found, roster: { ...found.roster, missing } };
}
