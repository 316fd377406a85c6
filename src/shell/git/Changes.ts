import { dirname, isAbsolute, join, resolve } from 'node:path';
import { realAsFar } from '../realPath.js';
import { nameFrom } from '../slashed.js';
import type { CommitTree } from './CommitTree.js';

/** The commit that is compared with, asked when it matters. */
export interface Commit {
  tree: () => CommitTree;
  /** What one of its files holds; undefined where it is not there. */
  text: (name: string) => string | undefined;
  /** What is held under each id. */
  bytes: (ids: readonly string[]) => ReadonlyMap<string, Uint8Array>;
  /** What has changed in another repository that stands in this one; undefined where that cannot be looked into. */
  within: (folder: string, commit: string) => Changes | undefined;
}

/** What of a git repository has changed since a commit, the working tree included. */
export class Changes {
  #inner: readonly { path: string; changes: Changes | undefined }[] | undefined;

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
    const name = this.#name(realAsFar(path));
    if (name === undefined || !this.tracked.has(name) || this.changed.has(name)) return true;
    // A link, or a folder that is one, may lead elsewhere now.
    return this.#way(path).some((step) => this.changed.has(step));
  }

  /** Whether git knows a file of this repository. */
  tracks(path: string): boolean {
    const name = this.#name(realAsFar(path));
    return name !== undefined && this.tracked.has(name);
  }

  /** The first of some files, which need not be there any more, that has changed or come; only of this repository. */
  firstOf(paths: readonly string[]): string | undefined {
    const named = paths.map((path) => ({ path, name: this.#name(realAsFar(path)) }));
    const names = named.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const fresh = this.untracked(names);
    return named.find(
      ({ path, name }) =>
        (name !== undefined && fresh.has(name)) ||
        // A link to it may lead elsewhere now, and so may the repository within this one that it stands in.
        [...this.#way(path), ...this.#way(realAsFar(path))].some((step) => this.changed.has(step)),
    )?.path;
  }

  /**
   * The files of the commit, as the working folder sees them, each with its new name where it was renamed; `kept` where git
   * has it unchanged, though it may not be checked out; `leadsTo` where its name was one of a link.
   * @param isAsked of an absolute path: whether anybody wants to know
   */
  *before(isAsked: (path: string) => boolean): Iterable<FileBefore> {
    const seen = (name: string) => nameFrom(this.folder, join(this.top, name));
    for (const { name, file } of this.commit.tree().names()) {
      const path = join(this.top, name);
      if (!isAsked(path)) continue;
      const now = this.renamed.get(file);
      const kept = [name, file].every((one) => !this.#way(join(this.top, one)).some((step) => this.changed.has(step)));
      yield {
        ...{ file: seen(name), path, kept: kept && this.tracked.has(file) },
        ...(now !== undefined && { now: seen(now) }),
        ...(name !== file && { leadsTo: join(this.top, file) }),
      };
    }
    for (const { changes } of this.#modules()) if (changes) yield* changes.before(isAsked);
  }

  /** The folders of other repositories within this one that have changed, and in which it cannot be told what. */
  *unknown(): Iterable<{ file: string; path: string }> {
    for (const { path, changes } of this.#modules()) {
      if (changes) yield* changes.unknown();
      else yield { file: nameFrom(this.folder, path), path };
    }
  }

  /** What files held then, by their absolute paths. */
  bytesBefore(paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const tree = this.commit.tree();
    const ids = new Map(
      paths.flatMap((path) => {
        const id = tree.idOf(nameFrom(this.top, path));
        return id === undefined ? [] : [[path, id] as const];
      }),
    );
    const held = ids.size === 0 ? new Map() : this.commit.bytes([...new Set(ids.values())]);
    const own = [...ids].flatMap(([path, id]) => {
      const bytes = held.get(id);
      return bytes ? [[path, bytes] as const] : [];
    });
    const left = paths.filter((path) => !ids.has(path));
    const inner =
      left.length === 0 ? [] : this.#modules().flatMap(({ changes }) => [...(changes?.bytesBefore(left) ?? [])]);
    return new Map([...own, ...inner]);
  }

  /** What a file held then, by its absolute path; undefined where it was not there. */
  textBefore(path: string): string | undefined {
    const name = this.#name(realAsFar(path));
    return name === undefined ? undefined : this.commit.text(name);
  }

  /** The same of one file, to the byte; its path may have links on the way. */
  bytesOf(path: string): Uint8Array | undefined {
    const real = realAsFar(path);
    return this.bytesBefore([real]).get(real);
  }

  /** The repositories within this one that have changed. */
  #modules(): readonly { path: string; changes: Changes | undefined }[] {
    this.#inner ??= [...this.commit.tree().modules].flatMap(([name, commit]) => {
      if (this.tracked.has(name) && !this.changed.has(name)) return [];
      const path = join(this.top, name);
      return [{ path, changes: this.commit.within(path, commit) }];
    });
    return this.#inner;
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
    const name = nameFrom(this.top, path);
    return name === '' || name === '..' || name.startsWith('../') || isAbsolute(name) ? undefined : name;
  }
}

/** A file of the commit. */
export interface FileBefore {
  file: string;
  path: string;
  kept: boolean;
  now?: string;
  /** The file that its name led to, by its absolute path. */
  leadsTo?: string;
}
