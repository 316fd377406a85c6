import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../errorCode.js';
import { Glob } from '../glob/Glob.js';
import { isBookName, isPlanName } from '../planNames.js';
import { slashed } from '../slashed.js';

/** What a run reads: absolute paths. */
export interface Read {
  /** As it was asked for: files, folders, globs. */
  asked: readonly string[];
  files: readonly string[];
  inForce: readonly string[];
}

/** What each file looks like from outside, by its path. */
export type Look = ReadonlyMap<string, string>;

/** Where the files of a run are, and where new ones may come. */
export class Places {
  /** Folders of which everything below counts. */
  readonly roots: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #hasGlob: boolean;

  constructor({ asked, files, inForce }: Read, cwd: string) {
    const globs = asked.map((path) => new Glob(slashed(path)));
    this.#hasGlob = globs.some(({ isGlob }) => isGlob);
    const bases = asked.map((path, i) => resolve(cwd, globs[i]?.isGlob ? globs[i].base : path));
    this.roots = [...new Set(bases.filter(isFolder))];
    // A file that was named stays wanted while an editor puts another in its place.
    const named = bases.filter((path) => !this.roots.includes(path));
    this.#known = new Set([...files, ...inForce, ...named]);
  }

  /** The folders in which files that count stand, those below the roots among them. */
  folders(): string[] {
    const beside = [...this.#known].map((path) => dirname(path));
    const all = [...this.roots, ...this.roots.flatMap((root) => foldersBelow(root)), ...beside];
    return [...new Set(all)].filter(isFolder);
  }

  /** What all files that count look like now: whatever is done to one changes it. */
  look(): Look {
    const below = this.folders().flatMap((folder) =>
      entriesOf(folder).flatMap((entry) =>
        !entry.isDirectory() && this.#counts(entry.name) ? join(folder, entry.name) : [],
      ),
    );
    return new Map([...this.#known, ...below].map((path) => [path, lookOf(path)]));
  }

  #counts(name: string): boolean {
    return isPlanName(name) || isBookName(name) || name === '.gitignore' || (this.#hasGlob && !name.startsWith('.'));
  }
}

/** The paths of what looks otherwise, has come or has gone. */
export function changedBetween(before: Look, after: Look): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => (before.get(path) ?? GONE) !== (after.get(path) ?? GONE)));
}

const GONE = 'gone';

function lookOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch (error) {
    const code = errorCode(error);
    // A link that leads nowhere is there.
    const isGone = code === 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false });
    return isGone ? GONE : `${code}`;
  }
}

/** Those that a run goes into. */
function foldersBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return [path, ...foldersBelow(path)];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
