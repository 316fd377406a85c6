import { statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * Where the git of this machine is: in the first folder of PATH that has one and is named from the top. One that is named
 * from the working folder, and on Windows the working folder itself, may hold what somebody has sent.
 */
export function findGit(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  isFile: (path: string) => boolean = isProgram,
): string | undefined {
  const windows = platform === 'win32';
  const { join, delimiter } = windows ? win32 : posix;
  // Windows takes names of variables for the same whose letters differ only in case.
  const name = windows ? Object.keys(env).find((key) => key.toUpperCase() === 'PATH') : 'PATH';
  const folders = (env[name ?? 'PATH'] ?? (windows ? '' : USUAL))
    .split(delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/s, '$1'));
  return folders
    .filter((folder) => (windows ? FROM_THE_TOP.test(folder) : folder.startsWith('/')))
    .map((folder) => join(folder, windows ? 'git.exe' : 'git'))
    .find(isFile);
}

/** Where systems look that are told nothing. */
const USUAL = '/usr/bin:/bin';

/** With its drive or computer: `\tools` is of whichever drive the working folder is on. */
const FROM_THE_TOP = /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i;

function isProgram(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && (process.platform === 'win32' || (stats.mode & 0o111) !== 0);
}
