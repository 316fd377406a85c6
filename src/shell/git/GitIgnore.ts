import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What git ignores below a folder: the `.gitignore` files on the way, and the repository's own exclude file. */
export class GitIgnore {
  readonly #rules = new Map<string, Ignore | undefined>();

  private constructor(private readonly root: string | undefined) {}

  /** @param folder any folder; the repository is looked for from there upwards */
  static of(folder: string): GitIgnore {
    for (let at = folder; ; at = dirname(at)) {
      if (existsSync(join(at, '.git'))) return new GitIgnore(at);
      if (dirname(at) === at) return new GitIgnore(undefined);
    }
  }

  /** Whether git ignores an absolute path, or a folder above it. */
  ignores(path: string, isFolder: boolean): boolean {
    if (this.root === undefined) return false;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = this.#rulesOf(folder);
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const { ignored, unignored } =
        rules && !name.startsWith('../') ? rules.test(name) : { ignored: false, unignored: false };
      // The nearest file that says anything decides.
      if (ignored) return true;
      if (unignored || folder === this.root || dirname(folder) === folder) return false;
    }
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (!this.#rules.has(folder)) {
      const files = [join(folder, '.gitignore'), ...(folder === this.root ? [join(folder, '.git/info/exclude')] : [])];
      const texts = files.flatMap(readRules);
      this.#rules.set(folder, texts.length > 0 ? ignore().add(texts.join('\n')) : undefined);
    }
    return this.#rules.get(folder);
  }
}

/** The rules of a file; none where it is not there or cannot be read, as git has it. */
function readRules(file: string): string[] {
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
}
