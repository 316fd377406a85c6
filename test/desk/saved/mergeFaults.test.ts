import { describe, expect, test } from 'vitest';
import { faultOf, levelsOf, shardFault, unitsSentIn } from '../../../src/desk/saved/mergeFaults.js';

interface Given {
  [member: string]: unknown;
  summary?: object;
  plans?: object[];
}
const report = ({ summary = {}, plans = [], ...more }: Given = {}) => ({
  asOf: '2022-06-30',
  summary: { files: { found: plans.length }, ...summary },
  plans,
  ...more,
});
const named = (...reports: Given[]) => reports.map((one, i) => ({ file: `r${i + 1}.json`, report: report(one) }));
const fault = (...reports: Given[]) => faultOf(named(...reports) as never);
const plan = (file: string, code?: string, more: object = {}) => ({
  ...{
    file,
    document: 0,
    unit: { name: `Hội ${file}`, type: 'farmers-union', level: 'commune', ...(code && { code }) },
  },
  ...{ results: [], ...more },
});
const leveled = (...levels: [string, string][]) => [
  plan('a.yaml', undefined, { results: levels.map(([requirement, level]) => ({ requirement, level })) }),
];

describe('what two reports must have in common', () => {
  test('none, one, and two of the same', () => {
    expect([fault(), fault({ asOf: '2020-01-01' }), fault({}, {})]).toEqual([undefined, undefined, undefined]);
  });
  test.each<[string, Given, Given, object]>([
    ['the day', {}, { asOf: '2022-07-01' }, { kind: 'other-day', date: '2022-07-01', firstDate: '2022-06-30' }],
    ['the requirements', { only: ['1.a'] }, {}, { kind: 'other-scope' }],
    ['which requirements', { only: ['1.a'] }, { only: ['1.a', '1.b'] }, { kind: 'other-scope' }],
    [
      'the levels',
      { plans: leveled(['1.a', 'error'], ['1.b', 'note']) },
      { plans: leveled(['1.a', 'error'], ['1.b', 'warning']) },
      { kind: 'other-levels', requirement: '1.b', level: 'warning', firstLevel: 'note' },
    ],
    [
      'what changes are told from',
      { summary: { changedSince: { ref: 'main', unchanged: 0 } } },
      { summary: { changedSince: { ref: 'v1', unchanged: 0 } } },
      { kind: 'other-changes' },
    ],
    [
      'that changes are told',
      { summary: { changedSince: { ref: 'main', unchanged: 0 } } },
      {},
      { kind: 'other-changes' },
    ],
    ['an earlier report', { summary: { since: { report: 'a', asOf: '2022-01-01' } } }, {}, { kind: 'other-since' }],
    [
      'its day',
      { summary: { since: { report: 'a', asOf: '2022-01-01' } } },
      { summary: { since: { report: 'a', asOf: '2022-02-01' } } },
      { kind: 'other-since' },
    ],
  ])('%s', (_, one, other, expected) => {
    expect(fault(one, other)).toEqual({ file: 'r2.json', first: 'r1.json', ...expected });
    // The first of several that is apart is named.
    expect(fault(one, one, other)).toEqual({ file: 'r3.json', first: 'r1.json', ...expected });
  });
  test('a roster, whichever has none', () => {
    const roster = { missing: [] };
    expect(fault({ roster }, {})).toEqual({ kind: 'no-roster', file: 'r2.json', first: 'r1.json' });
    expect(fault({}, { roster })).toEqual({ kind: 'no-roster', file: 'r1.json', first: 'r2.json' });
    expect(fault({ roster }, { roster })).toBeUndefined();
  });
  test('the same requirements, earlier report and changes are in common', () => {
    const summary = { changedSince: { ref: 'main', unchanged: 0 }, since: { report: 'a', asOf: '2022-01-01' } };
    expect(fault({ only: ['1.a'], summary }, { only: ['1.a'], summary })).toBeUndefined();
  });
});

test('what a requirement weighs is told by results, and by configurations where it has none', () => {
  const configurations = [
    {
      levels: [
        { requirement: '1.a', to: 'note' },
        { requirement: '1.b', to: 'note' },
      ],
    },
    {},
  ];
  expect([...levelsOf(report({ configurations, plans: leveled(['1.b', 'error']) }) as never)]).toEqual([
    ['1.a', 'note'],
    ['1.b', 'error'],
  ]);
  expect(fault({ configurations }, { plans: leveled(['1.a', 'error']) })).toMatchObject({ kind: 'other-levels' });
});

describe('reports that do not tell of whom they know nothing', () => {
  const changedSince = { ref: 'main', unchanged: 1 };
  test.each<[string, Given, object | undefined]>([
    ['unchanged plans', { summary: { changedSince } }, { kind: 'changed-only', file: 'r1.json' }],
    ['none unchanged', { summary: { changedSince: { ...changedSince, unchanged: 0 } } }, undefined],
    ['those listed', { summary: { changedSince }, notJudged: [] }, undefined],
    [
      'a part with a roster',
      { summary: { partial: true }, roster: { missing: [] } },
      { kind: 'partial', file: 'r1.json' },
    ],
    ['a part without one', { summary: { partial: true } }, undefined],
  ])('%s', (_, one, expected) => {
    expect(fault(one, { ...one, summary: { ...one.summary } })).toEqual(expected);
    // Alone it is told as it is.
    expect(fault(one)).toBeUndefined();
  });
});

describe('the shards of a run', () => {
  const shard = (index: number, of: number, files: number, found: number) => ({
    summary: { files: { found }, shard: { index, of, files } },
  });
  const faultIn = (...reports: Given[]) => shardFault(named(...reports) as never);
  test.each<[string, Given[], object | undefined]>([
    ['no shards', [{}, {}], undefined],
    ['all', [shard(1, 2, 5, 3), shard(2, 2, 5, 2)], undefined],
    [
      'all of two runs in other numbers of parts',
      [shard(1, 2, 5, 3), shard(2, 2, 5, 2), shard(1, 3, 4, 4), shard(2, 3, 4, 0), shard(3, 3, 4, 0)],
      undefined,
    ],
    ['all of two runs', [shard(1, 2, 5, 3), shard(2, 2, 5, 2), shard(1, 2, 4, 4), shard(2, 2, 4, 0)], undefined],
    ['one is not there', [shard(1, 3, 5, 3), shard(3, 3, 5, 2)], { kind: 'shards', of: 3, indexes: [2] }],
    ['the last is not there', [shard(1, 2, 5, 5)], { kind: 'shards', of: 2, indexes: [2] }],
    [
      'one is there twice',
      [shard(1, 2, 5, 3), shard(1, 2, 5, 3), shard(2, 2, 5, 2)],
      { kind: 'shards', of: 2, indexes: [2] },
    ],
    ['files are lost', [shard(1, 2, 5, 3), shard(2, 2, 5, 1)], { kind: 'other-files', of: 2, found: 4, files: 5 }],
    ['one had a file less when it ran', [shard(1, 2, 4, 3), shard(2, 2, 5, 2)], undefined],
    [
      'of two runs one is not whole',
      [shard(1, 2, 5, 3), shard(2, 2, 5, 2), shard(1, 3, 5, 5)],
      { kind: 'shards', of: 3, indexes: [2, 3] },
    ],
  ])('%s', (_, reports, expected) => expect(faultIn(...reports)).toEqual(expected));

  test('that are not all there stand in the way, and one that is alone is told as it is', () => {
    expect(fault(shard(1, 3, 2, 1), shard(2, 3, 2, 1))).toEqual({ kind: 'shards', of: 3, indexes: [3] });
    expect(fault(shard(1, 3, 2, 1))).toBeUndefined();
  });
});

describe('a unit in two reports', () => {
  const roster = (code: string) => ({ missing: [{ unit: { code } }] });
  test.each<[string, Given[], object | undefined]>([
    [
      'by its code',
      [{ plans: [plan('a.yaml', 'X1')] }, { plans: [plan('b.yaml', 'X1')] }],
      { kind: 'same-unit', unit: 'Hội b.yaml', file: 'r2.json', first: 'r1.json' },
    ],
    [
      'by its place on the roster',
      [{ plans: [plan('a.yaml', 'X1')] }, { plans: [plan('b.yaml', 'X9', { listed: { code: 'X1' } })] }],
      { kind: 'same-unit', unit: 'Hội b.yaml', file: 'r2.json', first: 'r1.json' },
    ],
    [
      'in the third',
      [{}, { plans: [plan('a.yaml', 'X1')] }, { plans: [plan('b.yaml', 'X1')] }],
      { kind: 'same-unit', unit: 'Hội b.yaml', file: 'r3.json', first: 'r2.json' },
    ],
    ['by other codes', [{ plans: [plan('a.yaml', 'X1')] }, { plans: [plan('b.yaml', 'X2')] }], undefined],
    ['twice in one', [{ plans: [plan('a.yaml', 'X1'), plan('b.yaml', 'X1')] }, {}], undefined],
    ['by no code, from two files', [{ plans: [plan('a.yaml')] }, { plans: [plan('b.yaml')] }], undefined],
    [
      'by no code, from one',
      [{ plans: [plan('a.yaml')] }, { plans: [plan('a.yaml')] }],
      { kind: 'same-unit', unit: 'Hội a.yaml', file: 'r2.json', first: 'r1.json' },
    ],
    [
      'that cannot be read',
      [{ plans: [plan('a.yaml', undefined, { unit: null })] }, { plans: [plan('a.yaml', undefined, { unit: null })] }],
      { kind: 'same-unit', unit: 'a.yaml', file: 'r2.json', first: 'r1.json' },
    ],
    [
      'that one of them does not judge',
      [{ plans: [plan('a.yaml', 'X1')] }, { notJudged: [plan('b.yaml', 'X1')] }],
      { kind: 'same-unit', unit: 'Hội b.yaml', file: 'r2.json', first: 'r1.json' },
    ],
    [
      'of one roster, which may have two plans of a unit',
      [
        { roster: roster('X2'), plans: [plan('a.yaml', 'X1', { listed: { code: 'X1' } })] },
        { roster: roster('X2'), plans: [plan('b.yaml', 'X1', { listed: { code: 'X1' } })] },
      ],
      undefined,
    ],
    [
      'of two rosters of one size',
      [
        { roster: roster('X2'), plans: [plan('a.yaml', 'X1', { listed: { code: 'X1' } })] },
        { roster: roster('X3'), plans: [plan('b.yaml', 'X1', { listed: { code: 'X1' } })] },
      ],
      { kind: 'same-unit', unit: 'Hội b.yaml', file: 'r2.json', first: 'r1.json' },
    ],
    [
      'of a roster that has more',
      [
        { roster: roster('X2'), plans: [plan('a.yaml', 'X1', { listed: { code: 'X1' } })] },
        {
          roster: { missing: [...roster('X2').missing, ...roster('X3').missing] },
          plans: [plan('b.yaml', 'X1', { listed: { code: 'X1' } })],
        },
      ],
      { kind: 'same-unit', unit: 'Hội b.yaml', file: 'r2.json', first: 'r1.json' },
    ],
  ])('%s', (_, reports, expected) => expect(fault(...reports)).toEqual(expected));

  test('the shards of a run may each have a plan of it, but not the same one', () => {
    const summary = (index: number) => ({ files: { found: 1 }, shard: { index, of: 2, files: 2 } });
    const both = (a: string, b: string) =>
      fault({ summary: summary(1), plans: [plan(a, 'X1')] }, { summary: summary(2), plans: [plan(b, 'X1')] });
    expect(both('a.yaml', 'b.yaml')).toBeUndefined();
    expect(both('a.yaml', 'a.yaml')).toMatchObject({ kind: 'same-unit', unit: 'Hội a.yaml' });
  });

  test('the units that a report has a plan of, judged or not', () => {
    const keys = unitsSentIn(
      report({ plans: [plan('a.yaml', 'X1')], notJudged: [plan('b.yaml', 'X2'), plan('c.yaml')] }) as never,
    );
    expect([...keys]).toEqual(['X1', 'X2', expect.stringContaining('c.yaml#0')]);
  });
});
