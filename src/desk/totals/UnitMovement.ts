import type { Verdict } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { PlanPlace, UnitStatus } from '../roster/UnitEntry.js';

/** How a unit stands in a report: its plan's verdict, or, where none has come, whether it is due. */
export type UnitState = Verdict | Exclude<UnitStatus, 'judged'>;

/** What is counted of a unit between two reports. */
export const movementParts = ['fixed', 'fresh', 'newlyDue', 'open', 'gone'] as const;
/** One of `movementParts`. */
export type MovementPart = (typeof movementParts)[number];

/**
 * A unit in two reports, and what has become of what it had to correct: an entry for each thing, its requirement or
 * `structure` where it is about the plan as such.
 */
export interface UnitMovement extends Record<MovementPart, string[]> {
  /** As the roster has it, else as its plan does; nothing where its plan cannot be read. */
  unit: Partial<Pick<ListedUnit, 'code' | 'name' | 'type' | 'level' | 'parent'>>;
  /** That it is not a unit but a file that cannot be read, and may be of a unit that is told of itself. */
  likely?: true;
  /** Its plan in the newer report. */
  plan?: PlanPlace;
  /** Its plan in the older one. */
  earlierPlan?: PlanPlace;
  /** Absent where the older report does not know of it. */
  before?: UnitState;
  /** Absent where the newer report does not. */
  after?: UnitState;
}

/** From what is furthest from order to what is in order. */
const RANKS = {
  overdue: 0,
  ended: 0,
  unreadable: 1,
  unusable: 1,
  'non-compliant': 2,
  'not-due': 3,
  pending: 3,
  compliant: 4,
} as const satisfies Record<UnitState, number>;

/**
 * Whether a unit stands better or worse than before, has only other things to correct, or stands as it did; `sent`: its first plan that
 * can be read has come.
 */
export const directions = ['better', 'worse', 'other', 'same', 'sent', 'new', 'left'] as const;
/** One of `directions`; `new` and `left`: only one of the two reports knows the unit. */
export type Direction = (typeof directions)[number];

const isAbsent = (state: UnitState): boolean => state === 'overdue' || state === 'ended' || state === 'not-due';
const isRead = (state: UnitState): boolean => state === 'compliant' || state === 'pending' || state === 'non-compliant';

/** Whether its plan can be read for the first time: what is found in it need not have come since. */
export const isFirstRead = ({ before, after }: UnitMovement): boolean =>
  after !== undefined && isRead(after) && (before === undefined || !isRead(before));

/** By how much a unit's result is better than before; 0 where one of the reports does not know of it. */
export function riseOf({ before, after }: UnitMovement): number {
  return before === undefined || after === undefined ? 0 : RANKS[after] - RANKS[before];
}

/** Which way a unit has moved: by its result, and of one result by what it has corrected and what has come. */
export function directionOf(movement: UnitMovement): Direction {
  const { before, after, fixed, fresh, newlyDue } = movement;
  if (before === undefined) return 'new';
  if (after === undefined) return 'left';
  // In a first plan there was nothing to correct or leave before.
  if (isAbsent(before) && isRead(after)) return 'sent';
  if (before === 'not-due' && !isAbsent(after)) return 'other';
  const rise = riseOf(movement);
  const come = fresh.length + newlyDue.length;
  if (rise !== 0) return rise > 0 ? 'better' : 'worse';
  if (before !== after) return 'other';
  if (fixed.length === 0) return come > 0 ? 'worse' : 'same';
  return come > 0 ? 'other' : 'better';
}
