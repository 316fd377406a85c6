import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { errorCode } from '../errorCode.js';

/** What stands at a path once links are followed; broken is a link to nothing, or what cannot be asked. */
export type Kind = 'file' | 'folder' | 'broken' | 'nothing';

/** What stands at a path. */
export function kindOf(path: string): Kind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && !isLink(path)) return 'nothing';
    return code === 'ENOTDIR' ? 'nothing' : 'broken';
  }
}

/** Whether something by this name is there, wherever it may lead. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What stands in a folder; nothing where it cannot be opened. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
