import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { FileSet } from '../FileSet.js';
import { Glob } from '../glob/Glob.js';
import { isBookName, isPlanName } from '../planNames.js';
import { slashed } from '../slashed.js';

/** Whether a file is among what is asked for, by its absolute path. */
export type Asked = (path: string) => boolean;

/** Whether a file that is no more, an absolute path, would have been a plan among what was asked for. */
export type Covers = (path: string) => boolean;

/** Made apart from the walk, whose thousands of paths it would keep for the whole run. */
export const coverFrom = (asked: readonly Asked[], except: FileSet) => (path: string) =>
  (isPlanName(path) || isBookName(basename(path))) && !except.has(path) && asked.some((isAsked) => isAsked(path));

/** What is asked for by paths that need not be there: files, folders with all below, globs. */
export function coverOf(paths: readonly string[]): Covers {
  const asked = paths.map((path): Asked => {
    const glob = new Glob(slashed(path));
    if (!glob.isGlob) return (file) => file === path || stepsTo(file, path).length > 0;
    const matches = glob.matcher() ?? (() => false);
    return (file) => stepsTo(file, resolve(glob.base)).some((step) => matches(step));
  });
  return coverFrom(asked, new FileSet());
}

/** A file and the folders above it, below another folder; none where it is not below that one, or hidden there. */
export function stepsTo(file: string, folder: string): string[] {
  const way = relative(folder, file);
  const names = way.split(sep);
  // What is on another drive is below none of this one.
  if (isAbsolute(way) || names.some((name) => name.startsWith('.') || name === 'node_modules' || name === ''))
    return [];
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}
