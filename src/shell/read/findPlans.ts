import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SkippedFiles } from '../../desk/totals/Totals.js';
import { FileSet } from '../FileSet.js';
import type { GitRefusal } from '../git/askGit.js';
import { GitIgnore, repositoryOf } from '../git/GitIgnore.js';
import { Glob } from '../glob/Glob.js';
import { Bounds, leadsOut, leadsToIgnored } from '../links.js';
import { isPlanName } from '../planNames.js';
import { type Asked, type Covers, coverFrom, stepsTo } from './covers.js';
import type { Exclusion } from './Exclusion.js';
import { type Kind, kindOf } from './kindOf.js';
import { real, Sent } from './Sent.js';
import { Unread } from './Unread.js';

/** A plan file: as reports name it, and where it is. */
export interface PlanFile {
  /** Relative to the working folder, with `/`. */
  file: string;
  path: string;
  /** A link that leads out of what is checked: what is behind it is not read. */
  isOutside?: true;
}

/** The files to judge, in order of name, and what was asked for and is not there. */
export interface FoundPlans {
  files: PlanFile[];
  missing: { path: string; glob: boolean }[];
  /** Folders that could not be opened. */
  closed: string[];
  /** Links to folders outside of what is checked. */
  outside: string[];
  /** A plan in whose place a report is to be written. */
  overwritten?: string;
  /** What stands there and is not read. */
  skipped: SkippedFiles;
  /** What was left out as somebody had asked, by the pattern that did. */
  leftOut: { pattern: string; from?: string; files: string[] }[];
  /** Why git could not say whether it tracks what is ignored. */
  untold?: GitRefusal;
  /** Lines of a `.gitignore` that were not heeded (`GitIgnore`), as `kh/.gitignore:3`. */
  unheeded: string[];
  covers: Covers;
}

/** Marks a folder of reports that rasoat has written (`FolderTarget`). */
const REPORTS = '.rasoat';
/** What git and rasoat keep for themselves. */
const OWN: ReadonlySet<string> = new Set(['.git', REPORTS, '.rasoat-cache']);
/** What Windows keeps on every drive, and hides: what was deleted, and what nobody may open. */
const HIDDEN_BY_WINDOWS = /^(?:\$recycle\.bin|system volume information)$/i;
/** Where plans are looked for, and what stands there that is none. */
export interface Around {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Files in force, which are no plans. */
  except?: readonly string[];
  /** Files and folders to be written: what stands there is no submission. */
  reports?: readonly string[];
  /** What is left out of folders and globs. */
  exclusions?: readonly Exclusion[];
}

/**
 * Finds plans: files as named, folders with all `.yaml` and `.yml` below, globs. Left out below folders are `node_modules`,
 * hidden names, what git ignores unless it tracks it, `except` and `exclusions`. Each real file stands once.
 */
export function findPlans(paths: readonly string[], around: Around): FoundPlans {
  const { cwd, env, except = [], reports = [], exclusions = [] } = around;
  const bounds = Bounds.of(foldersIn(paths, cwd));
  const walk = new Walk(cwd, env, new FileSet(except), new FileSet(reports), bounds, exclusions);
  for (const path of paths) walk.add(path);
  return walk.found();
}

/** The folders of what is asked for, out of which no link may lead. */
function foldersIn(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    const absolute = resolve(cwd, path);
    if (kindOf(absolute) === 'folder') return [absolute];
    const { isGlob, base } = new Glob(path.split(sep).join('/'));
    return isGlob ? [resolve(cwd, base)] : [];
  });
}

/** What of a folder is wanted. */
interface Sought {
  /** Whether something in it is asked for at all. */
  asked: Asked;
  /** Whatever its ending. */
  anyFile: boolean;
  /** Whether reports stand here: documents in it are no submissions. */
  reports?: true;
  /** What leaves out the whole folder. */
  leftOutBy?: Exclusion;
}

const WHOLE: Sought = { asked: () => true, anyFile: false };

class Walk {
  readonly #files = new Map<string, { path: string; realPath: string; isOutside?: true }>();
  readonly #missing: FoundPlans['missing'] = [];
  readonly #closed = new Set<string>();
  readonly #outside = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #unread = new Unread();
  readonly #repositories = new Map<string | undefined, GitIgnore>();
  readonly #sent: Sent;
  readonly #asked: Asked[] = [];
  readonly #leftOut: ReadonlyMap<Exclusion, Set<string>>;

  constructor(
    private readonly cwd: string,
    private readonly env: Around['env'],
    private readonly except: FileSet,
    private readonly reports: FileSet,
    private readonly bounds: Bounds,
    exclusions: readonly Exclusion[],
  ) {
    this.#sent = new Sent(except, reports);
    this.#leftOut = new Map(exclusions.map((exclusion) => [exclusion, new Set()]));
  }

  add(path: string): void {
    const absolute = resolve(this.cwd, path);
    const kind = kindOf(absolute);
    if (kind !== 'nothing' && (leadsOut(absolute) || this.#leadsToIgnored(absolute, kind))) {
      if (kind === 'folder') this.#outside.add(this.#name(absolute));
      else this.#keep(absolute, absolute, true);
    } else if (kind === 'folder') {
      this.#folders.clear();
      this.#asked.push((file) => stepsTo(file, absolute).length > 0);
      this.#walk(absolute, this.#gitAt(repositoryOf(real(absolute))), WHOLE);
    } else if (kind !== 'nothing') {
      this.#keep(absolute);
    } else if (new Glob(path.split(sep).join('/')).isGlob) {
      this.#addGlob(path);
    } else {
      this.#missing.push({ path, glob: false });
    }
  }

  #addGlob(pattern: string): void {
    const glob = new Glob(pattern.split(sep).join('/'));
    const root = resolve(this.cwd, glob.base);
    const matches = glob.matcher() ?? (() => false);
    // `plans/*` means the plans there; `plans/*.txt` means what it says.
    const anyFile = glob.hasEnding;
    this.#asked.push((file) => stepsTo(file, root).some((step) => matches(step)));
    const before = this.#files.size;
    let matched = 0;
    this.#folders.clear();
    if (kindOf(root) === 'folder' && leadsOut(root)) this.#outside.add(this.#name(root));
    else if (kindOf(root) === 'folder') {
      const asked = (path: string) => {
        const hit = matches(relative(root, path).split(sep).join('/'));
        if (hit && (anyFile || this.#sent.isSent(path) || kindOf(path) === 'folder')) matched++;
        return hit;
      };
      this.#walk(root, this.#gitAt(repositoryOf(real(root))), { asked, anyFile });
    }
    if (matched === 0 && this.#files.size === before && !this.#outside.has(this.#name(root)))
      this.#missing.push({ path: pattern, glob: true });
  }

  #gitAt(top: string | undefined): GitIgnore {
    const git = this.#repositories.get(top) ?? new GitIgnore(top, this.env);
    this.#repositories.set(top, git);
    return git;
  }

  #walk(folder: string, above: GitIgnore, wanted: Sought): void {
    const realFolder = real(folder);
    // A link that leads back up ends here. What is left out under one name may be asked for under another.
    const way = `${wanted.leftOutBy ? '-' : '+'}${realFolder}`;
    if (this.#folders.has(way)) return;
    this.#folders.add(way);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      if (!wanted.leftOutBy) this.#closed.add(this.#name(folder));
      return;
    }
    const { asked, anyFile } = wanted;
    // A repository within another has rules of its own.
    const git = entries.some(({ name }) => name === '.git') ? this.#gitAt(realFolder) : above;
    const reports =
      wanted.reports || entries.some(({ name }) => name === REPORTS) || this.reports.has(folder, realFolder);
    for (const entry of entries) {
      const { name } = entry;
      const path = join(folder, name);
      if (OWN.has(name)) continue;
      const leftOutBy = wanted.leftOutBy ?? this.#exclusionOf(path);
      if (leftOutBy) {
        this.#leaveOut(entry, path, { ...wanted, leftOutBy }, git);
        continue;
      }
      if (name.startsWith('.') || name === 'node_modules' || HIDDEN_BY_WINDOWS.test(name)) {
        if (asked(path) && this.#sent.isUnread(path))
          name === 'node_modules' ? this.#unread.nodeModules() : this.#unread.hidden(name);
        continue;
      }
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOf(path);
      // Git knows files by where they are, whatever link has led there.
      const place = join(realFolder, name);
      if (git.ignores(place, kind === 'folder') && !this.#isTracked(place, kind, git)) {
        if (
          kind === 'folder'
            ? this.#sent.isIn(path)
            : asked(path) && this.#sent.isUnread(path) && this.#sent.isSent(path)
        )
          this.#unread.ignored(this.#name(path) + (kind === 'folder' ? '/' : ''));
        continue;
      }
      // A folder or pipe with the name of a plan is listed too, as unreadable: nobody would look for what is missing in it.
      const hit = asked(path);
      const realPath = entry.isSymbolicLink() ? real(path) : place;
      const isLink = entry.isSymbolicLink() && kind !== 'broken';
      const isOutside = isLink && (!this.bounds.has(realPath) || this.#leadsToIgnored(path, kind));
      // What is behind a link that leads out is not opened to see what it is.
      const isForm = hit && !isOutside && kind === 'file' && this.#sent.isUnread(path) && this.#sent.isForm(path);
      const isPlan = isPlanName(name) || isForm || (anyFile && kind !== 'folder');
      if (hit && isPlan && isOutside && kind === 'file') this.#keep(path, place, true);
      else if (hit && isPlan && !isOutside && !this.except.has(path, realPath)) this.#keep(path, realPath);
      if (hit && !isPlan && kind !== 'folder' && this.#sent.isUnread(path))
        this.#unread.file(this.#name(path), reports);
      // A folder that a glob names is checked whole, as if it were named itself.
      if (kind === 'folder' && isOutside) this.#outside.add(this.#name(path));
      else if (kind === 'folder')
        this.#walk(path, git, { ...(hit ? WHOLE : wanted), ...(reports && { reports: true }) });
    }
  }

  #exclusionOf(path: string): Exclusion | undefined {
    for (const exclusion of this.#leftOut.keys()) if (exclusion.leavesOut(path)) return exclusion;
    return undefined;
  }

  /** Counts what would be a plan; of all else there nothing is said. */
  #leaveOut(entry: Dirent, path: string, wanted: Sought & { leftOutBy: Exclusion }, git: GitIgnore): void {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules' || HIDDEN_BY_WINDOWS.test(name)) return;
    const hit = wanted.asked(path);
    const isLink = entry.isSymbolicLink() && this.bounds.has(real(path));
    if (entry.isDirectory() || (isLink && kindOf(path) === 'folder'))
      this.#walk(path, git, hit ? { ...WHOLE, leftOutBy: wanted.leftOutBy } : wanted);
    else if (hit && (wanted.anyFile || this.#sent.isSent(path)) && this.#sent.isUnread(path))
      this.#leftOut.get(wanted.leftOutBy)?.add(this.#name(path));
  }

  #leadsToIgnored(path: string, kind: Kind): boolean {
    const place = join(real(this.cwd), relative(this.cwd, path));
    const target = real(path);
    const git = this.#gitAt(repositoryOf(dirname(target)));
    return leadsToIgnored(place, target, kind === 'folder', git) && !git.tracks(target);
  }

  /** Whether git tracks something ignored; asked only of what may be a plan. */
  #isTracked(path: string, kind: Kind, git: GitIgnore): boolean {
    return (kind === 'folder' ? this.#sent.isIn(path) : this.#sent.isSent(path)) && git.tracks(path);
  }

  #isReport(name: string): boolean {
    const file = this.#files.get(name);
    return file !== undefined && this.reports.size > 0 && this.reports.has(file.path, file.realPath);
  }

  #keep(path: string, realPath = real(path), isOutside = false): void {
    this.#files.set(this.#name(path), { path, realPath, ...(isOutside && { isOutside }) });
  }

  #name(path: string): string {
    return relative(this.cwd, path).split(sep).join('/') || '.';
  }

  found(): FoundPlans {
    const names = [...this.#files.keys()].sort((a, b) => (a < b ? -1 : 1));
    const seen = new FileSet();
    const files = names.flatMap((file) => {
      const { path = file, realPath = file, isOutside } = this.#files.get(file) ?? {};
      return seen.add(path, realPath) ? [{ file, path, ...(isOutside && { isOutside }) }] : [];
    });
    const overwritten = names.find((name) => this.#isReport(name));
    const skipped = this.#unread.found((name) => this.#files.has(name));
    const repositories = [...this.#repositories.values()];
    const untold = repositories.find((git) => git.untold)?.untold;
    const unheeded = repositories.flatMap((git) => git.unheeded).map(({ file, line }) => `${this.#name(file)}:${line}`);
    const leftOut = [...this.#leftOut].flatMap(([{ pattern, from }, names]) => {
      const left = [...names].filter((name) => !this.#files.has(name)).sort();
      return left.length > 0 ? [{ pattern, ...(from !== undefined && { from }), files: left }] : [];
    });
    const excluded = leftOut.map(({ files, ...by }) => ({ ...by, files: files.length }));
    const covers = coverFrom(this.#asked, this.except);
    return {
      files,
      missing: this.#missing,
      closed: [...this.#closed].sort(),
      outside: [...this.#outside].sort(),
      skipped: { ...skipped, ...(excluded.length > 0 && { excluded }) },
      leftOut,
      ...(overwritten !== undefined && { overwritten }),
      ...(untold && { untold }),
      unheeded,
      covers,
    };
  }
}
