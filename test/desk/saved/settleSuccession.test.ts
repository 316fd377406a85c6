import { describe, expect, test } from 'vitest';
import { settleSuccession } from '../../../src/desk/saved/settleSuccession.js';
import type { Report } from '../../support/desk.js';

const years = { from: 2021, to: 2022 };
const former = { code: 'C1', name: 'Xã Một', through: [], years, requirements: ['5.5.b'], plan: 'absent' };
const place = { pointer: '/x', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } };
const short = {
  ...{
    kind: 'year-too-few',
    params: { list: '/annual_reports', year: 2022, count: 0, min: 1, lacking: [] },
    how: 'short',
  },
  ...{ id: '5.5.b/year-too-few/N1/2022', level: 'note', ...place },
};
const result = (requirement: string, status: string, level = 'error') => ({
  ...{ requirement, status, level, clause: `mục ${requirement}`, findings: [], evidence: [] },
});
/** The plan of a unit that was made of `C1`, judged where that one's plan was not. */
const plan = (more: object = {}) => ({
  ...{ file: 'moi.yaml', document: 0, unit: { name: 'Xã Mới' }, verdict: 'non-compliant' },
  ...{
    counts: { notApplicable: 3 },
    problems: [],
    results: [result('5.5.b', 'unmet'), result('1.a', 'met', 'warning')],
  },
  ...{ awaiting: [{ requirement: '5.5.b', wanting: [short] }], predecessors: [former] },
  ...more,
});
const loan = (year: number) => ({ requirement: '5.5.b', year, text: 'báo cáo', ...place });
/** The report in which the plan of a former unit is. */
const lender = (code: string, lending: object = {}) => ({
  asOf: '2026-06-30',
  plans: [
    {
      ...{ file: 'cu.yaml', document: 0, listed: { code }, results: [] },
      lending: {
        file: 'cu.yaml',
        document: 1,
        loans: [loan(2022)],
        hidden: [],
        owed: [{ requirement: '5.5.b', years: [2021] }],
        ...lending,
      },
    },
  ],
});
const settledIn = (report: object, own: object, ...others: object[]): Report =>
  settleSuccession([{ asOf: '2026-06-30', plans: [own], ...report }, ...others] as never)[0]?.plans[0];
const settled = (own: object, ...others: object[]): Report => settledIn({}, own, ...others);
const statusesOf = ({ results }: { results: { status: string }[] }) => results.map(({ status }) => status);

describe('a plan that was judged without those of its predecessors', () => {
  test('is met by what is in another report, with where that stands, and is told so', () => {
    const told = { kind: 'has-predecessors', params: { units: [] }, level: 'note', ...place };
    const now = settled(plan({ problems: [told, { ...told, kind: 'mojibake' }] }), lender('C1'));
    expect(statusesOf(now)).toEqual(['met', 'met']);
    expect(now.results[0]).toMatchObject({
      clause: 'mục 5.5.b',
      findings: [],
      evidence: [{ file: 'cu.yaml', document: 1 }],
    });
    expect(now).toMatchObject({ verdict: 'compliant', counts: { met: 2, unmet: 0, notApplicable: 3 } });
    expect(now.predecessors[0]).toMatchObject({
      plan: 'read',
      file: 'cu.yaml',
      document: 1,
      owed: [{ years: [2021] }],
    });
    expect(now.predecessors[0].entries).toEqual([loan(2022)]);
    expect(now.problems[0].params.units).toMatchObject([{ code: 'C1' }]);
    expect(now.problems[1].params).toEqual({ units: [] });
    expect(now).not.toHaveProperty('awaiting');
    expect(now).not.toHaveProperty('leaning');
    expect(now).not.toHaveProperty('nothingMet');
  });

  test.each<[string, object, object]>([
    ['no report has them', plan(), lender('C2')],
    ['theirs hands on nothing', plan(), { asOf: '2026-06-30', plans: [{ listed: { code: 'C1' }, results: [] }] }],
    [
      'what hands on is of no unit of the roster',
      plan(),
      { asOf: '2026-06-30', plans: lender('C1').plans.map(({ listed: _, ...one }) => one) },
    ],
    ['they were known as it was judged', plan({ predecessors: [{ ...former, plan: 'read' }] }), lender('C1')],
    ['it awaits nothing', plan({ awaiting: undefined }), lender('C1')],
    ['it has no predecessors', plan({ predecessors: undefined }), lender('C1')],
  ])('stays as it is where %s', (_, own, other) => expect(settled(own, other)).toBe(own));

  test('is not met by an entry of another year, nor by one of another requirement', () => {
    for (const loans of [[loan(2021)], [{ ...loan(2022), requirement: '1.d' }], []]) {
      const now = settled(plan(), lender('C1', { loans }));
      expect(statusesOf(now)).toEqual(['unmet', 'met']);
      expect(now.results[0].findings[0]).toMatchObject({
        level: 'error',
        params: { without: [{ name: 'Xã Một', why: 'none' }] },
      });
    }
  });

  test('is unknown where the other cannot be read, or hides something', () => {
    const unreadable = settled(plan(), lender('C1', { loans: [], isUnreadable: true }));
    expect(statusesOf(unreadable)[0]).toBe('unknown');
    expect(unreadable.predecessors[0].plan).toBe('unreadable');
    expect(unreadable.results[0].findings[0].params.without).toEqual([{ name: 'Xã Một', why: 'unreadable' }]);
    const hidden = settled(plan(), lender('C1', { loans: [], hidden: [{ requirement: '5.5.b', year: 2022 }] }));
    expect(statusesOf(hidden)[0]).toBe('unknown');
  });

  test('stays unknown for what cannot be read in itself, unless the other meets it', () => {
    const own = plan({ results: [result('5.5.b', 'unknown')] });
    expect(statusesOf(settled(own, lender('C1', { loans: [] })))).toEqual(['unknown']);
    expect(statusesOf(settled(own, lender('C1')))).toEqual(['met']);
  });

  test('awaits what is in no report yet, and the first of two with one code lends', () => {
    const two = plan({ predecessors: [former, { ...former, code: 'C2', name: 'Xã Hai' }] });
    const now = settled(two, lender('C1'), lender('C1', { file: 'khac.yaml' }));
    expect(now.predecessors.map(({ plan: had }: { plan: string }) => had)).toEqual(['read', 'absent']);
    expect(now.predecessors[0].file).toBe('cu.yaml');
    expect(now.awaiting).toEqual(two.awaiting);
  });

  test('leans on one task as long as that is most of what is met', () => {
    const leaning = (met: number) => settled(plan({ leaning: { met, of: 1 } }), lender('C1')).leaning;
    expect([leaning(1), leaning(2)]).toEqual([undefined, { met: 2, of: 2 }]);
  });

  test('of which nothing is met by itself is not compliant, unless only some requirements are asked about', () => {
    const own = plan({ results: [result('5.5.b', 'unmet', 'warning'), result('1.d', 'unmet', 'warning')] });
    expect(settled(own, lender('C1', { loans: [] }))).toMatchObject({ verdict: 'non-compliant', nothingMet: 2 });
    const some = settledIn({ only: ['5.5.b'] }, own, lender('C1', { loans: [] }));
    expect(some.verdict).toBe('compliant');
    expect(some).not.toHaveProperty('nothingMet');
  });
});
