import { describe, expect, test } from 'vitest';
import { desk, planOf } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();
const unit = { name: 'Hội Nông dân huyện An Thịnh', type: 'farmers-union', level: 'district' };
const committee = { ...unit, party_committee: 'Huyện ủy An Thịnh' };

/** A plan with so many faulty figures, from one number to another. */
const figures = (from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `  - indicator: Chỉ tiêu ${from + i}\n    goal: { year: 2025, percent: 1%% }\n`,
  );
const withFaults = (...lines: string[][]) => planOf(committee, `targets:\n${lines.flat().join('')}`);

async function since(before: string, after: string) {
  at.put('plans/a.yaml', before);
  await at.run('check', 'plans', '--as-of', '2022-06-30', '-o', 'json:old.json');
  at.put('plans/a.yaml', after);
  const { report } = await at.json('plans', '--since', 'old.json');
  expect(reportFaults(report)).toEqual([]);
  const { stdout } = await at.run(
    'check',
    'plans',
    '--as-of',
    '2022-06-30',
    '--since',
    'old.json',
    '--format',
    'sarif',
  );
  const states = JSON.parse(stdout).runs[0].results.map(
    ({ baselineState }: { baselineState?: string }) => baselineState,
  );
  const { fresh, known, fixed } = report.summary.since;
  expect(states.filter((state?: string) => state === 'new')).toHaveLength(fresh);
  return { fresh, known, fixed };
}

describe('problems beyond those that are listed are no news when they come up, and none too many is hidden', () => {
  test.each<[string, string, string, { fresh: number; fixed: number }]>([
    ['nothing has changed', withFaults(figures(1, 300)), withFaults(figures(1, 300)), { fresh: 0, fixed: 0 }],
    [
      'the first fifty are put right',
      withFaults(figures(1, 300)),
      withFaults(figures(51, 300)),
      { fresh: 0, fixed: 50 },
    ],
    [
      'all but ten of those not listed',
      withFaults(figures(1, 300)),
      withFaults(figures(291, 300)),
      { fresh: 0, fixed: 200 },
    ],
    ['all', withFaults(figures(1, 300)), planOf(committee), { fresh: 0, fixed: 200 }],
    ['one more before them', withFaults(figures(1, 300)), withFaults(figures(0, 300)), { fresh: 1, fixed: 0 }],
    // That there are more is said, and is new.
    [
      'one more behind them, not listed',
      withFaults(figures(1, 300)),
      withFaults(figures(1, 301)),
      { fresh: 1, fixed: 0 },
    ],
    [
      'fifty put right and sixty others made',
      withFaults(figures(1, 300)),
      withFaults(figures(51, 300), figures(400, 459)),
      { fresh: 10, fixed: 0 },
    ],
    [
      'few that are all listed become many',
      withFaults(figures(1, 10)),
      withFaults(figures(1, 210)),
      { fresh: 191, fixed: 0 },
    ],
    [
      'fewer than are listed: told one by one',
      withFaults(figures(1, 20)),
      withFaults(figures(11, 25)),
      { fresh: 5, fixed: 10 },
    ],
  ])('%s', async (_, before, after, { fresh, fixed }) => {
    expect(await since(before, after)).toMatchObject({ fresh, fixed });
  });
});

describe('findings of one requirement too', () => {
  const early = (count: number, day = '15/1/2019') =>
    Array.from(
      { length: count },
      (_, i) =>
        `  - year: ${2022 + (i % 4)}\n    title: Vườn mẫu ${i}\n    political_task: nông thôn mới\n    registered_on: ${day}\n    registered_with: Huyện ủy An Thịnh\n`,
    ).join('');
  const plan = (count: number) => planOf(committee, `creative_activities:\n${early(count)}`);
  test.each([
    [300, 300, 0],
    [300, 200, 0],
    [300, 301, 1],
    [120, 80, 0],
    [80, 90, 10],
  ])('%i of them, then %i: %i new', async (before, after, fresh) => {
    const found = await since(plan(before), plan(after));
    expect(found.fresh).toBe(fresh);
  });
});
