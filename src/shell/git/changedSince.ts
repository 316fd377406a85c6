import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { askGit, GitFault, namesIn, refusalSentence } from './askGit.js';

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
    /** The names of all files of the commit, and the text of one of them; undefined where it had none. */
    private readonly commit: { names: () => Iterable<string>; text: (name: string) => string | undefined },
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
   * The files of the commit, as the working folder sees them, each with its new name where it was renamed.
   * @param isAsked of an absolute path: whether anybody wants to know
   */
  *before(isAsked: (path: string) => boolean): Iterable<{ file: string; path: string; now?: string }> {
    const seen = (name: string) => relative(this.folder, join(this.top, name)).split(sep).join('/');
    for (const name of this.commit.names()) {
      const path = join(this.top, name);
      if (!isAsked(path)) continue;
      const now = this.renamed.get(name);
      yield { file: seen(name), path, ...(now !== undefined && { now: seen(now) }) };
    }
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
    return name === '' || name === '..' || name.startsWith('../') || resolve(name) === name ? undefined : name;
  }
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
      names: () => git.list(['ls-tree', '-r', '-z', '--name-only', '--full-tree', base]),
      text: (name) => git.text(['show', `${base}:${name}`]),
    },
    (names) =>
      names.length === 0
        ? new Set()
        : git.names(['--literal-pathspecs', 'ls-files', '-z', '--others', '--exclude-standard', '--', ...names]),
  );
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

  names(args: readonly string[]): Set<string> {
    return new Set(this.list(args));
  }

  list(args: readonly string[]): string[] {
    return namesIn(this.#run(args, false) ?? '');
  }

  #run(args: readonly string[], mayRefuse: boolean): string | undefined {
    try {
      return askGit(args, this.folder, this.terminal.env);
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      const { refusal } = error;
      if (refusal.why === 'no' && mayRefuse) return undefined;
      throw new UsageError(refusalSentence(refusal, messages[this.language].cli.errors));
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
