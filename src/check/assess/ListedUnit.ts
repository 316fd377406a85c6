import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';

/** A level of administration, the same words as in a plan (schemas/README.md, "Levels and lists of values"). */
export type UnitLevel = Plan['unit']['level'];

/** A unit of the roster as reports name it. */
export interface ListedUnit {
  code: string;
  name: string;
  type: string;
  level: UnitLevel;
  /** The district (or province) it is counted with. */
  parent?: string;
  /** Where it has had several in time, the first that the roster gives. */
  partyCommittee?: string;
  /** All of them, where there are several. */
  partyCommittees?: string[];
  /** The units of the roster that it was made of, by code and name. */
  predecessors?: readonly Pick<ListedUnit, 'code' | 'name'>[];
  /** How the unit is reached, as the roster has it: only for what is sent to it and for lists whom to remind (`listedOf`). */
  email?: string;
  phone?: string;
  /** Who of the unit is in charge of the plan. */
  contact?: string;
}

type Committees = Pick<ListedUnit, 'partyCommittee' | 'partyCommittees'>;

/** A unit that must submit: one row of the roster. */
export interface RosterUnit extends ListedUnit {
  /** What it was called before; absent where the roster does not say. */
  formerNames?: readonly string[];
  /** When its plan is due, where the roster says so. */
  due?: IsoDate;
  /** First and last day on which the unit exists, both inclusive. */
  validFrom?: IsoDate;
  validTo?: IsoDate;
}

/** The roster's names for a unit, without its dates and how it is reached. */
export function namesOf(unit: RosterUnit): ListedUnit {
  const { code, name, type, level, parent, predecessors } = unit;
  const committees = asCommittees(committeesOf(unit));
  return { code, name, type, level, ...(parent && { parent }), ...committees, ...(predecessors && { predecessors }) };
}

/** The roster's names for a unit, and how it is reached: of whom something is sent to, or is to be reminded. */
export function listedOf(unit: RosterUnit): ListedUnit {
  const { email, phone, contact } = unit;
  return { ...namesOf(unit), ...(email && { email }), ...(phone && { phone }), ...(contact && { contact }) };
}

/** The Party committees of a unit in time. */
export function committeesOf({ partyCommittee, partyCommittees }: Committees): readonly string[] {
  return partyCommittees ?? (partyCommittee === undefined ? [] : [partyCommittee]);
}

/** Party committees as reports give them: the first, and all where there are several. */
export function asCommittees(committees: readonly string[] = []): Committees {
  const [first, ...more] = committees;
  if (first === undefined) return {};
  return { partyCommittee: first, ...(more.length > 0 && { partyCommittees: [first, ...more] }) };
}

/** Whether a unit exists on a day. */
export function existsOn({ validFrom, validTo }: Pick<RosterUnit, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
