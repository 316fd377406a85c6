import { bare, fold, isBare } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { memoize } from '../text/memoize.js';
import { unitTypes } from './model.js';
import type { Level } from './Plan.js';
import { type NameWord, unitName, wordsOfName } from './unitName.js';
import { ORGANS } from './withoutOrgan.js';

/** What a unit's name says that the unit is. Each list is empty where the name says nothing of it. */
export interface NamedKind {
  /** The types that its first words stand for: several where it names several bodies. */
  types: readonly string[];
  /** The levels that the word behind them, or in them, may mean: `thành phố` is a district or a province. */
  levels: readonly Level[];
  /** The place behind that word, folded, as far as the next word for a level; absent where none stands there. */
  place?: string;
  /** Nothing stands behind the words for type and level: no place, and no name. */
  isKindAlone?: true;
}

/** The words for a level before a place (`huyện Sông Thương`). */
const PLACES: readonly (readonly [words: string, levels: readonly Level[]])[] = [
  ['tỉnh', ['province']],
  ['thành phố', ['province', 'district']],
  ['huyện', ['district']],
  ['quận', ['district']],
  ['thị xã', ['district']],
  ['xã', ['commune']],
  ['phường', ['commune']],
  ['thị trấn', ['commune']],
  ['đặc khu', ['commune']],
];
/** The words for a level within a name (`Thành ủy`, `Thị đoàn`). */
const WITHIN: readonly (readonly [word: string, levels: readonly Level[]])[] = [
  ['thành', ['province', 'district']],
  ['thị', ['district']],
];
/** What makes a body's name of a word for a level. */
const BODIES = ['ủy', 'đoàn'];
/** The committees whose organs are units of their own: `Ban Dân vận Huyện ủy`. */
const COMMITTEE = 'Đảng ủy';
const ORGANS_OF_COMMITTEES = ['propaganda-board', 'mass-mobilization-board', 'propaganda-and-mass-mobilization-board'];
/** Two that are often one: `HĐND và UBND xã`, `HĐND - UBND xã`. */
const STATE_BODIES = ['people-council', 'people-committee'];

/** The words above as they are compared: folded, or without any diacritics as the name is. */
function tables(as: (folded: string) => string) {
  const said = (words: string) => as(fold(words)).split(' ');
  return {
    types: unitTypes
      .flatMap(({ value, vi }) => vi.map((name) => ({ type: value, words: said(unitName(name)) })))
      .sort((a, b) => b.words.length - a.words.length),
    places: PLACES.map(([words, levels]) => ({ words: said(words), levels })),
    within: new Map([...PLACES, ...WITHIN].map(([word, levels]) => [as(fold(word)), levels])),
    bodies: BODIES.map((word) => as(fold(word))),
    organs: ORGANS.map(said),
    committee: said(COMMITTEE),
    and: as(fold('và')),
    party: as(fold('đảng')),
  };
}
type Tables = ReturnType<typeof tables>;
const marked = lazy(() => tables((folded) => folded));
const unmarked = lazy(() => tables(bare));

/** What a name says of type and level: its first words that are a type, and the word for a level directly after them. */
export const kindInName: (name: string) => NamedKind = memoize((name) => {
  // A short form in brackets repeats what it stands behind: `Liên đoàn Lao động (LĐLĐ) huyện`.
  const words = wordsOfName(name.replace(/\([^()]*\)/g, ' '));
  if (!isBare(fold(name))) return new NameReader(words, marked()).read();
  const bareWords = words.map(({ word, capital }) => ({ word: bare(word), capital }));
  return new NameReader(bareWords, unmarked()).read();
});

class NameReader {
  /** Capital letters tell a place only where some words have none. */
  readonly #isMixed: boolean;

  constructor(
    private readonly words: readonly NameWord[],
    private readonly known: Tables,
  ) {
    this.#isMixed = words.some(({ capital }) => capital) && words.some(({ capital }) => !capital);
  }

  read(): NamedKind {
    const first = this.#typeAt(0) ?? this.#typeAt(this.#organ());
    if (!first) return { types: [], levels: [] };
    const { type, end } = first;
    const isBody = STATE_BODIES.includes(type);
    const joined = this.#word(end) === this.known.and ? end + 1 : end;
    const second = joined > end || isBody ? this.#typeAt(joined) : undefined;
    if (second && (joined > end || STATE_BODIES.includes(second.type)))
      return { types: [type, second.type], ...this.#levelsBehind(second) };
    const behind = this.#levelsBehind(first);
    const isAlone = behind.levels.length > 0 ? behind.place === undefined : end === this.words.length;
    return { types: [type], ...behind, ...(isAlone && { isKindAlone: true as const }) };
  }

  #word(at: number): string | undefined {
    return this.words[at]?.word;
  }

  #isAt(at: number, words: readonly string[]): boolean {
    return words.every((word, i) => this.#word(at + i) === word);
  }

  /** Where the name begins that an organ stands before. */
  #organ(): number {
    return this.known.organs.find((words) => this.#isAt(0, words))?.length ?? 0;
  }

  #typeAt(at: number): { type: string; from: number; end: number } | undefined {
    const found = this.known.types.find(({ words }) => this.#isAt(at, words));
    return found && { type: found.type, from: at, end: at + found.words.length };
  }

  #levelsBehind({ type, from, end }: { type: string; from: number; end: number }): Omit<NamedKind, 'types'> {
    const within = this.#levelsWithin(from, end);
    if (within.length > 0) return this.#withPlace(within, end);
    if (!ORGANS_OF_COMMITTEES.includes(type)) return this.#levelAt(end);
    if (this.#isAt(end, this.known.committee)) return this.#levelAt(end + this.known.committee.length);
    return this.#withPlace(this.#levelsWithin(end, end + 2), end + 2);
  }

  /** `Huyện ủy`, `Ban Tuyên giáo Tỉnh ủy`, `Đoàn xã`: a level's word in the name of the body itself. */
  #levelsWithin(from: number, end: number): readonly Level[] {
    const { within, bodies } = this.known;
    const [before = '', last = ''] = [this.#word(end - 2), this.#word(end - 1)];
    if (end - from < 2) return [];
    if (bodies.includes(last)) return within.get(before) ?? [];
    return end - from === 2 && bodies.includes(before) ? (within.get(last) ?? []) : [];
  }

  /** The word for a level that stands before a place, or at the end. */
  #levelAt(at: number): Omit<NamedKind, 'types'> {
    const found = this.known.places.find(({ words }) => this.#isAt(at, words));
    const next = found && this.words[at + found.words.length];
    if (!found || (next && this.known.bodies.includes(next.word))) return { levels: [] };
    if (next && !next.capital && this.#isMixed) return { levels: [] };
    return this.#withPlace(found.levels, at + found.words.length);
  }

  /** Levels with the place that begins at a word, where one is named: as far as the next word for a level before a place. */
  #withPlace(levels: readonly Level[], from: number): Omit<NamedKind, 'types'> {
    if (levels.length === 0) return { levels };
    let end = from;
    while (end < this.words.length && (end === from || !this.known.places.some(({ words }) => this.#isAt(end, words))))
      end++;
    const place = this.words.slice(from, end).map(({ word }) => word);
    return { levels, ...(place.length > 0 && { place: place.join(' ') }) };
  }
}
