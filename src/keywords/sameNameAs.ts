import { bare, fold, isBare, sameFolded } from '../plan/fold.js';
import { later } from '../plan/later.js';
import { remembered } from '../plan/remembered.js';
import { fact } from './Fact.js';
import type { Keyword } from './Keyword.js';

/** Organs of a party committee that sign in its name. */
const ORGANS = later(() => ['Ban Thường vụ', 'BTV', 'Ban Chấp hành'].map(fold));

/** A party committee's name, folded, without the organ before it: `Ban Thường vụ Huyện ủy Sông Thương`. */
const withoutOrgan = remembered((name: string): string => {
  const folded = fold(name);
  const organs = isBare(folded) ? ORGANS().map(bare) : ORGANS();
  const organ = organs.find((words) => folded.startsWith(`${words} `));
  return organ === undefined ? folded : folded.slice(organ.length + 1);
});

/** `sameNameAs: POINTER` on a text: it is the name at that pointer, after folding and without a leading organ. */
export const sameNameAs: Keyword<string, string> = {
  keyword: 'sameNameAs',
  type: 'string',
  params: { type: 'string', pattern: '^(/[^/]+)+$' },
  check({ params: pointer, data: name, path, root }) {
    const expected = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
    if (typeof expected !== 'string') return [fact('name-unknown', { path: pointer }, path, 'absent')];
    if (name === expected || sameFolded(withoutOrgan(name), withoutOrgan(expected))) return [];
    return [fact('name-differs', { value: name, expected, at: pointer }, path, 'broken')];
  },
};
