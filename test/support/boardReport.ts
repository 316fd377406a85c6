import { readdirSync } from 'node:fs';
import { assess } from '../../src/check/assess/assess.js';
import type { ListedUnit } from '../../src/check/assess/ListedUnit.js';
import { Tally } from '../../src/desk/totals/Tally.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { catalogue, readText, root } from './catalogue.js';

const asOf = '2022-06-30';

export const boardContext: ReportContext = {
  version: '1.0.0',
  catalogue,
  asOf,
  say: sayIn('vi'),
  issuer: { parent: 'TỈNH ỦY BẮC HÀ', name: 'BAN DÂN VẬN', symbol: 'BDVTU', place: 'Bắc Hà' },
};

const songThuong = 'Huyện Sông Thương';
const unit = (code: string, name: string, type: string, level: ListedUnit['level'], parent: string): ListedUnit => ({
  code,
  name,
  type,
  level,
  parent,
});

/**
 * A report with something in each of its parts, for tests of formats: the example plans, and a roster's side, waivers,
 * reviews and notes across plans as the board would find them. What is made here is made up; what finds it has its own tests.
 */
export function boardReport(): { context: ReportContext; plans: RenderedPlan[]; totals: Totals } {
  const tally = new Tally();
  const plans: RenderedPlan[] = [];
  let [reviewed, exempt] = [false, false];
  const names = readdirSync(`${root}examples/plans`).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) {
    const text = readText(`examples/plans/${name}`);
    for (const parsed of parsePlans(text)) {
      const judged = assess(parsed, catalogue, { asOf, file: `plans/${name}` });
      const { unit: own } = judged;
      const parent = own?.level === 'province' ? 'Tỉnh Bắc Hà' : songThuong;
      const code = own?.code ?? `U${plans.length + 1}`;
      const assessment = own ? { ...judged, listed: unit(code, own.name, own.type, own.level, parent) } : judged;
      // A waiver and a review, as the assessment of a run with them would have.
      const waived = assessment.results.find(({ status, level }) => status === 'unmet' && level === 'warning');
      // Not its only fault, so that the verdict stays.
      const faults = assessment.results.filter(({ status, level }) => status === 'unmet' && level === 'error').length;
      if (!exempt && waived && waived.level === 'warning' && faults > 0) {
        exempt = true;
        waived.status = 'waived';
        waived.waiver = {
          requirement: waived.requirement,
          unit: code,
          reason: 'Đang sáp nhập tổ chức',
          approvedBy: 'Thường trực Tỉnh ủy',
          reference: '12-CV/TU',
          expires: '2022-12-31',
        };
        assessment.counts.unmet--;
        assessment.counts.waived++;
      }
      const review = assessment.results.find(({ status }) => status === 'review');
      if (!reviewed && review) {
        reviewed = true;
        review.review = {
          requirement: review.requirement,
          unit: code,
          opinion: 'met',
          reviewer: 'Nguyễn Thị Bình',
          date: '2022-06-15',
          note: 'Có chuyển biến rõ.',
        };
        assessment.counts.reviewed++;
      }
      tally.add(assessment);
      plans.push({ assessment, text });
    }
  }
  const first = { file: plans[0]?.assessment.file ?? '', document: 0, name: plans[0]?.assessment.unit?.name ?? '' };
  const second = { file: plans[1]?.assessment.file ?? '', document: 0, name: plans[1]?.assessment.unit?.name ?? '' };
  const range = { start: { line: 20, column: 5 }, end: { line: 20, column: 40 } };
  const places = [
    { ...first, pointer: '/tasks/0/content', range },
    { ...second, pointer: '/tasks/2/content', range },
  ];
  const across = { level: 'note', pointer: '/tasks/0/content', range, plans: places } as const;
  const thanhSon = unit('HU-07', 'Huyện ủy Thanh Sơn', 'party-committee', 'district', 'Huyện Thanh Sơn');
  const farmers = unit('HND-07-03', 'Hội Nông dân xã Phú Lâm', 'farmers-union', 'commune', 'Huyện Thanh Sơn');
  const totals = tally.totals(
    { found: names.length, read: names.length },
    catalogue.requirements.map(({ id }) => id),
    {
      rosterSummary: {
        expected: plans.length + 2,
        received: plans.length,
        missing: 2,
        judged: plans.length,
        unusable: 0,
        notDue: 1,
        overdue: 1,
        ended: 0,
        outside: 1,
      },
      roster: {
        missing: [
          { unit: thanhSon, due: '2021-09-30', status: 'overdue', daysLate: 273 },
          { unit: farmers, due: '2022-07-15', status: 'not-due', daysLeft: 15 },
        ],
        twice: [{ unit: unit('X1', second.name, 'trade-union', 'province', 'Tỉnh Bắc Hà'), plans: [first, second] }],
        unlisted: [{ plan: first, nearest: [thanhSon] }],
        mismatched: [
          { plan: second, unit: thanhSon, field: 'party_committee', found: 'Huyện ủy X', expected: 'Huyện ủy Y' },
        ],
        outside: [{ plan: first, unit: thanhSon, validTo: '2022-03-31' }],
      },
      waivers: {
        applied: plans.flatMap(({ assessment }) => assessment.results.flatMap(({ waiver }) => waiver ?? [])),
        expired: [],
        unused: [],
      },
      reviews: {
        applied: plans.flatMap(({ assessment }) => assessment.results.flatMap(({ review }) => review ?? [])),
        unused: [],
      },
      across: [
        {
          id: 'across/copied-text/1',
          kind: 'copied-text',
          params: {
            what: 'task',
            text: 'Tổ chức tuyên truyền trong hội viên',
            units: 2,
            texts: 1,
            exact: false,
            similarity: 80,
          },
          ...across,
        },
        {
          id: 'across/sum-contradicts/1',
          kind: 'sum-contradicts',
          params: {
            indicator: 'retired-officer-chairs',
            which: 'goal',
            year: 2025,
            unit: 'Hội Cựu chiến binh tỉnh Bắc Hà',
            sum: { count: 110, total: 209 },
            plans: 14,
            of: 14,
            stated: { count: 115, total: 209 },
          },
          ...across,
        },
        { id: 'across/same-number/1', kind: 'same-number', params: { number: '15-KH/HND', units: 2 }, ...across },
      ],
      sums: [
        {
          indicator: 'retired-officer-chairs',
          which: 'goal',
          year: 2025,
          type: 'veterans-association',
          level: 'district',
          parent: songThuong,
          count: 14,
          total: 25,
          plans: 1,
          of: 1,
        },
      ],
    },
  );
  return { context: boardContext, plans, totals };
}
