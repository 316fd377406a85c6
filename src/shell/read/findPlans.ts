import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { GitIgnore } from '../git/GitIgnore.js';

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
  /** What somebody may take for sent, in order of name: documents that are no YAML, and YAML that git ignores. */
  skipped: { passedOver?: string[]; ignored?: string[] };
  /** Whether a file that is no more, an absolute path, would have been one of those below what was asked for. */
  covers: (path: string) => boolean;
}

const PLAN = /\.ya?ml$/i;
/** What plans are sent as by mistake: documents of Word, Excel and the like, texts, archives, `b.yaml.txt`. */
const DOCUMENT = /\.(?:docx?|docm|odt|rtf|pdf|xlsx?|xlsm|ods|csv|tsv|pptx?|txt|zip|rar|7z|ya?ml\.[^.]+)$/i;
/** A document that Word or Excel has open, and texts that stand in folders of any kind. */
const NO_SUBMISSION = /^~\$|^(?:readme|licen[cs]e|changelog|notice)\b/i;
/** Marks a folder of reports that rasoat has written (`FolderTarget`). */
const REPORTS = '.rasoat';

/**
 * Finds plans: files as named, folders with all `.yaml` and `.yml` below, globs. Left out below folders are `node_modules`,
 * hidden names, what git ignores and `except`. Each real file stands once.
 * @param reports files and folders to be written: what stands there is no submission
 */
export function findPlans(
  paths: readonly string[],
  cwd: string,
  except: readonly string[] = [],
  reports: readonly string[] = [],
): FoundPlans {
  const walk = new Walk(cwd, new Set(except.map(real)), new Set(reports.map(real)));
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

/** What of a folder is wanted. */
interface Sought {
  /** Whether something in it is asked for at all. */
  asked: (path: string) => boolean;
  /** Whatever its ending. */
  anyFile: boolean;
  /** Whether reports stand here: documents in it are no submissions. */
  reports?: true;
}

const WHOLE: Sought = { asked: () => true, anyFile: false };

class Walk {
  readonly #files = new Map<string, { path: string; realPath: string }>();
  readonly #missing: FoundPlans['missing'] = [];
  readonly #closed = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #passedOver = new Set<string>();
  readonly #ignored = new Set<string>();
  readonly #asked: Sought['asked'][] = [];

  constructor(
    private readonly cwd: string,
    private readonly except: ReadonlySet<string>,
    private readonly reports: ReadonlySet<string>,
  ) {}

  add(path: string): void {
    const absolute = resolve(this.cwd, path);
    const kind = kindOf(absolute);
    if (kind === 'folder') {
      this.#folders.clear();
      this.#asked.push((file) => stepsTo(file, absolute).length > 0);
      this.#walk(absolute, GitIgnore.of(absolute), WHOLE);
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
    this.#asked.push((file) => stepsTo(file, root).some((step) => matches(step)));
    const before = this.#files.size;
    let matched = 0;
    this.#folders.clear();
    if (kindOf(root) === 'folder') {
      const asked = (path: string) => {
        const hit = matches(relative(root, path).split(sep).join('/'));
        if (hit && (anyFile || PLAN.test(path) || kindOf(path) === 'folder')) matched++;
        return hit;
      };
      this.#walk(root, GitIgnore.of(root), { asked, anyFile });
    }
    if (matched === 0 && this.#files.size === before) this.#missing.push({ path: pattern, glob: true });
  }

  #walk(folder: string, git: GitIgnore, wanted: Sought): void {
    const realFolder = real(folder);
    // A link that leads back up ends here.
    if (this.#folders.has(realFolder)) return;
    this.#folders.add(realFolder);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      this.#closed.add(this.#name(folder));
      return;
    }
    const { asked, anyFile } = wanted;
    const reports = wanted.reports || entries.some(({ name }) => name === REPORTS) || this.reports.has(realFolder);
    for (const entry of entries) {
      const { name } = entry;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOf(path);
      if (git.ignores(path, kind === 'folder')) {
        // It may be tracked all the same, so it is not left out without a word.
        if (kind !== 'folder' && PLAN.test(name) && asked(path)) this.#skip(path, this.#ignored);
        continue;
      }
      // A folder with the name of a plan is listed too, as unreadable: nobody would look for what is missing in it.
      const hit = asked(path);
      const isPlan = PLAN.test(name) || (anyFile && kind !== 'folder');
      const realPath = () => (entry.isSymbolicLink() ? real(path) : join(realFolder, name));
      // To read a pipe would wait for a writer that may never come.
      const isStream = entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
      if (hit && isPlan && isStream) this.#passedOver.add(this.#name(path));
      else if (hit && isPlan && !this.except.has(realPath())) this.#keep(path, realPath());
      if (hit && !isPlan && kind === 'file' && !reports) this.#passOver(name, path);
      // A folder that a glob names is checked whole, as if it were named itself.
      if (kind === 'folder') this.#walk(path, git, { ...(hit ? WHOLE : wanted), ...(reports && { reports: true }) });
    }
  }

  #passOver(name: string, path: string): void {
    if (!DOCUMENT.test(name) || NO_SUBMISSION.test(name)) return;
    this.#skip(path, this.#passedOver);
  }

  #skip(path: string, skipped: Set<string>): void {
    const realPath = real(path);
    if (!this.except.has(realPath) && !this.reports.has(realPath)) skipped.add(this.#name(path));
  }

  #keep(path: string, realPath = real(path)): void {
    this.#files.set(this.#name(path), { path, realPath });
  }

  #name(path: string): string {
    return relative(this.cwd, path).split(sep).join('/') || '.';
  }

  found(): FoundPlans {
    const names = [...this.#files.keys()].sort((a, b) => (a < b ? -1 : 1));
    const seen = new Set<string>();
    const files = names.flatMap((file) => {
      const { path = file, realPath = file } = this.#files.get(file) ?? {};
      if (seen.has(realPath)) return [];
      seen.add(realPath);
      return [{ file, path }];
    });
    // A file may be ignored in a folder and yet be named itself.
    const ignored = inOrder(this.#ignored).filter((file) => !this.#files.has(file));
    const passedOver = inOrder(this.#passedOver);
    const skipped = { ...(ignored.length > 0 && { ignored }), ...(passedOver.length > 0 && { passedOver }) };
    const covers = coverOf(this.#asked, this.except);
    return { files, missing: this.#missing, closed: [...this.#closed].sort(), skipped, covers };
  }
}

/** Made apart from the walk, whose thousands of paths it would keep for the whole run. */
const coverOf = (asked: readonly Sought['asked'][], except: ReadonlySet<string>) => (path: string) =>
  PLAN.test(path) && !except.has(path) && asked.some((isAsked) => isAsked(path));

/** A file and the folders above it, below another folder; none where it is not below that one, or hidden there. */
function stepsTo(file: string, folder: string): string[] {
  const names = relative(folder, file).split(sep);
  if (names.some((name) => name.startsWith('.') || name === 'node_modules' || name === '')) return [];
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

const inOrder = (names: Iterable<string>) => [...names].sort((a, b) => (a < b ? -1 : 1));

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
