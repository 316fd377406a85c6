import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../errorCode.js';

/** What putting something in its place asks of the system. Tests hand in one that refuses as Windows does. */
export interface Disk {
  rename(from: string, to: string): void;
  /** Whether another program keeps a file from being written: Excel does while it has it open. */
  isHeld(path: string): boolean;
  /** Waits, in milliseconds. */
  wait(time: number): void;
}

/** The system itself. */
export const disk: Disk = {
  rename: renameSync,
  isHeld(path) {
    try {
      closeSync(openSync(path, 'r+'));
      return false;
    } catch (error) {
      return isHolding(error);
    }
  },
  wait(time) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
  },
};

/** Whether the system refuses because another program has something open: on Windows it says so as a lack of permission too. */
export function isHolding(error: unknown, platform: NodeJS.Platform = process.platform): boolean {
  const code = errorCode(error);
  return code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}

/** How often something is tried that a virus scanner or a search index may hold for a moment, and how long after. */
const WAITS = [20, 50, 100, 200, 400];

/** Renames, and tries again what another program holds for a moment. Throws what the file system throws in the end. */
export function renameAtLast(from: string, to: string, on: Disk): void {
  for (const time of WAITS) {
    try {
      on.rename(from, to);
      return;
    } catch (error) {
      if (!isHolding(error)) throw error;
      on.wait(time);
    }
  }
  on.rename(from, to);
}

/** Brings to the disk that something has come into a folder by its name, where the system can: after a power cut it is there. */
export function keepNames(path: string): void {
  try {
    const folder = openSync(dirname(path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows keeps the names itself; some file systems of networks know no such thing.
  }
}
