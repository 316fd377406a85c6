import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';

export type UnitLevel = Plan['unit']['level'];

/** A unit of the roster as reports name it. */
export interface ListedUnit {
  code: string;
  name: string;
  type: string;
  level: UnitLevel;
  /** The district (or province) it is counted with. */
  parent?: string;
  partyCommittee?: string;
}

/** A unit that must submit: one row of the roster. */
export interface RosterUnit extends ListedUnit {
  /** When its plan is due, where the roster says so. */
  due?: IsoDate;
  /** First and last day on which the unit exists, both inclusive. */
  validFrom?: IsoDate;
  validTo?: IsoDate;
}

/** The roster's names for a unit, without its dates. */
export function namesOf({ code, name, type, level, parent, partyCommittee }: RosterUnit): ListedUnit {
  return { code, name, type, level, ...(parent && { parent }), ...(partyCommittee && { partyCommittee }) };
}

/** Whether a unit exists on a day. */
export function existsOn({ validFrom, validTo }: Pick<RosterUnit, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
