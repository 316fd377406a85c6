import { unitKey } from '../../check/assess/identity.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { planKey } from '../roster/planKey.js';
import type { Received } from '../roster/Received.js';
import { rosterCodes } from './mergeRosters.js';
import { type NamedReport, receivedBy, type SavedReport } from './savedReport.js';

/** Why reports cannot be merged. */
export type MergeFault =
  | { kind: 'other-day'; file: string; date: string; first: string; firstDate: string }
  | { kind: 'other-scope' | 'no-roster' | 'other-changes' | 'other-since'; file: string; first: string }
  /** Reports judged by other levels: what one of them fails the other lets pass. */
  | {
      kind: 'other-levels';
      file: string;
      first: string;
      requirement: string;
      level: FindingLevel;
      firstLevel: FindingLevel;
    }
  /** A report lists nothing of the plans that have not changed, so that nobody knows whose they are. */
  | { kind: 'changed-only'; file: string }
  /** A report with a roster that does not tell who of it has sent nothing. */
  | { kind: 'partial'; file: string }
  /** Of the parts of a run, those that are not there, or there more often than others. */
  | { kind: 'shards'; of: number; indexes: number[] }
  /** The parts of a run hold other files than the run has. */
  | { kind: 'other-files'; of: number; found: number; files: number }
  | { kind: 'same-unit'; unit: string; file: string; first: string };

/** What stands in the way of merging, the first of it. */
export function faultOf(reports: readonly NamedReport[]): MergeFault | undefined {
  const [first, ...others] = reports;
  if (!first || others.length === 0) return undefined;
  for (const other of others) {
    const fault = apart(first, other);
    if (fault) return fault;
  }
  const changed = reports.find(({ report }) => report.summary.changedSince?.unchanged && !report.notJudged);
  if (changed) return { kind: 'changed-only', file: changed.file };
  const partial = reports.find(({ report }) => report.summary.partial && report.roster);
  if (partial) return { kind: 'partial', file: partial.file };
  return shardFault(reports) ?? sameUnit(reports);
}

/** What two reports do not have in common though they must. */
function apart(one: NamedReport, other: NamedReport): MergeFault | undefined {
  const [first, file] = [one.file, other.file];
  const [a, b] = [one.report, other.report];
  if (a.asOf !== b.asOf) return { kind: 'other-day', file, date: b.asOf, first, firstDate: a.asOf };
  if (a.only?.join() !== b.only?.join()) return { kind: 'other-scope', file, first };
  const levels = otherLevels(a, b);
  if (levels) return { kind: 'other-levels', file, first, ...levels };
  if (a.summary.changedSince?.ref !== b.summary.changedSince?.ref) return { kind: 'other-changes', file, first };
  const earlier = ({ summary: { since } }: SavedReport) => since && `${since.report}\n${since.asOf}`;
  if (earlier(a) !== earlier(b)) return { kind: 'other-since', file, first };
  if (!a.roster === !b.roster) return undefined;
  return { kind: 'no-roster', file: a.roster ? file : first, first: a.roster ? first : file };
}

/** The first requirement that two reports weigh otherwise, as far as their results and configurations tell. */
function otherLevels(a: SavedReport, b: SavedReport) {
  const firstLevels = levelsOf(a);
  for (const [requirement, level] of levelsOf(b)) {
    const firstLevel = firstLevels.get(requirement);
    if (firstLevel !== undefined && firstLevel !== level) return { requirement, level, firstLevel };
  }
  return undefined;
}

/** What each requirement weighed. */
export function levelsOf({ plans, configurations = [] }: SavedReport): Map<string, FindingLevel> {
  const chosen = configurations.flatMap(({ levels = [] }) =>
    levels.map(({ requirement, to }) => [requirement, to] as const),
  );
  const judged = plans.flatMap(({ results }) => results.map(({ requirement, level }) => [requirement, level] as const));
  return new Map([...chosen, ...judged]);
}

/** What is wrong with the parts of runs among reports. Shards make up whole runs when each is there as often as the others: a province's once, those of two districts twice. */
export function shardFault(reports: readonly NamedReport[]): MergeFault | undefined {
  const shards = reports.flatMap(({ report }) => report.summary.shard ?? []);
  for (const of of new Set(shards.map((shard) => shard.of))) {
    const times = Array.from(
      { length: of },
      (_, i) => shards.filter((one) => one.of === of && one.index === i + 1).length,
    );
    const most = Math.max(...times);
    const indexes = times.flatMap((count, i) => (count < most ? [i + 1] : []));
    if (indexes.length > 0) return { kind: 'shards', of, indexes };
    const fault = filesFault(
      of,
      reports.filter(({ report }) => report.summary.shard?.of === of),
    );
    if (fault) return fault;
  }
  return undefined;
}

/**
 * Shards that ran in different folders, or over different paths, lose files without a word. One that ran before a plan
 * came and had no place for it may say one file less.
 */
function filesFault(of: number, shards: readonly NamedReport[]): MergeFault | undefined {
  const byIndex = new Map<number, number>();
  for (const { shard } of shards.map(({ report }) => report.summary)) {
    if (shard) byIndex.set(shard.index, (byIndex.get(shard.index) ?? 0) + shard.files);
  }
  const files = Math.max(...byIndex.values());
  const found = shards.reduce((sum, { report }) => sum + report.summary.files.found, 0);
  return found === files ? undefined : { kind: 'other-files', of, found, files };
}

/**
 * A unit whose plan is in two reports, as far as its code tells. Shards of one run may each have one of the plans that a unit has sent, as one run
 * would find them; the same plan they cannot both have.
 */
function sameUnit(reports: readonly NamedReport[]): MergeFault | undefined {
  const one = areOneRun(reports);
  const seen = new Map<string, string>();
  for (const { file, report } of reports) {
    const own = new Map<string, string>();
    for (const plan of receivedBy(report)) {
      const key = one ? planKey(plan) : keyOf(plan);
      const first = seen.get(key);
      if (first !== undefined) return { kind: 'same-unit', unit: plan.unit?.name ?? plan.file, file, first };
      own.set(key, file);
    }
    for (const [key, name] of own) seen.set(key, name);
  }
  return undefined;
}

/** The units whose plans a report has. */
export function unitsSentIn({ plans, notJudged = [] }: SavedReport): ReadonlySet<string> {
  return new Set([...plans, ...notJudged].map(keyOf));
}

/** Without a code or a place on the roster two plans of one name may be of two units, unless they stand in one file. */
function keyOf({ unit, listed, file, document }: Pick<Received, 'unit' | 'listed' | 'file' | 'document'>): string {
  const code = listed?.code ?? unit?.code;
  return code ?? `${unitKey(unit, file, document)}\n${planKey({ file, document })}`;
}

/** Whether all reports are of the same plans and roster: the shards of a run, or runs over the parts of a folder. */
function areOneRun(reports: readonly NamedReport[]): boolean {
  const shards = reports.map(({ report }) => report.summary.shard);
  if (shards.every((shard) => shard?.of === reports.length)) return true;
  const codes = reports.map(({ report }) => report.roster && rosterCodes(report.roster, receivedBy(report)));
  const [first] = codes;
  return codes.every((one) => first && one && one.size === first.size && [...one].every((code) => first.has(code)));
}
