import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { FileSet } from '../FileSet.js';
import { type GitIgnore, repositoryOf } from '../git/GitIgnore.js';
import { Repositories } from '../git/Repositories.js';
import { Glob } from '../glob/Glob.js';
import { type Bounds, leadsOut, leadsToIgnored } from '../links.js';
import { isPlanName } from '../planNames.js';
import { realPath } from '../realPath.js';
import { type Asked, coverFrom, stepsTo } from './covers.js';
import type { Exclusion } from './Exclusion.js';
import { FoundFiles } from './FoundFiles.js';
import type { FoundPlans } from './FoundPlans.js';
import { isHidden } from './isHidden.js';
import { type Kind, kindOf } from './kindOf.js';
import { LeftOut } from './LeftOut.js';
import { Sent } from './Sent.js';
import { Unread } from './Unread.js';

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

/** Marks a folder of reports that rasoat has written (`FolderTarget`). */
const REPORTS = '.rasoat';
/** What git and rasoat keep for themselves. */
const OWN: ReadonlySet<string> = new Set(['.git', REPORTS, '.rasoat-cache']);

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

/** A folder on the walk. */
interface Folder {
  path: string;
  /** Without links: git knows files by where they are, whatever link has led there. */
  realPath: string;
  git: GitIgnore;
  wanted: Sought;
}

/** What stands in a folder, once it is known that it is neither left out nor hidden. */
interface Place {
  name: string;
  path: string;
  /** Below the real path of its folder. */
  place: string;
  kind: Kind;
  isLink: boolean;
}

/** Goes through what is asked for and gathers the plans, and all that stands beside them. */
export class PlanWalk {
  readonly #cwd: string;
  readonly #files: FoundFiles;
  readonly #missing: FoundPlans['missing'] = [];
  readonly #closed = new Set<string>();
  readonly #outside = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #unread = new Unread();
  readonly #repositories: Repositories;
  readonly #except: FileSet;
  readonly #reports: FileSet;
  readonly #sent: Sent;
  readonly #asked: Asked[] = [];
  readonly #leftOut: LeftOut;

  /** @param bounds out of which no link may lead */
  constructor(
    { cwd, env, except = [], reports = [], exclusions = [] }: Around,
    private readonly bounds: Bounds,
  ) {
    this.#cwd = cwd;
    this.#files = new FoundFiles(cwd);
    this.#repositories = new Repositories(env);
    this.#except = new FileSet(except);
    this.#reports = new FileSet(reports);
    this.#sent = new Sent(this.#except, this.#reports);
    this.#leftOut = new LeftOut(exclusions);
  }

  /** Adds what a path names: a file, a folder with all below, or a glob. */
  add(path: string): void {
    const absolute = resolve(this.#cwd, path);
    const kind = kindOf(absolute);
    if (kind !== 'nothing' && (leadsOut(absolute) || this.#leadsToIgnored(absolute, kind))) {
      if (kind === 'folder') this.#outside.add(this.#files.nameOf(absolute));
      else this.#files.add(absolute, absolute, true);
    } else if (kind === 'folder') {
      this.#asked.push((file) => stepsTo(file, absolute).length > 0);
      this.#begin(absolute, WHOLE);
    } else if (kind !== 'nothing') {
      this.#files.add(absolute);
    } else if (new Glob(path.split(sep).join('/')).isGlob) {
      this.#addGlob(path);
    } else {
      this.#missing.push({ path, glob: false });
    }
  }

  #addGlob(pattern: string): void {
    const glob = new Glob(pattern.split(sep).join('/'));
    const root = resolve(this.#cwd, glob.base);
    const matches = glob.matcher() ?? (() => false);
    // `plans/*` means the plans there; `plans/*.txt` means what it says.
    const anyFile = glob.hasEnding;
    this.#asked.push((file) => stepsTo(file, root).some((step) => matches(step)));
    const before = this.#files.size;
    let matched = 0;
    if (kindOf(root) === 'folder' && leadsOut(root)) this.#outside.add(this.#files.nameOf(root));
    else if (kindOf(root) === 'folder') {
      const asked = (path: string) => {
        const hit = matches(relative(root, path).split(sep).join('/'));
        if (hit && (anyFile || this.#sent.isSent(path) || kindOf(path) === 'folder')) matched++;
        return hit;
      };
      this.#begin(root, { asked, anyFile });
    }
    if (matched === 0 && this.#files.size === before && !this.#outside.has(this.#files.nameOf(root)))
      this.#missing.push({ path: pattern, glob: true });
  }

  #begin(folder: string, wanted: Sought): void {
    this.#folders.clear();
    this.#walk(folder, this.#repositories.at(repositoryOf(realPath(folder))), wanted);
  }

  /** @param above the repository that the folder stands in, unless it is one itself */
  #walk(path: string, above: GitIgnore, wanted: Sought): void {
    const real = realPath(path);
    // A link that leads back up ends here. What is left out under one name may be asked for under another.
    const way = `${wanted.leftOutBy ? '-' : '+'}${real}`;
    if (this.#folders.has(way)) return;
    this.#folders.add(way);
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch {
      if (!wanted.leftOutBy) this.#closed.add(this.#files.nameOf(path));
      return;
    }
    // A repository within another has rules of its own.
    const git = entries.some(({ name }) => name === '.git') ? this.#repositories.at(real) : above;
    const reports = wanted.reports || entries.some(({ name }) => name === REPORTS) || this.#reports.has(path, real);
    const folder = { path, realPath: real, git, wanted: { ...wanted, ...(reports && { reports: true as const }) } };
    for (const entry of entries) if (!this.#isOwn(entry, path)) this.#visit(entry, folder);
  }

  /** A folder called like one of rasoat's own that holds plans is none. */
  #isOwn(entry: Dirent, folder: string): boolean {
    const { name } = entry;
    return OWN.has(name) && (name === '.git' || !entry.isDirectory() || !this.#sent.isIn(join(folder, name)));
  }

  #visit(entry: Dirent, folder: Folder): void {
    const { name } = entry;
    const { git, wanted } = folder;
    const path = join(folder.path, name);
    const leftOutBy = wanted.leftOutBy ?? this.#leftOut.by(path);
    if (leftOutBy) {
      this.#leaveOut(entry, path, { ...wanted, leftOutBy }, git);
      return;
    }
    if (isHidden(name)) {
      if (wanted.asked(path) && this.#sent.isUnread(path))
        name === 'node_modules' ? this.#unread.nodeModules() : this.#unread.hidden(name);
      return;
    }
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOf(path);
    const place = { name, path, place: join(folder.realPath, name), kind, isLink: entry.isSymbolicLink() };
    if (git.ignores(place.place, kind === 'folder') && !this.#isTracked(place, git)) this.#ignore(place, wanted);
    else this.#take(place, folder);
  }

  /** Takes up what stands in a folder: a plan, a folder with what is below, or what is not read. */
  #take({ name, path, place, kind, isLink }: Place, { git, wanted }: Folder): void {
    // A folder or pipe with the name of a plan is listed too, as unreadable: nobody would look for what is missing in it.
    const hit = wanted.asked(path);
    const real = isLink ? realPath(path) : place;
    const isOutside = isLink && kind !== 'broken' && (!this.bounds.has(real) || this.#leadsToIgnored(path, kind));
    // What is behind a link that leads out is not opened to see what it is.
    const isForm = hit && !isOutside && kind === 'file' && this.#sent.isUnread(path) && this.#sent.isForm(path);
    const isPlan = isPlanName(name) || isForm || (wanted.anyFile && kind !== 'folder');
    if (hit && isPlan && isOutside && kind === 'file') this.#files.add(path, place, true);
    else if (hit && isPlan && !isOutside && !this.#except.has(path, real)) this.#files.add(path, real);
    if (hit && !isPlan && kind !== 'folder' && this.#sent.isUnread(path))
      this.#unread.file(this.#files.nameOf(path), wanted.reports === true);
    // A folder that a glob names is checked whole, as if it were named itself.
    if (kind === 'folder' && isOutside) this.#outside.add(this.#files.nameOf(path));
    else if (kind === 'folder')
      this.#walk(path, git, hit ? { ...WHOLE, ...(wanted.reports && { reports: true }) } : wanted);
  }

  /** Names what git ignores where it may be taken for sent. */
  #ignore({ path, kind }: Place, { asked }: Sought): void {
    const isSent =
      kind === 'folder' ? this.#sent.isIn(path) : asked(path) && this.#sent.isUnread(path) && this.#sent.isSent(path);
    if (isSent) this.#unread.ignored(this.#files.nameOf(path) + (kind === 'folder' ? '/' : ''));
  }

  /** Counts what would be a plan; of all else there nothing is said. */
  #leaveOut(entry: Dirent, path: string, wanted: Sought & { leftOutBy: Exclusion }, git: GitIgnore): void {
    if (isHidden(entry.name)) return;
    const hit = wanted.asked(path);
    const isLink = entry.isSymbolicLink() && this.bounds.has(realPath(path));
    if (entry.isDirectory() || (isLink && kindOf(path) === 'folder'))
      this.#walk(path, git, hit ? { ...WHOLE, leftOutBy: wanted.leftOutBy } : wanted);
    else if (hit && (wanted.anyFile || this.#sent.isSent(path)) && this.#sent.isUnread(path))
      this.#leftOut.add(wanted.leftOutBy, this.#files.nameOf(path));
  }

  #leadsToIgnored(path: string, kind: Kind): boolean {
    const place = join(realPath(this.#cwd), relative(this.#cwd, path));
    const target = realPath(path);
    const git = this.#repositories.at(repositoryOf(dirname(target)));
    return leadsToIgnored(place, target, kind === 'folder', git) && !git.tracks(target);
  }

  /** Whether git tracks something ignored; asked only of what may be a plan. */
  #isTracked({ place, kind }: Place, git: GitIgnore): boolean {
    return (kind === 'folder' ? this.#sent.isIn(place) : this.#sent.isSent(place)) && git.tracks(place);
  }

  /** What was found, once all is added. */
  found(): FoundPlans {
    const overwritten = this.#files.firstIn(this.#reports);
    const isFound = (name: string) => this.#files.has(name);
    const leftOut = this.#leftOut.found(isFound);
    const excluded = leftOut.map(({ files, ...by }) => ({ ...by, files: files.length }));
    const { untold, unheeded } = this.#repositories;
    return {
      files: this.#files.list(),
      missing: this.#missing,
      closed: [...this.#closed].sort(),
      outside: [...this.#outside].sort(),
      skipped: { ...this.#unread.found(isFound), ...(excluded.length > 0 && { excluded }) },
      leftOut,
      ...(overwritten !== undefined && { overwritten }),
      ...(untold && { untold }),
      unheeded: unheeded.map(({ file, line }) => `${this.#files.nameOf(file)}:${line}`),
      covers: coverFrom(this.#asked, this.#except),
    };
  }
}
