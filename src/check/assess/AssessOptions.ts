import type { IsoDate } from '../../plan/model/calendar.js';
import type { Decisions } from './Decisions.js';
import type { Predecessor } from './Lending.js';
import type { RosterUnit } from './ListedUnit.js';

/** What a plan is judged by: the day, the file it came from, and which requirements are asked about (all, unless given). */
export interface AssessOptions {
  asOf: IsoDate;
  file: string;
  only?: ReadonlySet<string>;
  /** The unit of the roster that the plan belongs to. */
  listed?: RosterUnit;
  /** Whether every problem is listed, however many: to mend them. */
  everyProblem?: boolean;
  /** What the Board has decided for the unit. */
  decisions?: Decisions;
  /** The units that it was made of, with what their plans hand on. */
  predecessors?: readonly Predecessor[];
}
