import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Status } from '../../../src/check/assess/Assessment.js';
import { assess } from '../../../src/check/assess/assess.js';
import { loadCatalogue } from '../../../src/check/catalogue/loadCatalogue.js';
import { sayIn } from '../../../src/messages/Say.js';
import { sentenceOf } from '../../../src/messages/sentences.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { type Condition, describeCheck } from '../../../src/report/shared/describeCheck.js';
import { readCatalogue } from '../../../src/shell/read/readCatalogue.js';
import { readText, root } from '../../support/catalogue.js';

/** The next term's conclusion, an invented one, judged by the same code. */
const foreign = loadCatalogue(readCatalogue(`${root}test/check/foreign/catalogue`));

const PARTY = 'unit: { name: Huyện ủy A, type: party-committee, level: district }\n';
const PROVINCE = 'unit: { name: Tỉnh ủy A, type: party-committee, level: province }\n';
const COMMITTEE = 'unit: { name: UBND xã A, type: people-committee, level: commune }\n';
const UNION = 'unit: { name: LĐLĐ A, type: trade-union, level: district, party_committee: Huyện ủy A }\n';
const FARMERS = 'unit: { name: HND A, type: farmers-union, level: commune, party_committee: Đảng ủy xã A }\n';
const amounts = (...items: string[]) => `funding:\n${items.map((item) => `  - { ${item} }\n`).join('')}`;
const union = (goal: string) =>
  `targets: [{ indicator: union-membership, baseline: { count: 2, total: 3 }, goal: { ${goal} } }]\n`;
const activity = (fields: string) =>
  `creative_activities: [{ title: Việc, registered_with: BTV Huyện ủy A, ${fields} }]\n`;

/** A plan, the day, and how its requirements stand: `1.a met`, with the kinds of findings where they are not. */
const JUDGED: [string, string, string, Record<string, string>][] = [
  [
    'a party committee in time',
    `${PARTY}issuances: [{ kind: project, issued: 31/3/2027 }]\norientations: [{ year: 2027, focus: [Chuyển đổi số] }]`,
    '2027-06-30',
    { '1.a': 'met', '1.b': 'met', '1.c': 'review to-review' },
  ],
  [
    'a directive is not asked for here',
    `${PARTY}issuances: [{ kind: directive, issued: 31/3/2027 }]\norientations: [{ year: 2027, focus: [a, a, a, a] }]`,
    '2027-03-31',
    {
      '1.a': 'not-due no-entry',
      '1.b': 'unmet too-many not-unique wrong-length wrong-length wrong-length wrong-length',
    },
  ],
  ['before the term', PARTY, '2026-12-01', { '1.a': 'not-due absent', '1.b': 'not-due years-ahead' }],
  [
    'late',
    `${PARTY}issuances: [{ kind: project, issued: 1/4/2027 }]`,
    '2027-02-01',
    { '1.a': 'unmet date-outside', '1.b': 'not-due year-too-few' },
  ],
  [
    'a document by plain keywords',
    `${PROVINCE}document: { number: 15-KH/TU, kind: project, title: Đề án, issued: 2/3/2027, signer: A }`,
    '2027-02-01',
    { '1.d': 'met' },
  ],
  [
    'and one that breaks each',
    `${PROVINCE}document: { number: 15, kind: plan, title: Kế hoạch, issued: 2/3/2027 }`,
    '2027-02-01',
    { '1.d': 'unmet absent not-matching not-accepted not-allowed' },
  ],
  [
    'what depends on a value that cannot be read',
    `${PROVINCE}document: { number: 15-KH/TU, kind: project, issued: 2/3/2027, signer: [a, { b: c }] }`,
    '2027-02-01',
    { '1.d': 'unknown unreadable-part' },
  ],
  [
    'money',
    `${COMMITTEE}${amounts('amount: 5000')}working_sessions: [{ year: 2027, with: MTTQ }, { year: 2028, with: MTTQ }]`,
    '2027-02-01',
    { '2.a': 'met', '2.b': 'met' },
  ],
  [
    'odd money',
    `${COMMITTEE}${amounts('amount: 999', 'level: commune, purpose: Máy tính', 'amount: 1000000000')}working_sessions: [{ year: 2027 }]`,
    '2027-02-01',
    { '2.a': 'unmet too-few beyond-limit not-multiple absent beyond-limit', '2.b': 'unmet any-of' },
  ],
  [
    'one of two ways only',
    `${COMMITTEE}${amounts('amount: 5000')}working_sessions: [{ year: 2027, with: MTTQ }, { year: 2028, with: MTTQ }]\ncitizen_receptions: { frequency: monthly }`,
    '2027-02-01',
    { '2.b': 'unmet one-only' },
  ],
  [
    'a union',
    `${UNION}${union('count: 667, total: 1000')}${activity('year: 2027, registered_on: 30/6/2027')}tasks: [{ content: a, lead: b, due: 2028, answers: 3.C }]`,
    '2027-06-30',
    { '3.a': 'met', '3.b': 'met', '3.c': 'met' },
  ],
  [
    'a union that falls short',
    `${UNION}${union('count: 665, total: 1000')}${activity('year: 2027, registered_on: 1/1/2028')}`,
    '2027-06-30',
    { '3.a': 'unmet date-outside', '3.b': 'unmet not-raised ratio-below', '3.c': 'unmet no-task' },
  ],
  [
    'a union, unreadable',
    `${UNION}${union('percent: cao')}${activity('year: nay')}`,
    '2027-06-30',
    { '3.a': 'unknown unreadable-part', '3.b': 'unknown unreadable-part' },
  ],
  ['either of two', `${FARMERS}annual_reports: [{ year: 2027, sent: 1/12/2027 }]`, '2027-06-30', { '3.d': 'met' }],
  ['neither of two', `${FARMERS}annual_reports: [{ year: 2027 }]`, '2027-06-30', { '3.d': 'unmet any-of' }],
  [
    'none required is none allowed to be many',
    `${FARMERS}annual_reports: [{ year: 2027, sent: 1/12/2027 }, { year: 2028, number: 5-BC }]`,
    '2027-06-30',
    { '3.d': 'unmet any-of' },
  ],
];

test('`submission` names requirements as they are called everywhere, in any letters', () => {
  const files = readCatalogue(`${root}test/check/foreign/catalogue`);
  const conclusion = `${files['conclusion.yaml']}submission: [1.A]\n`;
  expect(loadCatalogue({ ...files, 'conclusion.yaml': conclusion }).conclusion.submission).toEqual(['1.a']);
});

describe('another conclusion', () => {
  test('has ten requirements, its groups spelt out', () => {
    expect(foreign.requirements.map(({ id }) => id).join(' ')).toBe('1.a 1.b 1.c 1.d 2.a 2.b 3.a 3.b 3.c 3.d');
    expect(foreign.find('3.A')?.applies).toEqual([
      { types: ['trade-union', 'farmers-union'], levels: ['province', 'district', 'commune'] },
    ]);
    expect(foreign.binding({ type: 'farmers-union', level: 'commune' }).map(({ id }) => id)).toEqual([
      '3.a',
      '3.c',
      '3.d',
    ]);
    expect(foreign.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('quotes its source', () => {
    const source = readText('test/check/foreign/catalogue/source.md').replace(/\s+/g, ' ');
    for (const { quote } of foreign.requirements) for (const part of quote.split(' … ')) expect(source).toContain(part);
  });

  test.each(JUDGED)('%s', (_, text, asOf, expected) => {
    const { results } = assess(parsePlan(text), foreign, { asOf, file: 'plan.yaml' });
    const stands = results.map(({ requirement, status, findings }) => [
      requirement,
      [status satisfies Status, ...findings.map(({ kind }) => kind)].join(' '),
    ]);
    expect(Object.fromEntries(stands)).toMatchObject(expected);
    for (const finding of results.flatMap(({ findings }) => findings)) {
      for (const language of ['vi', 'en'] as const)
        expect(sentenceOf(finding, language)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('a plan names the conclusion it answers to', () => {
    const problemsOf = (conclusion: string) =>
      assess(parsePlan(`conclusion: ${conclusion}\n${PROVINCE}`), foreign, {
        asOf: '2027-01-01',
        file: 'x',
      }).problems.map(({ kind }) => kind);
    expect(problemsOf('mttq-2026-2030')).toEqual([]);
    expect(problemsOf('mttq-2021-2025')).toEqual(['other-conclusion']);
  });

  test('a plan written by machine is judged alike', () => {
    const text = JUDGED[0]?.[1] ?? '';
    const { plan } = parsePlan(text);
    const again = assess(parsePlan(stringify(plan)), foreign, { asOf: '2027-06-30', file: 'x' });
    expect(again.results.map(({ status }) => status)).toEqual(['met', 'met', 'review']);
  });
});

/** Its files, with one more requirement of the farmers, whose check is given. */
const asking = (check: string) => {
  const files = readCatalogue(`${root}test/check/foreign/catalogue`);
  const head = 'clause: { vi: mục 3, en: section 3 }\n  title: { vi: T, en: T }\n  quote: quan tâm\n';
  const rest = '  modality: must\n  level: error\n  hint: { vi: h, en: h }\n';
  const applies = '  applies: [{ types: [farmers-union], levels: all }]\n';
  return loadCatalogue({
    ...files,
    'unions.yaml': `${files['unions.yaml']}- id: 3.e\n  ${head}${applies}${rest}  check: ${check}\n`,
  });
};

describe('a sentence is true of whatever is asked', () => {
  const SENTENCES: [string, string, string, string, string][] = [
    [
      'of reports, a number',
      '{ properties: { annual_reports: { everyYear: { from: 2027, to: 2030, min: 1, complete: [sent, number] } } } }',
      'annual_reports: [{ year: 2027, sent: 1/12/2027 }]\n',
      'Mục «báo cáo hằng năm»: năm 2027 chưa có gạch đầu dòng nào đủ thông tin, mỗi năm cần ít nhất 1; 1 gạch đầu dòng còn thiếu «số hiệu». Hãy bổ sung.',
      '«annual_reports»: 2027 has no complete entries, and every year needs at least 1; 1 entry lacks «number». Add it.',
    ],
    [
      'of reports, one only',
      '{ properties: { annual_reports: { everyYear: { from: 2027, to: 2030, min: 1, max: 1 } } } }',
      'annual_reports: [{ year: 2027, number: 5-BC }, { year: 2027, number: 6-BC }]\n',
      'Mục «báo cáo hằng năm»: năm 2027 có 2 gạch đầu dòng, mỗi năm chỉ được nhiều nhất 1. Hãy giảm bớt.',
      '«annual_reports»: 2027 has 2 entries, and 1 is the most. Remove the others.',
    ],
    [
      'of a report, whom it goes to',
      '{ properties: { annual_reports: { items: { properties: { to: { sameNameAs: /unit/party_committee } } } } } }',
      'annual_reports: [{ year: 2027, to: Huyện ủy B }]\n',
      '«nơi nhận» trong mục «báo cáo hằng năm»: “Huyện ủy B” không trùng với “Đảng ủy xã A” ở «cấp ủy cùng cấp» trong mục «đơn vị». Hai nơi phải ghi cùng một tên.',
      '«to» in «annual_reports»: “Huyện ủy B” is not “Đảng ủy xã A”, the name at «party_committee» in «unit». Both places must give the same name.',
    ],
    [
      'of a baseline',
      '{ properties: { targets: { items: { properties: { baseline: { ratio: { atLeast: 50, unit: percent } } } } } } }',
      'targets: [{ indicator: union-membership, baseline: { count: 1, total: 3 } }]\n',
      '1/3 = 33,3% < 50%: cần ít nhất 2/3.',
      '1/3 = 33.3% < 50%: at least 2/3 is needed.',
    ],
  ];

  test.each(SENTENCES)('%s', (_, check, plan, vi, en) => {
    const { results } = assess(parsePlan(FARMERS + plan), asking(check), { asOf: '2027-06-30', file: 'x' });
    const [finding] = results.find(({ requirement }) => requirement === '3.e')?.findings ?? [];
    expect(finding && [sentenceOf(finding, 'vi'), sentenceOf(finding, 'en')]).toEqual([vi, en]);
  });

  const EXPLAINED: [string, string, string[], string[]][] = [
    [
      'from a day to the end of the year',
      '{ properties: { annual_reports: { items: { properties: { sent: { within: { from: 2022-03-01, to: { endOf: year } } } } } } } }',
      ['mỗi gạch đầu dòng của «báo cáo hằng năm»:', '«ngày gửi» từ 01/3/2022 đến ngày 31/12 của «năm»'],
      ['in each entry of «annual_reports»:', '«sent» is from 01/03/2022 to 31/12 of «year»'],
    ],
    [
      'one of two, each of two parts',
      '{ anyOf: [{ required: [document, tasks] }, { required: [final_review] }] }',
      ['một trong các điều sau:', 'có «văn bản»; có «nhiệm vụ»', 'có «tổng kết»'],
      ['one of these:', 'there is «document»; there is «tasks»', 'there is «final_review»'],
    ],
    [
      'when some entry is of a kind',
      '{ if: { properties: { funding: { contains: { properties: { level: { const: commune } } } } } }, then: { required: [tasks] } }',
      ['khi ít nhất một gạch đầu dòng của «kinh phí»: «cấp» là «xã»:', 'có «nhiệm vụ»'],
      ['when in at least one entry of «funding»: «level» is «commune»:', 'there is «tasks»'],
    ],
  ];

  test.each(EXPLAINED)('`explain`: %s', (_, check, vi, en) => {
    const requirement = asking(check).find('3.e');
    const lines = (language: 'vi' | 'en') =>
      flat(describeCheck(requirement as NonNullable<typeof requirement>, sayIn(language)));
    expect(lines('vi')).toEqual(vi);
    expect(lines('en')).toEqual(en);
  });
});

function flat(conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ line, under }) => [line, ...flat(under)]);
}
