import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { GitIgnore } from './GitIgnore.js';

/** A plan file: as reports name it, and where it is. */
export interface PlanFile {
  /** Relative to the working folder, with `/`. */
  file: string;
  path: string;
}

/** The files to judge, in order of name, and what was asked for and is not there. */
export interface FoundPlans {
  files: PlanFile[];
  missing: { path: string; glob: boolean }[];
  /** Folders that could not be opened. */
  closed: string[];
}

const PLAN = /\.ya?ml$/i;

/**
 * Finds plans: files as named, folders with all `.yaml` and `.yml` below, globs. Left out below folders are `node_modules`,
 * hidden names, what git ignores and `except`. Each real file stands once.
 */
export function findPlans(paths: readonly string[], cwd: string, except: readonly string[] = []): FoundPlans {
  const walk = new Walk(cwd, new Set(except.map(real)));
  for (const path of paths) walk.add(path);
  return walk.found();
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

class Walk {
  readonly #files = new Map<string, string>();
  readonly #missing: FoundPlans['missing'] = [];
  readonly #closed = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(
    private readonly cwd: string,
    private readonly except: ReadonlySet<string>,
  ) {}

  add(path: string): void {
    const absolute = resolve(this.cwd, path);
    const kind = kindOf(absolute);
    if (kind === 'folder') {
      this.#folders.clear();
      this.#walk(absolute, GitIgnore.of(absolute), (name) => PLAN.test(name));
    } else if (kind !== 'nothing') {
      this.#keep(absolute);
    } else if (picomatch.scan(path).isGlob) {
      this.#addGlob(path);
    } else {
      this.#missing.push({ path, glob: false });
    }
  }

  #addGlob(pattern: string): void {
    const { base, glob } = picomatch.scan(pattern.split(sep).join('/'));
    const root = resolve(this.cwd, base);
    const matches = picomatch(glob, { dot: false });
    // `plans/*` means the plans there; `plans/*.txt` means what it says.
    const anyFile = /\.[^/]*$/.test(glob);
    const before = this.#files.size;
    let matched = 0;
    this.#folders.clear();
    if (kindOf(root) === 'folder') {
      this.#walk(root, GitIgnore.of(root), (_, path) => {
        const hit =
          matches(relative(root, path).split(sep).join('/')) &&
          (anyFile || PLAN.test(path) || kindOf(path) === 'folder');
        if (hit) matched++;
        return hit;
      });
    }
    if (matched === 0 && this.#files.size === before) this.#missing.push({ path: pattern, glob: true });
  }

  #walk(folder: string, git: GitIgnore, wanted: (name: string, path: string) => boolean): void {
    const realFolder = real(folder);
    // A link that leads back up ends here.
    if (this.#folders.has(realFolder)) return;
    this.#folders.add(realFolder);
    let names: string[];
    try {
      names = readdirSync(folder);
    } catch {
      this.#closed.add(this.#name(folder));
      return;
    }
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      const kind = kindOf(path);
      if (git.ignores(path, kind === 'folder')) continue;
      // A folder with the name of a plan is listed too, as unreadable: nobody would look for what is missing in it.
      const hit = wanted(name, path);
      if (hit && (kind !== 'folder' || PLAN.test(name)) && !this.except.has(real(path))) this.#keep(path);
      // A folder that a glob names is checked whole, as if it were named itself.
      if (kind === 'folder') this.#walk(path, git, hit ? (below) => PLAN.test(below) : wanted);
    }
  }

  #keep(path: string): void {
    this.#files.set(this.#name(path), path);
  }

  #name(path: string): string {
    return relative(this.cwd, path).split(sep).join('/') || '.';
  }

  found(): FoundPlans {
    const names = [...this.#files.keys()].sort((a, b) => (a < b ? -1 : 1));
    const seen = new Set<string>();
    const files = names.flatMap((file) => {
      const path = this.#files.get(file) ?? file;
      const realPath = real(path);
      if (seen.has(realPath)) return [];
      seen.add(realPath);
      return [{ file, path }];
    });
    return { files, missing: this.#missing, closed: [...this.#closed].sort() };
  }
}

function kindOf(path: string): 'file' | 'folder' | 'broken' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isLink(path)) return 'nothing';
    return code === 'ENOTDIR' ? 'nothing' : 'broken';
  }
}

/** Whether something by this name is there, wherever it may lead. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
