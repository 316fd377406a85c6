import { describe, expect, test } from 'vitest';
import type { Assessment, Status } from '../../../src/check/assess/Assessment.js';
import { countResults } from '../../../src/check/assess/counts.js';
import type { UnitEntry } from '../../../src/desk/roster/UnitEntry.js';
import { Tally } from '../../../src/desk/totals/Tally.js';

const listed = (code: string, parent?: string, type = 'farmers-union') => ({
  ...{ code, name: `Hội ${code}`, type, level: 'commune' as const },
  ...(parent !== undefined && { parent }),
});
/** A plan with results `1.a error met`, and more as it is given. */
function plan(results: string[], more: object = {}): Assessment {
  const own = results.map((one) => {
    const [requirement, level, status] = one.split(' ');
    return { requirement, level, status: status as Status, findings: [], evidence: [] };
  }) as unknown as Assessment['results'];
  return {
    ...{ file: 'a.yaml', document: 0, verdict: 'compliant', problems: [], results: own },
    unit: { name: 'Hội A', type: 'farmers-union', level: 'commune' },
    counts: countResults(own, 2),
    ...more,
  } as unknown as Assessment;
}
const broken = (more: object = {}) => plan([], { unit: null, verdict: 'unreadable', ...more });
const files = { found: 3, read: 2 };
const ORDER = ['1.a', '1.b', '1.c'];
const totalsOf = (plans: Assessment[], found: object = {}, order = ORDER) => {
  const tally = new Tally();
  for (const one of plans) tally.add(one);
  return tally.totals(files, order, found);
};

describe('what is counted of plans', () => {
  const plans = [
    plan(['1.a error met', '1.b error unmet', '1.c warning met'], { verdict: 'non-compliant' }),
    plan(['1.a error not-due', '1.c warning unmet'], { verdict: 'pending' }),
    plan(['1.a error unknown', '1.b warning review', '1.c note waived']),
    broken(),
  ];
  const { summary, errors, all, byRequirement, byUnit } = totalsOf(plans);

  test('plans by verdict, results by status, and what is unmet by level', () => {
    expect(summary.plans).toStrictEqual({ received: 4, compliant: 1, pending: 1, nonCompliant: 1, unreadable: 1 });
    expect(summary.requirements).toMatchObject({
      ...{ met: 2, unmet: 2, notDue: 1, review: 1, waived: 1, unknown: 1, notApplicable: 8 },
    });
    expect(summary.unmetByLevel).toEqual({ error: 1, warning: 1, note: 0 });
    expect(summary.files).toBe(files);
    for (const member of ['changedSince', 'leftOut']) expect(summary).not.toHaveProperty(member);
  });

  test('what is planned, and what was reviewed, is counted beside', () => {
    const planned = plan(['1.a error not-due', '1.b warning review']);
    const results = planned.results.map((one, i) => ({ ...one, ...[{ planned: '2022-12-31' }, { review: {} }][i] }));
    const counts = totalsOf([plan(['1.a error met']), { ...planned, results } as Assessment]).summary.requirements;
    expect(counts).toMatchObject({ planned: 1, reviewed: 1, notDue: 1, review: 1 });
    expect(totalsOf([plan(['1.a error met']), plan(['1.a error met'])]).summary.requirements.planned ?? 0).toBe(0);
  });

  test('shares of what is met, unmet and unknown; of error level apart', () => {
    expect([errors, all]).toEqual([
      { met: 1, of: 3 },
      { met: 2, of: 5 },
    ]);
    expect(byUnit.map((row) => [row.errors.met, row.errors.of, row.all.met, row.all.of].join(' '))).toEqual([
      ...['1 2 2 3', '0 0 0 1', '0 1 0 1', '0 0 0 0'],
    ]);
  });

  test('requirements in the order of the catalogue, those that bind nobody left out', () => {
    expect(byRequirement.map(({ requirement, counts }) => [requirement, counts.met, counts.unmet])).toEqual([
      ['1.a', 1, 0],
      ['1.b', 0, 1],
      ['1.c', 1, 1],
    ]);
    expect(totalsOf(plans, {}, ['1.c', '9.z', '1.a']).byRequirement.map(({ requirement }) => requirement)).toEqual([
      ...['1.c', '1.a'],
    ]);
  });

  test('a plan that counts nowhere is only counted as such', () => {
    const superseded = plan(['1.a error met'], { superseded: { why: 'later' } });
    const one = totalsOf([superseded, plan(['1.b error met'])]);
    expect(one.summary.plans).toMatchObject({ received: 1, superseded: 1 });
    expect([one.byUnit.length, one.all]).toEqual([1, { met: 1, of: 1 }]);
  });

  test('what is not asked of units because of their days, each requirement once', () => {
    const out = (...requirements: string[]) => ({ leftOut: requirements.map((requirement) => ({ requirement })) });
    const one = totalsOf([plan([], out('1.a', '1.b', '1.a')), plan([]), plan([], out('1.a'))]);
    expect(one.summary.leftOut).toEqual({ plans: 2, requirements: 3 });
    expect(one.byUnit.map(({ leftOut }) => leftOut)).toEqual([['1.a', '1.b'], undefined, ['1.a']]);
  });
});

describe('a plan as a row', () => {
  const rowOf = (one: Assessment) => totalsOf([one]).byUnit[0];
  const hint = (code: string) => ({ unit: listed(code, 'Huyện Hai', 'womens-union'), why: 'path' });

  test('has the type and level of the roster, its own name, and the roster’s code and district', () => {
    expect(rowOf(plan([], { listed: listed('A', 'Huyện Một', 'trade-union') }))).toMatchObject({
      ...{ name: 'Hội A', type: 'trade-union', level: 'commune', code: 'A', parent: 'Huyện Một' },
    });
    const own = rowOf(plan([], { unit: { name: 'Hội B', type: 'farmers-union', level: 'district', code: '17' } }));
    expect(own).toMatchObject({ type: 'farmers-union', level: 'district', code: '17' });
    expect(own).not.toHaveProperty('parent');
  });

  test('of a file that cannot be read those of the unit that it seems to be of, and no name', () => {
    expect(rowOf(broken({ likely: [hint('A')] }))).toMatchObject({
      ...{ name: undefined, type: 'womens-union', level: 'commune', parent: 'Huyện Hai', code: undefined },
    });
    expect(rowOf(broken({ likely: [hint('A'), hint('B')] }))).not.toHaveProperty('type');
  });

  test('counts its problems of level error, and what it has of former units', () => {
    const problems = ['error', 'warning', 'error', 'note'].map((level) => ({ level }));
    const former = (plan: string, entries: number) => ({ plan, entries: Array.from({ length: entries }) });
    const row = rowOf(
      plan([], {
        ...{ problems, leaning: { met: 3, of: 4, task: 'x' } },
        predecessors: [former('read', 2), former('absent', 0), former('unreadable', 0), former('read', 1)],
      }),
    );
    expect(row).toMatchObject({ problems: 2, leaning: { met: 3, of: 4 }, predecessors: { taken: 3, without: 2 } });
    for (const member of ['leftOut', 'leaning', 'predecessors']) expect(rowOf(plan([]))).not.toHaveProperty(member);
  });
});

describe('districts and kinds of unit', () => {
  const entry = (code: string, status: UnitEntry['status'], parent?: string, type?: string) => ({
    ...{ unit: listed(code, parent, type), row: 1, status },
  });
  const standing = (plans: Assessment[], found: object, by: 'parent' | 'type') =>
    totalsOf(plans, found)
      .standing.filter((one) => one.by === by)
      .map(({ key, plans: counted, units, all }) => ({ key, ...counted, units, all }));
  const units = [
    entry('A', 'judged', 'Huyện Một'),
    entry('B', 'overdue', 'Huyện Một', 'trade-union'),
    entry('C', 'not-due', 'Huyện Hai'),
    entry('D', 'unusable'),
  ];
  const roster = { units, missing: units.filter(({ status }) => status !== 'judged') };
  const own = plan(['1.a error met', '1.b error unmet'], { listed: listed('A', 'Huyện Một') });

  test('count plans that have come, units by status, and who is missing, those of which nothing has come too', () => {
    const [one, two, none, ...more] = standing([own], { roster }, 'parent');
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      key: 'Huyện Một',
      received: 1,
      compliant: 1,
      missing: 1,
      overdue: 1,
      all: { met: 1, of: 2 },
    });
    expect(one?.units).toMatchObject({ judged: 1, overdue: 1, notDue: 0, unusable: 0 });
    expect(two).toMatchObject({ key: 'Huyện Hai', received: 0, missing: 1, overdue: 0, all: { met: 0, of: 0 } });
    expect(none).toMatchObject({ key: '', received: 0, missing: 1, overdue: 0 });
    expect(none?.units).toMatchObject({ unusable: 1 });
    expect(standing([own], { roster }, 'type').map(({ key, received, missing }) => [key, received, missing])).toEqual([
      ['farmers-union/commune', 1, 2],
      ['trade-union/commune', 0, 1],
    ]);
  });

  test('a plan of no unit of the roster counts in no district, one that seems to be of one in that', () => {
    const seeming = broken({ likely: [{ unit: listed('B', 'Huyện Hai'), why: 'path' }] });
    expect(
      standing([own, plan([]), seeming], {}, 'parent').map(({ key, received, unreadable }) => [
        key,
        received,
        unreadable,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Huyện Một', 1, 0],
        ['Huyện Hai', 1, 1],
      ]),
    );
    expect(standing([broken()], {}, 'type')).toEqual([]);
  });

  test('where no unit has a district there are none to tell apart', () => {
    const free = plan([], { listed: listed('A') });
    expect(standing([free], {}, 'parent')).toEqual([]);
    expect(standing([free, own], {}, 'parent')).toHaveLength(2);
    expect(standing([own], {}, 'parent')).toHaveLength(1);
  });
});

describe('plans that are not judged', () => {
  const received = (file: string) => plan([], { file, verdict: 'unreadable' });
  test('are counted, and kept only where reports of parts may be merged', () => {
    const tally = new Tally();
    tally.addUnchanged(received('a'));
    tally.addUnchanged(plan([], { file: 'b' }));
    const since = { changedSince: { ref: 'main' } };
    expect(tally.totals(files, ORDER, since).summary.changedSince).toEqual({
      ref: 'main',
      unchanged: 2,
      unreadable: 1,
    });
    expect(tally.totals(files, ORDER)).not.toHaveProperty('notJudged');
    expect(
      tally.totals(files, ORDER, { shard: { index: 1, of: 2, files: 2 } }).notJudged?.map(({ file }) => file),
    ).toEqual([...['a', 'b']]);
  });

  test('that nothing asked binds are counted as such and kept; of what cannot be read there is nothing to keep', () => {
    const tally = new Tally();
    const unit = { name: 'Hội A', type: 'farmers-union', level: 'commune', code: 'A', party_committee: ['x'] };
    tally.addNotAsked(plan([], { unit, listed: listed('A') }));
    tally.addNotAsked(broken());
    const { summary, notJudged } = tally.totals(files, ORDER);
    expect(summary.plans.notAsked).toBe(2);
    const { party_committee: _, ...kept } = unit;
    expect(notJudged).toEqual([expect.objectContaining({ file: 'a.yaml', unit: kept, listed: listed('A') })]);
  });

  test('of an earlier report they are counted as that had them', () => {
    const tally = new Tally();
    const summary = (more: object) => ({ plans: {}, ...more }) as never;
    tally.addNotJudged([received('a')], summary({ plans: { notAsked: 3 } }));
    tally.addNotJudged([], summary({ changedSince: { unchanged: 4, unreadable: 1 } }));
    tally.addNotJudged([], summary({}));
    const totals = tally.totals(files, ORDER, { changedSince: { ref: 'x' } });
    expect([totals.summary.plans.notAsked, totals.summary.changedSince]).toEqual([
      3,
      { ref: 'x', unchanged: 4, unreadable: 1 },
    ]);
    expect(totals.notJudged).toHaveLength(1);
  });
});
