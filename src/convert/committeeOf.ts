import type { Level } from '../plan/model/Plan.js';
import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import type { Found } from './Draft.js';
import type { Organ } from './readOrgan.js';

/** The six organisations, which have a committee of their level. */
const WITH_COMMITTEE = [
  'fatherland-front',
  'trade-union',
  'farmers-union',
  'veterans-association',
  'womens-union',
  'youth-union',
];

/** The words for a level before a place, what its committee is called, and whether that has the word too: `Đảng ủy xã An Thịnh`. */
const PLACES: readonly (readonly [word: string, committee: string, levels: readonly Level[], keeps?: boolean])[] = [
  ['thành phố', 'Thành ủy', ['province', 'district']],
  ['thị xã', 'Thị ủy', ['district']],
  ['thị trấn', 'Đảng ủy', ['commune'], true],
  ['đặc khu', 'Đảng ủy', ['commune'], true],
  ['tỉnh', 'Tỉnh ủy', ['province']],
  ['huyện', 'Huyện ủy', ['district']],
  ['quận', 'Quận ủy', ['district']],
  ['xã', 'Đảng ủy', ['commune'], true],
  ['phường', 'Đảng ủy', ['commune'], true],
];
const folded = lazy(() => PLACES.map(([word, ...rest]) => [fold(word), ...rest] as const));
/** The same words in short: `Hội LHPN P. Thọ Xương`. */
const LONG: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  H: 'huyện',
  X: 'xã',
  P: 'phường',
};
const SHORT = /(^|\s)(TP|TX|TT|H|X|P)\.\s*/gu;
/** `Huyện đoàn Sông Thương`. */
const UNION = fold('đoàn');

/**
 * The committee of the same place, of one of the six organisations: `Hội … huyện Sông Thương` has `Huyện ủy Sông Thương`. It has no
 * place in the form of a document, so it is never more than a guess. Undefined of other units.
 * @param name as it is spelt within a sentence
 */
export function committeeOf(organ: Organ | undefined, name: string | undefined): Found | undefined {
  if (organ?.type === undefined || name === undefined || !WITH_COMMITTEE.includes(organ.type)) return undefined;
  const words = name.replace(SHORT, (_, before: string, short: string) => `${before}${LONG[short]} `).split(/\s+/);
  const plain = words.map(fold);
  for (const [word, committee, levels, keeps = false] of folded()) {
    if (organ.level === undefined || !levels.includes(organ.level)) continue;
    const count = word.split(' ').length;
    const at = plain.findIndex((_, i) => plain.slice(i, i + count).join(' ') === word);
    if (at < 0) continue;
    const place = words.slice(at + count + (plain[at + count] === UNION ? 1 : 0));
    const value = [
      committee,
      ...(keeps ? words.slice(at, at + count).map((one) => one.toLowerCase()) : []),
      ...place,
    ].join(' ');
    if (place.length > 0) return { mark: 'guessed', value, why: { is: 'name', words: name } };
  }
  return { mark: 'missing' };
}
