import { valueAt } from '../../plan/maps/valueAt.js';
import { isOwnOfPlace, isOwnWithin, isOwnWithoutPlace, sameCommittee } from '../../plan/model/sameCommittee.js';
import { asked } from './Asked.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';

/** `sameNameAs: POINTER` on a text: it is the name at that pointer, or one of those there, short forms written out and without a leading organ; or a committee's without its place, or with what that lies in. */
export const sameNameAs: Keyword<string, string> = {
  keyword: 'sameNameAs',
  type: 'string',
  params: { type: 'string', pattern: '^(/[^/]+)+$' },
  check({ params: pointer, data: name, path, root }) {
    const [first, ...others] = [valueAt(root, pointer)].flat().filter((one): one is string => typeof one === 'string');
    if (first === undefined) return [fact('name-unknown', { path: pointer }, path, 'absent')];
    const unit = valueAt(root, '/unit/name');
    const isSame = (one: string) =>
      name === one ||
      sameCommittee(name, one) ||
      isOwnWithoutPlace(name, one) ||
      isOwnWithin(name, one) ||
      (typeof unit === 'string' && isOwnOfPlace(name, one, unit));
    if ([first, ...others].some(isSame)) return [];
    const params = { value: name, expected: first, ...(others.length > 0 && { others }), at: pointer };
    return [fact('name-differs', params, path, 'broken')];
  },
  reads: (pointer, { path }) => [path, pointer],
  describe: (pointer, { path }) => [asked('same-name', { path, as: pointer })],
  facts: ownFacts,
};
