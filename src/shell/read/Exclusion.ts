import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Glob } from '../glob/Glob.js';
import { slashed } from '../slashed.js';

/** What is left out of folders and globs, as somebody has asked for. */
export interface Exclusion {
  /** As it was written. */
  pattern: string;
  /** Where it was written, as `rasoat.yaml:3`; absent for the command line. */
  from?: string;
  /** Whether it leaves out an absolute path, or a folder above it. */
  leavesOut: (path: string) => boolean;
}

/**
 * A path or a glob below a folder; one without `/` is a name, at any depth. What it matches is left out with all below.
 * Throws a SyntaxError for a pattern that is none.
 */
export function exclusionOf(pattern: string, folder: string, from?: string): Exclusion {
  const glob = trimmed(slashed(pattern));
  return {
    pattern,
    ...(from !== undefined && { from }),
    leavesOut: glob.includes('/') ? byPath(glob, folder) : byName(glob, folder),
  };
}

/** Windows takes names for the same whose letters differ only in case. */
const OPTIONS = { dot: true, nocase: sep === '\\' };

function byName(pattern: string, folder: string): Exclusion['leavesOut'] {
  const matches = matcherOf(new Glob(pattern));
  return (path) => namesOf(folder, path).some((name) => name !== '..' && matches(name));
}

function byPath(pattern: string, folder: string): Exclusion['leavesOut'] {
  const glob = new Glob(pattern);
  const root = resolve(folder, glob.base);
  const matches = glob.isGlob ? matcherOf(glob) : () => true;
  return (path) => {
    const names = namesOf(root, path);
    // What is on another drive is below none of this one.
    if (names[0] === '..' || isAbsolute(relative(root, path))) return false;
    return names.some((_, i) => matches(names.slice(0, i + 1).join('/')));
  };
}

function matcherOf(glob: Glob): (path: string) => boolean {
  const matches = glob.matcher(OPTIONS);
  if (!matches) throw new SyntaxError(glob.pattern);
  return matches;
}

const namesOf = (folder: string, path: string) => relative(folder, path).split(sep);

/** Without a slash at its end, which says that a folder is meant. */
function trimmed(pattern: string): string {
  let end = pattern.length;
  while (end > 1 && pattern[end - 1] === '/') end--;
  return pattern.slice(0, end);
}
