import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../errorCode.js';
import { type Disk, disk, keepNames, renameAtLast } from './Disk.js';
import { clearLeftovers, draftName } from './drafts.js';
import { makeFolder } from './makeFolder.js';

/** What giving a draft its name asks of the system. Tests hand in one that knows no second names, as FAT does. */
export interface Naming extends Disk {
  /** Gives a file a second name; throws EEXIST where something has it. */
  link(from: string, to: string): void;
}

const system: Naming = { ...disk, link: linkSync };

/**
 * Writes a file where none is yet, whole or not at all; false where something stands there already, which stays as it is.
 * Throws what else the file system throws.
 */
export function writeNew(path: string, content: string | Uint8Array, on: Naming = system): boolean {
  const folder = dirname(path);
  makeFolder(folder);
  clearLeftovers(folder);
  const draft = join(folder, draftName());
  try {
    const file = openSync(draft, 'wx');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!name(draft, path, on)) return false;
    keepNames(path);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives a draft its name, unless something has it. */
function name(draft: string, path: string, on: Naming): boolean {
  try {
    on.link(draft, path);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
  }
  // Where files have one name only, the place is taken first, so that what others put there in the meantime is not lost.
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
  try {
    renameAtLast(draft, path, on);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

const isThere = (error: unknown): boolean => errorCode(error) === 'EEXIST';
