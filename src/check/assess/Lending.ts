import type { Range } from '../../plan/model/Finding.js';
import type { ListedUnit } from './ListedUnit.js';

/** Something done that counts in the plan of a unit, and may count for the unit that was made of it. */
export interface Loan {
  requirement: string;
  /** The year that it is of; absent of what is done once. */
  year?: number;
  pointer: string;
  range: Range;
  /** In the former unit's own words. */
  text: string;
}

/** Of a yearly requirement the years that a unit leaves short. */
export interface Owed {
  requirement: string;
  years: number[];
}

/** What the plan of a unit may hand on to the unit that was made of it: plain data, so that the plan need not be kept. */
export interface Lending {
  file: string;
  document: number;
  /** Nothing can be told of a plan that cannot be read. */
  isUnreadable?: true;
  loans: Loan[];
  /** Where something that could not be read may hide more: of one year, or of any. */
  hidden: Pick<Loan, 'requirement' | 'year'>[];
  /** The years that were due from the unit itself, and that it leaves short. */
  owed: Owed[];
}

/** The years in which a unit did for its successor what the successor was not there to do. */
export interface YearsBefore {
  from?: number;
  to?: number;
}

/** A unit that another was made of, and what became of its plan. */
export interface Predecessor extends Pick<ListedUnit, 'code' | 'name'> {
  /** The name of the unit in between, where it is a predecessor's predecessor. */
  through?: string;
  years: YearsBefore;
  /** Those of its requirements of which something may be handed on. */
  requirements: readonly string[];
  /** Absent where the run has no plan of it. */
  lending?: Lending;
}

/** An entry taken over from the plan of a predecessor. */
export interface Taken extends Loan {
  code: string;
  file: string;
  document: number;
}

/** How a predecessor stands in what is short of a year: without an entry of it, without a plan, or not read in full. */
export interface Without {
  name: string;
  why: 'none' | 'no-plan' | 'unreadable' | 'hidden';
}

/** What several units have entered together for one year, more than one unit may: each is held to the maximum by itself. */
export interface Together {
  requirement: string;
  year: number;
  count: number;
  max: number;
}

/** What was taken over of one predecessor. */
export interface TakenOver extends Omit<Predecessor, 'lending'> {
  plan: 'read' | 'unreadable' | 'absent';
  file?: string;
  document?: number;
  entries: Loan[];
  owed: Owed[];
}

/** Whether a year is one of those before. */
export function isBefore({ from, to }: YearsBefore, year: number | undefined): boolean {
  return year === undefined || ((from === undefined || from <= year) && (to === undefined || year <= to));
}

/** A predecessor of which nothing but the name is known. */
export const unknownPredecessor = (unit: Pick<Predecessor, 'code' | 'name'>): Predecessor => ({
  ...unit,
  years: {},
  requirements: [],
});
