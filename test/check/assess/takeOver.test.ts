import { describe, expect, test } from 'vitest';
import type { Loan, Predecessor } from '../../../src/check/assess/Lending.js';
import { takeOver } from '../../../src/check/assess/takeOver.js';
import type { Weighed } from '../../../src/check/assess/Weighed.js';

const ID = '3.1.b';
const loan = (year?: number, requirement = ID) => ({ requirement, ...(year !== undefined && { year }) }) as Loan;
const unit = (name: string, lending: object | undefined, more: object = {}): Predecessor =>
  ({
    ...{ code: name, name, years: {}, requirements: [ID] },
    ...(lending && { lending: { file: `${name}.yaml`, document: 0, loans: [], hidden: [], owed: [], ...lending } }),
    ...more,
  }) as Predecessor;
const short = (year: number, count = 0, min = 1): Weighed =>
  ({ draft: { kind: 'year-too-few', params: { year, count, min }, path: '/x' }, how: 'absent' }) as unknown as Weighed;
const other = (how: Weighed['how']): Weighed => ({
  draft: { kind: 'absent', params: { path: '/x' }, path: '/x' },
  how,
});
/** What is still wanting, what was taken, and whether it is in doubt. */
const left = (wanting: readonly Weighed[], ...former: Predecessor[]) => {
  const { wanting: still, taken, isDoubtful } = takeOver(wanting, { id: ID }, former);
  const said = still.map(({ draft }) => {
    const { year, count, without } = draft.params as { year?: number; count?: number; without?: object[] };
    return [
      year ?? draft.kind,
      ...(count ? [count] : []),
      ...(without ?? []).map((one) => Object.values(one).join(': ')),
    ];
  });
  return [said, taken.map(({ file, year }) => [file, year]), isDoubtful];
};

describe('what predecessors did counts for the unit that was made of them', () => {
  test.each<[string, unknown[], unknown[]]>([
    [
      'a year that one has an entry of',
      left([short(2022)], unit('a', { loans: [loan(2022)] })),
      [[], [['a.yaml', 2022]], false],
    ],
    [
      'an entry of another year',
      left([short(2022)], unit('a', { loans: [loan(2023)] })),
      [[[2022, 'a: none']], [], false],
    ],
    [
      'an entry of another requirement',
      left([short(2022)], unit('a', { loans: [loan(2022, '2.d')] })),
      [[[2022, 'a: none']], [], false],
    ],
    [
      'of two years one',
      left([short(2022), short(2023)], unit('a', { loans: [loan(2023)] })),
      [[[2022, 'a: none']], [['a.yaml', 2023]], false],
    ],
    [
      'two years, in their order',
      left([short(2022), short(2023)], unit('a', { loans: [loan(2023), loan(2022)] })),
      [
        [],
        [
          ['a.yaml', 2022],
          ['a.yaml', 2023],
        ],
        false,
      ],
    ],
    [
      'its own and theirs together',
      left([short(2022, 1, 3)], unit('a', { loans: [loan(2022)] }), unit('b', { loans: [loan(2022)] })),
      [
        [],
        [
          ['a.yaml', 2022],
          ['b.yaml', 2022],
        ],
        false,
      ],
    ],
    [
      'too few together: as many as there are',
      left([short(2022, 1, 3)], unit('a', { loans: [loan(2022)] })),
      [[[2022, 2]], [], false],
    ],
    [
      'one whose duty it is not',
      left([short(2022)], unit('a', { loans: [loan(2022)] }, { requirements: [] })),
      [[[2022]], [], false],
    ],
    [
      'one who was not there in the year',
      left([short(2022)], unit('a', { loans: [loan(2022)] }, { years: { to: 2021 } })),
      [[[2022]], [], false],
    ],
    [
      'its last year',
      left([short(2022)], unit('a', { loans: [loan(2022)] }, { years: { to: 2022 } })),
      [[], [['a.yaml', 2022]], false],
    ],
    [
      'its first year',
      left([short(2022)], unit('a', { loans: [loan(2022)] }, { years: { from: 2022 } })),
      [[], [['a.yaml', 2022]], false],
    ],
    [
      'before its first year',
      left([short(2022)], unit('a', { loans: [loan(2022)] }, { years: { from: 2023 } })),
      [[[2022]], [], false],
    ],
    ['nothing is wanting', left([], unit('a', { loans: [loan(2022)] })), [[], [], false]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  test.each<[string, unknown[], unknown[]]>([
    ['done once', left([other('absent')], unit('a', { loans: [loan()] })), [[], [['a.yaml', undefined]], false]],
    ['what is broken stays so', left([other('broken')], unit('a', { loans: [loan()] })), [[['absent']], [], false]],
    [
      'and so does what is absent beside it',
      left([other('absent'), other('broken')], unit('a', { loans: [loan()] })),
      [[['absent'], ['absent']], [], false],
    ],
    ['not done', left([other('absent')], unit('a', {})), [[['absent']], [], false]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  test.each<[string, unknown[], unknown[]]>([
    ['no plan', left([short(2022)], unit('a', undefined)), [[[2022, 'a: no-plan']], [], false]],
    [
      'one that cannot be read',
      left([short(2022)], unit('a', { isUnreadable: true })),
      [[[2022, 'a: unreadable']], [], true],
    ],
    [
      'the same of what is done once',
      left([other('absent')], unit('a', { isUnreadable: true })),
      [[['absent']], [], true],
    ],
    [
      'which mends nothing that is broken',
      left([other('broken')], unit('a', { isUnreadable: true })),
      [[['absent']], [], false],
    ],
    [
      'an entry of the year that cannot be read',
      left([short(2022)], unit('a', { hidden: [loan(2022)] })),
      [[[2022, 'a: hidden']], [], true],
    ],
    [
      'an entry of no known year',
      left([short(2022)], unit('a', { hidden: [loan()] })),
      [[[2022, 'a: hidden']], [], true],
    ],
    [
      'an entry of another year',
      left([short(2022)], unit('a', { hidden: [loan(2023)] })),
      [[[2022, 'a: none']], [], false],
    ],
    [
      'an entry of another requirement',
      left([short(2022)], unit('a', { hidden: [loan(2022, '2.d')] })),
      [[[2022, 'a: none']], [], false],
    ],
    [
      'of two the one that is of no help',
      left([short(2022, 0, 2)], unit('a', { loans: [loan(2022)] }), unit('b', {})),
      [[[2022, 1, 'b: none']], [], false],
    ],
  ])('why one is of no help: %s', (_, found, expected) => expect(found).toEqual(expected));
});
