import { type FSWatcher, watch } from 'node:fs';
import { basename, sep } from 'node:path';
import { errorCode } from '../errorCode.js';
import type { Places } from './Places.js';

/** In milliseconds: programs save in several steps, and are through when nothing has happened for so long. */
const QUIET = 150;
/** In milliseconds: how often is looked where the system tells of no changes. */
const OFTEN = 1000;

/** Only these watch a folder with all below by themselves; elsewhere Node would watch each file, also those of `node_modules`. */
const recursive = process.platform === 'win32' || process.platform === 'darwin';

/** Tells when something may have changed in the folders it watches. */
export class Watcher {
  readonly #watched = new Map<string, FSWatcher>();
  readonly #unwatched = new Map<string, string>();
  #dirty = false;
  #quiet: NodeJS.Timeout | undefined;
  #often: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;
  #isAsked = false;

  /** @param refused is told, once each, the folders that the system does not watch, and its error's code */
  constructor(private readonly refused: (folder: string, code: string) => void) {}

  /** Watches these places, and others no more. Everything that happens from here on counts. */
  watch(places: Places): void {
    const below = recursive ? places.roots : [];
    const within = (folder: string) => below.some((root) => folder.startsWith(root + sep));
    const wanted = new Set(places.folders().filter((folder) => !within(folder)));
    for (const [folder, watcher] of this.#watched) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    for (const folder of wanted) if (!this.#watched.has(folder)) this.#add(folder, below.includes(folder));
    for (const folder of this.#unwatched.keys()) if (!wanted.has(folder)) this.#unwatched.delete(folder);
    this.#lookOften();
  }

  #add(folder: string, isRecursive: boolean): void {
    try {
      const watcher = watch(folder, { recursive: isRecursive });
      this.#watched.set(folder, watcher);
      this.#unwatched.delete(folder);
      watcher.on('change', (_, name) => {
        // The folder itself has gone, or is another by the same name: it is watched anew.
        if (String(name) === basename(folder)) this.#drop(folder, watcher);
        this.#note();
      });
      watcher.on('error', () => {
        this.#drop(folder, watcher);
        this.#note();
      });
    } catch (error) {
      const code = errorCode(error) ?? 'UNKNOWN';
      // Gone since it was listed: the folder above it tells.
      if (code === 'ENOENT') {
        this.#note();
        return;
      }
      if (!this.#unwatched.has(folder)) this.refused(folder, code);
      this.#unwatched.set(folder, code);
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    if (this.#watched.get(folder) === watcher) this.#watched.delete(folder);
  }

  #note(): void {
    this.#dirty = true;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#quiet = undefined;
      this.#wake?.();
    }, QUIET);
  }

  /** Looks every second, also where the system tells of changes: a file that another program lets go of is no change. */
  lookOften(isNeeded: boolean): void {
    this.#isAsked = isNeeded;
    this.#lookOften();
  }

  #lookOften(): void {
    const isNeeded = this.#isAsked || this.#unwatched.size > 0;
    if (!isNeeded) {
      clearInterval(this.#often);
      this.#often = undefined;
    } else this.#often ??= setInterval(() => this.#note(), OFTEN);
  }

  /** Until something has happened since the last time, and nothing more happens. */
  async next(): Promise<void> {
    if (!this.#dirty || this.#quiet) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
      this.#wake = undefined;
    }
    this.#dirty = false;
  }

  close(): void {
    for (const watcher of this.#watched.values()) watcher.close();
    this.#watched.clear();
    clearTimeout(this.#quiet);
    clearInterval(this.#often);
  }
}
