import type { Review, Waiver } from '../assess/Decisions.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/calendar.js';
import type { FindingLevel } from '../plan/Finding.js';
import { configShape } from '../plan/model.js';
import { type Problem, problemOf } from '../plan/Problem.js';
import { type ParsedRecord, parseRecord } from '../plan/parseRecord.js';

/** The Board's configuration as `schemas/config.schema.json` describes it; keys in English, values canonical. */
export interface Configuration {
  plans?: string[];
  roster?: string;
  catalogue?: string;
  as_of?: IsoDate;
  due?: IsoDate;
  levels?: Record<string, FindingLevel>;
  waivers?: Partial<WrittenWaiver>[];
  reviews?: Partial<Review>[];
  outputs?: string[];
  fail_on?: 'error' | 'warning' | 'never';
  language?: 'vi' | 'en';
  issuer?: { parent: string; name: string; symbol: string; place: string };
}

type WrittenWaiver = Omit<Waiver, 'approvedBy'> & { approved_by: string };

/** The configuration of a file, and what is wrong with it. */
export interface ParsedConfiguration {
  configuration: Configuration;
  /** The run cannot go on with these. */
  problems: Problem[];
  locate: ParsedRecord['locate'];
}

const ABOUT_DECISIONS = /^\/(?:waivers|reviews)\//;

/** Reads `rasoat.yaml`. Never throws; an empty file is an empty configuration. */
export function parseConfiguration(text: string): ParsedConfiguration & { voided: Problem[] } {
  const { record, problems, locate } = parseRecord(text, configShape);
  const empty = problems.length === 1 && problems[0]?.kind === 'empty';
  const voiding = problems.filter(({ pointer }) => ABOUT_DECISIONS.test(pointer));
  return {
    configuration: (record ?? {}) as Configuration,
    problems: empty ? [] : problems.filter((problem) => !voiding.includes(problem)),
    // A decision with a mistake in it is void; the run goes on without it, and says so.
    voided: voiding,
    locate,
  };
}

/** What the Board has decided, ready for use: only what is complete and names a requirement of the catalogue. */
export interface CheckedDecisions {
  waivers?: Waiver[];
  reviews?: Review[];
  levels: ReadonlyMap<string, FindingLevel>;
  /** Ids that the catalogue does not have: of `levels` (the run cannot go on), of waivers and reviews (they are void). */
  problems: Problem[];
  voided: Problem[];
}

/** Checks the ids in a configuration against the catalogue, and leaves out what is void. */
export function checkDecisions(
  { configuration, locate, voided }: ParsedConfiguration & { voided: Problem[] },
  catalogue: Catalogue,
): CheckedDecisions {
  const problems: Problem[] = [];
  const more: Problem[] = [];
  const idOf = (value: string, path: string, into: Problem[]): string | undefined => {
    const found = catalogue.find(value);
    if (found) return found.id;
    const meant = catalogue.nearest(value);
    const { pointer, range, keyRange } = locate(path);
    const place = { pointer, range: path.startsWith('/levels') ? (keyRange ?? range) : range };
    into.push(problemOf('unknown-requirement', { value, ...(meant && { meant: [meant] }) }, place));
    return undefined;
  };
  const isVoid = (path: string) => voided.some(({ pointer }) => pointer === path || pointer.startsWith(`${path}/`));
  const usable = <T extends { requirement?: string }>(list: readonly T[] | undefined, name: string): T[] | undefined =>
    list?.flatMap((entry, i) => {
      const path = `/${name}/${i}`;
      if (isVoid(locate(path).pointer) || entry.requirement === undefined) return [];
      const requirement = idOf(entry.requirement, `${path}/requirement`, more);
      return requirement === undefined ? [] : [{ ...entry, requirement }];
    });
  const { waivers, reviews, levels = {} } = configuration;
  const given = Object.entries(levels).flatMap(([value, level]) => {
    const id = idOf(value, `/levels/${value}`, problems);
    return id === undefined ? [] : [[id, level] as const];
  });
  const waived = usable(waivers, 'waivers') as WrittenWaiver[] | undefined;
  const reviewed = usable(reviews, 'reviews') as Review[] | undefined;
  return {
    ...(waived && { waivers: waived.map(({ approved_by: approvedBy, ...rest }) => ({ ...rest, approvedBy })) }),
    ...(reviewed && { reviews: reviewed }),
    levels: new Map(given),
    problems,
    voided: [...voided, ...more],
  };
}
