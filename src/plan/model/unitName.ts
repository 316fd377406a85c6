import { fold, sameFolded } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { memoize } from '../text/memoize.js';
import { unitTypes } from './model.js';
import { joinedShortForms, writtenOut } from './shortForms.js';

const PUNCTUATION = /[;:–—\-“”"'’()]/gu;
/** At the start of a name `TT` is no town (`thị trấn`). */
const FIRST = lazy(() => new Map([[fold('TT'), fold('Thường trực')]]));
const COUNTRY = fold('Việt Nam').split(' ');

/** A word of a unit's name, folded; of a short form each word that it stands for. */
export interface NameWord {
  word: string;
  /** Whether it is written as names are, with a capital letter or a figure at the start. */
  capital: boolean;
}

/** The words of a unit's name: short forms written out, without punctuation and `Việt Nam` behind an organisation's name. */
export function wordsOfName(name: string): NameWord[] {
  const words = joinedShortForms(name)
    .replace(PUNCTUATION, ' ')
    .replaceAll('.', '. ')
    .split(/[\s_,]+/)
    .filter((written) => written !== '')
    .flatMap((written, i) => {
      const capital = /^[\p{Lu}\d]/u.test(written);
      const folded = fold(written);
      return ((i === 0 && FIRST().get(folded.replace(/\.$/, ''))) || writtenOut(folded))
        .split(' ')
        .map((word) => ({ word, capital }));
    });
  const isCountry = (i: number) => i > 0 && words[i]?.word === COUNTRY[0] && words[i + 1]?.word === COUNTRY[1];
  return words.filter(({ word }, i) => word !== '' && !isCountry(i) && !isCountry(i - 1));
}

/**
 * A unit's name as names are compared: folded, short forms written out, without punctuation and `Việt Nam`, which some
 * offices put behind an organisation's name.
 */
export const unitName: (name: string) => string = memoize((name) =>
  wordsOfName(name)
    .map(({ word }) => word)
    .join(' '),
);

/** The names of each type, written out, longest first. */
const typeWords = lazy(
  () => new Map(unitTypes.map(({ value, vi }) => [value, vi.map(unitName).sort((a, b) => b.length - a.length)])),
);

/** What is left of a unit's name without the words for its type, which the type says anyway: mostly the place. */
export function placeInName(name: string, type: string): string {
  const written = unitName(name);
  const words = typeWords()
    .get(type)
    ?.find((known) => written.startsWith(`${known} `));
  return words === undefined ? written : written.slice(words.length + 1);
}

/** What a roster has of a unit's name. */
interface ListedName {
  name: string;
  type: string;
  parent?: string;
  formerNames?: readonly string[];
}

/** Whether a plan's name is that of a unit of the roster, or was, with or without the district behind it. */
export function sameUnitName({ name, type }: { name: string; type: string }, listed: ListedName): boolean {
  const own = placeInName(name, type);
  const { formerNames = [], parent = '' } = listed;
  const names = [listed.name, ...formerNames].flatMap((known) => [known, `${known} ${parent}`]);
  return names.some(
    (known) => sameFolded(placeInName(known, listed.type), own) || sameFolded(unitName(known), unitName(name)),
  );
}
