import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { entryOf } from '../../plan/maps/entryOf.js';
import type { Received } from '../roster/Received.js';
import { hiddenAmong } from '../roster/RosterPlace.js';
import {
  type Missing,
  noDueAmong,
  type PlanRef,
  type RosterReport,
  type RosterSummary,
} from '../roster/RosterReport.js';
import { type SentPlan, twiceOf } from '../roster/SentPlan.js';
import { countStatuses, type LikelyFile, type UnitEntry } from '../roster/UnitEntry.js';
import { byFile, mergeEntries, sentEntry } from '../roster/unitEntries.js';
import { withPlaces } from '../roster/withPlaces.js';

/** The codes of all units of a roster, those too that do not exist on the day. */
export function rosterCodes({ missing, inactive = [] }: RosterReport, plans: readonly Received[]): ReadonlySet<string> {
  return new Set([
    ...plans.flatMap(({ listed }) => listed?.code ?? []),
    ...missing.map(({ unit }) => unit.code),
    ...inactive,
  ]);
}

/** The units of the rosters that exist on the day: those without a plan, and those with one that is not outside. */
export function activeUnits(rosters: readonly RosterReport[], plans: readonly Received[]): ListedUnit[] {
  const outside = new Set(rosters.flatMap((roster) => roster.outside.map(({ unit }) => unit.code)));
  const units = [
    ...plans.flatMap(({ listed }) => listed ?? []),
    ...rosters.flatMap(({ missing }) => missing.flatMap(({ unit, ended }) => (ended === undefined ? [unit] : []))),
  ];
  return [...new Map(units.map((unit) => [unit.code, unit])).values()].filter(({ code }) => !outside.has(code));
}

/**
 * The rosters of several reports against all their plans: a unit is missing where no report has its plan, and has sent
 * several where they have more than one together.
 * @param plans of all reports, in their order
 * @param entries the units as each report has them
 */
export function mergeRosters(
  rosters: readonly RosterReport[],
  plans: readonly (Received & { verdict?: UnitEntry['verdict'] })[],
  entries: readonly (readonly UnitEntry[])[],
): { roster: RosterReport; rosterSummary: RosterSummary } {
  const received = receivedIn(plans);
  const missing = missingIn(rosters, received);
  const word = missing.filter((one) => one.word).length;
  const inactive = [...new Set(rosters.flatMap((one) => one.inactive ?? []))].filter((code) => !received.has(code));
  const unlisted = rosters.flatMap((one) => one.unlisted).sort(byPlan);
  const namesakes = rosters.flatMap((one) => one.namesakes ?? []).sort(byPlan);
  const units = mergeEntries(entries).map((entry) => {
    const { sent = [] } = received.get(entry.unit.code) ?? {};
    return sent.length > 1 ? sentEntry({ unit: entry.unit, row: entry.row }, sent, entry.likely) : entry;
  });
  const roster = {
    units,
    missing,
    twice: [...received.values()].filter(({ sent }) => sent.length > 1).map(({ unit, sent }) => twiceOf(unit, sent)),
    unlisted,
    ...(namesakes.length > 0 && { namesakes }),
    mismatched: rosters.flatMap((one) => one.mismatched).sort(byPlan),
    outside: rosters.flatMap((one) => one.outside).sort(byPlan),
    ...(inactive.length > 0 && { inactive }),
  };
  const unknown = unlisted.length + namesakes.filter(({ unit }) => !unit).length;
  const unread = plans.filter(({ unit, likely: hinted }) => !unit && !hinted).length;
  const places = rosters.flatMap((one) => one.places ?? []);
  const rosterSummary = {
    expected: received.size + missing.length,
    received: received.size,
    missing: missing.length,
    ...countStatuses(units),
    outside: inactive.length,
    ...(word > 0 && { word }),
    ...noDueAmong(missing),
    ...hiddenAmong(
      places,
      units.map(({ unit }) => unit.code),
    ),
    ...(unknown > 0 && { unlisted: unknown }),
    ...(unread > 0 && { unknown: unread }),
  };
  return { roster: withPlaces(roster, places, received.keys()), rosterSummary };
}

/** The units of which some plan has come, by code, in the order of their first. */
function receivedIn(
  plans: readonly (Received & { verdict?: UnitEntry['verdict'] })[],
): ReadonlyMap<string, { unit: ListedUnit; sent: SentPlan[] }> {
  const received = new Map<string, { unit: ListedUnit; sent: SentPlan[] }>();
  for (const { listed, file, document, unit, superseded, sending, verdict } of plans) {
    if (!listed) continue;
    const { sent } = entryOf(received, listed.code, () => ({ unit: listed, sent: [] }));
    const { issued } = sending ?? {};
    const plan = { file, document, ...(unit && { name: unit.name }), ...(issued !== undefined && { issued }) };
    sent.push({ plan, ...(verdict && { verdict }), ...(superseded && { superseded }) });
  }
  return received;
}

/** The units of which no report has a plan, with what any of them knows of a Word document, a file that may be theirs or a waiver. */
function missingIn(rosters: readonly RosterReport[], received: ReadonlyMap<string, unknown>): Missing[] {
  const without = new Map<string, Missing>();
  for (const one of rosters.flatMap((roster) => roster.missing)) {
    const known = without.get(one.unit.code);
    const sent = one.word ?? known?.word;
    // Parts of a run know the same of the Board's decisions; a report made without them says nothing of what others do.
    const waivers = one.waivers ?? known?.waivers;
    const expiredWaivers = one.expiredWaivers ?? known?.expiredWaivers;
    without.set(one.unit.code, {
      ...one,
      ...(sent && { word: sent }),
      ...(waivers && { waivers }),
      ...(expiredWaivers && { expiredWaivers }),
    });
  }
  const likely = likelyIn(rosters);
  return [...without.values()]
    .filter(({ unit }) => !received.has(unit.code))
    .map((one) => ({ ...one, ...likely.get(one.unit.code) }));
}

/** The files that may be of units without a plan, as all reports together have them. */
function likelyIn(rosters: readonly RosterReport[]): ReadonlyMap<string, { likely: LikelyFile[] }> {
  const byUnit = new Map<string, { likely: LikelyFile[] }>();
  for (const { unit, likely } of rosters.flatMap((one) => one.missing)) {
    if (!likely) continue;
    const known = byUnit.get(unit.code)?.likely ?? [];
    byUnit.set(unit.code, { likely: [...known, ...likely].sort(byFile) });
  }
  return byUnit;
}

function byPlan({ plan: a }: { plan: PlanRef }, { plan: b }: { plan: PlanRef }): number {
  return byFile(a, b);
}
