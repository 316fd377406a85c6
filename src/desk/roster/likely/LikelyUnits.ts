import type { LikelyReason, LikelyUnit } from '../../../check/assess/LikelyUnit.js';
import { namesOf, type RosterUnit } from '../../../check/assess/ListedUnit.js';
import { kindInName } from '../../../plan/model/kindInName.js';
import { unitName } from '../../../plan/model/unitName.js';
import { lazy } from '../../../plan/text/lazy.js';
import type { Roster } from '../Roster.js';
import { NearNames } from './NearNames.js';
import { PathNames } from './PathNames.js';

/** A file that hints at more units than this says nothing about any of them. */
const MOST = 3;

/** What a file shows of its unit, where it is not a plan of a unit of the roster. */
export interface Hints {
  file: string;
  /** The name in it, as far as it is legible. */
  name?: string | undefined;
  /** The type that it says, if it can be read. */
  type?: string | undefined;
  /** Units of one name that it cannot be told of. */
  namesakes?: readonly RosterUnit[] | undefined;
}

/** For a file that is not a plan of any unit on the roster, suggests which unit it may be of: by the name in it and the names of file and folder. */
export class LikelyUnits {
  readonly #near = lazy(() => new NearNames(this.roster.units));
  readonly #paths = lazy(() => new PathNames(this.roster.units));

  constructor(private readonly roster: Roster) {}

  /** The units that a file may be of, at most three; none where it hints at more, or at none. */
  of({ file, name, type, namesakes = [] }: Hints): LikelyUnit[] {
    const byPath = this.#paths().unitsOf(file);
    const [why, named] = this.#named(name, type, namesakes);
    const agreed = named.filter((unit) => byPath.includes(unit));
    const inFolder = agreed.length > 0 ? agreed : this.#paths().inFolder(named, file);
    const meant = inFolder.length > 0 ? inFolder : named;
    // What the name says of one unit and the path of another is said of both: it may be either's.
    const others = agreed.length > 0 ? [] : byPath.filter((unit) => !meant.includes(unit));
    const likely = [
      ...meant.map((unit): LikelyUnit => ({ unit: namesOf(unit), why })),
      ...others.map((unit): LikelyUnit => ({ unit: namesOf(unit), why: 'path' })),
    ];
    return likely.length > MOST ? [] : likely;
  }

  /** Units that the name in a plan, or its path, names although it was taken for another's, by its code; none that name that one too. */
  besides(listed: RosterUnit, file: string, name?: string): LikelyUnit[] {
    const others = (units: readonly RosterUnit[]) => (units.includes(listed) || units.length > MOST ? [] : units);
    const named = others(name === undefined ? [] : this.roster.allNamed(name));
    const byPath = others(this.#paths().unitsOf(file)).filter((unit) => !named.includes(unit));
    return [
      ...named.map((unit): LikelyUnit => ({ unit: namesOf(unit), why: 'name' })),
      ...byPath.map((unit): LikelyUnit => ({ unit: namesOf(unit), why: 'path' })),
    ];
  }

  /** Those of several units that are of the district which a folder of the file names. */
  inFolder<Unit extends Pick<RosterUnit, 'parent'>>(units: readonly Unit[], file: string): Unit[] {
    return this.#paths().inFolder(units, file);
  }

  #named(
    name: string | undefined,
    type: string | undefined,
    namesakes: readonly RosterUnit[],
  ): [why: LikelyReason, units: readonly RosterUnit[]] {
    if (namesakes.length > 0) return ['namesake', namesakes];
    if (name === undefined || unitName(name) === '') return ['name', []];
    const exact = this.roster.allNamed(name);
    if (exact.length > 0) return ['name', exact];
    const types = [...new Set([...(type === undefined ? [] : [type]), ...kindInName(name).types])];
    const byType = types.flatMap((one) => this.roster.allPlaced(name, one));
    if (byType.length > 0) return ['name', [...new Set(byType)]];
    return ['near-name', this.#near().near(name, types)];
  }
}
