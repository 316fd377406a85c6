import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSet } from '../FileSet.js';
import { type GitIgnore, repositoryOf } from '../git/GitIgnore.js';
import type { Repositories } from '../git/Repositories.js';
import type { Bounds } from '../links.js';
import { isPlanName } from '../planNames.js';
import { realPath } from '../realPath.js';
import type { Asked } from './covers.js';
import type { Exclusion } from './Exclusion.js';
import type { Gathered } from './Gathered.js';
import { isHidden } from './isHidden.js';
import { type Kind, kindOf } from './kindOf.js';
import type { Sent } from './Sent.js';

/** Marks a folder of reports that rasoat has written (`FolderTarget`). */
const REPORTS = '.rasoat';
/** What git and rasoat keep for themselves. */
const OWN: ReadonlySet<string> = new Set(['.git', REPORTS, '.rasoat-cache']);

/** What of a folder is wanted. */
export interface Sought {
  /** Whether something in it is asked for at all. */
  asked: Asked;
  /** Whatever its ending. */
  anyFile: boolean;
  /** Whether reports stand here: documents in it are no submissions. */
  reports?: true;
  /** What leaves out the whole folder. */
  leftOutBy?: Exclusion;
}

/** All that stands in a folder, as where the folder itself is asked for. */
export const WHOLE: Sought = { asked: () => true, anyFile: false };

/** Folders within each other that anybody keeps plans in are a few; whoever sends thousands wants the run to end in a fault. */
const DEEPEST = 100;

/** Where the walk goes to: `depth` folders below where it began. */
interface Step {
  path: string;
  real: string;
  depth: number;
}

/** A folder on the walk. */
interface Folder {
  path: string;
  /** Without links: git knows files by where they are, whatever link has led there. */
  realPath: string;
  depth: number;
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

/** What a walk needs to know of the world around its folders. */
export interface Surroundings {
  /** Out of which no link may lead. */
  bounds: Bounds;
  /** Files in force, which are no plans. */
  except: FileSet;
  /** Files and folders to be written. */
  reports: FileSet;
  repositories: Repositories;
  sent: Sent;
  /** Whether a link leads to what git ignores, and does not track. */
  leadsToIgnored: (path: string, kind: Kind) => boolean;
}

/** Goes through a folder and all below, each folder once, and gathers what stands there. */
export class FolderWalk {
  readonly #been = new Set<string>();

  constructor(
    private readonly gathered: Gathered,
    private readonly around: Surroundings,
  ) {}

  /** @param folder its absolute path */
  begin(folder: string, wanted: Sought): void {
    const real = realPath(folder);
    this.#walk({ path: folder, real, depth: 0 }, this.around.repositories.at(repositoryOf(real)), wanted);
  }

  /**
   * @param real where it is without links: known from the folder above, for to ask anew in each of a thousand folders within each
   * other took minutes
   * @param above the repository that the folder stands in, unless it is one itself
   */
  #walk({ path, real, depth }: Step, above: GitIgnore, wanted: Sought): void {
    // A link that leads back up ends here. What is left out under one name may be asked for under another.
    const way = `${wanted.leftOutBy ? '-' : '+'}${real}`;
    if (this.#been.has(way)) return;
    this.#been.add(way);
    const entries = depth > DEEPEST ? undefined : listed(path);
    if (!entries) {
      if (!wanted.leftOutBy) this.gathered.closed(path);
      return;
    }
    // A repository within another has rules of its own.
    const git = entries.some(({ name }) => name === '.git') ? this.around.repositories.at(real) : above;
    const reports =
      wanted.reports || entries.some(({ name }) => name === REPORTS) || this.around.reports.has(path, real);
    const folder = {
      path,
      realPath: real,
      depth,
      git,
      wanted: { ...wanted, ...(reports && { reports: true as const }) },
    };
    for (const entry of entries) if (!this.#isOwn(entry, path)) this.#visit(entry, folder);
  }

  /** A folder called like one of rasoat's own that holds plans is none. */
  #isOwn(entry: Dirent, folder: string): boolean {
    const { name } = entry;
    return OWN.has(name) && (name === '.git' || !entry.isDirectory() || !this.around.sent.isIn(join(folder, name)));
  }

  #visit(entry: Dirent, folder: Folder): void {
    const { name } = entry;
    const { git, wanted } = folder;
    const path = join(folder.path, name);
    const leftOutBy = wanted.leftOutBy ?? this.gathered.leftOut.by(path);
    if (leftOutBy) {
      this.#leaveOut(entry, folder, { ...wanted, leftOutBy });
      return;
    }
    if (isHidden(name)) {
      if (wanted.asked(path) && this.around.sent.isUnread(path))
        name === 'node_modules' ? this.gathered.unread.nodeModules() : this.gathered.unread.hidden(name);
      return;
    }
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOf(path);
    const place = { name, path, place: join(folder.realPath, name), kind, isLink: entry.isSymbolicLink() };
    if (git.ignores(place.place, kind === 'folder') && !this.#isTracked(place, git)) this.#ignore(place, wanted);
    else this.#take(place, folder);
  }

  /** Takes up what stands in a folder: a plan, a folder with what is below, or what is not read. */
  #take({ name, path, place, kind, isLink }: Place, { git, wanted, depth }: Folder): void {
    // A folder or pipe with the name of a plan is listed too, as unreadable: nobody would look for what is missing in it.
    const hit = wanted.asked(path);
    const real = isLink ? realPath(path) : place;
    const isOutside =
      isLink && kind !== 'broken' && (!this.around.bounds.has(real) || this.around.leadsToIgnored(path, kind));
    // What is behind a link that leads out is not opened to see what it is.
    const isForm =
      hit && !isOutside && kind === 'file' && this.around.sent.isUnread(path) && this.around.sent.isForm(path);
    const isPlan = isPlanName(name) || isForm || (wanted.anyFile && kind !== 'folder');
    if (hit && isPlan && isOutside && kind === 'file') this.gathered.files.add(path, place, true);
    else if (hit && isPlan && !isOutside && !this.around.except.has(path, real)) this.gathered.files.add(path, real);
    if (hit && !isPlan && kind !== 'folder' && this.around.sent.isUnread(path))
      this.gathered.unread.file(this.gathered.files.nameOf(path), wanted.reports === true);
    // A folder that a glob names is checked whole, as if it were named itself.
    if (kind === 'folder' && isOutside) this.gathered.outside(path);
    else if (kind === 'folder')
      this.#walk(
        { path, real, depth: depth + 1 },
        git,
        hit ? { ...WHOLE, ...(wanted.reports && { reports: true }) } : wanted,
      );
  }

  /** Names what git ignores where it may be taken for sent. */
  #ignore({ path, kind }: Place, { asked }: Sought): void {
    const isSent =
      kind === 'folder'
        ? this.around.sent.isIn(path)
        : asked(path) && this.around.sent.isUnread(path) && this.around.sent.isSent(path);
    if (isSent) this.gathered.unread.ignored(this.gathered.files.nameOf(path) + (kind === 'folder' ? '/' : ''));
  }

  /** Counts what would be a plan; of all else there nothing is said. */
  #leaveOut(entry: Dirent, folder: Folder, wanted: Sought & { leftOutBy: Exclusion }): void {
    if (isHidden(entry.name)) return;
    const path = join(folder.path, entry.name);
    const hit = wanted.asked(path);
    const isLink = entry.isSymbolicLink();
    const real = isLink ? realPath(path) : join(folder.realPath, entry.name);
    if (entry.isDirectory() || (isLink && this.around.bounds.has(real) && kindOf(path) === 'folder'))
      this.#walk(
        { path, real, depth: folder.depth + 1 },
        folder.git,
        hit ? { ...WHOLE, leftOutBy: wanted.leftOutBy } : wanted,
      );
    else if (hit && (wanted.anyFile || this.around.sent.isSent(path)) && this.around.sent.isUnread(path))
      this.gathered.leftOut.add(wanted.leftOutBy, this.gathered.files.nameOf(path));
  }

  /** Whether git tracks something ignored; asked only of what may be a plan. */
  #isTracked({ place, kind }: Place, git: GitIgnore): boolean {
    return (kind === 'folder' ? this.around.sent.isIn(place) : this.around.sent.isSent(place)) && git.tracks(place);
  }
}

/** What stands in a folder; undefined where it cannot be opened. */
function listed(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
