import { distance } from 'fastest-levenshtein';
import type { RosterUnit } from '../assess/ListedUnit.js';
import type { IsoDate } from '../plan/calendar.js';
import { bare, fold } from '../plan/fold.js';
import type { Plan } from '../plan/Plan.js';
import { placeInName, sameCommittee, unitName } from './unitName.js';

type Unit = Plan['unit'];

/** Whether a unit exists on a day. */
export function existsOn({ validFrom, validTo }: RosterUnit, day: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** The units that must submit, and which plan is whose. */
export class Roster {
  readonly #byCode = new Map<string, RosterUnit>();
  /** By type, level and place; by the whole name. Where several units share one, none is meant by it. */
  readonly #byPlace = new Map<string, RosterUnit[]>();
  readonly #byName = new Map<string, RosterUnit[]>();
  readonly #byKind = new Map<string, RosterUnit[]>();

  constructor(readonly units: readonly RosterUnit[]) {
    for (const unit of units) {
      this.#byCode.set(fold(unit.code), unit);
      const names = [unit.name, ...(unit.parent === undefined ? [] : [`${unit.name} ${unit.parent}`])];
      for (const name of names) {
        for (const key of spellings(placeInName(name, unit.type))) push(this.#byPlace, kindOf(unit) + key, unit);
        for (const key of spellings(unitName(name))) push(this.#byName, key, unit);
      }
      push(this.#byKind, kindOf(unit), unit);
    }
  }

  /**
   * The unit that a plan is of: by its code, else by type, level and name, else by a name that only one unit has.
   * Undefined when none is, or when several may be and the party committee does not tell which.
   */
  unitOf(unit: Unit): RosterUnit | undefined {
    const byCode = unit.code === undefined ? undefined : this.#byCode.get(fold(unit.code));
    return (
      byCode ??
      theOne(this.#byPlace.get(kindOf(unit) + placeInName(unit.name, unit.type)), unit) ??
      theOne(this.#byName.get(unitName(unit.name)), unit)
    );
  }

  /** The unit that a code or name means; `several` when a name alone does not tell. */
  named(codeOrName: string): RosterUnit | 'several' | undefined {
    const byCode = this.#byCode.get(fold(codeOrName));
    if (byCode) return byCode;
    const named = this.#byName.get(unitName(codeOrName)) ?? [];
    return named.length > 1 ? 'several' : named[0];
  }

  /** The units whose names are nearest to that of a plan's unit: of its kind if there are any, at most three. */
  nearest(unit: Unit): RosterUnit[] {
    const same = this.#byName.get(unitName(unit.name)) ?? [];
    if (same.length > 0) return same.slice(0, 3);
    const name = unitName(unit.name);
    const candidates = this.#byKind.get(kindOf(unit)) ?? this.units;
    return candidates
      .map((candidate) => ({ candidate, far: distance(name, unitName(candidate.name)) }))
      .filter(({ far }) => far <= Math.max(2, name.length / 4))
      .sort((a, b) => a.far - b.far || (a.candidate.code < b.candidate.code ? -1 : 1))
      .slice(0, 3)
      .map(({ candidate }) => candidate);
  }
}

const kindOf = ({ type, level }: { type: string; level: string }) => `${type}/${level}/`;
const spellings = (name: string) => new Set([name, bare(name)]);

/** The only unit of several, or the one with the plan's party committee. */
function theOne(units: readonly RosterUnit[] | undefined, { party_committee }: Unit): RosterUnit | undefined {
  if (!units || units.length < 2) return units?.[0];
  const same = units.filter(
    ({ partyCommittee }) => party_committee && partyCommittee && sameCommittee(party_committee, partyCommittee),
  );
  return same.length === 1 ? same[0] : undefined;
}

function push(map: Map<string, RosterUnit[]>, key: string, unit: RosterUnit): void {
  const known = map.get(key);
  if (!known) map.set(key, [unit]);
  else if (!known.includes(unit)) known.push(unit);
}
