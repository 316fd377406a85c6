import type { ListedUnit } from './ListedUnit.js';

/**
 * Why a file may be a unit's. `name`: it names the unit, in a file that cannot be read. `namesake`: it names several units
 * of one name. `near-name`: the name is one letter off. `path`: the names of its file and folder name the unit.
 */
const likelyReasons = ['name', 'namesake', 'near-name', 'path'] as const;
/** One of `likelyReasons`; `why` in the JSON report. */
export type LikelyReason = (typeof likelyReasons)[number];

/** A unit that a file may be of: a suggestion, never a match. */
export interface LikelyUnit {
  unit: ListedUnit;
  why: LikelyReason;
}
