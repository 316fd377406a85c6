import { committeesOf, existsOn, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import { shareCommittee } from '../../plan/model/sameCommittee.js';
import type { Roster } from './Roster.js';
import type { NamesakeEvidence } from './RosterReport.js';

/** Which unit of the roster a plan is of, and, where several are called so, which they are and what settled it. */
export interface Settled {
  listed?: RosterUnit;
  namesakes?: { units: RosterUnit[]; by?: NamesakeEvidence; day?: IsoDate };
}

/**
 * Finds the unit of a plan. Of several with one name, as after the reform of July 2025, it is the only one that existed on
 * the day the plan was issued; where the plan gives no day, the only one that had come into being by the as-of date. Of several
 * that were there it is the only one of the district that a folder of the file names. The report says so, and where nothing
 * tells it names them all.
 * @param issued the day of the plan's document
 * @param inFolder those of some units that are of the district which a folder of the plan's file names
 */
export function settle(
  unit: Plan['unit'],
  issued: IsoDate | undefined,
  roster: Roster,
  asOf: IsoDate,
  inFolder: (units: readonly RosterUnit[]) => readonly RosterUnit[] = () => [],
): Settled {
  const listed = roster.unitOf(unit);
  if (listed) return { listed };
  const units = roster.namesakesOf(unit);
  if (units.length === 0) return {};
  const { party_committee: written = [] } = unit;
  const possible = units.filter((one) => {
    const committees = committeesOf(one);
    return written.length === 0 || committees.length === 0 || shareCommittee(written, committees);
  });
  const there = possible.filter((one) =>
    issued === undefined ? one.validFrom === undefined || one.validFrom <= asOf : existsOn(one, issued),
  );
  const [only, ...more] = there;
  if (!only) return { namesakes: { units } };
  if (more.length > 0) {
    const [own, ...others] = inFolder(there);
    return own && others.length === 0 ? { listed: own, namesakes: { units, by: 'folder' } } : { namesakes: { units } };
  }
  const evidence = issued === undefined ? { by: 'as-of' as const, day: asOf } : { by: 'issued' as const, day: issued };
  return { listed: only, namesakes: { units, ...evidence } };
}
