import { expect, test } from 'vitest';
import { contradictionIn } from '../../../src/desk/saved/contradictionIn.js';
import { mergeReports } from '../../../src/desk/saved/mergeReports.js';
import type { SavedReport } from '../../../src/desk/saved/savedReport.js';
import { type Quarter, quarter } from '../../support/quarters.js';

// biome-ignore lint/suspicious/noExplicitAny: what is changed here need not be a report any more
type Changed = any;
const UNITS: Quarter['units'] = {
  A: [],
  B: ['1.a'],
  C: ['~1.b'],
  D: 'overdue',
  E: 'not-due',
  F: 'unusable',
  G: 'ended',
};

/** A report that agrees with itself. */
function whole(more: Partial<Quarter> = {}): SavedReport {
  const named = quarter({ asOf: '2022-06-30', units: UNITS, ...more });
  const merged = mergeReports([named], ['1.a', '1.b', '1.c']);
  if ('kind' in merged) throw new Error(merged.kind);
  return { ...named.report, summary: merged.totals.summary };
}
function changed(change: (report: Changed) => void, report: SavedReport = whole()): string | undefined {
  const copy = structuredClone(report);
  change(copy);
  return contradictionIn(copy);
}

test.each<[string, SavedReport]>([
  ['with a roster', whole()],
  ['without one', whole({ isFree: true })],
  ['of nothing', whole({ units: {} })],
  ['of some requirements', whole({ more: { only: ['1.a'] } })],
])('a report %s that nobody has touched contradicts nothing', (_, report) => {
  expect(contradictionIn(report)).toBeUndefined();
});

test.each<[string, (report: Changed) => void]>([
  ['/plans/0/counts/met', ({ plans }) => plans[0].counts.met++],
  ['/plans/1/counts/unmet', ({ plans }) => plans[1].counts.unmet--],
  ['/plans/2/counts/notDue', ({ plans }) => plans[2].counts.notDue++],
  ['/plans/0/counts/planned', ({ plans }) => (plans[0].counts.planned = 1)],
  ['/plans/1/verdict', ({ plans }) => (plans[1].verdict = 'compliant')],
  ['/plans/0/verdict', ({ plans }) => (plans[0].verdict = 'pending')],
  ['/plans/0/nothingMet', ({ plans }) => (plans[0].nothingMet = 1)],
  ['/summary/plans/received', ({ summary }) => summary.plans.received++],
  ['/summary/plans/compliant', ({ summary }) => summary.plans.compliant++],
  ['/summary/plans/pending', ({ summary }) => summary.plans.pending--],
  ['/summary/plans/nonCompliant', ({ summary }) => (summary.plans.nonCompliant = 0)],
  ['/summary/plans/unreadable', ({ summary }) => summary.plans.unreadable++],
  ['/summary/requirements/met', ({ summary }) => summary.requirements.met--],
  ['/summary/requirements/planned', ({ summary }) => (summary.requirements.planned = 2)],
  ['/summary/unmetByLevel/error', ({ summary }) => summary.unmetByLevel.error--],
  ['/summary/files/read', ({ summary }) => summary.files.read++],
  ['/summary/roster/expected', ({ summary }) => summary.roster.expected--],
  ['/summary/roster/missing', ({ summary }) => summary.roster.missing--],
  ['/summary/roster/judged', ({ summary }) => summary.roster.judged++],
  ['/summary/roster/unusable', ({ summary }) => summary.roster.unusable--],
  ['/summary/roster/notDue', ({ summary }) => summary.roster.notDue++],
  ['/summary/roster/overdue', ({ summary }) => (summary.roster.overdue = 0)],
  ['/summary/roster/ended', ({ summary }) => summary.roster.ended++],
  // A plan that is gone, or there twice, is one of the sum.
  ['/summary/plans/received', ({ plans }) => plans.pop()],
  ['/summary/plans/received', ({ plans }) => plans.push(plans[0])],
  ['/summary/roster/expected', ({ roster }) => roster.missing.pop()],
])('%s', (pointer, change) => expect(changed(change)).toBe(pointer));

test('fewer files read than found is no contradiction', () => {
  expect(changed(({ summary }) => summary.files.read--)).toBeUndefined();
});

test('a report of before units had a status counts all that are overdue', () => {
  const old = (report: Changed, overdue: number) => {
    delete report.roster.units;
    const { expected, received, missing } = report.summary.roster;
    report.summary.roster = { expected, received, missing, overdue };
  };
  expect(changed((report) => old(report, 1))).toBeUndefined();
  expect(changed((report) => old(report, 2))).toBe('/summary/roster/overdue');
});

test('what is new is what is listed as new', () => {
  const since = { fresh: ['a', 'b'], newlyDue: ['c'], newlyOverdue: [], earlier: { overdue: [], across: [] } };
  const counts = { fresh: 2, newlyDue: 1, newlyOverdue: 0 };
  const put = (more: object) => (report: Changed) => {
    report.since = since;
    report.summary.since = { ...counts, ...more };
  };
  expect(changed(put({}))).toBeUndefined();
  for (const part of ['fresh', 'newlyDue', 'newlyOverdue'])
    expect(changed(put({ [part]: 3 }))).toBe(`/summary/since/${part}`);
});

test('of a plan that meets nothing the report says so, unless only some requirements are asked about', () => {
  const hollow = (report: Changed) => {
    const [plan] = report.plans;
    for (const result of plan.results) Object.assign(result, { status: 'unmet', level: 'warning' });
    Object.assign(plan, { verdict: 'non-compliant', nothingMet: 3 });
    plan.counts = { ...plan.counts, met: 0, unmet: 3 };
    return plan;
  };
  const pointer = (only: string[] | undefined, change: (plan: Changed) => void) =>
    changed(
      (report) => {
        if (only) report.only = only;
        change(hollow(report));
      },
      whole({ units: { A: [] } }),
    );
  // All else of the report is another matter.
  expect(pointer(undefined, () => {})).toMatch(/^\/summary\//);
  expect(pointer(undefined, (plan) => (plan.nothingMet = 2))).toBe('/plans/0/nothingMet');
  expect(pointer(undefined, (plan) => (plan.verdict = 'compliant'))).toBe('/plans/0/verdict');
  expect(pointer(undefined, (plan) => delete plan.nothingMet)).toBe('/plans/0/verdict');
  expect(pointer(['1.a'], () => {})).toBe('/plans/0/nothingMet');
});

test('a plan that cannot be read has no results to contradict', () => {
  const broken = (verdict: string) => (report: Changed) => {
    const [plan] = report.plans;
    Object.assign(plan, { unit: null, verdict, results: [] });
    for (const count of Object.keys(plan.counts)) plan.counts[count] = 0;
  };
  expect(changed(broken('unreadable'))).toMatch(/^\/summary\//);
});
