import { sameCommittee } from '../../plan/model/sameCommittee.js';
import { asked } from './Asked.js';
import { fact } from './Fact.js';
import { type Keyword, ownFacts } from './Keyword.js';

/** `sameNameAs: POINTER` on a text: it is the name at that pointer, short forms written out and without a leading organ. */
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
    if (name === expected || sameCommittee(name, expected)) return [];
    return [fact('name-differs', { value: name, expected, at: pointer }, path, 'broken')];
  },
  reads: (pointer, { path }) => [path, pointer],
  describe: (pointer, { path }) => [asked('same-name', { path, as: pointer })],
  facts: ownFacts,
};
