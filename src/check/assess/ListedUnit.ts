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
  /** Where it has had several in time, the first that the roster gives. */
  partyCommittee?: string;
  /** All of them, where there are several. */
  partyCommittees?: string[];
  /** The units of the roster that it was made of, by code and name. */
  predecessors?: readonly Pick<ListedUnit, 'code' | 'name'>[];
  /** Only where something is sent to the unit, or lists whom to remind (`listedOf`). */
  contact?: Contact;
}

/** Whom to ask at a unit, and how to reach it, as the roster has it. */
export interface Contact {
  person?: string;
  phone?: string;
  email?: string;
}

type Committees = Pick<ListedUnit, 'partyCommittee' | 'partyCommittees'>;

/** A unit that must submit: one row of the roster. */
export interface RosterUnit extends ListedUnit {
  /** When its plan is due, where the roster says so. */
  due?: IsoDate;
  /** First and last day on which the unit exists, both inclusive. */
  validFrom?: IsoDate;
  validTo?: IsoDate;
}

/** The roster's names for a unit, without its dates and whom to ask there. */
export function namesOf(unit: RosterUnit): ListedUnit {
  const { code, name, type, level, parent, predecessors } = unit;
  const committees = asCommittees(committeesOf(unit));
  return { code, name, type, level, ...(parent && { parent }), ...committees, ...(predecessors && { predecessors }) };
}

/** The roster's names for a unit, and whom to ask there: for what is sent to it. */
export function listedOf(unit: RosterUnit): ListedUnit {
  return { ...namesOf(unit), ...asContact(unit.contact) };
}

/** A contact as reports give it: absent where the roster says nothing of it. */
export function asContact({ person, phone, email }: Contact = {}): { contact?: Contact } {
  if (!person && !phone && !email) return {};
  return { contact: { ...(person && { person }), ...(phone && { phone }), ...(email && { email }) } };
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
