import type { RosterUnit } from '../../../check/assess/ListedUnit.js';
import { append } from '../../../plan/maps/append.js';
import { unitTypes } from '../../../plan/model/model.js';
import { placeInName, unitName } from '../../../plan/model/unitName.js';
import { bare, foldBare } from '../../../plan/text/fold.js';
import { lazy } from '../../../plan/text/lazy.js';
import { nfc } from '../../../plan/text/normalise.js';

/** The words for each type as they appear in file names, longest first. */
const typeWords = lazy(() =>
  unitTypes
    .flatMap(({ value, vi }) => vi.map((name) => ({ type: value, words: bare(unitName(name)).split(' ') })))
    .sort((a, b) => b.words.length - a.words.length),
);

/** More words no name of a file has that names a unit; longer ones are read no further, so that none costs time. */
const MOST_WORDS = 40;

/** The words of a folder's or file's name, without diacritics: `01. Hội ND xã An Thịnh (gửi lại)`, `hnd-xa-an-thinh_gui-lai`. */
function wordsIn(segment: string): string[] {
  const spaced = nfc(segment.slice(0, 400)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return bare(unitName(spaced.trim()))
    .split(' ')
    .slice(0, MOST_WORDS)
    .filter((word) => word !== '');
}

const ENDING = /\.[^./]{1,8}$/;

/** What stands in a path, from the file's name up: its words, folder by folder. */
function segmentsOf(file: string): string[][] {
  const segments = file.split('/').slice(-6);
  const last = segments.pop() ?? '';
  return [last.replace(ENDING, ''), ...segments.reverse()].map(wordsIn);
}

/**
 * The units of a roster that the names of files and folders name: by type and place (`hoi-nong-dan-xa-an-thinh`), the place also in a
 * folder above, or by the code; of several of one name those of the district that a folder names.
 */
export class PathNames {
  /** By type and place, and by code, as words without diacritics. */
  readonly #byPlace = new Map<string, RosterUnit[]>();
  readonly #byCode = new Map<string, RosterUnit>();
  readonly #parents = new Map<string, Set<string>>();

  constructor(units: readonly RosterUnit[]) {
    for (const unit of units) {
      append(this.#byPlace, `${unit.type}/${bare(placeInName(unit.name, unit.type))}`, unit);
      if (/\p{L}/u.test(unit.code) && unit.code.length > 2) this.#byCode.set(wordsIn(unit.code).join(' '), unit);
      if (unit.parent !== undefined) this.#addParent(unit.parent);
    }
  }

  #addParent(parent: string): void {
    const words = wordsIn(parent);
    for (const key of [words.join(' '), withoutLevel(words).join(' ')]) {
      if (key === '') continue;
      const known = this.#parents.get(key);
      if (known) known.add(parent);
      else this.#parents.set(key, new Set([parent]));
    }
  }

  /** The units that a path names; none where its folders are of another district. */
  unitsOf(file: string): RosterUnit[] {
    const segments = segmentsOf(file);
    const folders = this.#parentsIn(segments.slice(1));
    for (const [i, words] of segments.entries()) {
      const found = this.#named(words, segments.slice(i + 1));
      if (found.length === 0) continue;
      const there = found.filter(({ parent }) => parent !== undefined && folders.has(parent));
      if (there.length > 0) return there;
      return folders.size === 0 || found.every(({ parent }) => parent === undefined) ? found : [];
    }
    return [];
  }

  /** Of units with one name, those of the district that a folder of the path names. */
  inFolder<Unit extends Pick<RosterUnit, 'parent'>>(units: readonly Unit[], file: string): Unit[] {
    const folders = this.#parentsIn(segmentsOf(file).slice(1));
    return units.filter(({ parent }) => parent !== undefined && folders.has(parent));
  }

  /** The districts that folders name, the nearest folder first that names one. */
  #parentsIn(folders: readonly (readonly string[])[]): ReadonlySet<string> {
    for (const words of folders) {
      const found = longest(words, (part) => this.#parents.get(part));
      if (found) return found;
    }
    return new Set();
  }

  #named(words: readonly string[], above: readonly (readonly string[])[]): RosterUnit[] {
    const byCode = longest(words, (part) => this.#byCode.get(part));
    if (byCode) return [byCode];
    // `Ban Dân vận Tỉnh ủy` is a name of a type, and one of a type with what stands behind it.
    for (const [from] of words.entries())
      for (const { type, words: own } of typeWords().filter((of) => startsAt(of.words, words, from))) {
        const behind = words.slice(from + own.length);
        const placed = this.#placed(type, behind);
        if (placed.length > 0) return placed;
        // `xa-an-thinh/hoi-nong-dan.yaml`: the place stands in a folder.
        if (behind.some((word) => LEVEL_WORDS.has(word))) continue;
        for (const folder of above) {
          const there = this.#placed(type, folder);
          if (there.length > 0) return there;
        }
      }
    return [];
  }

  /** The units of a type whose place some words begin with. */
  #placed(type: string, words: readonly string[]): RosterUnit[] {
    for (let length = words.length; length > 0; length--) {
      const found = this.#byPlace.get(`${type}/${words.slice(0, length).join(' ')}`);
      if (found) return found;
    }
    return [];
  }
}

const LEVEL_WORDS: ReadonlySet<string> = new Set(['xa', 'phuong', 'huyen', 'quan', 'tinh', 'tran', 'khu', 'pho']);
const LEVELS = ['thành phố', 'thị xã', 'huyện', 'quận', 'tỉnh'].map((words) => foldBare(words).split(' '));

const startsAt = (part: readonly string[], words: readonly string[], from: number): boolean =>
  part.every((word, i) => words[from + i] === word);

/** `huyen song thuong` without its first word. */
function withoutLevel(words: readonly string[]): readonly string[] {
  const level = LEVELS.find((of) => startsAt(of, words, 0));
  return level ? words.slice(level.length) : words;
}

/** What the most words that stand one after another are the name of. */
function longest<T>(words: readonly string[], find: (part: string) => T | undefined): T | undefined {
  for (let length = Math.min(words.length, 8); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const found = find(words.slice(from, from + length).join(' '));
      if (found !== undefined) return found;
    }
  return undefined;
}
