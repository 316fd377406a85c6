import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** What of a git repository has changed since a commit, the working tree included. */
export class Changes {
  /** @param folder the working folder, without links on the way */
  constructor(
    private readonly folder: string,
    private readonly top: string,
    private readonly tracked: ReadonlySet<string>,
    private readonly changed: ReadonlySet<string>,
    /** What is no more, and where it is now if it was renamed. */
    private readonly deleted: ReadonlyMap<string, string | undefined>,
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
   * The files that were there and are no more, as the working folder sees them.
   * @param isFound whether the run has a file: one that was renamed is then not gone
   */
  gone(isFound: (file: string) => boolean): string[] {
    const seen = (name: string) => relative(this.folder, join(this.top, name)).split(sep).join('/');
    return [...this.deleted].flatMap(([name, now]) =>
      existsSync(join(this.top, name)) || (now !== undefined && isFound(seen(now))) ? [] : [seen(name)],
    );
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
    deletedIn(
      git.list(['diff', '--name-status', '-z', '--find-renames', '--diff-filter=DR', '--no-ext-diff', base, '--']),
    ),
    (names) =>
      names.length === 0
        ? new Set()
        : git.names(['--literal-pathspecs', 'ls-files', '-z', '--others', '--exclude-standard', '--', ...names]),
  );
}

/** Reads `D`, name, `R` with a percentage, name, new name, and so on. */
function deletedIn(parts: readonly string[]): Map<string, string | undefined> {
  const deleted = new Map<string, string | undefined>();
  for (let at = 0; at < parts.length; ) {
    const [status = '', name = '', now] = parts.slice(at, at + 3);
    const isRenamed = status.startsWith('R');
    deleted.set(name, isRenamed ? now : undefined);
    at += isRenamed ? 3 : 2;
  }
  return deleted;
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

  names(args: readonly string[]): Set<string> {
    return new Set(this.list(args));
  }

  list(args: readonly string[]): string[] {
    return (this.#run(args, false) ?? '').split('\0').filter((name) => name !== '');
  }

  #run(args: readonly string[], mayRefuse: boolean): string | undefined {
    const { errors } = messages[this.language].cli;
    try {
      return execFileSync('git', ['--no-optional-locks', ...args], {
        cwd: this.folder,
        env: { ...this.terminal.env, LC_ALL: 'C' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      });
    } catch (error) {
      const { code, status, stderr = '' } = error as NodeJS.ErrnoException & { status?: number; stderr?: string };
      if (code === 'ENOENT') throw new UsageError(errors.noGit);
      if (mayRefuse && (status === 1 || REFUSAL.test(stderr))) return undefined;
      const [, owned] = NOT_OWNER.exec(stderr) ?? [];
      if (owned !== undefined) throw new UsageError(errors.notOwner(visible(owned)));
      const [said = ''] = stderr.split('\n').filter((line) => line.trim() !== '');
      throw new UsageError(errors.gitFailed(visible(said || String(code ?? status))));
    }
  }
}

/** Answers of git that are no faults of its own; anything else it says is handed on. */
const REFUSAL =
  /^fatal: (?:not a git repository|this operation must be run in a work tree|Not a valid|Needed a single)/m;

/** With the folder to trust, as git of today and of before 2.35.3 says it. */
const NOT_OWNER = /^fatal: (?:detected dubious ownership in repository at |unsafe repository \()'(.+?)'/m;

/** Without links; of what is not there, as far as it is. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}
