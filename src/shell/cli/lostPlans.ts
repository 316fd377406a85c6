import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Configuration } from '../../desk/configuration/Configuration.js';
import { parseConfiguration } from '../../desk/configuration/parseConfiguration.js';
import type { ChangedSince, LostFile, RenamedFile } from '../../desk/totals/Scope.js';
import { compareText } from '../../plan/text/compareText.js';
import { lazy } from '../../plan/text/lazy.js';
import { nfc } from '../../plan/text/normalise.js';
import type { Changes } from '../git/Changes.js';
import { repositoryOf } from '../git/GitIgnore.js';
import { Repositories } from '../git/Repositories.js';
import { isBookName } from '../planNames.js';
import { type Covers, coverOf } from '../read/covers.js';
import { type Exclusion, exclusionOf } from '../read/Exclusion.js';
import { decodeSubmission, type Submission } from '../read/readSubmission.js';
import { realPath } from '../realPath.js';
import type { Terminal } from '../Terminal.js';
import { type ChangedFile, droppedPlans } from './droppedPlans.js';

/** What a run has found, and whether its paths are those of the configuration (or the working folder, without one). */
export interface FoundBy {
  covers: Covers;
  list: readonly { file: string; path?: string; read: () => Submission }[];
  byConfiguration: boolean;
}

/** What was a plan when a run was to begin (`--changed-since`) and is none of it now. */
export type Lost = Pick<ChangedSince, 'dropped' | 'gone' | 'lost' | 'renamed'>;

/** A file that was asked for then and is not as it was: as it was called, and what it held. */
export interface FormerFile {
  file: string;
  read: () => Submission | undefined;
}

/**
 * The plans of the commit that the run has not: deleted, renamed, ignored now, or no longer asked for because the
 * configuration names other paths than then.
 * @param configs where a configuration may stand, nearest first
 */
export function lostSince(
  changes: Changes,
  found: FoundBy,
  configs: readonly string[],
  { cwd, env }: Place,
  exclusions: readonly Exclusion[],
): { lost: Lost; former: FormerFile[] } {
  const before = configurationBefore(changes, configs);
  const asked = found.byConfiguration ? askedBefore(before, cwd) : undefined;
  const leftOut = [...exclusions.filter(({ from }) => from === undefined), ...excludedBefore(before)];
  const wasAsked = (path: string) =>
    !configs.includes(path) &&
    (found.covers(path) || asked?.(path) === true) &&
    !leftOut.some(({ leavesOut }) => leavesOut(path));
  const { changed, former, gone, lost, renamed } = sortOut(changes, found, wasAsked, { cwd, env });
  for (const { file, path } of changes.unknown()) {
    // Nobody knows what it held: whether a plan in it would have been asked for.
    if (!wasAsked(join(path, 'x.yaml')) && !isAnyBelow(found.list, path)) continue;
    gone.push(file);
    lost.push({ file, why: 'submodule' });
  }
  const fresh = changed.length === 0 ? [] : found.list.filter(({ file }) => changes.has(file));
  const dropped = droppedPlans(changes, changed, fresh);
  const told = {
    ...(dropped.length > 0 && { dropped: dropped.sort(byFile) }),
    ...(gone.length > 0 && { gone: gone.sort() }),
    ...(lost.length > 0 && { lost: lost.sort(byFile) }),
    ...(renamed.length > 0 && { renamed: renamed.sort(byFile) }),
  };
  const bytes = lazy(() => changes.bytesBefore(former.map(({ path }) => path)));
  const read = (path: string) => {
    const held = bytes().get(path);
    return held && decodeSubmission(held);
  };
  return { lost: told, former: former.map(({ file, path }) => ({ file, read: () => read(path) })) };
}

/** What has become of the files that were asked for at the commit, and are not as they were. */
interface SortedOut {
  /** Still in the run, under this name or another. */
  changed: ChangedFile[];
  former: { file: string; path: string }[];
  gone: string[];
  lost: LostFile[];
  renamed: RenamedFile[];
}

function sortOut(
  changes: Changes,
  found: FoundBy,
  wasAsked: (path: string) => boolean,
  { cwd, env }: Place,
): SortedOut {
  const whyNot = reasonsIn(found, { cwd, env });
  const isFound = foundIn(found.list);
  const sorted: SortedOut = { changed: [], former: [], gone: [], lost: [], renamed: [] };
  for (const { file, path, now, kept, leadsTo } of changes.before(wasAsked)) {
    // What a link leads to is named where it stands, if that is asked for too.
    if (leadsTo !== undefined && wasAsked(leadsTo)) continue;
    const isStillFound = isFound(file, path) || (leadsTo !== undefined && isFound(file, leadsTo));
    if (isStillFound && kept) continue;
    sorted.former.push({ file, path });
    if (isStillFound) {
      sorted.changed.push({ file, pathBefore: path });
    } else if (now !== undefined && isFound(now, resolve(cwd, now))) {
      sorted.renamed.push({ file, now });
      sorted.changed.push({ file: now, pathBefore: path });
    } else if (!isBookName(basename(path)) || wasForm(path, changes)) {
      sorted.gone.push(file);
      const why = now === undefined ? (whyNot(path) ?? (kept ? 'not-here' : undefined)) : 'renamed';
      if (why !== undefined) sorted.lost.push({ file, why, ...(now !== undefined && { now }) });
    }
  }
  return sorted;
}

/** Why a file that was a plan is not read, by its absolute path; undefined when it is not there any more. */
export function reasonsIn({ covers }: Pick<FoundBy, 'covers'>, { env }: Place) {
  const repositories = new Repositories(env);
  return (path: string): LostFile['why'] | undefined => {
    if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
    if (!covers(path)) return 'not-asked';
    const place = join(realPath(dirname(path)), basename(path));
    return repositories.at(repositoryOf(place)).ignores(place, false) ? 'ignored' : 'not-asked';
  };
}

/** Whether a workbook of the commit was a form: any other was no plan then either. */
function wasForm(path: string, changes: Changes): boolean {
  const bytes = changes.bytesBefore([path]).get(path);
  return bytes !== undefined && decodeSubmission(bytes).form !== undefined;
}

type Place = Pick<Terminal, 'cwd' | 'env'>;

/** Whether a run has a file: under its name, or under another that leads to the same. */
function foundIn(list: FoundBy['list']): (file: string, path: string) => boolean {
  const names = new Set(list.map(({ file }) => nfc(file)));
  let places: Set<string> | undefined;
  return (file, path) => {
    if (names.has(nfc(file))) return true;
    if (!lstatSync(path, { throwIfNoEntry: false })) return false;
    places ??= new Set(list.flatMap((one) => (one.path === undefined ? [] : [realPath(one.path)])));
    return places.has(realPath(path));
  };
}

const isAnyBelow = (list: FoundBy['list'], folder: string) =>
  list.some(({ path }) => path?.startsWith(folder + sep) === true);

/** The configuration of the commit, and its folder; undefined where it had none. */
export function configurationBefore(changes: Changes, configs: readonly string[]): Before | undefined {
  for (const config of configs) {
    const text = changes.textBefore(config);
    if (text !== undefined) return { folder: dirname(config), configuration: parseConfiguration(text).configuration };
  }
  return undefined;
}

/** A configuration that was in force then. */
export interface Before {
  folder: string;
  configuration: Configuration;
}

/** What it asked for; undefined where it named no paths. */
function askedBefore(before: Before | undefined, cwd: string): Covers | undefined {
  if (!before) return coverOf([cwd]);
  const { plans } = before.configuration;
  return plans && coverOf(plans.map((path) => resolve(before.folder, path)));
}

/** What it left out. A pattern that is none left out nothing. */
function excludedBefore(before: Before | undefined): Exclusion[] {
  return (before?.configuration.exclude ?? []).flatMap((pattern) => {
    try {
      return [exclusionOf(pattern, before?.folder ?? '')];
    } catch {
      return [];
    }
  });
}

const byFile = (a: { file: string }, b: { file: string }) => compareText(a.file, b.file);
