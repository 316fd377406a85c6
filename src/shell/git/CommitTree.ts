import { posix } from 'node:path';

/** More links on the way to a file than anybody makes: they go round in a circle. */
const MOST_LINKS = 40;

/** A name of a commit, and the file of the commit that it leads to: itself, or what links of the commit lead to. */
export interface NamedFile {
  name: string;
  file: string;
}

/**
 * What a commit holds: files, links, and other repositories (submodules), by their names with `/`. A link is followed within
 * the commit only, so that nothing is told of what it leads to elsewhere, and what it says is never taken for a plan.
 */
export class CommitTree {
  readonly #files = new Map<string, string>();
  readonly #links = new Map<string, string>();
  /** The commits of other repositories that stand in this one, by their folders. */
  readonly modules = new Map<string, string>();
  #sorted: readonly string[] | undefined;
  #targets: ReadonlyMap<string, string> | undefined;

  /**
   * @param entries of `git ls-tree -r -z`: `100644 blob ID`, a tab, the name
   * @param textsOf what is held under each id
   */
  constructor(
    entries: readonly string[],
    private readonly textsOf: (ids: readonly string[]) => ReadonlyMap<string, Uint8Array>,
  ) {
    for (const entry of entries) {
      const tab = entry.indexOf('\t');
      const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
      this.#kindOf(mode).set(entry.slice(tab + 1), id);
    }
  }

  /** Git's id of what a name leads to; undefined where that is not a file of the commit. */
  idOf(name: string): string | undefined {
    const file = this.fileAt(name);
    return file === undefined ? undefined : this.#files.get(file);
  }

  /** The file that a name leads to, by way of links as well; undefined where that is not a file of the commit. */
  fileAt(name: string): string | undefined {
    if (this.#files.has(name)) return name;
    const place = this.#links.size > 0 ? this.#placeAt(name) : undefined;
    return place !== undefined && this.#files.has(place) ? place : undefined;
  }

  /** The names of all files, and those under which links lead to them, or to nothing of the commit. */
  *names(): Iterable<NamedFile> {
    for (const name of this.#files.keys()) yield { name, file: name };
    for (const name of this.#links.keys()) yield* this.#below(name, []);
  }

  /** @param above the folders that links have led to on the way */
  *#below(link: string, above: readonly string[]): Iterable<NamedFile> {
    const place = this.#placeAt(link);
    if (place === undefined || this.#files.has(place) || !this.#isFolder(place)) {
      yield { name: link, file: place === undefined || !this.#files.has(place) ? link : place };
      return;
    }
    // One that leads to a folder it stands in has no end.
    if ([link, ...above].some((one) => one === place || one.startsWith(startOf(place)))) return;
    for (const file of this.#in(place)) {
      const name = `${link}/${file.slice(startOf(place).length)}`;
      if (this.#files.has(file)) yield { name, file };
      else if (this.#links.has(file)) yield* this.#below(name, [...above, place]);
    }
  }

  #kindOf(mode: string): Map<string, string> {
    if (mode === '120000') return this.#links;
    return mode === '160000' ? this.modules : this.#files;
  }

  /** Where a name leads, step by step; undefined where that is not in the commit. */
  #placeAt(name: string): string | undefined {
    let steps = name.split('/');
    let links = 0;
    for (let i = 0; i < steps.length; ) {
      const at = steps.slice(0, i + 1).join('/');
      const target = this.#targetOf(at);
      if (target === undefined) {
        i++;
        continue;
      }
      const place = posix.join(posix.dirname(at), target);
      if (++links > MOST_LINKS || target.startsWith('/') || place.startsWith('..')) return undefined;
      steps = [...place.split('/').filter((step) => step !== '' && step !== '.'), ...steps.slice(i + 1)];
      i = 0;
    }
    return steps.join('/');
  }

  #targetOf(link: string): string | undefined {
    if (!this.#links.has(link)) return undefined;
    this.#targets ??= new Map(
      [...this.textsOf([...new Set(this.#links.values())])].map(([id, bytes]) => [id, Buffer.from(bytes).toString()]),
    );
    return this.#targets.get(this.#links.get(link) ?? '');
  }

  #isFolder(place: string): boolean {
    for (const _ of this.#in(place)) return true;
    return false;
  }

  /** The files and links below a folder: those whose names come after its own, in order. */
  *#in(folder: string): Iterable<string> {
    this.#sorted ??= [...this.#files.keys(), ...this.#links.keys()].sort();
    const start = startOf(folder);
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    for (let i = from; this.#sorted[i]?.startsWith(start); i++) yield this.#sorted[i] ?? '';
  }
}

/** What all names below a folder begin with; nothing for the top of the repository. */
const startOf = (folder: string) => (folder === '' ? '' : `${folder}/`);
