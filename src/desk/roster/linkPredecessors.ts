import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { fold } from '../../plan/text/fold.js';

/** A unit of the roster as read: of its predecessors the codes, which other units may or may not have. */
export interface ReadUnit extends Omit<RosterUnit, 'predecessors'> {
  predecessors?: readonly string[];
}

/** A code that names no predecessor: which unit gives it, which of its codes it is, and whether it is the unit's own. */
export interface StrayPredecessor {
  unit: number;
  nth: number;
  code: string;
  own: boolean;
}

/** The units with what their predecessors are called, and the codes that no other unit of the roster has. */
export function linkPredecessors(read: readonly ReadUnit[]): { units: RosterUnit[]; strays: StrayPredecessor[] } {
  const byCode = new Map(read.flatMap((unit) => (unit.code === undefined ? [] : [[fold(unit.code), unit] as const])));
  const strays: StrayPredecessor[] = [];
  const units = read.map(({ predecessors: codes, ...unit }, at): RosterUnit => {
    const linked = codes?.flatMap((code, nth) => {
      const meant = byCode.get(fold(code));
      const own = meant === read[at];
      if (meant && !own) return [{ code: meant.code, name: meant.name }];
      strays.push({ unit: at, nth, code, own });
      return [];
    });
    return { ...unit, ...(linked && linked.length > 0 && { predecessors: linked }) };
  });
  return { units, strays };
}
