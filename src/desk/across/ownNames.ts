import { committeesOf, type ListedUnit } from '../../check/assess/ListedUnit.js';
import { append } from '../../plan/maps/append.js';
import { unitLevels } from '../../plan/model/model.js';
import type { Plan } from '../../plan/model/Plan.js';
import { placeInName } from '../../plan/model/unitName.js';
import { lazy } from '../../plan/text/lazy.js';
import { OWN_NAME, wordsIn } from './words.js';

const isCapital = (text: string, at: number) => /^\p{Lu}/u.test(text.slice(at, at + 2));

const hashesOf = (text: string): number[] => wordsIn(text).hashes;

/** `xã`, `thị trấn`, `huyện`: what stands before a place, and is exchanged with it. Longest first. */
const LEVEL_WORDS = lazy(() =>
  unitLevels
    .flatMap(({ vi }) => vi.map(hashesOf))
    .concat(['quận', 'đặc khu'].map(hashesOf))
    .sort((a, b) => b.length - a.length),
);
/** A name's place stands behind the last of these. */
const BEFORE_PLACE = lazy(() => new Set([...LEVEL_WORDS().map((words) => words.at(-1)), ...hashesOf('ủy đoàn')]));

interface OwnName {
  words: readonly number[];
  /** A place of one syllable is most often some other word: it is taken for the place only behind its level (`xã An`). */
  needsLevel: boolean;
}

/** A unit's own names by their first word, the longest first. */
export type OwnNames = ReadonlyMap<number, readonly OwnName[]>;

/** A unit's own names as they may stand in its texts: its name, committee and district, and the places in them. */
export function ownNames(unit: Plan['unit'], listed?: ListedUnit): OwnNames {
  const committees = [...(unit.party_committee ?? []), ...(listed ? committeesOf(listed) : [])];
  const names = [unit.name, listed?.name, listed?.parent, ...committees];
  const found = new Map<string, OwnName>();
  for (const name of names) {
    if (name === undefined) continue;
    const words = hashesOf(name);
    const level = words.findLastIndex((word, at) => at < words.length - 1 && BEFORE_PLACE().has(word));
    const place = level >= 0 ? words.slice(level + 1) : hashesOf(placeInName(name, unit.type));
    for (const own of [words, place]) {
      if (own.length > 0) found.set(own.join(' '), { words: own, needsLevel: own.length === 1 });
    }
  }
  const byFirst = new Map<number, OwnName[]>();
  for (const name of [...found.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first = OWN_NAME] = name.words;
    append(byFirst, first, name);
  }
  return byFirst;
}

const standsAt = (words: readonly number[], all: readonly number[], at: number) =>
  at >= 0 && words.every((word, i) => all[at + i] === word);

/**
 * A text's words, each of the unit's own names (with the level before it) as one mark: a plan copied from another
 * commune differs in just these. A place is taken for one where it is written with capitals or behind its level, so
 * that Đoàn Kết commune keeps the word `đoàn kết`.
 */
export function withoutOwnNames(
  text: string,
  names: OwnNames,
): { words: readonly number[]; raw: readonly number[]; marks: number } {
  const written = wordsIn(text);
  const raw = written.hashes;
  // Most texts name no place.
  const first = raw.findIndex((word) => names.has(word));
  if (first < 0) return { words: raw, raw, marks: 0 };
  const words = raw.slice(0, first);
  let marks = 0;
  for (let at = first; at < raw.length; ) {
    const word = raw[at] ?? OWN_NAME;
    const name = names.get(word)?.find(({ words: own, needsLevel }) => {
      if (!standsAt(own, raw, at)) return false;
      if (levelBefore(words)) return true;
      const rest = written.starts.slice(at + 1, at + own.length);
      return !needsLevel && rest.some((start) => isCapital(written.text, start));
    });
    if (name) {
      const level = levelBefore(words);
      if (level) words.splice(-level.length);
      words.push(OWN_NAME);
      marks++;
      at += name.words.length;
    } else {
      words.push(word);
      at++;
    }
  }
  return { words, raw, marks };
}

const levelBefore = (words: readonly number[]) =>
  LEVEL_WORDS().find((level) => standsAt(level, words, words.length - level.length));
