import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { askGit, askGitBytes, GitFault, namesIn, refusalSentence } from './askGit.js';

/** The commit that is compared with, asked when it matters. */
interface Commit {
  /** All files, and git's id of what each holds. */
  files: () => ReadonlyMap<string, string>;
  /** What one of them holds; undefined where it is not there. */
  text: (name: string) => string | undefined;
  /** What is held under each id. */
  bytes: (ids: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}

/** What of a git repository has changed since a commit, the working tree included. */
export class Changes {
  /** @param folder the working folder, without links on the way */
  constructor(
    private readonly folder: string,
    private readonly top: string,
    private readonly tracked: ReadonlySet<string>,
    private readonly changed: ReadonlySet<string>,
    /** What has another name now, and that name. */
    private readonly renamed: ReadonlyMap<string, string>,
    private readonly commit: Commit,
    private readonly untracked: (names: readonly string[]) => ReadonlySet<string>,
  ) {}

  /**
   * Whether a plan counts as changed: unless git knows the file, and everything on the way to it, to be as it was. What
   * git does not track, or is outside the repository, counts.
   */
  has(file: string): boolean {
    const path = resolve(this.folder, file);
    const name = this.#name(real(path));
    if (name === undefined || !this.tracked.has(name) || this.changed.has(name)) return true;
    // A link, or a folder that is one, may lead elsewhere now.
    return this.#way(path).some((step) => this.changed.has(step));
  }

  /** Whether git knows a file of this repository. */
  tracks(path: string): boolean {
    const name = this.#name(real(path));
    return name !== undefined && this.tracked.has(name);
  }

  /** The first of some files, which need not be there any more, that has changed or come; only of this repository. */
  firstOf(paths: readonly string[]): string | undefined {
    const named = paths.map((path) => ({ path, name: this.#name(real(path)) }));
    const names = named.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const fresh = this.untracked(names);
    return named.find(({ name }) => name !== undefined && (this.changed.has(name) || fresh.has(name)))?.path;
  }

  /**
   * The files of the commit, as the working folder sees them, each with its new name where it was renamed; `kept` where git
   * has it unchanged, though it may not be checked out.
   * @param isAsked of an absolute path: whether anybody wants to know
   */
  *before(isAsked: (path: string) => boolean): Iterable<FileBefore> {
    const seen = (name: string) => relative(this.folder, join(this.top, name)).split(sep).join('/');
    for (const name of this.commit.files().keys()) {
      const path = join(this.top, name);
      if (!isAsked(path)) continue;
      const now = this.renamed.get(name);
      const kept = this.tracked.has(name) && !this.changed.has(name);
      yield { file: seen(name), path, kept, ...(now !== undefined && { now: seen(now) }) };
    }
  }

  /** What files held then, by their absolute paths. */
  bytesBefore(paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const files = this.commit.files();
    const ids = new Map(
      paths.flatMap((path) => {
        const id = files.get(relative(this.top, path).split(sep).join('/'));
        return id === undefined ? [] : [[path, id] as const];
      }),
    );
    const held = this.commit.bytes([...new Set(ids.values())]);
    return new Map(
      [...ids].flatMap(([path, id]) => {
        const bytes = held.get(id);
        return bytes ? [[path, bytes] as const] : [];
      }),
    );
  }

  /** What a file held then, by its absolute path; undefined where it was not there. */
  textBefore(path: string): string | undefined {
    const name = this.#name(real(path));
    return name === undefined ? undefined : this.commit.text(name);
  }

  #way(path: string): string[] {
    const steps: string[] = [];
    for (let at = path; dirname(at) !== at; at = dirname(at)) {
      const name = this.#name(at);
      if (name === undefined) break;
      steps.push(name);
    }
    return steps;
  }

  /** As git names it; undefined outside the repository. */
  #name(path: string): string | undefined {
    const name = relative(this.top, path).split(sep).join('/');
    return name === '' || name === '..' || name.startsWith('../') || isAbsolute(name) ? undefined : name;
  }
}

/** A file of the commit. */
export interface FileBefore {
  file: string;
  path: string;
  kept: boolean;
  now?: string;
}

/** Asks git what has changed since the commit where `ref` and the working tree parted. Throws a UsageError. */
export function changedSince(ref: string, terminal: Pick<Terminal, 'cwd' | 'env'>, language: Language): Changes {
  const { errors } = messages[language].cli;
  const git = new Git(terminal, language);
  const top = git.line(['rev-parse', '--show-toplevel']);
  if (top === undefined) throw new UsageError(errors.notRepository);
  // What begins with a dash would be an option.
  const commit =
    ref.startsWith('-') || ref === '' ? undefined : git.line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit === undefined) throw new UsageError(errors.badRef(visible(ref)));
  const base = git.line(['merge-base', commit, 'HEAD']);
  if (base === undefined) {
    const shallow = git.line(['rev-parse', '--is-shallow-repository']) === 'true';
    throw new UsageError(errors.noMergeBase(visible(ref), shallow));
  }
  git.folder = top;
  return new Changes(
    real(terminal.cwd),
    top,
    git.names(['ls-files', '-z']),
    git.names(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base, '--']),
    renamedIn(
      git.list(['diff', '--name-status', '-z', '--find-renames', '--diff-filter=R', '--no-ext-diff', base, '--']),
    ),
    {
      files: once(() => filesIn(git.list(['ls-tree', '-r', '-z', '--full-tree', base]))),
      bytes: (ids) => blobsIn(git.bytes(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))),
      text: (name) => git.text(['show', `${base}:${name}`]),
    },
    (names) =>
      names.length === 0
        ? new Set()
        : git.names(['--literal-pathspecs', 'ls-files', '-z', '--others', '--exclude-standard', '--', ...names]),
  );
}

/** What is asked for again and again, made once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads `100644 blob ID`, a tab, the name, and so on. */
function filesIn(entries: readonly string[]): Map<string, string> {
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf('\t');
      return [entry.slice(tab + 1), entry.slice(entry.lastIndexOf(' ', tab) + 1, tab)];
    }),
  );
}

/** Reads `ID blob SIZE`, a line end, so many bytes, a line end, and so on. */
function blobsIn(answer: Buffer): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    if (end < 0) break;
    const [id = '', , size] = answer.toString('latin1', at, end).split(' ');
    const length = Number(size ?? 0);
    if (size !== undefined) blobs.set(id, answer.subarray(end + 1, end + 1 + length));
    at = size === undefined ? end + 1 : end + 2 + length;
  }
  return blobs;
}

/** Reads `R` with a percentage, name, new name, and so on. */
function renamedIn(parts: readonly string[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) renamed.set(parts[at + 1] ?? '', parts[at + 2] ?? '');
  return renamed;
}

/** The git of this machine, called without a shell. */
class Git {
  folder: string;

  constructor(
    private readonly terminal: Pick<Terminal, 'cwd' | 'env'>,
    private readonly language: Language,
  ) {
    this.folder = terminal.cwd;
  }

  /** Its answer in one line; undefined when it answers no. */
  line(args: readonly string[]): string | undefined {
    return this.#run(args, true)?.replace(/\r?\n$/, '');
  }

  /** What it prints, whole; undefined when there is no such thing. */
  text(args: readonly string[]): string | undefined {
    try {
      return askGit(args, this.folder, this.terminal.env);
    } catch (error) {
      if (error instanceof GitFault) return undefined;
      throw error;
    }
  }

  /** Its answer to what it reads, to the byte. */
  bytes(args: readonly string[], input: string): Buffer {
    return this.#asked(() => askGitBytes(args, this.folder, this.terminal.env, input));
  }

  names(args: readonly string[]): Set<string> {
    return new Set(this.list(args));
  }

  list(args: readonly string[]): string[] {
    return namesIn(this.#run(args, false) ?? '');
  }

  #run(args: readonly string[], mayRefuse: boolean): string | undefined {
    return this.#asked(() => {
      try {
        return askGit(args, this.folder, this.terminal.env);
      } catch (error) {
        if (mayRefuse && error instanceof GitFault && error.refusal.why === 'no') return undefined;
        throw error;
      }
    });
  }

  /** What it answers; a refusal is a usage error. */
  #asked<T>(ask: () => T): T {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      throw new UsageError(refusalSentence(error.refusal, messages[this.language].cli.errors));
    }
  }
}

/** Without links; of what is not there, as far as it is. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}
