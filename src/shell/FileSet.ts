import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nfc } from '../plan/text/normalise.js';

/** What is asked of the system to know a file again. Tests hand in one where case makes no difference. */
export interface Identities {
  /** Without links; of what is not there, as far as it is. */
  real: (path: string) => string;
  /** The device and number of what is there, wherever links lead; undefined of what is not, or where the system has none. */
  number: (path: string) => string | undefined;
}

/** The system itself. */
export const identities: Identities = {
  real: realOf,
  number(path) {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && stats.ino !== 0n ? `${stats.dev}:${stats.ino}` : undefined;
  },
};

function realOf(path: string): string {
  try {
    // On Windows and macOS it also spells names as the disk has them.
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(above), basename(path));
  }
}

/** The form in which two spellings of a name are compared, as on systems that ignore case. */
const folded = (path: string) => nfc(path).toLowerCase();

/**
 * Files known by what they are: whatever links lead there, and also where names that differ only in case or in how accents
 * are put together are one name, as on Windows and macOS. Two names of one file that are nothing like each other (hard
 * links) are two.
 */
export class FileSet {
  readonly #paths = new Map<string, string[]>();

  constructor(
    paths: Iterable<string> = [],
    private readonly on: Identities = identities,
  ) {
    for (const path of paths) this.add(path);
  }

  get size(): number {
    return this.#paths.size;
  }

  /** Whether it was not in the set yet. @param real where the caller knows it */
  add(path: string, real = this.on.real(path)): boolean {
    if (this.has(path, real)) return false;
    const key = folded(real);
    this.#paths.set(key, [...(this.#paths.get(key) ?? []), real]);
    return true;
  }

  has(path: string, real = this.on.real(path)): boolean {
    const alike = this.#paths.get(folded(real));
    return alike !== undefined && (alike.includes(real) || alike.some((other) => this.#isSame(other, real)));
  }

  /** Of names that differ in case only: what is not there yet will be one file wherever that may be. */
  #isSame(one: string, other: string): boolean {
    const [a, b] = [this.on.number(one), this.on.number(other)];
    return a === b;
  }
}
