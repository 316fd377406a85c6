import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** What git has in its index: the files it tracks, and the repositories within this one. */
export class Index {
  readonly names = new Set<string>();
  /** The repositories within this one (submodules), by their names. */
  readonly modules: string[] = [];
  /**
   * Files that git was told not to look at (`update-index --assume-unchanged`, `--skip-worktree`), and that are there: whatever has
   * become of them, it says that they are as they were.
   */
  readonly unlooked: string[] = [];

  /**
   * @param entries of `git ls-files --stage -v -z`: `H 100644 ID 0`, a tab, the name
   * @param top where the names are from
   */
  constructor(entries: readonly string[], top: string) {
    for (const entry of entries) {
      const tab = entry.indexOf('\t');
      const name = entry.slice(tab + 1);
      const [tag = '', mode] = entry.slice(0, tab).split(' ');
      this.names.add(name);
      if (mode === MODULE) this.modules.push(name);
      else if (UNLOOKED.test(tag) && lstatSync(join(top, name), { throwIfNoEntry: false })) this.unlooked.push(name);
    }
  }
}

const MODULE = '160000';
/** A small letter, and that of what is not to be in the working tree. */
const UNLOOKED = /^[a-zS]$/;
