import type { Exclusion } from './Exclusion.js';

/** What was left out as somebody had asked, by the pattern that did. */
export type LeftOutFiles = { pattern: string; from?: string; files: string[] };

/** What exclusions leave out of a walk. */
export class LeftOut {
  readonly #files: ReadonlyMap<Exclusion, Set<string>>;

  constructor(exclusions: readonly Exclusion[]) {
    this.#files = new Map(exclusions.map((exclusion) => [exclusion, new Set()]));
  }

  /** The first exclusion that leaves out an absolute path, or a folder above it. */
  by(path: string): Exclusion | undefined {
    for (const exclusion of this.#files.keys()) if (exclusion.leavesOut(path)) return exclusion;
    return undefined;
  }

  /** @param name as reports name it */
  add(exclusion: Exclusion, name: string): void {
    this.#files.get(exclusion)?.add(name);
  }

  /** @param isFound what was asked for by name all the same */
  found(isFound: (name: string) => boolean): LeftOutFiles[] {
    return [...this.#files].flatMap(([{ pattern, from }, names]) => {
      const files = [...names].filter((name) => !isFound(name)).sort();
      return files.length > 0 ? [{ pattern, ...(from !== undefined && { from }), files }] : [];
    });
  }
}
