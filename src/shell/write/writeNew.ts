import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './makeFolder.js';

/**
 * Writes a file where none is yet, whole or not at all; false where something stands there already, which stays as it is.
 * Throws what else the file system throws.
 */
export function writeNew(path: string, content: string | Uint8Array): boolean {
  makeFolder(dirname(path));
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
