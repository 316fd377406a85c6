import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileNames } from '../../report/slips/FileNames.js';
import { makeFolder } from '../write/makeFolder.js';
import { writeNew } from '../write/writeNew.js';

/** The end of a name that tells what a file was made of: the begin of its digest. */
const DIGEST = /-([0-9a-f]{10})\.\w+$/;

/**
 * A folder into which what has come in is written for further work. A file's name ends in the digest of what it was made of: the same
 * bytes are written once, however often they were sent, a later run finds what is there already, and what somebody has
 * changed in it since stays.
 */
export class PutFolder {
  readonly #there = new Map<string, string>();
  readonly #counted = new Set<string>();
  made = 0;
  kept = 0;

  /** @param named as the user has named it */
  constructor(
    private readonly path: string,
    readonly named: string,
    private readonly unnamed: string,
  ) {
    for (const name of namesIn(path)) {
      const digest = DIGEST.exec(name)?.[1];
      if (digest !== undefined) this.#there.set(digest, name);
    }
  }

  /** Makes the folder, were nothing to be put there: what is said of it names it as one that can be checked. */
  make(): void {
    makeFolder(this.path);
  }

  /**
   * Writes a file unless it is there; gives where. Throws what the file system throws.
   * @param from the bytes that it was made of
   * @param name of those, which may be anything
   */
  put(content: string | Uint8Array, from: Uint8Array, name: string, ending: string): string {
    const digest = createHash('sha256').update(from).digest('hex').slice(0, 10);
    const there = this.#there.get(digest);
    const own = there ?? `${safe(name, this.unnamed)}-${digest}${ending}`;
    if (!this.#counted.has(digest)) {
      if (there === undefined && writeNew(join(this.path, own), content)) this.made++;
      else this.kept++;
    }
    this.#counted.add(digest);
    this.#there.set(digest, own);
    return `${this.named.replace(/[\\/]+$/, '')}/${own}`;
  }
}

/** Longer names no program gives a file. */
const LONGEST = 1000;

/** The name of a file without its endings, as every system takes it. */
const safe = (name: string, unnamed: string) =>
  new FileNames(unnamed).next(name.slice(0, LONGEST).replace(/(?:\.[A-Za-z]{2,5})+$/, ''));

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It is made when something is written.
    return [];
  }
}
