import { committeesOf, namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { Plan } from '../../plan/model/Plan.js';
import { shareCommittee } from '../../plan/model/sameCommittee.js';
import { sameUnitName } from '../../plan/model/unitName.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { Mismatch, PlanRef } from './RosterReport.js';
import { sameCode } from './sameCode.js';

/** What a plan says of its unit otherwise than the roster. */
export function mismatches(plan: PlanRef, unit: Plan['unit'], listed: RosterUnit): Mismatch[] {
  return differences(unit, listed).map(({ field, found, expected }) => {
    return { plan, unit: namesOf(listed), field, found: ownCopy(found), expected };
  });
}

/**
 * Whether something in a plan contradicts that it is of its unit: another name, as beside a code that was copied with the form,
 * another type or level, or no Party committee that the unit has.
 */
export function contradictsUnit(unit: Plan['unit'], listed: RosterUnit): boolean {
  const committees = committeesOf(listed);
  const { party_committee: written = [] } = unit;
  const isOthers = written.length > 0 && committees.length > 0 && !shareCommittee(written, committees);
  return isOthers || differences(unit, listed).some(({ field }) => DECISIVE.has(field));
}

const DECISIVE: ReadonlySet<Mismatch['field']> = new Set(['name', 'type', 'level']);

function differences(unit: Plan['unit'], listed: RosterUnit): Pick<Mismatch, 'field' | 'found' | 'expected'>[] {
  const { code, name, type, level, party_committee: written = [] } = unit;
  const committees = committeesOf(listed);
  // Each that the plan gives is one to register with: one that is right does not cover for another.
  const others = committees.length === 0 ? [] : written.filter((one) => !shareCommittee([one], committees));
  const found: [Mismatch['field'], string | undefined, string | undefined, boolean][] = [
    ['code', code, listed.code, code === undefined || sameCode(code, listed.code)],
    ['name', name, listed.name, sameUnitName(unit, listed)],
    ['type', type, listed.type, type === listed.type],
    ['level', level, listed.level, level === listed.level],
    ['party_committee', others.join('; '), committees.join('; '), others.length === 0],
  ];
  return found.flatMap(([field, has = '', expected = '', same]) => (same ? [] : [{ field, found: has, expected }]));
}
