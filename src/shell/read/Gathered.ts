import type { FileSet } from '../FileSet.js';
import type { Repositories } from '../git/Repositories.js';
import type { Covers } from './covers.js';
import type { Exclusion } from './Exclusion.js';
import { FoundFiles } from './FoundFiles.js';
import type { FoundPlans } from './FoundPlans.js';
import { LeftOut } from './LeftOut.js';
import { Unread } from './Unread.js';

/** What a walk has gathered: the plans, what was asked for and could not be looked through, and what stands beside them. */
export class Gathered {
  readonly files: FoundFiles;
  readonly unread = new Unread();
  readonly leftOut: LeftOut;
  readonly #missing: FoundPlans['missing'] = [];
  readonly #closed = new Set<string>();
  readonly #outside = new Set<string>();

  constructor(cwd: string, exclusions: readonly Exclusion[]) {
    this.files = new FoundFiles(cwd);
    this.leftOut = new LeftOut(exclusions);
  }

  /** A path or glob, as it was asked for, at which there is nothing. */
  missing(path: string, glob: boolean): void {
    this.#missing.push({ path, glob });
  }

  /** A folder that could not be opened, by its absolute path. */
  closed(path: string): void {
    this.#closed.add(this.files.nameOf(path));
  }

  /** A folder to which a link leads out of what is checked, by its absolute path. */
  outside(path: string): void {
    this.#outside.add(this.files.nameOf(path));
  }

  /** What git tracks and this copy lacks, by its absolute path. */
  absent(path: string): void {
    if (!this.leftOut.by(path)) this.unread.absent(this.files.nameOf(path));
  }

  isOutside(path: string): boolean {
    return this.#outside.has(this.files.nameOf(path));
  }

  /**
   * All of it, once the walk is over.
   * @param reports files and folders to be written
   */
  found(reports: FileSet, { untold, unheeded }: Repositories, covers: Covers): FoundPlans {
    const overwritten = this.files.firstIn(reports);
    const isFound = (name: string) => this.files.has(name);
    const leftOut = this.leftOut.found(isFound);
    const excluded = leftOut.map(({ files, ...by }) => ({ ...by, files: files.length }));
    return {
      files: this.files.list(),
      missing: this.#missing,
      closed: [...this.#closed].sort(),
      outside: [...this.#outside].sort(),
      skipped: { ...this.unread.found(isFound), ...(excluded.length > 0 && { excluded }) },
      leftOut,
      ...(overwritten !== undefined && { overwritten }),
      ...(untold && { untold }),
      unheeded: unheeded.map(({ file, line }) => `${this.files.nameOf(file)}:${line}`),
      covers,
    };
  }
}
