import { committeesOf, existsOn, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import { shareCommittee } from '../../plan/model/sameCommittee.js';
import type { Roster } from './Roster.js';

/** Which unit of the roster a plan is of, and, where several are called so, which they are and what settled it. */
export interface Settled {
  listed?: RosterUnit;
  namesakes?: { units: RosterUnit[]; by?: 'issued' | 'as-of'; day?: IsoDate };
}

/**
 * Finds the unit of a plan. Of several with one name, as after the reform of July 2025, it is the only one that existed on
 * the day the plan was issued; where the plan gives no day, the only one that had come into being by the as-of date. The
 * report says so, and where the days do not tell either it names them all.
 * @param issued the day of the plan's document
 */
export function settle(unit: Plan['unit'], issued: IsoDate | undefined, roster: Roster, asOf: IsoDate): Settled {
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
  if (!only || more.length > 0) return { namesakes: { units } };
  const evidence = issued === undefined ? { by: 'as-of' as const, day: asOf } : { by: 'issued' as const, day: issued };
  return { listed: only, namesakes: { units, ...evidence } };
}
