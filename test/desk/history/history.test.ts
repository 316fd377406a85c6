import { describe, expect, test } from 'vitest';
import { type History, isAtFault, type LeftOut } from '../../../src/desk/history/History.js';
import { HistoryBook } from '../../../src/desk/history/HistoryBook.js';
import type { UnitEntry } from '../../../src/desk/roster/UnitEntry.js';
import type { NamedReport } from '../../../src/desk/saved/savedReport.js';
import { historyOf, type Quarter, quarter } from '../../support/quarters.js';

const [Q1, Q2, Q3] = ['2022-03-31', '2022-06-30', '2022-09-30'] as const;
const still = ({ still: units }: History) => units.map(({ unit }) => unit.code);
const states = (history: History, code: string) =>
  history.units.find(({ unit }) => unit.code === code)?.states.map((state) => state ?? '');
/** A report of which the roster has one unit otherwise. */
const withEntry = ({ file, report }: NamedReport, entry: UnitEntry): NamedReport => {
  const units = report.roster?.units?.map((one) => (one.unit.code === entry.unit.code ? entry : one)) ?? [];
  return { file, report: { ...report, roster: { ...report.roster, units } } as NamedReport['report'] };
};
const left = ({ leftOut }: History) => leftOut.map(({ file, why }) => `${file} ${why}`);

describe('no reports, one, many', () => {
  test('of none there is nothing', () => {
    expect(historyOf()).toEqual({ periods: [], districts: [], requirements: [], units: [], still: [], leftOut: [] });
  });

  test('one has its day, and nobody stands still in it', () => {
    const history = historyOf(quarter({ asOf: Q1, units: { A: ['1.a'], B: 'overdue' } }));
    expect(history.periods.map(({ asOf, files }) => [asOf, files])).toEqual([[Q1, [`${Q1}.json`]]]);
    expect(still(history)).toEqual([]);
  });

  test('days stand in order, whatever the order of the files, also a day and years apart', () => {
    const days = ['2026-12-31', '2021-12-31', '2022-01-01'];
    const history = historyOf(...days.map((asOf) => quarter({ asOf, units: { A: ['1.a'] } })));
    expect(history.periods.map(({ asOf }) => asOf)).toEqual(['2021-12-31', '2022-01-01', '2026-12-31']);
    expect(history.still).toMatchObject([{ since: '2021-12-31', periods: 3, state: 'non-compliant', toCorrect: 1 }]);
  });

  test('two hundred', () => {
    const days = Array.from(
      { length: 200 },
      (_, i) => `${2021 + Math.floor(i / 28)}-06-${String((i % 28) + 1).padStart(2, '0')}`,
    );
    const history = historyOf(...days.map((asOf) => quarter({ asOf, units: { A: ['1.a'], B: [] } })));
    expect([history.periods.length, history.leftOut]).toEqual([200, []]);
    expect(history.units.map((line) => line.states.length)).toEqual([200, 200]);
  });
});

describe('units that never moved', () => {
  const over = (...standings: Quarter['units'][string][]) =>
    historyOf(...standings.map((A, i) => quarter({ asOf: [Q1, Q2, Q3][i] ?? Q3, units: { A, Z: [] } })));
  test.each<[string, Quarter['units'][string][]]>([
    ['never sent anything', ['overdue', 'overdue', 'overdue']],
    ['were not due at first', ['not-due', 'overdue', 'overdue']],
    [
      'have the same to correct',
      [
        ['1.a', '1.b'],
        ['1.a', '1.b'],
      ],
    ],
    ['have more to correct than before', [['1.a'], ['1.a', '1.b']]],
    ['let pass what was ahead', [['~1.a'], ['1.a'], ['1.a']]],
    ['sent the same that cannot be used', ['unusable', 'unusable']],
  ])('%s', (_, standings) => {
    expect(still(over(...standings))).toEqual(['A']);
  });
  test.each<[string, Quarter['units'][string][]]>([
    ['sent a plan', ['overdue', ['1.a']]],
    ['sent what cannot be used', ['overdue', 'unusable']],
    ['corrected something', [['1.a', '1.b'], ['1.b']]],
    ['corrected something once', [['1.a', '1.b'], ['1.b'], ['1.b']]],
    ['corrected something and got something else', [['1.a'], ['1.b']]],
    ['are in order', [[], []]],
    ['have nothing due', ['not-due', 'not-due']],
    ['have nothing due in their plan', [['~1.a'], ['~1.a']]],
    ['have ended', ['overdue', 'ended']],
    ['are late for the first time', ['not-due', 'not-due', 'overdue']],
    ['have something due for the first time', [['~1.a'], ['1.a']]],
    ['were in order and are no more', [[], ['1.a']]],
    ['were given another term', ['overdue', 'not-due', 'overdue']],
  ])('not those that %s', (_, standings) => {
    expect(still(over(...standings))).toEqual([]);
  });

  test('a report that does not know a unit is a blank, neither a zero nor a step', () => {
    const history = historyOf(
      quarter({ asOf: Q1, units: { A: ['1.a'], B: [] } }),
      quarter({ asOf: Q2, units: { B: [] } }),
      quarter({ asOf: Q3, units: { A: ['1.a'], B: [], C: 'overdue' } }),
    );
    expect(states(history, 'A')).toEqual(['non-compliant', '', 'non-compliant']);
    expect(states(history, 'C')).toEqual(['', '', 'overdue']);
    expect(history.still).toMatchObject([{ unit: { code: 'A' }, since: Q1, periods: 2 }]);
  });

  test('nor are those accused that the latest report does not know', () => {
    const A = ['1.a'];
    const history = historyOf(
      quarter({ asOf: Q1, units: { A, B: [] } }),
      quarter({ asOf: Q2, units: { A, B: [] } }),
      quarter({ asOf: Q3, units: { B: [] } }),
    );
    expect([still(history), states(history, 'A')]).toEqual([[], ['non-compliant', 'non-compliant', '']]);
  });

  test.each([
    [['1.a'], ['A']],
    [['1.b'], []],
  ])('a unit that is called otherwise is the same by its code', (faults, expected) => {
    const history = historyOf(
      quarter({ asOf: Q1, units: { A: ['1.a'] }, names: { A: 'Hội cũ' } }),
      quarter({ asOf: Q2, units: { A: faults }, names: { A: 'Hội mới' } }),
    );
    expect(still(history)).toEqual(expected);
    expect(history.units).toMatchObject([{ unit: { name: 'Hội mới' }, formerNames: ['Hội cũ'] }]);
  });
});

describe('a unit over the days', () => {
  test('that sent another file which cannot be used has moved', () => {
    const two = [Q1, Q2].map((asOf) => quarter({ asOf, units: { A: 'unusable', Z: [] } }));
    expect(still(historyOf(...two))).toEqual(['A']);
    const [entry] = two[1]?.report.roster?.units ?? [];
    if (!entry) throw new Error('made above');
    for (const more of ['likely', 'superseded', 'word'] as const)
      expect(
        still(
          historyOf(
            two[0] as NamedReport,
            withEntry(two[1] as NamedReport, { ...entry, [more]: [{ file: 'moi.pdf', document: 0, why: 'path' }] }),
          ),
        ),
        more,
      ).toEqual([]);
  });

  test('whose plan none of the requirements asked about binds is not asked', () => {
    const one = quarter({ asOf: Q1, units: { A: [] } });
    const [entry] = one.report.roster?.units ?? [];
    if (!entry) throw new Error('made above');
    const { verdict: _, ...unasked } = entry;
    one.report.plans = [];
    expect(states(historyOf(withEntry(one, unasked)), 'A')).toEqual(['not-asked']);
  });

  test('has the names that it had before, the latest first and each once, and the district that any report knows', () => {
    const called = (asOf: string, name: string, parent?: string) =>
      quarter({ asOf, units: { A: [] }, names: { A: name }, ...(parent && { districts: { A: parent } }) });
    const history = historyOf(
      called('2021-12-31', 'Hội một', 'Huyện Cũ'),
      called(Q1, 'Hội hai', 'Huyện Một'),
      called(Q2, 'Hội một'),
      called(Q3, 'Hội ba'),
    );
    expect(history.units).toMatchObject([
      { unit: { code: 'A', name: 'Hội ba', parent: 'Huyện Một' }, formerNames: ['Hội một', 'Hội hai'] },
    ]);
  });

  test('that no roster ever had is said to be on none', () => {
    const [one, other] = [
      quarter({ asOf: Q1, units: { A: [], B: [] } }),
      quarter({ asOf: Q2, units: { A: [], C: [] }, isFree: true }),
    ];
    const { units } = historyOf(one as NamedReport, other as NamedReport);
    const of = (code: string) => expect.objectContaining({ code, name: `Hội ${code}`, type: 'farmers-union' });
    const good = 'compliant';
    expect(units).toStrictEqual([
      { unit: of('A'), states: [good, good], toCorrect: [0, 0] },
      { unit: of('C'), isUnlisted: true, states: [undefined, good], toCorrect: [undefined, 0] },
      { unit: of('B'), states: [good, undefined], toCorrect: [0, undefined] },
    ]);
  });

  test('since the first day on which it was not in order, with what there is to correct at last', () => {
    const history = historyOf(
      quarter({ asOf: Q1, units: { A: 'not-due', B: ['1.a'] } }),
      quarter({ asOf: Q2, units: { A: 'overdue', B: ['1.a', '1.b'] } }),
      quarter({ asOf: Q3, units: { A: 'overdue', B: ['1.a', '1.b', '1.c'] } }),
    );
    expect(history.still).toStrictEqual([
      { unit: expect.objectContaining({ code: 'A' }), state: 'overdue', since: Q2, periods: 2 },
      { unit: expect.objectContaining({ code: 'B' }), state: 'non-compliant', since: Q1, periods: 3, toCorrect: 3 },
    ]);
    expect(history.units.map(({ toCorrect }) => toCorrect)).toEqual([
      [undefined, undefined, undefined],
      [1, 2, 3],
    ]);
  });
});

test('a district is one however rosters write it, called as in the latest report', () => {
  const of = (asOf: string, districts: Record<string, string>, file?: string) =>
    quarter({
      asOf,
      units: Object.fromEntries(Object.keys(districts).map((code) => [code, []])),
      districts,
      ...(file && { file }),
    });
  const history = historyOf(
    of(Q1, { A: 'huyện Sông Hà', B: 'huyện Sông Hà' }),
    // Two rosters of one day.
    of(Q2, { A: 'H. Sông Hà' }, 'a.json'),
    of(Q2, { B: 'HUYỆN SÔNG HÀ', C: 'Huyện Song Ha' }, 'b.json'),
    of(Q3, { A: 'Huyện Sông Hà', B: 'Huyện Sông Hà' }),
  );
  expect(
    history.districts.map(({ parent, points }) => [parent, ...points.map((point) => point?.units?.expected)]),
  ).toEqual([
    ['Huyện Song Ha', undefined, 1, undefined],
    ['Huyện Sông Hà', 2, 2, 2],
  ]);
  expect(history.districts[1]?.points.map((point) => point?.all)).toEqual([
    { met: 6, of: 6 },
    { met: 6, of: 6 },
    { met: 6, of: 6 },
  ]);
});

test('districts stand in order of the alphabet, those without one last, each with the days on which it was there', () => {
  const of = (asOf: string, districts: Record<string, string>) =>
    quarter({ asOf, units: { A: [], B: [], C: ['1.a'] }, districts });
  const history = historyOf(of(Q1, { A: 'Đông', C: 'Tây' }), of(Q2, { A: 'Bắc', B: 'Tây', C: 'Tây' }));
  expect(
    history.districts.map(({ parent, points }) => [parent, ...points.map((point) => point?.units?.expected)]),
  ).toEqual([
    ['Bắc', undefined, 1],
    ['Đông', 1, undefined],
    ['Tây', 1, 2],
    [undefined, 1, undefined],
  ]);
  expect(history.districts[2]?.points.map((point) => point?.all)).toEqual([
    { met: 2, of: 3 },
    { met: 5, of: 6 },
  ]);
});

test('the configurations of the latest reports that chose levels are told, and what was asked', () => {
  const levels = [{ requirement: '1.a', from: 'error', to: 'error', line: 1 }];
  const more = (...files: string[]) => ({
    only: ['1.a'],
    configurations: [...files.map((file) => ({ file, levels })), { file: 'khong.yaml' }],
  });
  const history = historyOf(
    quarter({ asOf: Q1, units: { A: [] }, more: more('cu.yaml') as never }),
    quarter({ asOf: Q2, units: { A: [] }, more: more('moi.yaml') as never }),
  );
  expect([history.only, history.configurations]).toEqual([['1.a'], [{ file: 'moi.yaml', levels }]]);
  const none = historyOf(quarter({ asOf: Q1, units: { A: [] } }));
  expect(none).not.toHaveProperty('configurations');
  expect(none).not.toHaveProperty('only');
});

test('what is left out stands in the order given, and last what nobody has given', () => {
  const book = new HistoryBook(['1.a', '1.b', '1.c']);
  for (const file of ['x.json', 'c.json', 'a.json', 'b.json', 'd.json']) book.leaveOut({ file, why: 'catalogue' });
  expect(left(book.history(['a.json', 'b.json', 'c.json']))).toEqual(
    ['a', 'b', 'c', 'x', 'd'].map((name) => `${name}.json catalogue`),
  );
});

test.each<[boolean, LeftOut[]]>([
  // Another says the same or more, or nobody has said that it was a report.
  [
    false,
    [
      { file: 'a', why: 'copy', by: 'b' },
      { file: 'a', why: 'replaced', by: 'b' },
      { file: 'a', why: 'replaced-unit', by: 'b', unit: 'A' },
      { file: 'a', why: 'unusable', sentence: 's', isForeign: true },
    ],
  ],
  [
    true,
    [
      { file: 'a', why: 'unusable', sentence: 's' },
      { file: 'a', why: 'catalogue' },
      { file: 'a', why: 'partial' },
      { file: 'a', why: 'scope', by: 'b' },
      { file: 'a', why: 'shards', of: 2, missing: [1] },
    ],
  ],
])('what is left out is a fault: %s', (is, all) => {
  expect(all.filter((one) => isAtFault(one) !== is)).toEqual([]);
});

test('a report that says by an edited file what it weighs is held against that of the latest that weighed it', () => {
  const A = ['1.a'];
  const history = historyOf(
    quarter({ asOf: Q1, file: 'a.json', units: { A }, levels: { '1.b': 'warning' } }),
    quarter({ asOf: Q2, file: 'b.json', units: { A } }),
    quarter({ asOf: Q3, file: 'c.json', units: { A: 'overdue' } }),
  );
  expect(history.leftOut).toEqual([
    { file: 'a.json', why: 'levels', by: 'c.json', requirement: '1.b', level: 'warning', byLevel: 'error' },
  ]);
});

describe('reports of one day', () => {
  const A = ['1.a'];
  test('one twice counts once', () => {
    const one = quarter({ asOf: Q1, units: { A } });
    const history = historyOf({ ...one, file: 'a.json' }, { ...one, file: 'b.json' });
    expect([history.periods[0]?.files, left(history)]).toEqual([['b.json'], ['a.json copy']]);
    expect(history.leftOut.map(isAtFault)).toEqual([false]);
  });

  test('of the same units the one given later counts, also from another folder', () => {
    const before = quarter({ asOf: Q1, file: 'a.json', units: { A, B: A }, folder: 'x' });
    const after = quarter({ asOf: Q1, file: 'b.json', units: { A: [], B: A }, folder: 'y' });
    const history = historyOf(before, after);
    expect([left(history), states(history, 'A')]).toEqual([['a.json replaced'], ['compliant']]);
    expect(states(historyOf(after, before), 'A')).toEqual(['non-compliant']);
  });

  test('districts belong together', () => {
    const history = historyOf(
      quarter({ asOf: Q1, file: 'a.json', units: { A, B: 'overdue' }, districts: { A: 'Một', B: 'Một' } }),
      quarter({ asOf: Q1, file: 'b.json', units: { C: [] }, districts: { C: 'Hai' } }),
    );
    expect(history.periods).toMatchObject([
      {
        files: ['a.json', 'b.json'],
        units: { expected: 3, judged: 2, overdue: 1, compliant: 1 },
        all: { met: 5, of: 6 },
      },
    ]);
    expect(history.districts.map(({ parent, points }) => [parent, points[0]?.units?.compliant])).toEqual([
      ['Hai', 1],
      ['Một', 0],
    ]);
    expect(history.leftOut).toEqual([]);
  });

  const shard = (index: number, units: Quarter['units']) =>
    quarter({ asOf: Q1, file: `${index}.json`, units, summary: { shard: { index, of: 2, files: 2 } } });
  test('the parts of a run too; a unit that one of them misses is not missing', () => {
    const history = historyOf(shard(1, { A, B: 'overdue' }), shard(2, { A: 'overdue', B: [] }));
    expect([states(history, 'A'), states(history, 'B')]).toEqual([['non-compliant'], ['compliant']]);
    expect(history.periods).toMatchObject([{ units: { expected: 2, overdue: 0 } }]);
  });
  test('a part that is alone accuses nobody', () => {
    const history = historyOf(shard(1, { A, B: 'overdue' }));
    expect([history.periods, history.leftOut]).toEqual([[], [{ file: '1.json', why: 'shards', of: 2, missing: [2] }]]);
    expect(history.leftOut.map(isAtFault)).toEqual([true]);
  });
  test('parts that together have other files than the run are none of them counted', () => {
    const short = (index: number, units: Quarter['units']) =>
      quarter({ asOf: Q1, file: `${index}.json`, units, summary: { shard: { index, of: 2, files: 3 } } });
    const history = historyOf(short(1, { A }), short(2, { B: [] }));
    expect([history.periods, left(history)]).toEqual([[], ['1.json shards-files', '2.json shards-files']]);
  });
  test('beside a whole run it is left out', () => {
    const history = historyOf(shard(1, { A, B: 'overdue' }), quarter({ asOf: Q1, units: { A: [], B: [] } }));
    expect([left(history), states(history, 'B')]).toEqual([['1.json replaced'], ['compliant']]);
  });

  test('of the same units are those of which more than half are in both; of just half both count but for the unit of both', () => {
    const of = (units: Quarter['units']) => quarter({ asOf: Q1, file: 'a.json', units });
    const [most, half] = [of({ A, B: A }), of({ A, C: A })];
    const other = quarter({ asOf: Q1, file: 'b.json', units: { A: [], B: [], D: [] } });
    expect(historyOf(most, other).leftOut).toEqual([{ file: 'a.json', why: 'replaced', by: 'b.json' }]);
    expect(historyOf(half, other).leftOut).toEqual([
      { file: 'a.json', why: 'replaced-unit', by: 'b.json', unit: 'Hội A' },
    ]);
    expect(historyOf(other, half).leftOut).toEqual([
      { file: 'b.json', why: 'replaced-unit', by: 'a.json', unit: 'Hội A' },
    ]);
  });

  test('without any plan two are of the same units, and the one given later counts', () => {
    const empty = (file: string, B: 'overdue' | 'not-due') => quarter({ asOf: Q1, file, units: { B } });
    expect(left(historyOf(empty('a.json', 'overdue'), empty('b.json', 'not-due')))).toEqual(['a.json replaced']);
  });

  test.each<[string, Partial<Quarter>, Partial<Quarter>, object, object]>([
    [
      'levels',
      { levels: { '1.b': 'warning' } },
      {},
      { requirement: '1.b', level: 'warning', byLevel: 'error' },
      { requirement: '1.b', level: 'error', byLevel: 'warning' },
    ],
    ['scope', { more: { only: ['1.a'] } }, {}, {}, {}],
    ['roster', { isFree: true }, {}, {}, {}],
    ['roster', {}, { isFree: true }, {}, {}],
  ])('that were not judged alike (%s): the one given later counts', (why, one, other, said, turned) => {
    const a = quarter({ asOf: Q1, file: 'a.json', units: { A }, ...one });
    const b = quarter({ asOf: Q1, file: 'b.json', units: { B: A }, ...other });
    const told = (history: History) => [history.periods.map(({ files }) => files), history.leftOut];
    expect(told(historyOf(a, b))).toEqual([[['b.json']], [{ file: 'a.json', why, by: 'b.json', ...said }]]);
    expect(told(historyOf(b, a))).toEqual([[['a.json']], [{ file: 'b.json', why, by: 'a.json', ...turned }]]);
  });
});

describe('what is judged by another measure than the latest is left out and named', () => {
  const A = ['1.a'];
  test.each<[string, Partial<Quarter>]>([
    ['scope', { more: { only: ['1.a'] } }],
    ['levels', { levels: { '1.b': 'warning' } }],
    ['partial', { summary: { partial: true } }],
    ['changed-since', { summary: { changedSince: { ref: 'main', unchanged: 1, unreadable: 0 } } }],
  ])('%s', (why, other) => {
    const history = historyOf(
      quarter({ asOf: Q1, units: { A }, ...other }),
      quarter({ asOf: Q2, units: { A } }),
      quarter({ asOf: Q3, units: { A } }),
    );
    expect(history.periods.map(({ asOf }) => asOf)).toEqual([Q2, Q3]);
    expect(left(history)).toEqual([`${Q1}.json ${why}`]);
    expect(history.leftOut.map(isAtFault)).toEqual([true]);
  });

  test('what a run was held against, and what had changed when all had, is no matter', () => {
    const since = { report: 'x', asOf: Q1, fresh: 0, newlyDue: 0, known: 0, fixed: 0, newlyOverdue: 0 };
    const history = historyOf(
      quarter({ asOf: Q2, file: 'a.json', units: { A }, summary: { since } }),
      quarter({
        asOf: Q2,
        file: 'b.json',
        units: { B: A },
        summary: { changedSince: { ref: 'x', unchanged: 0, unreadable: 0 } },
      }),
    );
    expect([history.periods[0]?.files, left(history)]).toEqual([['a.json', 'b.json'], []]);
  });
});

describe('without a roster', () => {
  test('units are known by their codes, and none is missing', () => {
    const history = historyOf(
      quarter({ asOf: Q1, units: { A: ['1.a'], B: [] }, isFree: true }),
      quarter({ asOf: Q2, units: { A: ['1.a'] }, isFree: true }),
      quarter({ asOf: Q3, units: { A: ['1.a'], B: 'overdue' } }),
    );
    expect(states(history, 'B')).toEqual(['compliant', '', 'overdue']);
    expect(history.periods.map(({ units }) => units?.expected)).toEqual([undefined, undefined, 2]);
    expect(still(history)).toEqual(['A']);
    expect(history.units.map(({ isUnlisted }) => isUnlisted)).toEqual([undefined, undefined]);
  });

  test('a file that cannot be read is of no unit', () => {
    const one = quarter({ asOf: Q1, units: { A: [] }, isFree: true });
    const [plan] = one.report.plans;
    if (!plan) throw new Error('made above');
    one.report.plans.push({ ...plan, file: 'hong.yaml', unit: null, verdict: 'unreadable', results: [] });
    expect(historyOf(one).units.map(({ unit }) => unit.code)).toEqual(['A']);
  });

  test('of two plans of a unit none hides that the other is not due yet', () => {
    const [ahead, good] = [['~1.a'], []].map((A) => quarter({ asOf: Q1, units: { A }, isFree: true }).report);
    const plans = [good, ahead].flatMap((report, document) => ({ ...report?.plans[0], document }));
    const report = { ...good, plans } as NamedReport['report'];
    expect(states(historyOf({ file: 'a', report }), 'A')).toEqual(['pending']);
  });

  test('of two plans of a unit none hides what the other fails', () => {
    const [one, other] = [['1.a'], []].map(
      (faults) => quarter({ asOf: Q1, units: { A: faults }, isFree: true }).report,
    );
    const [plan, second] = [one?.plans[0], other?.plans[0]];
    if (!one || !plan || !second) throw new Error('made above');
    for (const plans of [
      [plan, { ...second, document: 1 }],
      [second, { ...plan, document: 1 }],
    ])
      expect(states(historyOf({ file: 'a', report: { ...one, plans } }), 'A')).toEqual(['non-compliant']);
  });
});

test('what counts nowhere counts in no line', () => {
  const made = quarter({ asOf: Q1, units: { A: [] } });
  const [plan] = made.report.plans;
  if (!plan) throw new Error('made above');
  const old = {
    ...quarter({ asOf: Q1, units: { A: ['1.a', '1.b'] }, folder: 'old' }).report.plans[0],
    superseded: { why: 'later' },
  };
  made.report.plans = [old as typeof plan, plan];
  const history = historyOf(made);
  expect([states(history, 'A'), history.periods[0]?.all]).toEqual([['compliant'], { met: 3, of: 3 }]);
});

test('requirements have a line in the order of the catalogue, with blanks where nobody was asked', () => {
  const history = historyOf(
    quarter({ asOf: Q1, units: { A: 'overdue' } }),
    quarter({ asOf: Q2, units: { A: ['1.b'] } }),
  );
  expect(
    history.requirements.map(({ requirement, points }) => [requirement, points.map((point) => point?.met)]),
  ).toEqual([
    ['1.a', [undefined, 1]],
    ['1.b', [undefined, 0]],
    ['1.c', [undefined, 1]],
  ]);
});
