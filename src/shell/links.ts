import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { identities } from './FileSet.js';
import { repositoryOf } from './git/GitIgnore.js';

/*
 * A link is followed no further than what it is part of. Whoever sends a change to a repository decides where its links
 * lead, and what is behind them would be quoted in the log of a job, or overwritten. Where there is no repository, what a
 * user names is the user's own choice.
 */

/** Folders out of which no link may lead, each without links on the way to it. */
export class Bounds {
  readonly #folders: readonly string[];

  constructor(folders: Iterable<string>) {
    this.#folders = [...new Set(folders)];
  }

  /** The folders that are checked, and the repositories they are in; those that a link puts elsewhere bound nothing. */
  static of(folders: readonly string[]): Bounds {
    const own = folders.filter((folder) => !leadsOut(folder)).map(realOf);
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
    const target = realOf(next);
    const repository = repositoryOf(at);
    if (repository !== undefined && !isWithin(repository, target)) return true;
    at = target;
  }
  return false;
}

/**
 * Whether a path that a file names which was found, not named, leads out of the repository of that file: who sends a change
 * writes such a file. Outside of any repository nothing is out.
 * @param folder of that file
 */
export function isOutside(path: string, folder: string): boolean {
  const repository = repositoryOf(realOf(folder));
  return repository !== undefined && !isWithin(repository, identities.real(path));
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

/** Without links; as it stands where it leads nowhere. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
