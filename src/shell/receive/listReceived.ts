import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSet } from '../FileSet.js';

/** What stands below a folder. */
export interface FoundFile {
  /** Below the folder, with `/`. */
  name: string;
  path: string;
  /** A link is not followed: what it leads to stands elsewhere, or was never sent. */
  isLink: boolean;
}

export interface FoundFiles {
  /** In order of name. */
  files: FoundFile[];
  /** Folders that could not be opened. */
  closed: string[];
  /** What this run itself writes, left out. */
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
    for (const entry of entries) {
      const below = { path: join(path, entry.name), name: name === '' ? entry.name : `${name}/${entry.name}` };
      if (own.has(below.path)) found.own.push(below.name);
      else if (entry.isDirectory()) left.push(below);
      else found.files.push({ ...below, isLink: entry.isSymbolicLink() || isJunction(below.path) });
    }
  }
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  found.files.sort((a, b) => byName(a.name, b.name));
  return { ...found, closed: found.closed.sort(byName), own: found.own.sort(byName) };
}

function isJunction(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
