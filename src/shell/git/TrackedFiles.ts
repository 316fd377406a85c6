import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nfc } from '../../plan/text/normalise.js';
import { isBookName, isPlanName } from '../planNames.js';
import { nameFrom } from '../slashed.js';
import { askGit, GitFault, type GitRefusal, namesIn } from './askGit.js';

/** Modes of what may lead to plans without being called like one: a link, and a repository within this one. */
const LEADS_ON = /^(?:120000|160000) /;

const MODULE = '160000 ';

/** The plans that git tracks in a repository, and the folders on the way to them. */
export class TrackedFiles {
  readonly #names = new Set<string>();
  /** The plans, and the repositories within this one, as git writes them. */
  readonly #plans: string[] = [];
  readonly #modules: string[] = [];
  /** Why git does not say what it tracks. */
  readonly untold: GitRefusal | undefined;

  /**
   * Asks git, once.
   * @param top the top of the repository
   */
  constructor(
    private readonly top: string,
    env: Readonly<Record<string, string | undefined>>,
  ) {
    // In a hook these speak of the repository of the commit, which need not be this one.
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...others } = env;
    try {
      const staged = askGit(['ls-files', '--stage', '-z'], top, { ...others, GIT_CEILING_DIRECTORIES: dirname(top) });
      for (const entry of namesIn(staged)) this.#add(entry);
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      // What is no repository tracks nothing.
      if (error.refusal.why !== 'no') this.untold = error.refusal;
    }
  }

  /** Whether git tracks a file, or something that may be a plan in a folder; an absolute path. */
  has(path: string): boolean {
    return this.#names.has(keyOf(nameFrom(this.top, path)));
  }

  /** What git tracks and this copy has not: plans that are not there, and repositories within this one that were not fetched. Absolute paths. */
  get absent(): string[] {
    const plans = this.#plans.map((name) => join(this.top, name)).filter((path) => !existsSync(path));
    const modules = this.#modules.map((name) => join(this.top, name)).filter(isEmpty);
    return [...plans, ...modules];
  }

  #add(entry: string): void {
    const name = entry.slice(entry.indexOf('\t') + 1);
    if (entry.startsWith(MODULE)) this.#modules.push(name);
    else if (isPlanName(name)) this.#plans.push(name);
    if (!isPlanName(name) && !isBookName(name) && !LEADS_ON.test(entry)) return;
    for (let at = keyOf(name); at !== '.' && !this.#names.has(at); at = dirname(at)) this.#names.add(at);
  }
}

/** Whether nothing stands in a folder, or it is not there. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return !existsSync(folder);
  }
}

/** Windows and macOS take names that differ in case or composition for one: what is tracked under either is. */
const keyOf = (name: string) => nfc(name).toLowerCase();
