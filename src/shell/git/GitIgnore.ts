import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isBounded } from '../glob/isBounded.js';
import { readRegular } from '../openRegular.js';
import { nameFrom } from '../slashed.js';
import type { GitRefusal } from './askGit.js';
import { TrackedFiles } from './TrackedFiles.js';

/**
 * What git ignores below a folder: the `.gitignore` files on the way, and the repository's own exclude file. A user's
 * own (`core.excludesFile`) hides nothing, so that a run finds the same on every machine.
 */
export class GitIgnore {
  readonly #rules = new Map<string, Ignore | undefined>();
  #tracked: TrackedFiles | undefined;
  /** Lines that no path is held against, for it might take hours (`isBounded`): what only they ignore is looked at. */
  readonly unheeded: { file: string; line: number }[] = [];

  /** @param root the top of the repository; undefined outside of any */
  constructor(
    readonly root: string | undefined,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /** Whether git ignores an absolute path, or a folder above it. */
  ignores(path: string, isFolder: boolean): boolean {
    if (this.root === undefined) return false;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = this.#rulesOf(folder);
      const name = nameFrom(folder, path) + (isFolder ? '/' : '');
      const { ignored, unignored } =
        rules && !name.startsWith('../') ? rules.test(name) : { ignored: false, unignored: false };
      // The nearest file that says anything decides.
      if (ignored) return true;
      if (unignored || folder === this.root || dirname(folder) === folder) return false;
    }
  }

  /** Whether git tracks what it ignores: a rule that came later does not make it forget a file. Asks git at first. */
  tracks(path: string): boolean {
    if (this.root === undefined) return false;
    this.#tracked ??= new TrackedFiles(this.root, this.env);
    return this.#tracked.has(path);
  }

  /**
   * What git tracks and this copy lacks (`TrackedFiles`). Asked only where there is a sign of it: repositories within this one, which
   * a checkout leaves out unless told otherwise, or a checkout of a part.
   */
  get absent(): string[] {
    const { root } = this;
    if (
      root === undefined ||
      !['.gitmodules', '.git/info/sparse-checkout'].some((name) => existsSync(join(root, name)))
    )
      return [];
    return (this.#tracked ?? new TrackedFiles(root, this.env)).absent;
  }

  /** Why git did not say what it tracks; undefined when it did, or was not asked. */
  get untold(): GitRefusal | undefined {
    return this.#tracked?.untold;
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (!this.#rules.has(folder)) {
      // What the repository sends comes after what is this copy's own, and before it in rank.
      const files = [...(folder === this.root ? [join(folder, '.git/info/exclude')] : []), join(folder, '.gitignore')];
      const lines = files.flatMap((file) => this.#linesOf(file));
      this.#rules.set(folder, lines.length > 0 ? ignore().add(lines.join('\n')) : undefined);
    }
    return this.#rules.get(folder);
  }

  /** The lines of a file; none where it is not there or cannot be read, as git has it. */
  #linesOf(file: string): string[] {
    let text: string;
    try {
      text = readRegular(file).toString();
    } catch {
      return [];
    }
    return text
      .replace(/^\ufeff/, '')
      .split('\n')
      .filter((line, i) => {
        const isHeeded = isBounded(line) || line.startsWith('#');
        if (!isHeeded) this.unheeded.push({ file, line: i + 1 });
        return isHeeded;
      });
  }
}

/** The top of the repository that a folder stands in; undefined outside of any. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
