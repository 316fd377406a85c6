import type { OfficialDecision, Waiver } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { SupersededReason } from '../../check/assess/Sending.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { RosterPlace } from './RosterPlace.js';
import type { LikelyFile, PlanPlace, StatusCounts, UnitEntry, WordFile } from './UnitEntry.js';

/** A plan as reports refer to it; `name` is its unit's, absent when it is unreadable. */
export interface PlanRef {
  file: string;
  document: number;
  name?: string;
}

/** A unit whose plan has not come. If it has no due date, it is not due. */
export interface Missing {
  unit: ListedUnit;
  due?: IsoDate;
  status: 'overdue' | 'not-due';
  daysLate?: number;
  daysLeft?: number;
  /** The unit's last day, where it ended before the as-of date with its plan still missing. */
  ended?: IsoDate;
  /** The files that may be its own; absent when there are none. */
  likely?: LikelyFile[];
  /** The Word documents that it has sent in its place; absent when there are none, or no register was given. */
  word?: WordFile[];
  /** What the Board has granted it, in force on the as-of date, and what has expired; each absent when there is none. */
  waivers?: Waiver[];
  expiredWaivers?: Waiver[];
}

/** What a plan says of its unit otherwise than the roster. */
export interface Mismatch {
  plan: PlanRef;
  unit: ListedUnit;
  field: 'code' | 'name' | 'type' | 'level' | 'party_committee';
  found: string;
  expected: string;
}

/** One of several plans of a unit; without a day of issue it is a draft. */
export type SentRef = PlanRef & { issued?: IsoDate };

/** A unit with several plans, of which one counts. */
export interface Twice {
  unit: ListedUnit;
  plans: SentRef[];
  /** Who has said which counts; absent where nobody has. */
  decision?: OfficialDecision;
  /** The plan that counts; absent where none was chosen: then all do. */
  official?: PlanPlace;
  /** The others, and why each does not. */
  superseded?: (PlanPlace & { why: SupersededReason })[];
}

/** A plan whose name several units of the roster have. */
export interface Namesakes {
  plan: PlanRef;
  units: ListedUnit[];
  /** The one it was taken to be of: the only one that existed on `day`, when it was issued or, without that, as of the run; or of the district that a folder of its file names. */
  unit?: ListedUnit;
  by?: NamesakeEvidence;
  day?: IsoDate;
}

/**
 * The roster against the plans received; each list in order of the roster, or of the plans. Of merged reports, in which
 * the roster itself is not, `twice` is in order of the plans.
 */
export interface RosterReport {
  /** Every unit that a plan is expected of, with its status; absent of some of the plans, and in reports of before there was one. */
  units?: UnitEntry[];
  /** Units without a plan that is known to be theirs, whether or not some file may be. */
  missing: Missing[];
  /** Units with more than one plan. */
  twice: Twice[];
  /** Plans that belong to no unit of the roster, with the units whose names come closest. */
  unlisted: { plan: PlanRef; nearest: ListedUnit[] }[];
  /** Plans of a name that several units have; those without `unit` are of no unit, like the unlisted. */
  namesakes?: Namesakes[];
  mismatched: Mismatch[];
  /** Plans of units that do not exist on the as-of date: old plans, which stay valid. */
  outside: { plan: PlanRef; unit: ListedUnit; validFrom?: IsoDate; validTo?: IsoDate }[];
  /** The codes of units that have not begun on the as-of date, or had ended before the conclusion's time, and have sent nothing; absent when there are none. */
  inactive?: string[];
  /** Where the roster's file has the units that are named here or have sent plans; absent when that is not known. */
  places?: RosterPlace[];
}

/** Units of the roster: `expected = received + missing`, and the sum of the five statuses (those of `StatusCounts`). */
export interface RosterSummary extends Omit<StatusCounts, 'overdue'> {
  expected: number;
  received: number;
  missing: number;
  /** Those of which nothing has come although their due date has passed; units that ended, or may have sent something, are counted as such. */
  overdue: number;
  /** Units that have not begun on the as-of date, or had ended before the conclusion's time, and have sent nothing: not expected. */
  outside: number;
  /** Of the missing, those that have sent a Word document in its place; absent without a register, or when there are none. */
  word?: number;
  /** Of the missing of which nothing may have come, those without any due date, which never are overdue; absent when there are none. */
  noDue?: number;
  /** Of the expected, those whose row the roster's workbook does not show; absent when there are none. */
  hidden?: number;
  /** Plans that are of no unit, or of one of several that cannot be told apart; absent when there are none. */
  unlisted?: number;
  /** Plans that cannot be read and hint at no unit; absent when there are none. */
  unknown?: number;
}

/** How many units that have sent nothing have no due date, as a part of a summary; nothing where none is. */
export function noDueAmong(missing: readonly Missing[]): { noDue?: number } {
  const noDue = missing.filter(
    ({ status, due, likely, ended }) => status === 'not-due' && due === undefined && !likely && ended === undefined,
  ).length;
  return noDue > 0 ? { noDue } : {};
}

/** A roster's report of some of the plans, which do not tell who has sent none. */
export function withoutAbsent({ units: _, ...roster }: RosterReport): RosterReport {
  return { ...roster, missing: [] };
}

/** What tells which of several units of one name a plan is of. */
export type NamesakeEvidence = 'issued' | 'as-of' | 'folder';
