import { bare, fold, foldBare, isBare } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { memoize } from '../text/memoize.js';
import { kindInName } from './kindInName.js';
import { unitName } from './unitName.js';
import { withoutOrgan } from './withoutOrgan.js';

/** A Party organisation at a level, and what its committee is called. */
const COMMITTEES = lazy(() =>
  [
    ['Đảng bộ tỉnh', 'Tỉnh ủy'],
    ['Đảng bộ thành phố', 'Thành ủy'],
    ['Đảng bộ thị xã', 'Thị ủy'],
    ['Đảng bộ huyện', 'Huyện ủy'],
    ['Đảng bộ', 'Đảng ủy'],
    ['Cấp ủy tỉnh', 'Tỉnh ủy'],
    ['Cấp ủy huyện', 'Huyện ủy'],
    ['Cấp ủy', 'Đảng ủy'],
  ].map(([organisation = '', committee = '']) => [fold(organisation), fold(committee)] as const),
);

/** A Party committee's name without the organs that act for it; the committee of an organisation (`BCH Đảng bộ xã`) is meant by it. */
const committeeName = memoize((name: string): string => {
  const written = withoutOrgans(unitName(name.replace(BRACKETED, (whole, inside) => (isOrgan(inside) ? '' : whole))));
  const as = isBare(written) ? bare : (words: string) => words;
  const known = COMMITTEES().find(([organisation]) => `${written} `.startsWith(`${as(organisation)} `));
  return known ? as(known[1]) + written.slice(as(known[0]).length) : written;
});

/** `Huyện ủy Sông Thương (Ban Thường vụ)`. */
const BRACKETED = /\(([^()]*)\)/gu;
const isOrgan = (words: string) => withoutOrgan(`${unitName(words)} x`) === 'x';

/** `Ban Thường vụ, Thường trực Đảng ủy`: one organ after the other. */
function withoutOrgans(written: string): string {
  const rest = withoutOrgan(written);
  return rest === written ? rest : withoutOrgans(rest);
}

/** What a committee is called without its place, and of which of them there is only one in a province. */
const WITHOUT_PLACE = lazy(() => {
  const committees = COMMITTEES().map(([, committee]) => committee);
  const ofCommunes = ['xã', 'phường', 'thị trấn', 'đặc khu'].map((level) => fold(`Đảng ủy ${level}`));
  return new Set([...committees, ...ofCommunes].flatMap((name) => [name, bare(name)]));
});
const OF_PROVINCE = lazy(() => [fold('Tỉnh ủy'), foldBare('Tỉnh ủy')]);

/**
 * Whether a name without its place, `Huyện ủy`, `Đảng ủy xã`, is that of a committee: of all that are called so it can only be the
 * unit's own. `Tỉnh ủy` is one and the same with its place and without.
 * @param own the committee of the unit's level
 */
export function isOwnWithoutPlace(name: string, own: string): boolean {
  const [short, whole] = [committeeName(name), committeeName(own)];
  const begins = (long: string, words: string) =>
    `${long} `.startsWith(`${words} `) || bare(`${long} `).startsWith(`${words} `);
  if (OF_PROVINCE().includes(whole) && begins(short, whole)) return true;
  return WITHOUT_PLACE().has(short) && begins(whole, short);
}

/** Whether one committee at least is among both, whatever it is called. */
export function shareCommittee(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => sameCommittee(one, other)));
}

/** The words that the place begins with which a place lies in. */
const AROUND = lazy(() => ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'].map((word) => bare(fold(word))));

/** Whether a name is another with the place behind it that it lies in: `Đảng ủy xã An Thịnh, huyện Sông Thương`. */
function isWithin(long: string, short: string): boolean {
  if (WITHOUT_PLACE().has(short) || !long.startsWith(`${short} `)) return false;
  const behind = bare(long.slice(short.length + 1));
  return AROUND().some((word) => behind.startsWith(`${word} `));
}

/** Two names as they are compared: without diacritics where one is written so. */
function compared(one: string, other: string): [string, string] {
  const isPlain = isBare(fold(one)) || isBare(fold(other));
  const as = (name: string) => (isPlain ? bare(committeeName(name)) : committeeName(name));
  return [as(one), as(other)];
}

/** Whether two names mean one Party committee, whichever organ acts for it. */
export function sameCommittee(one: string, other: string): boolean {
  const [a, b] = compared(one, other);
  return a === b;
}

/**
 * Whether a name is the unit's own committee's with the district or province behind it, or without: among those of several units that
 * would not tell which it is.
 */
export function isOwnWithin(name: string, own: string): boolean {
  const [a, b] = compared(name, own);
  return isWithin(a, b) || isWithin(b, a);
}

/**
 * Whether a name is that of a unit's own committee, of which the plan names no place (`Đảng ủy xã`): it can only be of the unit's.
 * @param unit the unit's name
 */
export function isOwnOfPlace(name: string, own: string, unit: string): boolean {
  const short = committeeName(own);
  if (!WITHOUT_PLACE().has(short) || !`${committeeName(name)} `.startsWith(`${short} `)) return false;
  const [{ place, levels }, { place: ofUnit, levels: levelsOfUnit }] = [
    kindInName(committeeName(name)),
    kindInName(unit),
  ];
  return place !== undefined && place === ofUnit && levels.some((level) => levelsOfUnit.includes(level));
}
