import type { IsoDate } from '../../plan/model/calendar.js';
import type { FindingLevel, Range } from '../../plan/model/Finding.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { AnyFinding } from './AnyFinding.js';
import type { Awaiting } from './Awaiting.js';
import type { Review, Waiver } from './Decisions.js';
import type { Leaning } from './Leaning.js';
import type { Lending, TakenOver } from './Lending.js';
import type { LikelyUnit } from './LikelyUnit.js';
import type { ListedUnit } from './ListedUnit.js';
import type { LeftOut } from './leftOut.js';
import type { PassedOver, Sending, Superseded } from './Sending.js';
import type { Stated } from './Stated.js';

/** Where a requirement stands for a plan (schemas/README.md, "Statuses"); `not-applicable` ones are counted, not listed. */
export type Status = 'met' | 'unmet' | 'not-due' | 'review' | 'waived' | 'unknown';

/** What a plan comes to (schemas/README.md, "Verdicts"). */
export type Verdict = 'compliant' | 'pending' | 'non-compliant' | 'unreadable';
/** All verdicts, the best first. */
export const verdicts = ['compliant', 'pending', 'non-compliant', 'unreadable'] as const satisfies Verdict[];

/** What in the plan answers a requirement, in the unit's own words. */
export interface Evidence {
  pointer: string;
  range: Range;
  text: string;
  /** The plan that it stands in, where that is another: of a unit that the plan's unit was made of. */
  file?: string;
  document?: number;
}

/** Whether it stands in the plan itself. */
export const isOwn = ({ file }: Evidence): boolean => file === undefined;

/** How a requirement stands in a plan. */
export interface Result {
  requirement: string;
  level: FindingLevel;
  status: Status;
  due?: IsoDate;
  /** Whole days after the due date; only of what is late. */
  daysLate?: number;
  /** Whole days until the due date, 0 on the day; only of what is not due. */
  daysLeft?: number;
  /** The day on which it is intended, where a plan says so of what is not done yet. */
  planned?: IsoDate;
  findings: AnyFinding[];
  evidence: Evidence[];
  /** The Board's waiver that makes it `waived`. */
  waiver?: Waiver;
  /** What a person of the Board holds of it; the status stays `review`. */
  review?: Review;
}

/** Requirements by status. */
export interface Counts {
  met: number;
  unmet: number;
  notDue: number;
  review: number;
  /** Those of `review` that a person has given an opinion on. */
  reviewed: number;
  waived: number;
  /** Those not due or unmet that the plan gives a day for, still to come or unconfirmed; absent when there are none. */
  planned?: number;
  unknown: number;
  notApplicable: number;
}

/** The judgement of one plan. */
export interface Assessment {
  file: string;
  document: number;
  /** Null when the plan is unreadable. */
  unit: Plan['unit'] | null;
  /** The unit of the roster that the plan belongs to. */
  listed?: ListedUnit;
  verdict: Verdict;
  counts: Counts;
  problems: AnyFinding[];
  results: Result[];
  /** What is not asked of the unit because of the days on which it exists; absent when all is. */
  leftOut?: LeftOut[];
  /** Of how many requirements asked and due it meets none: then it is not compliant, whatever their levels. */
  nothingMet?: number;
  /** The one task on which most of what is met rests. */
  leaning?: Leaning;
  /** What was taken over from the units that the unit was made of; absent where the roster names none. */
  predecessors?: TakenOver[];
  /** What is to be settled once the plans of predecessors that this run does not have are there. */
  awaiting?: Awaiting[];
  /** What the plan hands on to the unit that was made of its own. */
  lending?: Lending;
  /** What is held against other plans. */
  stated?: Stated;
  /** Of a plan of a unit of the roster: what says whether it counts among several. */
  sending?: Sending;
  /** That it counts nowhere, because another plan of its unit does. */
  superseded?: Superseded;
  /** The other plans of its unit, which count nowhere because this one does; absent when there are none. */
  supersedes?: PassedOver[];
  /** The units of the roster that it may be of, where it is not a plan of one, or its file is named after another. */
  likely?: LikelyUnit[];
}
