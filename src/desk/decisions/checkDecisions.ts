import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { FindingLevel, Range } from '../../plan/model/Finding.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { Configuration } from '../configuration/Configuration.js';
import type { parseConfiguration } from '../configuration/parseConfiguration.js';
import { readPlanName } from './readPlanName.js';

/** What the Board has decided, ready for use: only what is complete and names a requirement of the catalogue. */
export interface CheckedDecisions {
  waivers?: Waiver[];
  reviews?: Review[];
  officialPlans?: OfficialPlan[];
  levels: ReadonlyMap<string, FindingLevel>;
  /** Ids that the catalogue does not have: of `levels` (the run cannot go on), of waivers and reviews (they are void). */
  problems: Problem[];
  voided: Problem[];
  /** Where each of the decisions stands in the file. */
  places: ReadonlyMap<Waiver | Review | OfficialPlan, Range>;
}

type WrittenWaiver = NonNullable<Configuration['waivers']>[number];
type WrittenOfficial = NonNullable<Configuration['official_plans']>[number];

/** Checks the ids in a configuration against the catalogue, and leaves out what is void. */
export function checkDecisions(parsed: ReturnType<typeof parseConfiguration>, catalogue: Catalogue): CheckedDecisions {
  const check = new Check(parsed, catalogue);
  const levels = check.levels();
  const waivers = check.decisions('waivers', (entry): Waiver => {
    const { approved_by: approvedBy, ...rest } = entry as WrittenWaiver;
    return { ...rest, approvedBy };
  });
  const reviews = check.decisions('reviews', (entry) => entry as Review);
  const officialPlans = check.officialPlans();
  const { problems, voided, places } = check;
  return {
    waivers,
    reviews,
    officialPlans,
    levels,
    problems,
    voided: [...parsed.voided, ...voided],
    places,
  };
}

class Check {
  readonly problems: Problem[] = [];
  readonly voided: Problem[] = [];
  readonly places = new Map<Waiver | Review | OfficialPlan, Range>();
  /** The decisions in which something is wrong, as `/waivers/3`. */
  #voidPaths: ReadonlySet<string> | undefined;

  constructor(
    private readonly parsed: ReturnType<typeof parseConfiguration>,
    private readonly catalogue: Catalogue,
  ) {}

  levels(): ReadonlyMap<string, FindingLevel> {
    const { levels = {} } = this.parsed.configuration;
    const given = new Map<string, FindingLevel>();
    const keys = new Map<string, { key: string; line: number }>();
    for (const [key, level] of Object.entries(levels)) {
      const { pointer, range: whole, keyRange: range = whole } = this.parsed.locate(`/levels/${key}`);
      const id = this.#idOf(key, { pointer, range }, this.problems);
      if (id === undefined) continue;
      const { line } = range.start;
      const first = keys.get(id);
      if (first) {
        const params = { key, first: first.key, firstLine: first.line, line };
        this.problems.push(problemOf('duplicate-key', params, { pointer, range }));
        continue;
      }
      keys.set(id, { key, line });
      given.set(id, level);
    }
    return given;
  }

  decisions<T extends Waiver | Review>(name: 'waivers' | 'reviews', complete: (entry: object) => T): T[] | undefined {
    const { configuration, locate } = this.parsed;
    return configuration[name]?.flatMap((entry, i) => {
      const { pointer, range } = locate(`/${name}/${i}`);
      if (this.#isVoid(pointer) || entry.requirement === undefined) return [];
      const requirement = this.#idOf(entry.requirement, locate(`/${name}/${i}/requirement`), this.voided);
      if (requirement === undefined) return [];
      const decision = complete({ ...entry, requirement });
      this.places.set(decision, range);
      return [decision];
    });
  }

  /** Those on official plans: they name no requirement. */
  officialPlans(): OfficialPlan[] | undefined {
    const { configuration, locate } = this.parsed;
    return configuration.official_plans?.flatMap((entry, i) => {
      const { pointer, range } = locate(`/official_plans/${i}`);
      const { approved_by: approvedBy, file, ...rest } = entry as WrittenOfficial;
      if (this.#isVoid(pointer) || file === undefined) return [];
      const decision = { ...rest, ...readPlanName(file), approvedBy };
      this.places.set(decision, range);
      return [decision];
    });
  }

  #isVoid(path: string): boolean {
    // Told once: a file may hold tens of thousands of decisions, all of them void.
    this.#voidPaths ??= new Set(this.parsed.voided.map(({ pointer }) => pointer.split('/', 3).join('/')));
    return this.#voidPaths.has(path);
  }

  /** The id as the catalogue writes it; one that it does not have is a problem. */
  #idOf(value: string, place: Pick<Problem, 'pointer' | 'range'>, into: Problem[]): string | undefined {
    const found = this.catalogue.find(value);
    if (found) return found.id;
    const meant = this.catalogue.nearest(value);
    into.push(problemOf('unknown-requirement', { value, ...(meant && { meant: [meant] }) }, place));
    return undefined;
  }
}
