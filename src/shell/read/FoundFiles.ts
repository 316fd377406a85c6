import { FileSet } from '../FileSet.js';
import { realPath } from '../realPath.js';
import { nameFrom } from '../slashed.js';
import type { PlanFile } from './FoundPlans.js';

/** The plan files of a walk, by their names in reports. */
export class FoundFiles {
  readonly #files = new Map<string, { path: string; realPath: string; isOutside?: true }>();

  constructor(private readonly cwd: string) {}

  get size(): number {
    return this.#files.size;
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** What reports call an absolute path. */
  nameOf(path: string): string {
    return nameFrom(this.cwd, path) || '.';
  }

  /** @param isOutside whether it is a link that leads out of what is checked */
  add(path: string, real = realPath(path), isOutside = false): void {
    this.#files.set(this.nameOf(path), { path, realPath: real, ...(isOutside && { isOutside }) });
  }

  /** In order of name; each real file once. */
  list(): PlanFile[] {
    const seen = new FileSet();
    return this.#inOrder().flatMap(([file, { path, realPath, isOutside }]) =>
      seen.add(path, realPath) ? [{ file, path, ...(isOutside && { isOutside }) }] : [],
    );
  }

  /** The first by name that is one of some files. */
  firstIn(files: FileSet): string | undefined {
    if (files.size === 0) return undefined;
    return this.#inOrder().find(([, { path, realPath }]) => files.has(path, realPath))?.[0];
  }

  #inOrder() {
    return [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
