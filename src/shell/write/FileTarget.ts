import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Output } from '../../report/Format.js';
import { makeFolder } from './makeFolder.js';

/** Where a report is written to. It stands there whole after `commit`, or not at all. */
export interface Target {
  write(output: Output): void;
  commit(): void;
  /** Takes away what was written so far. */
  discard(): void;
}

const BUFFER = 1 << 16;

/** One file: written beside its place and moved there when it is whole. Throws what the file system throws. */
export class FileTarget implements Target {
  readonly #path: string;
  readonly #draft: string;
  readonly #file: number;
  #waiting: string[] = [];
  #length = 0;
  #closed = false;

  constructor(path: string) {
    makeFolder(dirname(path));
    this.#path = realOf(path);
    // A device or a pipe is written as it is: nothing could be moved there.
    const inPlace = isSpecial(this.#path);
    this.#draft = inPlace ? this.#path : join(dirname(this.#path), `.${basename(this.#path)}.${process.pid}.tmp`);
    this.#file = openSync(this.#draft, 'w');
  }

  write(output: Output): void {
    if (typeof output === 'string') {
      this.#waiting.push(output);
      this.#length += output.length;
      if (this.#length >= BUFFER) this.#flush();
    } else if (output instanceof Uint8Array) {
      this.#flush();
      this.#all(output);
    }
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    this.#all(Buffer.from(this.#waiting.join('')));
    this.#waiting = [];
    this.#length = 0;
  }

  #all(bytes: Uint8Array): void {
    for (let rest = bytes; rest.length > 0; rest = rest.subarray(writeSync(this.#file, rest)));
  }

  commit(): void {
    this.#flush();
    this.#close();
    if (this.#draft !== this.#path) renameSync(this.#draft, this.#path);
  }

  discard(): void {
    this.#close();
    if (this.#draft !== this.#path) rmSync(this.#draft, { force: true });
  }

  #close(): void {
    if (!this.#closed) closeSync(this.#file);
    this.#closed = true;
  }
}

/** Where a link leads, so that the link stays one. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  return stats !== undefined && !stats.isFile();
}
