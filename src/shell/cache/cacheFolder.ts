import { lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from '../openRegular.js';
import { makeFolder } from '../write/makeFolder.js';

/** By this file programs that make backups know a folder that may be done without (https://bford.info/cachedir/). */
const TAG = 'CACHEDIR.TAG';
const TAGGED = `Signature: 8a477f597d28d172789f06886806bc55
# This folder is a cache of rasoat. It may be deleted at any time.
`;

/**
 * Whether a folder can serve as a cache: one that is not there yet, is empty, or was made for it. In a folder with other
 * people's files nothing is written.
 */
export function canBeCache(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
  if (!there) return true;
  if (!there.isDirectory()) return false;
  return readdirSync(path).length === 0 || isTagged(path);
}

function isTagged(path: string): boolean {
  try {
    return readRegular(join(path, TAG)).toString() === TAGGED;
  } catch {
    return false;
  }
}

/** Makes the folder, which git is to pass over. Throws what the file system throws. */
export function makeCacheFolder(path: string): void {
  makeFolder(path);
  if (isTagged(path)) return;
  writeFileSync(join(path, TAG), TAGGED);
  writeFileSync(join(path, '.gitignore'), '*\n');
}
