import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../../src/desk/saved/mergeReports.js';
import type { SavedReport } from '../../../src/desk/saved/savedReport.js';
import { type Quarter, quarter } from '../../support/quarters.js';

const asOf = '2022-06-30';
const earlier = { report: 'cu.json', asOf: '2022-03-31' };
interface Since {
  fresh?: string[];
  newlyDue?: string[];
  places?: object;
  units?: object[];
  earlier?: object;
  summary?: object;
}
/** A report that was held against an earlier one. */
function report(file: string, units: Quarter['units'], since: Since = {}, more: Partial<Quarter> = {}) {
  const { summary, earlier: known, ...own } = since;
  const counts = { ...earlier, fresh: 0, newlyDue: 0, known: 0, fixed: 0, newlyOverdue: 0, ...summary };
  return quarter({
    ...{ asOf, file, units },
    ...more,
    summary: { ...more.summary, since: counts } as never,
    more: {
      since: { fresh: [], newlyDue: [], newlyOverdue: [], ...own, earlier: { overdue: [], across: [], ...known } },
    } as never,
  });
}
const idOf = (code: string, requirement: string, fault = requirement) =>
  `${requirement}/missing/farmers-union:commune:hoi ${code.toLowerCase()}/${fault}`;
function merged(...reports: { file: string; report: SavedReport }[]) {
  const found = mergeReports(reports, ['1.a', '1.b', '1.c']);
  if ('kind' in found) throw new Error(found.kind);
  const { since, summary } = found.totals;
  return {
    since,
    summary: summary.since,
    fresh: since?.fresh.map(({ file, finding }) => `${file} ${finding.id.split('/')[0]}`),
    due: since?.newlyDue.map(({ file, finding }) => `${file} ${finding.id.split('/')[0]}`),
  };
}

describe('what is new in several reports that were held against one', () => {
  const one = report(
    '1.json',
    { B: ['1.a', '1.b'] },
    {
      ...{ fresh: [idOf('B', '1.a')], newlyDue: [idOf('B', '1.b')] },
      earlier: { overdue: ['X'], across: ['n1', 'n2'], remarks: ['r1'] },
      summary: { known: 2, fixed: 3, limits: ['only'] },
    },
  );
  const other = report(
    '2.json',
    { A: ['1.c'], C: ['1.a'] },
    {
      fresh: [idOf('A', '1.c')],
      earlier: { overdue: ['X', 'Y'], across: ['n2'] },
      summary: { known: 4, fixed: 0, limits: ['only', 'shard'] },
    },
  );

  test.each([[[one, other]], [[other, one]]])('is told in order of the files, and counted', (reports) => {
    const { fresh, due, summary, since } = merged(...reports);
    expect(fresh).toEqual(['plans/A.yaml 1.c', 'plans/B.yaml 1.a']);
    expect(due).toEqual(['plans/B.yaml 1.b']);
    expect(summary).toMatchObject({ ...earlier, fresh: 2, newlyDue: 1, known: 6, fixed: 3, newlyOverdue: 0 });
    expect(new Set(summary?.limits)).toEqual(new Set(['only', 'shard']));
    expect(since?.earlier.across.toSorted()).toEqual(['n1', 'n2']);
    expect(since?.earlier.overdue.toSorted()).toEqual(['X', 'Y']);
    expect(since?.earlier.remarks).toEqual(['r1']);
  });

  test('of one report it is as it was', () => {
    expect(merged(one)).toMatchObject({ fresh: ['plans/B.yaml 1.a'], summary: { known: 2, limits: ['only'] } });
    const { since, summary } = merged(report('1.json', { B: [] }));
    expect(since?.earlier).toStrictEqual({ overdue: [], across: [] });
    for (const member of ['limits', 'gone']) expect(summary).not.toHaveProperty(member);
    expect(since).not.toHaveProperty('shared');
  });

  test('held against none there is nothing to tell', () => {
    const found = merged(quarter({ asOf, units: { A: [] } }), quarter({ asOf, file: '2.json', units: { B: [] } }));
    expect([found.since, found.summary]).toEqual([undefined, undefined]);
  });

  test('an id that several plans have is told with the plan that it is new in', () => {
    const names = { A: 'Hội chung', B: 'Hội chung' };
    const id = '1.a/missing/farmers-union:commune:hoi chung/1.a';
    const places = { fresh: [{ id, file: 'plans/B.yaml', document: 0 }], newlyDue: [] };
    const both = report('1.json', { A: ['1.a'], B: ['1.a'] }, { fresh: [id], places }, { names });
    const { fresh, since } = merged(both);
    expect(fresh).toEqual(['plans/B.yaml 1.a']);
    expect(since?.shared).toEqual([id]);
  });
});

describe('which units are newly overdue', () => {
  const overdue = { A: 'overdue', B: 'overdue', C: 'not-due' } as const;
  const known = { earlier: { overdue: ['A'] } };
  test('is told of the rosters of all: those that were not overdue then', () => {
    const { since, summary } = merged(report('1.json', overdue, known));
    expect(since?.newlyOverdue.map(({ unit }) => unit.code)).toEqual(['B']);
    expect(summary?.newlyOverdue).toBe(1);
  });
  test('a unit whose plan another report has is not', () => {
    const shard = (index: number) => ({ summary: { shard: { index, of: 2, files: 1 } } }) as Partial<Quarter>;
    const reports = [
      report('1.json', { ...overdue, B: [] }, known, shard(1)),
      report('2.json', overdue, known, shard(2)),
    ];
    expect(merged(...reports).since?.newlyOverdue).toEqual([]);
    // Of one part of a run nobody can tell.
    expect(merged(report('2.json', overdue, known, shard(2))).since?.newlyOverdue).toEqual([]);
  });
});

describe('which plans are no more', () => {
  const gone = (code: string, file = `plans/${code}.yaml`) => ({
    ...{ file, document: 0 },
    unit: { name: `Hội ${code}`, type: 'farmers-union', level: 'commune' },
  });
  const told = (...reports: { file: string; report: SavedReport }[]) =>
    merged(...reports).summary?.gone?.map(({ file }) => file);
  test('is told once; what another report has is not gone, wherever it is', () => {
    const one = report('1.json', { A: [] }, { summary: { gone: [gone('X'), gone('B', 'cu/B.yaml')] } });
    const other = report('2.json', { B: [] }, { summary: { gone: [gone('X'), gone('Y')] } });
    expect(told(one, other)).toEqual(['plans/X.yaml', 'plans/Y.yaml']);
    // Alone it says what it said.
    expect(told(one)).toEqual(['plans/X.yaml', 'cu/B.yaml']);
  });
});

describe('units one by one', () => {
  const movement = (code: string, more: object = {}) => ({
    ...{ unit: { code }, fixed: [], fresh: [], newlyDue: [], open: [], gone: [] },
    ...more,
  });
  const own = (code: string) => ({
    plan: { file: `plans/${code}.yaml`, document: 0 },
    before: 'overdue',
    after: 'compliant',
  });
  test('are told where all reports tell of them', () => {
    const one = report('1.json', { A: [] }, { units: [movement('A', own('A'))] });
    const other = report('2.json', { B: [], C: 'overdue' }, { units: [movement('B', own('B'))] });
    const of = (...reports: { file: string; report: SavedReport }[]) =>
      merged(...reports).since?.units?.map(({ unit, before, after }) => [unit.code, before, after].join(' '));
    expect(of(one, other)).toEqual(['A overdue compliant', 'B overdue compliant', 'C  overdue']);
    // A report of before told of none: then nobody knows.
    expect(of(one, report('2.json', { B: [] }))).toBeUndefined();
    // Of one report they stand as it has them.
    expect(of(other)).toEqual(['B overdue compliant']);
  });
});
