import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { entryOf } from '../../plan/maps/entryOf.js';
import { unitName } from '../../plan/model/unitName.js';

/**
 * Units that a roster has more than once, under different codes: of one name, type, level and district, and at one time. Each of them is
 * expected to send a plan, so that the figures tell of more units than there are. A unit that ended before its namesake began is another.
 */
export function repeatedUnits(units: readonly RosterUnit[]): RosterUnit[][] {
  const groups = new Map<string, RosterUnit[]>();
  for (const unit of units) {
    const { type, level, name, parent = '' } = unit;
    entryOf(groups, [type, level, unitName(name), unitName(parent)].join('\n'), () => []).push(unit);
  }
  return [...groups.values()].flatMap((group) => {
    const atOneTime = group.filter((unit) => group.some((other) => other !== unit && overlap(unit, other)));
    return atOneTime.length > 1 ? [atOneTime] : [];
  });
}

/** Whether there is a day on which both exist. */
function overlap(one: RosterUnit, other: RosterUnit): boolean {
  const begins = (unit: RosterUnit) => unit.validFrom ?? '';
  const ends = (unit: RosterUnit) => unit.validTo ?? '9999';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
