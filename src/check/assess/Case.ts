import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Validity } from '../keywords/Validity.js';
import type { Evidence, Status } from './Assessment.js';
import type { Predecessor, Taken } from './Lending.js';
import type { ResultFinding, Weighed } from './Weighed.js';

/** How a requirement stands, with its findings still as paths. */
export interface Judgement {
  status: Status;
  due?: IsoDate;
  daysLate?: number;
  daysLeft?: number;
  /** The day on which it is intended, where a plan says so of what is not done yet. */
  planned?: IsoDate;
  drafts: ResultFinding[];
  /** Problems that leave it unknown. */
  unread: Problem[];
  evidence: Evidence[];
  /** What was taken over from predecessors; absent when nothing was. */
  taken?: readonly Taken[];
  /** What the unit's own plan leaves wanting, before anything is taken over. */
  own?: readonly Weighed[];
}

/** What a plan is judged against. */
export interface Case extends Validity {
  plan: Plan;
  parsed: ParsedPlan;
  /** The problems by which something could not be read. */
  hiding: readonly Problem[];
  /** Those of answers that name no requirement. */
  misnamed: readonly Problem[];
  /** The tasks by the requirement they name. */
  answers: ReadonlyMap<string, readonly number[]>;
  asOf: IsoDate;
  /** The units that the plan's unit was made of. */
  predecessors?: readonly Predecessor[];
}
