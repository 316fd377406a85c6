import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { unitName } from '../../plan/model/unitName.js';

/** A district that a roster writes in several ways: the one that is kept, and the others. */
export interface DistrictSpellings {
  kept: string;
  others: string[];
}

/**
 * Units with each district in one spelling, the one that most of them have: several people keep a list, and `huyện Sông Thương` or
 * `H. Sông Thương` is no other district than `Huyện Sông Thương`. Other marks make another name.
 */
export function withOneSpelling<Unit extends Pick<RosterUnit, 'parent'>>(
  units: readonly Unit[],
): { units: Unit[]; spellings: DistrictSpellings[] } {
  const districts = new Map<string, Map<string, number>>();
  for (const { parent } of units) {
    if (parent === undefined) continue;
    const written = districts.get(unitName(parent)) ?? new Map<string, number>();
    districts.set(unitName(parent), written.set(parent, (written.get(parent) ?? 0) + 1));
  }
  const kept = new Map<string, string>();
  const spellings: DistrictSpellings[] = [];
  for (const [name, written] of districts) {
    const [[first] = [''], ...others] = [...written].sort(([, a], [, b]) => b - a);
    kept.set(name, first);
    if (others.length > 0) spellings.push({ kept: first, others: others.map(([other]) => other) });
  }
  const spelt = units.map((unit) =>
    unit.parent === undefined ? unit : { ...unit, parent: kept.get(unitName(unit.parent)) ?? unit.parent },
  );
  return { units: spelt, spellings };
}
