import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Output } from '../../report/Format.js';
import { realPath } from '../realPath.js';
import { type Disk, disk, isHolding, keepNames, renameAtLast } from './Disk.js';
import { clearLeftovers, draftName } from './drafts.js';
import { makeFolder } from './makeFolder.js';

/** Where a report is written to. It stands there whole after `commit`, or not at all. */
export interface Target {
  write(output: Output): void;
  commit(): void | Promise<void>;
  /** Takes away what was written so far. */
  discard(): void;
  /** Whether another program keeps its place from being written, so that it may have to stand beside it. */
  readonly isHeld?: boolean;
}

/** A report that stands whole beside its place, which another program keeps; `path` is where. */
export class PutBeside extends Error {
  override name = 'PutBeside';

  constructor(readonly path: string) {
    super(path);
  }
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
  readonly isHeld: boolean;

  constructor(
    path: string,
    private readonly on: Disk = disk,
  ) {
    makeFolder(dirname(path));
    // A link stays one.
    this.#path = realPath(path);
    const there = statSync(this.#path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    // A device or a pipe is written as it is: nothing could be moved there.
    const inPlace = there !== undefined && !there.isFile();
    const folder = dirname(this.#path);
    if (!inPlace) clearLeftovers(folder);
    this.isHeld = there?.isFile() === true && on.isHeld(this.#path);
    this.#draft = inPlace ? this.#path : join(folder, draftName());
    this.#file = inPlace ? openInPlace(this.#draft) : openSync(this.#draft, 'wx');
    // Whom the old one was hidden from the new one is hidden from as well.
    if (there?.isFile()) this.#do(() => fchmodSync(this.#file, there.mode & 0o777));
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

  /** Throws PutBeside when another program keeps the place: what took long to make is not lost for it. */
  commit(): void {
    this.#flush();
    const inPlace = this.#draft === this.#path;
    if (!inPlace) fsyncSync(this.#file);
    this.#close();
    if (!inPlace) this.#move();
  }

  #move(): void {
    try {
      renameAtLast(this.#draft, this.#path, this.on);
    } catch (error) {
      if (!isHolding(error) || !statSync(this.#path, { throwIfNoEntry: false })?.isFile()) throw error;
      const beside = besideOf(this.#path);
      this.on.rename(this.#draft, beside);
      throw new PutBeside(beside);
    }
    keepNames(this.#path);
  }

  discard(): void {
    this.#close();
    if (this.#draft !== this.#path) rmSync(this.#draft, { force: true });
  }

  #close(): void {
    if (!this.#closed) closeSync(this.#file);
    this.#closed = true;
  }

  /** What is only good to have: some file systems know no permissions. */
  #do(act: () => void): void {
    try {
      act();
    } catch {
      // It has those that it was made with.
    }
  }
}

/** The first free name beside one, as Windows makes them: `b (2).xlsx`. */
function besideOf(path: string): string {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  for (let number = 2; ; number++) {
    const beside = `${stem} (${number})${ending}`;
    if (!existsSync(beside)) return beside;
  }
}

/**
 * A device or a pipe, to be written. A pipe that nobody reads would be waited for where no signal reaches: it is refused, as the
 * system does for who will not wait (ENXIO).
 */
function openInPlace(path: string): number {
  const { O_WRONLY, O_NONBLOCK = 0 } = constants;
  const probe = openSync(path, O_WRONLY | O_NONBLOCK);
  try {
    return openSync(path, 'w');
  } finally {
    closeSync(probe);
  }
}
