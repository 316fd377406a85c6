import { lstatSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeftovers } from '../write/drafts.js';
import { FileTarget } from '../write/FileTarget.js';
import { CacheLines } from './CacheLines.js';

/** How many runs of different kinds (paths, days, requirements, catalogues) a folder serves. */
const MOST = 4;
const OURS = /^rasoat-[0-9a-f]{16}\.cache$/;

/** The file of a cache folder in which runs of one kind keep their judgements. It is replaced whole, or stays. */
export class CacheFile {
  readonly #path: string;

  /** @param key what bears on all judgements of a run, in short */
  constructor(
    private readonly folder: string,
    readonly key: string,
  ) {
    this.#path = join(folder, `rasoat-${key.slice(0, 16)}.cache`);
  }

  /** What the run before has kept. */
  lines(): CacheLines | undefined {
    try {
      return new CacheLines(this.#path, this.key);
    } catch {
      return undefined;
    }
  }

  /** What will take its place. A link there is not ours, and is not followed: it may lead to any file. */
  draft(): FileTarget {
    if (lstatSync(this.#path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(this.#path);
    return new FileTarget(this.#path);
  }

  /** Notes that it was used, and clears away those that were not for longest; what runs that were killed have left too. */
  used(): void {
    const now = Date.now();
    clearLeftovers(this.folder);
    try {
      utimesSync(this.#path, now / 1000, now / 1000);
      const files = readdirSync(this.folder).flatMap((name) => {
        const path = join(this.folder, name);
        return OURS.test(name) ? [{ path, time: statSync(path).mtimeMs }] : [];
      });
      files.sort((a, b) => b.time - a.time);
      for (const { path } of files.slice(MOST)) rmSync(path, { force: true });
    } catch {
      // Another run clears it away too, or the folder cannot be written: the next run will see to it.
    }
  }
}
