import { type Dirent, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileSet } from '../FileSet.js';
import { leadsOut } from '../links.js';

/** A file that may be a report: as it is called in what is said of it, and whether it was named itself. */
export interface ReportFile {
  file: string;
  isNamed: boolean;
}

/** The saved reports found, and what was passed over. */
export interface FoundReports {
  /** Each once, in the order given; those of a folder by name. */
  files: ReportFile[];
  /** What was named and is not there. */
  notThere: string[];
  /** Folders that cannot be opened, or that a link puts elsewhere. */
  closed: string[];
  /** Folders without any. */
  empty: string[];
  /** What of a folder was not read. */
  passedOver: { folder: string; files: number; folders: number }[];
}

/** By numbers in names too: the second quarter comes before the tenth. */
const byName = new Intl.Collator('vi', { numeric: true });

/** The `.json` files of folders, and files named outright. Hidden files are none. */
export function findReports(paths: readonly string[], cwd: string): FoundReports {
  const found: FoundReports = { files: [], notThere: [], closed: [], empty: [], passedOver: [] };
  const seen = new FileSet();
  const add = (file: string, isNamed: boolean) => {
    if (seen.add(resolve(cwd, file))) found.files.push({ file, isNamed });
  };
  for (const path of paths) {
    const there = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (!there) found.notThere.push(path);
    else if (!there.isDirectory()) add(path, true);
    else {
      const entries = entriesOf(resolve(cwd, path));
      if (!entries) found.closed.push(path);
      else for (const name of reportsIn(path, entries, found)) add(name, false);
    }
  }
  return found;
}

function entriesOf(folder: string): Dirent[] | undefined {
  if (leadsOut(folder)) return undefined;
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch {
    return undefined;
  }
}

function reportsIn(folder: string, entries: readonly Dirent[], found: FoundReports): string[] {
  const folders = entries.filter((entry) => entry.isDirectory()).length;
  const names = entries.filter((entry) => !entry.isDirectory() && /\.json$/i.test(entry.name)).map(({ name }) => name);
  const files = entries.length - folders - names.length;
  if (files + folders > 0) found.passedOver.push({ folder, files, folders });
  if (names.length === 0) found.empty.push(folder);
  const above = folder === '.' ? '' : folder.replace(/[\\/]*$/, '/');
  // Without its ending: `quy-2-lai` comes after `quy-2`.
  const stem = (name: string) => name.replace(/\.json$/i, '');
  return names.sort((a, b) => byName.compare(stem(a), stem(b)) || (a < b ? -1 : 1)).map((name) => above + name);
}
