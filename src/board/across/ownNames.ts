import type { ListedUnit } from '../../assess/ListedUnit.js';
import { unitLevels } from '../../plan/model.js';
import type { Plan } from '../../plan/Plan.js';
import { placeInName } from '../unitName.js';
import { OWN_NAME, wordHash } from './wordHash.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsIn = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];
const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** The words of a text without their punctuation, hashed. */
export const hashesOf = (text: string): number[] => wordsIn(text).map((word) => wordHash(word.toLowerCase()));

/** `xã`, `thị trấn`, `huyện`: what stands before a place, and is exchanged with it. Longest first. */
const LEVEL_WORDS = unitLevels
  .flatMap(({ vi }) => vi.map(hashesOf))
  .concat(['quận', 'đặc khu'].map(hashesOf))
  .sort((a, b) => b.length - a.length);
/** A name's place stands behind the last of these. */
const BEFORE_PLACE = new Set([...LEVEL_WORDS.map((words) => words.at(-1)), ...hashesOf('ủy đoàn')]);

interface OwnName {
  words: readonly number[];
  /** A place of one syllable is most often some other word: it is taken for the place only behind its level (`xã An`). */
  needsLevel: boolean;
}

/** A unit's own names as they may stand in its texts: its name, committee and district, and the places in them. */
export function ownNames(unit: Plan['unit'], listed?: ListedUnit): OwnName[] {
  const names = [unit.name, unit.party_committee, listed?.name, listed?.parent, listed?.partyCommittee];
  const found = new Map<string, OwnName>();
  for (const name of names) {
    if (name === undefined) continue;
    const words = hashesOf(name);
    const level = words.findLastIndex((word, at) => at < words.length - 1 && BEFORE_PLACE.has(word));
    const place = level >= 0 ? words.slice(level + 1) : hashesOf(placeInName(name, unit.type));
    for (const words of [hashesOf(name), place]) {
      if (words.length > 0) found.set(words.join(' '), { words, needsLevel: words.length === 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.words.length - a.words.length);
}

const standsAt = (words: readonly number[], all: readonly number[], at: number) =>
  at >= 0 && words.every((word, i) => all[at + i] === word);

/**
 * A text's words, each of the unit's own names (with the level before it) as one mark: a plan copied from another
 * commune differs in just these. A place is taken for one where it is written with capitals or behind its level, so
 * that Đoàn Kết commune keeps the word `đoàn kết`.
 */
export function withoutOwnNames(text: string, names: readonly OwnName[]): { words: number[]; raw: number[] } {
  const written = wordsIn(text);
  const raw = written.map((word) => wordHash(word.toLowerCase()));
  const words: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const name = names.find(({ words: own, needsLevel }) => {
      if (own[0] !== raw[at] || !standsAt(own, raw, at)) return false;
      if (levelBefore(words)) return true;
      return !needsLevel && written.slice(at, at + own.length).some((word, i) => i > 0 && isCapital(word));
    });
    if (name) {
      const level = levelBefore(words);
      if (level) words.splice(-level.length);
      words.push(OWN_NAME);
      at += name.words.length;
    } else {
      words.push(raw[at] ?? OWN_NAME);
      at++;
    }
  }
  return { words, raw };
}

const levelBefore = (words: readonly number[]) =>
  LEVEL_WORDS.find((level) => standsAt(level, words, words.length - level.length));
