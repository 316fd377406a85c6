import type { GitRefusal } from './askGit.js';
import { GitIgnore } from './GitIgnore.js';

/** The repositories that files stand in: what each ignores and tracks is asked once. */
export class Repositories {
  readonly #known = new Map<string | undefined, GitIgnore>();

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /** @param top the top of the repository; undefined outside of any */
  at(top: string | undefined): GitIgnore {
    const git = this.#known.get(top) ?? new GitIgnore(top, this.env);
    this.#known.set(top, git);
    return git;
  }

  /** Why git did not say of one of them what it tracks; undefined when it did, or was not asked. */
  get untold(): GitRefusal | undefined {
    return [...this.#known.values()].find((git) => git.untold)?.untold;
  }

  /** What git tracks in them and this copy lacks; absolute paths. */
  get absent(): string[] {
    return [...this.#known.values()].flatMap((git) => git.absent);
  }

  /** Lines of a `.gitignore` in them that were not heeded (`GitIgnore`). */
  get unheeded(): GitIgnore['unheeded'] {
    return [...this.#known.values()].flatMap((git) => git.unheeded);
  }
}
