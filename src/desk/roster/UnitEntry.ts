import type { Verdict } from '../../check/assess/Assessment.js';
import type { LikelyReason } from '../../check/assess/LikelyUnit.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';

/**
 * Where a unit of the roster stands with its plan; each has exactly one. `judged`: it has sent a plan, which is judged.
 * `unusable`: it has, or may have, sent something that cannot be used as it is. `not-due`, `overdue`: nothing has come.
 * `ended`: it ended before the as-of date, and nothing ever came.
 */
export const unitStatuses = ['judged', 'unusable', 'not-due', 'overdue', 'ended'] as const;
/** One of `unitStatuses`; `status` of an entry of the roster in the JSON report. */
export type UnitStatus = (typeof unitStatuses)[number];

/** How many units have each status; their sum is how many are expected. */
export interface StatusCounts {
  judged: number;
  unusable: number;
  notDue: number;
  overdue: number;
  ended: number;
}

/** A plan of a unit by its place. */
export interface PlanPlace {
  file: string;
  document: number;
}

/** A file that may be a unit's: a suggestion, never a match. */
export interface LikelyFile {
  file: string;
  /** Which plan of the file; absent where the file is none of plans. */
  document?: number;
  why: LikelyReason;
}

/** A Word document that a unit has sent in the place of a plan, as the register of what has come in says. */
export interface WordFile {
  file: string;
  /** Whether it is only likely that it is the unit's. */
  likely?: true;
}

/** A unit of which a plan is expected, and where it stands. */
export interface UnitEntry {
  unit: ListedUnit;
  /** Its place among the units of the roster, from 1; those of which nothing is expected have theirs too. */
  row: number;
  status: UnitStatus;
  /** Of `judged`: the plan that counts, and what it came to where that is known. */
  plan?: PlanPlace;
  verdict?: Verdict;
  /** Its other plans, which count nowhere; absent when there are none. */
  superseded?: PlanPlace[];
  /** Of a unit without a plan that counts: the files that may be its own; absent when there are none. */
  likely?: LikelyFile[];
  /** Of a unit without a plan: the Word documents that it has sent; absent when there are none, or no register was given. */
  word?: WordFile[];
}

const countOf = {
  judged: 'judged',
  unusable: 'unusable',
  'not-due': 'notDue',
  overdue: 'overdue',
  ended: 'ended',
} as const satisfies Record<UnitStatus, keyof StatusCounts>;

/** Units by status. */
export function countStatuses(units: readonly Pick<UnitEntry, 'status'>[]): StatusCounts {
  const counts = noStatuses();
  for (const { status } of units) counts[countOf[status]]++;
  return counts;
}

/** Counts of no units. */
export function noStatuses(): StatusCounts {
  return { judged: 0, unusable: 0, notDue: 0, overdue: 0, ended: 0 };
}

/** The count that a status adds to. */
export const statusCount = (status: UnitStatus): keyof StatusCounts => countOf[status];
