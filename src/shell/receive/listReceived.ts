import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSet } from '../FileSet.js';
import { readRegular } from '../openRegular.js';

/** What stands below a folder. */
export interface FoundFile {
  /** Below the folder, with `/`. */
  name: string;
  path: string;
  /** A link is not followed: what it leads to stands elsewhere, or was never sent. */
  isLink: boolean;
}

/** The files that have come in. */
export interface FoundFiles {
  /** In order of name. */
  files: FoundFile[];
  /** Folders that could not be opened. */
  closed: string[];
  /** What this run itself writes, or an earlier one has written, left out. */
  own: string[];
}

/** Everything below a folder, hidden files too: what was sent lies where mail programs put it. @param own what this run writes */
export function listReceived(folder: string, own: FileSet): FoundFiles {
  const found: FoundFiles = { files: [], closed: [], own: [] };
  const left: { path: string; name: string }[] = [{ path: folder, name: '' }];
  for (let at = left.pop(); at; at = left.pop()) {
    const { path, name } = at;
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch {
      found.closed.push(name === '' ? folder : name);
      continue;
    }
    const marked = ownNames(path, entries);
    for (const entry of entries) {
      const below = { path: join(path, entry.name), name: name === '' ? entry.name : `${name}/${entry.name}` };
      if (own.has(below.path) || marked.has(entry.name)) found.own.push(below.name);
      else if (entry.isDirectory()) left.push(below);
      else found.files.push({ ...below, isLink: entry.isSymbolicLink() || isJunction(below.path) });
    }
  }
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  found.files.sort((a, b) => byName(a.name, b.name));
  return { ...found, closed: found.closed.sort(byName), own: found.own.sort(byName) };
}

/** Lists what the program has put in a folder (`FolderTarget`): letters to units with skeletons in them are no submissions. */
const MARK = '.rasoat';

function ownNames(folder: string, entries: readonly Dirent[]): ReadonlySet<string> {
  if (!entries.some((entry) => entry.name === MARK && entry.isFile())) return new Set();
  try {
    return new Set([MARK, ...readRegular(join(folder, MARK)).toString().split('\n')]);
  } catch {
    return new Set();
  }
}

function isJunction(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
