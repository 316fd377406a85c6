import type { ListedUnit, RosterUnit } from '../../check/assess/ListedUnit.js';
import { unitName } from '../../plan/model/unitName.js';
import { bare } from '../../plan/text/fold.js';
import type { Roster } from './Roster.js';

/**
 * The units that a roster had once and has no more, in its order: also one whose code another unit has now. A unit by another code is
 * on it still, and one by another name where the roster says that it was called so (`former_names`).
 * @param now nothing where there is no roster any more
 */
export function offRoster(before: readonly RosterUnit[], now: Roster | undefined): UnlistedNow[] {
  return before
    .filter((unit) => !now || !isOn(now, unit))
    .map(({ code, name, type, level }) => ({ code, name, type, level }));
}

function isOn(roster: Roster, { code, name, type, level }: RosterUnit): boolean {
  const isSame = (found: RosterUnit | undefined) => {
    const names = found ? [found.name, ...(found.formerNames ?? [])].map(plain) : [];
    return found?.type === type && found.level === level && names.includes(plain(name));
  };
  return isSame(roster.unitOf({ code, name, type, level })) || isSame(roster.unitOf({ name, type, level }));
}

const plain = (name: string) => bare(unitName(name));

/** A unit that is on the roster no more. */
export type UnlistedNow = Pick<ListedUnit, 'code' | 'name' | 'type' | 'level'>;
