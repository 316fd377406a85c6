import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../errorCode.js';

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder that is there refuses to have one
 * made in it with the wrong reason, as `/proc` does.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) || path === dirname(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
