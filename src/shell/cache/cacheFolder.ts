import { lstatSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askGit, GitFault } from '../git/askGit.js';
import { repositoryOf } from '../git/GitIgnore.js';
import { leadsOut } from '../links.js';
import { readRegular } from '../openRegular.js';
import { makeFolder } from '../write/makeFolder.js';

/** By this file programs that make backups know a folder that may be done without (https://bford.info/cachedir/). */
const TAG = 'CACHEDIR.TAG';
const TAGGED = `Signature: 8a477f597d28d172789f06886806bc55
# This folder is a cache of rasoat. It may be deleted at any time.
`;

/** Why a folder is not used as a cache. Whoever can write there can make judgements up. */
export type NoCache =
  /** Other people's files are in it: nothing is written there. */
  | 'foreign'
  /** A change to the repository may bring what is in it. */
  | 'tracked'
  /** It belongs to somebody else, or others can write there too. */
  | 'not-own'
  /** It is in a repository of which git does not tell what it tracks. */
  | 'untold';

/** Why a folder cannot serve as a cache; undefined for one that is not there yet, is empty, or was made for it. */
export function noCacheIn(path: string, env: Readonly<Record<string, string | undefined>>): NoCache | undefined {
  if (leadsOut(path)) return 'foreign';
  const there = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory()) return 'foreign';
  if (readdirSync(path).length === 0) return undefined;
  if (!isTagged(path)) return 'foreign';
  // Windows keeps others out of a user's folders by itself.
  if (process.geteuid && (there.uid !== process.geteuid() || (there.mode & 0o022) !== 0)) return 'not-own';
  return trackedIn(realpathSync.native(path), env);
}

/** @param path without links on the way to it */
function trackedIn(path: string, env: Readonly<Record<string, string | undefined>>): NoCache | undefined {
  const top = repositoryOf(path);
  if (top === undefined) return undefined;
  // In a hook these speak of the repository of the commit, which need not be this one.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...others } = env;
  try {
    const tracked = askGit(['--literal-pathspecs', 'ls-files', '-z', '--', path], top, others);
    return tracked === '' ? undefined : 'tracked';
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return error.refusal.why === 'no' ? undefined : 'untold';
  }
}

function isTagged(path: string): boolean {
  try {
    return readRegular(join(path, TAG)).toString() === TAGGED;
  } catch {
    return false;
  }
}

/** Makes the folder, which is the user's own and git is to pass over. Throws what the file system throws. */
export function makeCacheFolder(path: string): void {
  makeFolder(dirname(path));
  if (!statSync(path, { throwIfNoEntry: false })) mkdirSync(path, { mode: 0o700 });
  if (isTagged(path)) return;
  writeFileSync(join(path, TAG), TAGGED);
  writeFileSync(join(path, '.gitignore'), '*\n');
}
