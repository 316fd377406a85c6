import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/check/assess/Assessment.js';
import { isMore, unlistedIn } from '../../../src/desk/saved/unlisted.js';

type Level = 'error' | 'warning' | 'note';
/** A list as a report has it: what it lists, and how many more of a level there are. */
interface List {
  has: string;
  more?: number;
  level?: Level;
}
const found = ({ has, level = 'error' }: List) => [...has].map((id) => ({ id, kind: 'bad-date', level, params: {} }));
const moreOf = ({ more, level = 'error' }: List, kind: 'more-problems' | 'more-findings') =>
  more === undefined
    ? []
    : [{ id: 'more', kind, level, params: kind === 'more-problems' ? { [level]: more } : { count: more } }];
const inProblems = (list: List): Assessment =>
  ({ problems: [...found(list), ...moreOf(list, 'more-problems')], results: [] }) as never;
const inResult = (list: List, requirement = '1.a'): Assessment =>
  ({
    problems: [],
    results: [{ requirement, findings: [...found(list), ...moreOf(list, 'more-findings')] }],
  }) as never;
const told = (now: Assessment, then: Assessment) => {
  const { known, open, grown } = unlistedIn(now, then);
  return [known, open, grown].map((ids) => [...ids].join(''));
};

describe('what two lists leave out, with the fewest changes that account for both', () => {
  test.each<[string, List, List, string, string, string]>([
    // now, then: known, open, grown
    ['all is listed: nothing is supposed', { has: 'bc' }, { has: 'ab' }, '', '', ''],
    ['nothing has changed', { has: 'ab', more: 2 }, { has: 'ab', more: 2 }, '', '', ''],
    ['one put right lets another come up', { has: 'bc', more: 1 }, { has: 'ab', more: 2 }, 'c', '', ''],
    ['one put right, and all come up', { has: 'bcd' }, { has: 'ab', more: 2 }, 'cd', '', ''],
    ['more have come up than were left out', { has: 'bcde' }, { has: 'ab', more: 1 }, 'e', '', ''],
    ['one comes before them and pushes another out', { has: 'xa', more: 3 }, { has: 'ab', more: 2 }, '', 'b', ''],
    ['one comes behind them', { has: 'ab', more: 3 }, { has: 'ab', more: 2 }, '', '', 'more'],
    ['the first that are left out', { has: 'ab', more: 2 }, { has: 'ab' }, '', '', 'more'],
    ['fewer are left out: some were put right', { has: 'ab', more: 1 }, { has: 'ab', more: 3 }, '', '', ''],
    ['two others in their place', { has: 'xy', more: 2 }, { has: 'ab', more: 2 }, 'xy', 'ab', ''],
    ['one other, and one more left out', { has: 'xb', more: 3 }, { has: 'ab', more: 2 }, '', 'a', ''],
  ])('%s', (_, now, then, known, open, grown) => {
    const expected = [known, open, grown];
    expect(told(inProblems(now), inProblems(then))).toEqual(expected);
    expect(told(inResult(now), inResult(then))).toEqual(expected);
  });

  test.each<Level>(['error', 'warning', 'note'])('of level %s as of any', (level) => {
    expect(told(inProblems({ has: 'bc', more: 1, level }), inProblems({ has: 'ab', more: 2, level }))).toEqual([
      'c',
      '',
      '',
    ]);
  });

  test('one level says nothing of another, nor one requirement', () => {
    const more = moreOf({ has: '', more: 2 }, 'more-problems');
    const errors = { problems: [...found({ has: 'b', level: 'warning' }), ...more], results: [] } as never;
    expect(told(errors, { problems: more, results: [] } as never)).toEqual(['', '', '']);
    expect(told(inResult({ has: 'bc' }), inResult({ has: 'ab', more: 2 }, '1.b'))).toEqual(['', '', '']);
  });
});

test('what says how many more there are is known by its kind', () => {
  expect(['more-problems', 'more-findings', 'bad-date'].map((kind) => isMore({ kind } as never))).toEqual([
    ...[true, true, false],
  ]);
});
