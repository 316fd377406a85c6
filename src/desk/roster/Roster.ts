import { distance } from 'fastest-levenshtein';
import { committeesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import { unitLevels } from '../../plan/model/model.js';
import type { Plan } from '../../plan/model/Plan.js';
import { shareCommittee } from '../../plan/model/sameCommittee.js';
import { placeInName, unitName } from '../../plan/model/unitName.js';
import { bare, fold, sameFolded } from '../../plan/text/fold.js';
import type { RosterPlace } from './RosterPlace.js';
import { numberIn } from './sameCode.js';

/** As a plan says who it is of, or a roster. */
type Unit = Omit<Plan['unit'], 'type'> & { type: string };

/** The units that must submit, and which plan belongs to which of them. */
export class Roster {
  readonly #byCode = new Map<string, RosterUnit>();
  /** Units with numeric codes, keyed without leading zeros: Excel may have removed those. */
  readonly #byNumber = new Map<string, RosterUnit[]>();
  /** By the place in the name without diacritics; by the whole name so. Few keys, for rosters of thousands. */
  readonly #byPlace = new Map<string, RosterUnit[]>();
  readonly #byName = new Map<string, RosterUnit[]>();
  readonly #byKind = new Map<string, RosterUnit[]>();
  /** The same by what units were called before. */
  readonly #byFormerPlace = new Map<string, FormerName[]>();
  readonly #byFormerName = new Map<string, FormerName[]>();

  /** @param places where its file has the units */
  constructor(
    readonly units: readonly RosterUnit[],
    readonly places: readonly RosterPlace[] = [],
  ) {
    for (const unit of units) {
      this.#byCode.set(fold(unit.code), unit);
      const number = numberIn(unit.code);
      if (number !== undefined) push(this.#byNumber, number, unit);
      push(this.#byPlace, kindOf(unit) + bare(placeInName(unit.name, unit.type)), unit);
      push(this.#byName, bare(unitName(unit.name)), unit);
      push(this.#byKind, kindOf(unit), unit);
      for (const name of unit.formerNames ?? []) {
        const former = { name, type: unit.type, parent: unit.parent, unit };
        push(this.#byFormerPlace, kindOf(unit) + bare(placeInName(name, unit.type)), former);
        push(this.#byFormerName, bare(unitName(name)), former);
      }
    }
  }

  /**
   * The unit that a plan is of: by its code, else by type, level and name, else by a name that only one unit has.
   * Undefined when none is, or when several may be and the party committee does not tell which.
   */
  unitOf(unit: Unit): RosterUnit | undefined {
    const byCode = unit.code === undefined ? undefined : this.#coded(unit.code);
    return byCode ?? theOne(this.#ofKind(unit), unit) ?? theOne(this.#named(unit.name), unit);
  }

  /** The unit with a code as written, or else the only one whose code is the same number. */
  #coded(code: string): RosterUnit | undefined {
    const [only, ...others] = this.#byNumber.get(numberIn(code) ?? '') ?? [];
    return this.#byCode.get(fold(code)) ?? (others.length === 0 ? only : undefined);
  }

  /** The units of a plan's type and level that are called so. */
  #ofKind(unit: Unit): RosterUnit[] {
    const nameOf = ({ name, type }: { name: string; type: string }) => placeInName(name, type);
    const now = called(this.#byPlace, kindOf(unit), nameOf(unit), nameOf);
    return now.length > 0 ? now : unitsOf(called(this.#byFormerPlace, kindOf(unit), nameOf(unit), nameOf));
  }

  /**
   * The units that share what a plan says of its unit, so that it does not tell whose it is; empty when `unitOf` finds it,
   * or no unit is called so.
   */
  namesakesOf(unit: Unit): RosterUnit[] {
    if (this.unitOf(unit)) return [];
    const ofKind = this.#ofKind(unit);
    const namesakes = ofKind.length > 1 ? ofKind : this.#named(unit.name);
    return namesakes.length > 1 ? namesakes : [];
  }

  /** The unit that a code or name means; `several` when a name alone does not tell. */
  named(codeOrName: string): RosterUnit | 'several' | undefined {
    const byCode = this.#coded(codeOrName);
    if (byCode) return byCode;
    const named = this.#named(codeOrName);
    return named.length > 1 ? 'several' : named[0];
  }

  /** All units of that name, whatever their type. */
  allNamed(name: string): readonly RosterUnit[] {
    return this.#named(name);
  }

  /** All units of a type whose place a name gives, at any level. */
  allPlaced(name: string, type: string): RosterUnit[] {
    const nameOf = (unit: { name: string; type: string }) => placeInName(unit.name, unit.type);
    return unitLevels.flatMap(({ value: level }) =>
      called(this.#byPlace, kindOf({ type, level }), placeInName(name, type), nameOf),
    );
  }

  #named(name: string): RosterUnit[] {
    const nameOf = (one: { name: string }) => unitName(one.name);
    const now = called(this.#byName, '', unitName(name), nameOf);
    return now.length > 0 ? now : unitsOf(called(this.#byFormerName, '', unitName(name), nameOf));
  }

  /**
   * The units whose names are nearest to that of a plan's unit, at most three: of its kind, compared by the place, for
   * what the type says anyway makes no two names alike; else of any kind, by the whole name.
   */
  nearest(unit: Unit): RosterUnit[] {
    const same = this.#named(unit.name);
    if (same.length > 0) return same.slice(0, 3);
    return this.#near(this.#byKind.get(kindOf(unit)) ?? [], unit);
  }

  /** The units nearest to a code or name that means none of them; of a name only its words tell the type. */
  nearestTo(codeOrName: string): RosterUnit[] {
    if (!/\s/.test(codeOrName.trim())) {
      // Codes are short: two slips already lead to many.
      const within = (slips: number) => closest(this.units, fold(codeOrName), slips, ({ code }) => fold(code));
      const near = within(1);
      return near.length > 0 ? near : within(2);
    }
    const written = unitName(codeOrName);
    const type = this.units.find((unit) => placeInName(codeOrName, unit.type) !== written)?.type ?? '';
    const ofType = this.units.filter((unit) => unit.type === type);
    return this.#near(ofType, { name: codeOrName, type });
  }

  #near(likely: readonly RosterUnit[], { name, type }: { name: string; type: string }): RosterUnit[] {
    const place = placeInName(name, type);
    const slips = Math.max(2, place.length / 4);
    const near = closest(likely, place, slips, (unit) => placeInName(unit.name, unit.type));
    return near.length > 0 ? near : closest(this.units, unitName(name), slips, (unit) => unitName(unit.name));
  }
}

/** The units called nearest to a name, within so many slips of the pen. */
function closest(
  units: readonly RosterUnit[],
  name: string,
  slips: number,
  nameOf: (unit: RosterUnit) => string,
): RosterUnit[] {
  return units
    .map((unit) => ({ unit, far: distance(name, nameOf(unit)) }))
    .filter(({ far }) => far <= slips)
    .sort((a, b) => a.far - b.far || (a.unit.code < b.unit.code ? -1 : 1))
    .slice(0, 3)
    .map(({ unit }) => unit);
}

/** What a unit was called before. */
interface FormerName {
  name: string;
  type: string;
  parent: string | undefined;
  unit: RosterUnit;
}

const unitsOf = (names: readonly FormerName[]): RosterUnit[] => [...new Set(names.map(({ unit }) => unit))];

const kindOf = ({ type, level }: { type: string; level: string }) => `${type}/${level}/`;

/**
 * The units of an index that are called so: by the name alone, or with the district behind it. A name written without
 * any diacritics is compared without them.
 */
function called<Named extends { parent?: string | undefined }>(
  index: ReadonlyMap<string, Named[]>,
  kind: string,
  name: string,
  nameOf: (unit: Named) => string,
): Named[] {
  const words = bare(name).split(' ');
  for (let length = words.length; length > 0; length--) {
    const candidates = index.get(kind + words.slice(0, length).join(' ')) ?? [];
    const meant = candidates.filter((unit) => {
      const own = nameOf(unit);
      const behind = length < words.length ? ` ${unitName(unit.parent ?? '')}` : '';
      return sameFolded(`${own}${behind}`, name);
    });
    if (meant.length > 0) return meant;
  }
  return [];
}

/** The only unit of several, or the one with the plan's party committee. */
function theOne(units: readonly RosterUnit[], { party_committee = [] }: Unit): RosterUnit | undefined {
  if (units.length < 2) return units[0];
  const same = units.filter((unit) => shareCommittee(party_committee, committeesOf(unit)));
  return same.length === 1 ? same[0] : undefined;
}

function push<Value>(map: Map<string, Value[]>, key: string, unit: Value): void {
  const known = map.get(key);
  if (!known) map.set(key, [unit]);
  else if (!known.includes(unit)) known.push(unit);
}
