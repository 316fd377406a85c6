import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import {
  compareShares,
  type Share,
  type Standing,
  shareOf,
  sharesOf,
  worstFirst,
} from '../../../src/desk/totals/Standing.js';
import { Tally } from '../../../src/desk/totals/Tally.js';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { catalogue, readText } from '../../support/catalogue.js';

const share = (met: number, of: number): Share => ({ met, of });

describe('the smaller share comes first', () => {
  test.each<[Share, Share, number]>([
    [share(1, 3), share(2, 3), -1],
    [share(2, 3), share(1, 3), 1],
    [share(1, 3), share(2, 6), 0],
    [share(11, 20), share(114, 209), 1],
    [share(0, 5), share(0, 9), 0],
    // Where nothing counts there is nothing to do.
    [share(0, 0), share(5, 5), 1],
    [share(5, 5), share(0, 0), -1],
    [share(0, 0), share(0, 4), 1],
    [share(0, 0), share(0, 0), 0],
  ])('%j, %j: %i', (a, b, sign) => expect(Math.sign(compareShares(a, b))).toBe(sign));
});

describe('worst first', () => {
  const standing = (
    key: string,
    errors: Share,
    all: Share,
    { by = 'parent', overdue }: { by?: Standing['by']; overdue?: number } = {},
  ): Standing => ({
    ...{ by, key, errors, all, counts: { met: 0, unmet: 0 } as Standing['counts'] },
    ...(overdue !== undefined && {
      plans: { received: 1, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0, missing: overdue, overdue },
    }),
  });
  const [low, high] = [share(1, 4), share(3, 4)];

  test.each<[string, Standing, Standing]>([
    ['error level before all else', standing('b', low, high), standing('a', high, low)],
    ['then all', standing('b', low, low), standing('a', low, high)],
    ['then what is overdue', standing('b', low, low, { overdue: 3 }), standing('a', low, low, { overdue: 2 })],
    ['none overdue is none', standing('b', low, low, { overdue: 1 }), standing('a', low, low)],
    ['then the alphabet of Vietnamese', standing('Đa', low, low), standing('Ea', low, low)],
    ['figures in names as numbers', standing('Khu 2', low, low), standing('Khu 10', low, low)],
    [
      'of requirements the share of all before that of error level',
      standing('b', high, low, { by: 'requirement' }),
      standing('a', low, high, { by: 'requirement' }),
    ],
    [
      'of equal shares those of error level',
      standing('b', low, low, { by: 'requirement' }),
      standing('a', share(0, 0), low, { by: 'requirement' }),
    ],
  ])('%s', (_, first, second) => {
    expect(Math.sign(worstFirst(first, second))).toBe(-1);
    expect(Math.sign(worstFirst(second, first))).toBe(1);
  });

  test('requirements of equal shares stay in the order of the text', () => {
    const of = { by: 'requirement' } as const;
    expect(worstFirst(standing('b', low, low, of), standing('a', low, low, of))).toBe(0);
  });
});

const judged = (name: string) =>
  parsePlans(readText(`examples/plans/${name}.yaml`)).map((parsed) =>
    assess(parsed, catalogue, { asOf: '2022-06-30', file: `${name}.yaml` }),
  );

test('the share of a plan: of what is met, unmet and unknown, error level apart', () => {
  const [plan] = judged('hoi-ccb-huyen-song-thuong');
  if (!plan) throw new Error('no plan');
  const count = (level: string[], ...statuses: string[]) =>
    plan.results.filter((result) => level.includes(result.level) && statuses.includes(result.status)).length;
  const every = ['error', 'warning', 'note'];
  expect(sharesOf(plan)).toEqual({
    errors: { met: count(['error'], 'met'), of: count(['error'], 'met', 'unmet', 'unknown') },
    all: { met: count(every, 'met'), of: count(every, 'met', 'unmet', 'unknown') },
  });
  expect(sharesOf(plan).errors).not.toEqual(sharesOf(plan).all);
  expect(shareOf(plan.counts)).toEqual(sharesOf(plan).all);
});

test('problems are counted by level over all plans', () => {
  const tally = new Tally();
  const plans = ['hoi-ccb-huyen-song-thuong', 'hoi-nong-dan-xa-an-thinh', 'ubnd-xa-an-thinh'].flatMap(judged);
  for (const plan of plans) tally.add(plan);
  const all = plans.flatMap(({ problems }) => problems);
  const of = (level: string) => all.filter((problem) => problem.level === level).length;
  expect(all.length).toBeGreaterThan(0);
  expect(tally.totals({ found: 3, read: 3 }, []).problems).toEqual({
    error: of('error'),
    warning: of('warning'),
    note: of('note'),
  });
});
