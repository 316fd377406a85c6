import { lstatSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { identities } from './FileSet.js';
import { GitIgnore, repositoryOf } from './git/GitIgnore.js';
import { isTracked } from './git/isTracked.js';
import { realPath } from './realPath.js';

/*
 * A link is followed no further than what it is part of. Whoever sends a change to a repository decides where its links
 * lead, and what is behind them would be quoted in the log of a job, or overwritten. Where there is no repository, what a
 * user names is the user's own choice.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** Folders out of which no link may lead, each without links on the way to it. */
export class Bounds {
  readonly #folders: readonly string[];

  constructor(folders: Iterable<string>) {
    this.#folders = [...new Set(folders)];
  }

  /** The folders that are checked, and the repositories they are in; those that a link puts elsewhere bound nothing. */
  static of(folders: readonly string[]): Bounds {
    const own = folders.filter((folder) => !leadsOut(folder)).map(realPath);
    return new Bounds(own.flatMap((folder) => [folder, repositoryOf(folder) ?? folder]));
  }

  /** @param path without links on the way to it */
  has(path: string): boolean {
    return this.#folders.some((folder) => isWithin(folder, path));
  }
}

/**
 * Whether a link on the way of a path leads out of the repository that it stands in, or to what is hidden there. What is not
 * there leads nowhere.
 */
export function leadsOut(path: string): boolean {
  const absolute = resolve(path);
  let { root: at } = parse(absolute);
  for (const step of relative(at, absolute).split(sep)) {
    const next = join(at, step);
    if (!isLink(next)) {
      at = next;
      continue;
    }
    const target = realPath(next);
    const repository = repositoryOf(at);
    if (repository !== undefined && !isWithin(repository, target)) return true;
    at = target;
  }
  return false;
}

/**
 * Whether a file is none of what was sent, by way of links: they lead out of the repository, or to what git ignores in it. So for
 * all that is read beside plans (rosters, configurations, catalogues, decisions, saved reports), also where the command line names
 * it: the name is the user's own, but what stands there came with the change. A link that git does not track did not come with
 * one: it is the user's own, too.
 */
export function leadsAway(path: string, env: Environment, isFolder = false): boolean {
  const absolute = resolve(path);
  if (leadsOut(absolute)) return true;
  const target = realPath(absolute);
  const top = repositoryOf(dirname(target));
  if (top === undefined) return false;
  for (const { link, repository, place } of linksOn(absolute))
    if (
      leadsToIgnored(place, target, isFolder, new GitIgnore(top, env)) &&
      isTracked(link, repository, env, true) &&
      !isTracked(target, top, env)
    )
      return true;
  return false;
}

/**
 * Whether a link leads to what git ignores: it is not part of what was sent, and who sends a link does not see it. Beside
 * what is ignored itself it may lie, and what git tracks all the same is sent: that is to be asked then.
 * @param place without links on the way to it
 * @param git of the repository that the target is in
 */
export function leadsToIgnored(place: string, target: string, isFolder: boolean, git: GitIgnore): boolean {
  if (place === target) return false;
  return git.ignores(target, isFolder) && !git.ignores(place, isFolder);
}

/** The links in repositories on the way of a path, each with where the path stands as it is named from there. */
function* linksOn(absolute: string): Iterable<{ link: string; repository: string; place: string }> {
  let { root: at } = parse(absolute);
  const steps = relative(at, absolute).split(sep);
  for (const [i, step] of steps.entries()) {
    const next = join(at, step);
    if (!isLink(next)) {
      at = next;
      continue;
    }
    const repository = repositoryOf(at);
    if (repository !== undefined) yield { link: next, repository, place: join(at, ...steps.slice(i)) };
    at = realPath(next);
  }
}

/**
 * Whether a path that a file names which was found, not named, leads out of the repository of that file: who sends a change
 * writes such a file. Outside of any repository nothing is out.
 * @param folder of that file
 */
export function isOutside(path: string, folder: string): boolean {
  const repository = repositoryOf(realPath(folder));
  return repository !== undefined && !isWithin(repository, identities.real(path));
}

/**
 * Whether a file is one that git ignores, while it tracks the configuration that names it as a plan: who sends a change writes that, and the
 * lines of a plan are quoted. A folder is gone through, and what git ignores in it is only named.
 */
export function isHiddenFile(path: string, config: string, env: Environment): boolean {
  const target = identities.real(path);
  const top = repositoryOf(dirname(target));
  if (top === undefined || !statSync(target, { throwIfNoEntry: false })?.isFile()) return false;
  return (
    new GitIgnore(top, env).ignores(target, false) && !isTracked(target, top, env) && isTracked(config, top, env, true)
  );
}

/** Below a folder, and by no hidden name: the settings of git hold the key by which a job has fetched the repository. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  const names = way.split(sep);
  // Names as those of a mounted volume, `..data`, are hidden from nobody.
  return names[0] !== '..' && !isAbsolute(way) && !names.some((name) => /^\.(?!\.)/.test(name));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
