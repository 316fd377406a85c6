import { fold, sameFolded } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { memoize } from '../text/memoize.js';
import { unitTypes } from './model.js';
import { withoutOrgan } from './withoutOrgan.js';

/** Short forms that offices write for words of a unit's name, and the words. */
const ABBREVIATIONS = lazy(
  () =>
    new Map(
      [
        ['HĐND', 'Hội đồng nhân dân'],
        ['HDND', 'Hội đồng nhân dân'],
        ['UBND', 'Ủy ban nhân dân'],
        ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
        ['MTTQ', 'Mặt trận Tổ quốc'],
        ['CCB', 'Cựu chiến binh'],
        ['LHPN', 'Liên hiệp Phụ nữ'],
        ['HND', 'Hội Nông dân'],
        ['LĐLĐ', 'Liên đoàn Lao động'],
        ['TNCS', 'Thanh niên Cộng sản'],
        ['HCM', 'Hồ Chí Minh'],
        ['BCH', 'Ban Chấp hành'],
        ['BTV', 'Ban Thường vụ'],
        ['TP', 'thành phố'],
        ['TX', 'thị xã'],
        ['TT', 'thị trấn'],
        ['H', 'huyện'],
        ['X', 'xã'],
        ['P', 'phường'],
      ].map(([short = '', words = '']) => [fold(short), fold(words)] as const),
    ),
);
/** Single letters are short forms only with a full stop: `H. Sông Thương`. */
const PUNCTUATION = /[–—\-“”"'’()]/gu;

/**
 * A unit's name as names are compared: folded, short forms written out, without punctuation and `Việt Nam`, which some
 * offices put behind an organisation's name.
 */
export const unitName: (name: string) => string = memoize((name) => {
  const folded = fold(name.replace(PUNCTUATION, ' ').replaceAll('.', '. '));
  const words = folded.split(' ').map((word) => {
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    return bare.length > 1 || word !== bare ? (ABBREVIATIONS().get(bare) ?? bare) : bare;
  });
  return words
    .join(' ')
    .replaceAll(` ${fold('Việt Nam')}`, '')
    .replace(/\s+/g, ' ')
    .trim();
});

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

/** Whether two names mean one Party committee, whichever organ signs for it. */
export function sameCommittee(one: string, other: string): boolean {
  return sameFolded(withoutOrgan(unitName(one)), withoutOrgan(unitName(other)));
}
