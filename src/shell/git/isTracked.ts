import { dirname } from 'node:path';
import { nameFrom } from '../slashed.js';
import { askGit, GitFault } from './askGit.js';

/** Whether git tracks a file or link, whatever its name. @param otherwise what it is where git does not say */
export function isTracked(
  path: string,
  top: string,
  env: Readonly<Record<string, string | undefined>>,
  otherwise = false,
): boolean {
  const name = nameFrom(top, path);
  // In a hook these speak of the repository of the commit, which need not be this one.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...others } = env;
  try {
    const args = ['--literal-pathspecs', 'ls-files', '-z', '--', name];
    return askGit(args, top, { ...others, GIT_CEILING_DIRECTORIES: dirname(top) }) !== '';
  } catch (error) {
    if (error instanceof GitFault) return otherwise;
    throw error;
  }
}
