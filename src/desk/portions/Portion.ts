import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { compareNames } from '../../plan/text/compareNames.js';

/**
 * What one of the files by district holds: the units of a district of the roster, those without one, or what is of no unit of
 * the roster. What a plan says of its own district decides nothing: only the roster does.
 */
export type Portion = { of: 'district'; name: string } | { of: 'none' } | { of: 'unlisted' };

/** Portions as keys of maps: the same for the same. */
export type PortionKey = string;

const KINDS = ['district', 'none', 'unlisted'] as const satisfies Portion['of'][];

/** The portion that a unit of the roster belongs to; without a unit, the portion of what is not on the roster. */
export function portionOf(unit: Pick<ListedUnit, 'parent'> | undefined): Portion {
  if (!unit) return { of: 'unlisted' };
  return unit.parent === undefined ? { of: 'none' } : { of: 'district', name: unit.parent };
}

/** The key of a portion: no two have the same. */
export const portionKey = (portion: Portion): PortionKey =>
  portion.of === 'district' ? `district ${portion.name}` : portion.of;

/** Districts in the order of the alphabet, then the units without one, then what is of no unit. */
export function comparePortions(a: Portion, b: Portion): number {
  if (a.of !== 'district' || b.of !== 'district') return KINDS.indexOf(a.of) - KINDS.indexOf(b.of);
  // Names that only the eye tells apart stand in one order too.
  return compareNames(a.name, b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
