import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, officialOf } from '../../../src/desk/official/officialOf.js';

const asOf = '2022-06-30';

/** A plan of a unit by its file; each has a text of its own unless it says otherwise. */
const sent = (file: string, more: Partial<Candidate> = {}): Candidate => ({
  file,
  document: 0,
  content: file,
  ...more,
});
const of = (...plans: Candidate[]) => {
  const found = officialOf(plans, asOf);
  return {
    counts: found?.official.file,
    others: found?.others.map(({ plan, superseded }) => [plan.file, superseded.why]),
  };
};

describe('of several plans of a unit one counts', () => {
  test.each<[string, Candidate[], string, [string, string][]]>([
    [
      'the one issued last',
      [sent('a', { issued: '2021-09-30' }), sent('b', { issued: '2022-05-20' })],
      'b',
      [['a', 'later']],
    ],
    [
      'whatever the files are called',
      [sent('z', { issued: '2021-09-30' }), sent('b', { issued: '2021-09-29' })],
      'z',
      [['b', 'later']],
    ],
    [
      'a draft replaces nothing that is issued',
      [sent('a', { issued: '2021-09-30' }), sent('b')],
      'a',
      [['b', 'draft']],
    ],
    [
      'nor what is to be issued later',
      [sent('a', { issued: '2021-09-30' }), sent('b', { issued: '2022-07-01' })],
      'a',
      [['b', 'draft']],
    ],
    [
      'what is issued on the day itself is issued',
      [sent('a', { issued: '2021-09-30' }), sent('b', { issued: asOf })],
      'b',
      [['a', 'later']],
    ],
    [
      'a later one that contradicts the unit replaces nothing',
      [sent('a', { issued: '2021-09-30' }), sent('b', { issued: '2022-05-20', doubtful: true })],
      'a',
      [['b', 'doubtful']],
    ],
    ['not even a draft', [sent('a'), sent('b', { issued: '2022-05-20', doubtful: true })], 'a', [['b', 'doubtful']]],
    [
      'of two with one text either',
      [sent('b', { content: 'x', issued: '2021-09-30' }), sent('a', { content: 'x', issued: '2021-09-30' })],
      'a',
      [['b', 'same-text']],
    ],
    [
      'of one day the Board is asked',
      [sent('a', { issued: '2021-09-30', content: '2' }), sent('b', { issued: '2021-09-30', content: '1' })],
      'b',
      [['a', 'undecided']],
    ],
    ['of drafts, too', [sent('a', { content: '2' }), sent('b', { content: '1' })], 'b', [['a', 'undecided']]],
  ])('%s', (_, plans, counts, others) => {
    expect(of(...plans)).toEqual({ counts, others });
    expect(of(...plans.toReversed())).toEqual({ counts, others });
  });

  test('a name decides nothing between two texts of one day', () => {
    const day = { issued: '2021-09-30' };
    const winner = (x: string, y: string) => {
      const found = officialOf([sent(x, { ...day, content: '1' }), sent(y, { ...day, content: '2' })], asOf);
      return found?.official.content;
    };
    expect([winner('a', 'b'), winner('b', 'a')]).toEqual(['1', '1']);
  });

  test('in whatever order they come', () => {
    const plan = fc.record({
      file: fc.constantFrom('a', 'b', 'c', 'd'),
      document: fc.nat(2),
      content: fc.constantFrom('1', '2', '3'),
      issued: fc.constantFrom('2021-09-30', '2022-01-15', asOf, '2022-07-01'),
      doubtful: fc.constantFrom(true as const, undefined),
    });
    const plans = fc
      .uniqueArray(plan, { minLength: 2, maxLength: 6, selector: ({ file, document }) => `${file}${document}` })
      .map((all) => all.map(({ doubtful, ...one }): Candidate => ({ ...one, ...(doubtful && { doubtful }) })));
    fc.assert(
      fc.property(
        plans.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(officialOf(shuffled, asOf)).toEqual(officialOf(all, asOf));
        },
      ),
    );
  });

  test('of none, none', () => {
    expect(officialOf([], asOf)).toBeUndefined();
  });
});
