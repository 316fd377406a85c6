import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment } from '../../check/assess/Assessment.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { UnlistedNow } from '../roster/offRoster.js';
import type { Received } from '../roster/Received.js';
import type { Missing } from '../roster/RosterReport.js';
import type { UnitMovement, UnitState } from './UnitMovement.js';

/** One of several parts of a run, each judged separately; `files` counts the files of all parts. */
export interface Shard {
  index: number;
  of: number;
  files: number;
}

/** A run that lists and judges only what has changed since a git ref; roster and notes across plans take in all. */
export interface ChangedSince {
  ref: string;
  /** The changed file (configuration, roster or catalogue) because of which every plan counts as changed. */
  because?: string;
  /** Files of the folders checked that were plans then and are not among those of the run; absent when there are none. */
  gone?: readonly string[];
  /** Plans that files of the run held then and no changed file holds now; absent when there are none. */
  dropped?: readonly GonePlan[];
  /** Those of `gone` that were not simply deleted, and why they are not read; absent when there are none. */
  lost?: readonly LostFile[];
  /** Those that are plans under another name now; absent when there are none. */
  renamed?: readonly RenamedFile[];
  /** Units that the roster had then and has no more: nobody misses their plans now; absent when there are none. */
  unlisted?: readonly UnlistedNow[];
  /** Whether the roster of then cannot be read, or not all of it. */
  rosterUnread?: true;
  /** Plans that are neither listed nor judged. */
  unchanged: number;
  /** Those of `unchanged` that cannot be read. */
  unreadable: number;
}

/**
 * Why a file that was a plan is not read, although it, or what it became, is there; `submodule`: a repository within this one,
 * which has changed and cannot be looked into.
 */
export type LostReason = 'ignored' | 'renamed' | 'not-asked' | 'not-here' | 'submodule';

/** A file that was a plan and is not read. */
export interface LostFile {
  file: string;
  why: LostReason;
  /** Its new name, under which it is not a plan. */
  now?: string;
}

/** A plan that has another name now. */
export interface RenamedFile {
  file: string;
  now: string;
}

/** What makes an earlier report less than a whole one by the same requirements. */
export type SinceLimit = 'catalogue' | 'only' | 'partial' | 'shard' | 'changed-since' | 'roster';

/** What is to be corrected, against what an earlier report knew. */
export interface SinceSummary {
  /** The earlier report's file, as it was named. */
  report: string;
  asOf: IsoDate;
  limits?: SinceLimit[];
  fresh: number;
  newlyDue: number;
  known: number;
  fixed: number;
  /** Units that were not overdue then. */
  newlyOverdue: number;
  /** The plans of the earlier report that are no more; absent when there are none. */
  gone?: readonly GonePlan[];
}

/** A plan that is no more. */
export type GonePlan = Pick<Received, 'file' | 'document' | 'unit'> & {
  /** Why it is not read, where its file is there. */
  why?: LostFile['why'];
};

/** A finding that the earlier report did not know. */
export interface FreshFinding {
  file: string;
  document: number;
  name?: string;
  requirement?: string;
  finding: AnyFinding;
}

/** What is new against an earlier report, finding by finding. */
export interface SinceReport {
  fresh: FreshFinding[];
  newlyDue: FreshFinding[];
  newlyOverdue: Missing[];
  /** Ids that several plans of the report have; absent when there are none. */
  shared?: readonly string[];
  /** Unit by unit; absent where the reports were written before it was told. */
  units?: readonly UnitMovement[];
  earlier: EarlierBoard;
}

/** What the earlier report knew beside its plans: what is new of it is only told once shards are merged. */
export interface EarlierBoard {
  /** Codes of the units that were overdue; where the earlier report could not know, of those that are. */
  overdue: readonly string[];
  /** Ids of the notes across plans. */
  across: readonly string[];
  /** Ids of the roster's remarks; absent when it had none. */
  remarks?: readonly string[];
}

/** What is new against an earlier report. */
export interface Since {
  /** Whether it did not know a finding of a plan as one to correct. */
  isNew(finding: string, plan: Pick<Assessment, 'file' | 'document'>): boolean;
  /** Whether what is new was ahead of it then, and is due now. */
  isNewlyDue(finding: string, plan: Pick<Assessment, 'file' | 'document'>): boolean;
  /** How the unit of a plan stood then; undefined where it did not know of it. */
  stateBefore(plan: Pick<Assessment, 'file' | 'document' | 'listed'>): UnitState | undefined;
  /** How a unit of the roster stood then. */
  unitBefore(code: string): UnitState | undefined;
  /** Codes of the units whose plan was overdue then. */
  overdue: ReadonlySet<string>;
  /** Ids of the notes across plans that it had. */
  across: ReadonlySet<string>;
  /** Ids of the remarks that its roster had. */
  remarks: ReadonlySet<string>;
}
