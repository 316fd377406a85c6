import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';

/** Windows knows no such flag, and its folders hold no pipes. */
const { O_RDONLY, O_NONBLOCK = 0 } = constants;

/** What is neither a file nor a folder: a pipe, a device, a socket, what the system makes up as it is read. */
class NoFile extends Error {
  override name = 'NoFile';
  readonly code = 'ENOTREG';
}

/**
 * Opens a file for reading, after following links. Throws what the file system throws, EISDIR for a folder, and NoFile for
 * what else is no file: reading it might never end. Of a pipe the opening itself would wait for a writer, so it does not wait.
 * @returns the descriptor
 */
export function openRegular(path: string): number {
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    if (!stats.isFile() || isMadeUp(file, stats)) throw new NoFile(path);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** The content of a file that is one. */
export function readRegular(path: string): Buffer {
  const file = openRegular(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** A file of `/proc` says that it is empty, and is not, or waits for what is to come. */
function isMadeUp(file: number, { size }: Stats): boolean {
  if (size > 0) return false;
  try {
    return readSync(file, Buffer.alloc(1), 0, 1, 0) > 0;
  } catch {
    return true;
  }
}
