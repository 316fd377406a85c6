import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Output } from '../../report/Format.js';
import { readRegular } from '../openRegular.js';
import { type Disk, disk, keepNames, renameAtLast } from './Disk.js';
import { clearLeftovers, draftName, replacedName } from './drafts.js';
import type { Target } from './FileTarget.js';
import { makeFolder } from './makeFolder.js';

/** Lists what rasoat has put in a folder: that it may replace, anything else it leaves alone. */
const MARK = '.rasoat';

/** A folder of files: filled beside its place and moved there when it is whole. Throws what the file system throws. */
export class FolderTarget implements Target {
  readonly #path: string;
  readonly #draft: string;
  readonly #names: string[] = [];

  constructor(
    path: string,
    private readonly on: Disk = disk,
  ) {
    this.#path = resolve(path);
    makeFolder(dirname(this.#path));
    clearLeftovers(dirname(this.#path));
    if (existsSync(path) && !isOurs(path)) throw Object.assign(new Error(path), { code: 'ENOTEMPTY' });
    this.#draft = join(dirname(this.#path), draftName());
    mkdirSync(this.#draft);
  }

  write(output: Output): void {
    if (typeof output === 'string' || output instanceof Uint8Array) return;
    for (const { name, content, again } of output) {
      writeFileSync(join(this.#draft, name), content, { flag: again ? 'w' : 'wx' });
      if (!again) this.#names.push(name);
    }
  }

  async commit(): Promise<void> {
    writeFileSync(join(this.#draft, MARK), this.#names.map((name) => `${name}\n`).join(''), { flag: 'wx' });
    await keepContents([...this.#names, MARK].map((name) => join(this.#draft, name)));
    const old = join(dirname(this.#path), replacedName(basename(this.#path)));
    const replaces = existsSync(this.#path);
    if (replaces) renameAtLast(this.#path, old, this.on);
    try {
      renameAtLast(this.#draft, this.#path, this.on);
    } catch (error) {
      // Better the old ones than none.
      if (replaces) renameAtLast(old, this.#path, this.on);
      throw error;
    }
    keepNames(this.#path);
    if (replaces) takeAway(old);
  }

  discard(): void {
    takeAway(this.#draft);
  }
}

/** Takes a folder away. One that something holds stays for the next run to clear: what was to be done is done. */
function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // Said above.
  }
}

/** So many at a time: a disk brings them home together. */
const AT_ONCE = 32;

/** Brings files to the disk, so that after a power cut none of them is empty. */
async function keepContents(paths: readonly string[]): Promise<void> {
  const left = paths.values();
  const some = async () => {
    for (const path of left) {
      const file = await open(path, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
}

/** A real folder in which nothing stands but what rasoat has put there before. */
function isOurs(path: string): boolean {
  if (lstatSync(path).isSymbolicLink()) return false;
  const names = readdirSync(path).filter((name) => name !== MARK);
  const mark = join(path, MARK);
  const own = new Set(existsSync(mark) ? readRegular(mark).toString().split('\n') : []);
  return names.every((name) => own.has(name));
}
