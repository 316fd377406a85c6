import { relative, sep } from 'node:path';

/** A path with `/` between its names, as globs, git and reports write it on every system. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** What a path is called from a folder, with `/`; empty for the folder itself. */
export const nameFrom = (folder: string, path: string): string => slashed(relative(folder, path));
