import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { fold } from '../../plan/text/fold.js';
import { type Circle, circlesOf } from './circlesOf.js';

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

/** The units with what their predecessors are called, the codes that no other unit of the roster has, and circles. */
export function linkPredecessors(read: readonly ReadUnit[]): {
  units: RosterUnit[];
  strays: StrayPredecessor[];
  circles: Circle[];
} {
  const byCode = new Map(read.flatMap((unit) => (unit.code === undefined ? [] : [[fold(unit.code), unit] as const])));
  const strays: StrayPredecessor[] = [];
  const units = read.map(({ predecessors: codes, ...unit }, at): RosterUnit => {
    const linked = new Map<string, Pick<RosterUnit, 'code' | 'name'>>();
    for (const [nth, code] of codes?.entries() ?? []) {
      const meant = byCode.get(fold(code));
      const own = meant === read[at];
      if (meant && !own) linked.set(meant.code, { code: meant.code, name: meant.name });
      else strays.push({ unit: at, nth, code, own });
    }
    return { ...unit, ...(linked.size > 0 && { predecessors: [...linked.values()] }) };
  });
  return { units, strays, circles: circlesOf(units) };
}
