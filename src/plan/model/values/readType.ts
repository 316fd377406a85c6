import { bare, fold, isBare } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import { memoize } from '../../text/memoize.js';
import { NameIndex } from '../../text/NameIndex.js';
import { kindInName } from '../kindInName.js';
import { unitLevels, unitTypes } from '../model.js';
import { unitName } from '../unitName.js';
import { withoutOrgan } from '../withoutOrgan.js';

/** A type of unit as it is written. */
export interface WrittenType {
  type: string;
  /** The word for a level that it is written with (`Hội Nông dân xã`, `Huyện ủy`), and the level. */
  level?: { word: string; value: string };
}

/** The names of the types as they are compared: short forms written out. */
const types = lazy(
  () => new NameIndex(unitTypes.map(({ value, vi }) => [value, [...vi, value].map(unitName)] as const)),
);

/** The words for levels, longest first. */
const levelWords = lazy(() =>
  unitLevels
    .flatMap(({ value, vi }) => vi.map((word) => ({ word, value })))
    .sort((a, b) => b.word.length - a.word.length),
);
/** `Huyện đoàn`: the words that stand before the type as well. */
const leadingWords = lazy(
  () => new Map(unitLevels.map(({ value, vi }) => [fold(vi[0] ?? ''), { word: vi[0] ?? '', value }])),
);

/** Reads a type of unit: its names, short forms, with an organ before it or the word for a level behind it. */
export const readType = memoize((text: string): WrittenType | undefined => {
  const written = unitName(text);
  const name = isBare(fold(text)) ? bare(written) : written;
  return typeNamed(name) ?? typeOfOrgan(name);
});

/** `Ban Thường vụ Huyện ủy`, `Thường trực HĐND`, `BCH Hội CCB xã`: who acts for a body, for the body. */
function typeOfOrgan(name: string): WrittenType | undefined {
  const rest = withoutOrgan(name);
  return rest === name ? undefined : typeNamed(rest);
}

function typeNamed(name: string): WrittenType | undefined {
  const cut = cutLevelWord(name);
  const type = types().get(name) ?? (cut && types().get(cut.rest));
  if (type === undefined) return undefined;
  const level = cut?.level ?? leadingWords().get(fold(name.split(' ', 1)[0] ?? '')) ?? leadingBare(name);
  return { type, level };
}

function leadingBare(name: string): WrittenType['level'] {
  const [first = ''] = name.split(' ', 1);
  return isBare(name) ? [...leadingWords()].find(([word]) => bare(word) === first)?.[1] : undefined;
}

/** A name without the word for a level behind it, also after `cấp`. */
function cutLevelWord(name: string): { rest: string; level: NonNullable<WrittenType['level']> } | undefined {
  const as = isBare(name) ? bare : (words: string) => words;
  const found = levelWords().find(({ word }) => name.endsWith(` ${as(fold(word))}`));
  if (!found) return undefined;
  const rest = name.slice(0, -as(fold(found.word)).length - 1);
  const behind = ` ${as(fold('cấp'))}`;
  return { rest: rest.endsWith(behind) ? rest.slice(0, -behind.length) : rest, level: found };
}

/** The name that is probably meant by what is not a type: a slip in one, or all of a unit's name. */
export function nearType(text: string): string | undefined {
  const name = unitName(text);
  const near = types().nearest(name) ?? types().nearest(cutLevelWord(name)?.rest ?? name);
  const type = near?.thing ?? kindInName(text).types[0];
  return unitTypes.find(({ value }) => value === type)?.vi[0];
}
