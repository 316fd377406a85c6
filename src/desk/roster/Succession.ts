import type { Lending, Predecessor, YearsBefore } from '../../check/assess/Lending.js';
import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { isLent } from '../../check/assess/lendingOf.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { append } from '../../plan/maps/append.js';
import { daysAfter, yearOf } from '../../plan/model/calendar.js';

/** Which units of the roster were made of which others, and what the plans of those hand on. No other plan is kept. */
export class Succession {
  readonly #units: ReadonlyMap<string, RosterUnit>;
  readonly #former: ReadonlySet<string>;
  readonly #lendings = new Map<string, Lending[]>();
  #counts: (plan: Lending) => boolean = () => true;

  constructor(
    units: readonly RosterUnit[],
    private readonly catalogue: Catalogue,
  ) {
    this.#units = new Map(units.map((unit) => [unit.code, unit]));
    this.#former = new Set(units.flatMap(({ predecessors = [] }) => predecessors.map(({ code }) => code)));
  }

  /** Whether the roster names a predecessor at all. */
  get isEmpty(): boolean {
    return this.#former.size === 0;
  }

  /** Whether another unit was made of this one. */
  isFormer({ code }: RosterUnit): boolean {
    return this.#former.has(code);
  }

  /** Takes note of what the plan of a former unit hands on. */
  add({ code }: RosterUnit, lending: Lending): void {
    append(this.#lendings, code, lending);
  }

  /** Says which plans count: another of a former unit hands on nothing. */
  only(counts: (plan: Pick<Lending, 'file' | 'document'>) => boolean): void {
    this.#counts = counts;
  }

  /** What a plan of a former unit hands on; undefined of a plan that was not noted. */
  lendingIn({ code }: RosterUnit, file: string, document: number): Lending | undefined {
    return this.#lendings.get(code)?.find((one) => one.file === file && one.document === document);
  }

  /**
   * The predecessors of a unit, and theirs: each with the years in which it did what its successor was not there to do. A year
   * that the successor lived from its first day is its own, whatever others did in it.
   */
  of(unit: RosterUnit): Predecessor[] {
    const found = new Map<string, Predecessor>();
    const ways: Way[] = [{ unit, years: {} }];
    for (let way = ways.shift(); way; way = ways.shift()) {
      for (const { code } of way.unit.predecessors ?? []) {
        const former = this.#units.get(code);
        if (!former) continue;
        const years = yearsOf(former, way.unit, way.years);
        const known = found.get(code);
        // By another way more of its years may count.
        if (known && lastOf(known.years) >= lastOf(years)) continue;
        found.set(code, known ? { ...known, years } : this.#predecessor(former, years, way.through));
        ways.push({ unit: former, years, through: former.name });
      }
    }
    return [...found.values()];
  }

  #predecessor(former: RosterUnit, years: YearsBefore, through: string | undefined): Predecessor {
    const { code, name } = former;
    const lending = this.#lendingOf(code);
    const requirements = this.catalogue.binding(former).filter(isLent);
    return {
      code,
      name,
      ...(through !== undefined && { through }),
      years,
      requirements: requirements.map(({ id }) => id),
      ...(lending && { lending }),
    };
  }

  /** Of the plan of a unit that counts; of several that cannot be read the first. */
  #lendingOf(code: string): Lending | undefined {
    const all = (this.#lendings.get(code) ?? []).filter((one) => this.#counts(one));
    return all.find(({ isUnreadable }) => !isUnreadable) ?? all[0];
  }
}

/** A unit on the way back from the one that is asked about. */
interface Way {
  unit: RosterUnit;
  years: YearsBefore;
  /** Its name, where it is not the one asked about. */
  through?: string;
}

const lastOf = ({ to = Number.POSITIVE_INFINITY }: YearsBefore) => to;

/** The years in which a former unit was there, and its successor was not yet, or only in part of the last. */
function yearsOf({ validFrom, validTo }: RosterUnit, successor: RosterUnit, within: YearsBefore): YearsBefore {
  const last = [
    ...(validTo === undefined ? [] : [yearOf(validTo)]),
    ...(successor.validFrom === undefined ? [] : [yearOf(daysAfter(successor.validFrom, -1))]),
    ...(within.to === undefined ? [] : [within.to]),
  ];
  return {
    ...(validFrom !== undefined && { from: yearOf(validFrom) }),
    ...(last.length > 0 && { to: Math.min(...last) }),
  };
}
