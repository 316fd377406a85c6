import { type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const target = (baseline: string, goal: string) =>
  `targets:\n  - indicator: union-membership\n    baseline: { ${baseline} }\n    goal: { year: 2025, ${goal} }`;

const rows: Row[] = [
  { name: 'raised', plan: target('count: 3250, total: 5000', 'count: 4200, total: 5600'), asOf, status: 'met' },
  { name: 'by one', plan: target('count: 100, total: 200', 'count: 101, total: 200'), asOf, status: 'met' },
  { name: 'by a hair', plan: target('percent: "65,1"', 'percent: "65,11"'), asOf, status: 'met' },
  { name: 'equal', plan: target('count: 1, total: 2', 'percent: 50'), asOf, status: 'unmet', findings: ['not-raised'] },
  {
    name: 'a third is above 33.333333%',
    plan: target('percent: 33.333333', 'count: 1, total: 3'),
    asOf,
    status: 'met',
  },
  {
    name: 'more members, a smaller share',
    plan: target('count: 3250, total: 5000', 'count: 3600, total: 6000'),
    asOf,
    status: 'unmet',
    findings: ['not-raised'],
  },
  {
    name: 'counts decide',
    plan: target('count: 1, total: 2, percent: 40', 'count: 1, total: 2, percent: 90'),
    asOf,
    status: 'unmet',
    findings: ['not-raised'],
  },
  {
    name: 'no goal',
    plan: 'targets: [{ indicator: union-membership, baseline: { percent: 5 } }]',
    asOf,
    status: 'unmet',
    findings: ['ratio-missing'],
  },
  {
    name: 'neither',
    plan: 'targets: [{ indicator: union-membership }]',
    asOf,
    status: 'unmet',
    // Only what a form fills in: nothing is written yet.
    findings: ['absent'],
  },
  {
    name: 'a count alone',
    plan: target('percent: 50', 'count: 300'),
    asOf,
    status: 'unmet',
    findings: ['ratio-missing'],
  },
  {
    name: 'no such target',
    plan: 'targets: [{ indicator: hội viên, goal: { percent: 60 } }]',
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  { name: 'no targets, and no due day', plan: '', asOf: '2021-02-01', status: 'unmet', findings: ['absent'] },
  {
    name: 'a percentage that cannot be read',
    plan: target('percent: 50', 'percent: cao hơn'),
    asOf,
    status: 'unknown',
  },
  { name: 'a total of 0', plan: target('percent: 50', 'count: 0, total: 0'), asOf, status: 'unknown' },
  {
    name: 'a goal that cannot be read',
    plan: 'targets: [{ indicator: union-membership, goal: cao hơn }]',
    asOf,
    status: 'unknown',
  },
  {
    name: 'a misspelt goal',
    plan: target('percent: 50', 'percent: 60').replace('goal', 'gol'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  { name: 'a section that cannot be read', plan: 'targets: tăng', asOf, status: 'unknown' },
  { name: 'an item that cannot be read', plan: 'targets: [tăng]', asOf, status: 'unknown' },
  {
    name: 'a year that cannot be read',
    plan: target('percent: 50', 'percent: 60').replace('2025', 'sau này'),
    asOf,
    status: 'unknown',
  },
  {
    name: 'a year that cannot be read does not hide that nothing is raised',
    plan: target('percent: 50', 'percent: 40').replace('2025', 'sau này'),
    asOf,
    status: 'unmet',
    findings: ['not-raised', 'unreadable-part'],
  },
  {
    name: 'no year',
    plan: target('percent: 50', 'percent: 60').replace('year: 2025, ', ''),
    asOf,
    status: 'unmet',
    findings: ['absent'],
  },
  ...[2021, 2025].map(
    (year): Row => ({
      name: `in ${year}`,
      plan: target('percent: 50', 'percent: 60').replace('2025', String(year)),
      asOf,
      status: 'met',
    }),
  ),
  ...[2020, 2026].map(
    (year): Row => ({
      name: `in ${year}`,
      plan: target('percent: 50', 'percent: 60').replace('2025', String(year)),
      asOf,
      status: 'unmet',
      findings: ['beyond-limit'],
    }),
  ),
  { name: 'the whole cannot rise', plan: target('percent: 100', 'count: 50, total: 50'), asOf, status: 'met' },
  {
    name: 'from the whole',
    plan: target('percent: 100', 'percent: 99.9'),
    asOf,
    status: 'unmet',
    findings: ['not-raised'],
  },
  { name: 'a year after the baseline', plan: target('year: 2024, percent: 50', 'percent: 60'), asOf, status: 'met' },
  {
    name: 'of the same year as the baseline',
    plan: target('year: 2025, percent: 50', 'percent: 60'),
    asOf,
    status: 'unmet',
    findings: ['goal-not-later'],
    says: {
      vi: 'Năm của mục tiêu (2025) phải sau năm của hiện trạng (2025). Hãy kiểm tra lại hai năm này.',
      en: 'The year of the goal (2025) must be after the year of the baseline (2025). Check both years.',
    },
  },
  {
    name: "a target of the unit's own that cannot be read hides nothing",
    plan: 'targets: [{ indicator: hội viên, goal: { percent: cao hơn } }]',
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  {
    name: 'stated twice for one year, once not raised',
    plan: `${target('percent: 50', 'percent: 60')}\n  - indicator: union-membership\n    baseline: { percent: 50 }\n    goal: { year: 2025, percent: 40 }`,
    asOf,
    status: 'unmet',
    findings: ['not-raised'],
  },
  {
    name: 'stated for two years, the last of which is raised',
    plan: `${target('percent: 50', 'percent: 60')}\n  - indicator: union-membership\n    baseline: { percent: 50 }\n    goal: { year: 2024, percent: 40 }`,
    asOf,
    status: 'met',
  },
  {
    name: 'without diacritics',
    plan: 'chi tieu:\n  - ten chi tieu: cong nhan lao dong gia nhap cong doan\n    hien trang: { ty le: 50 }\n    muc tieu: { nam: 2025, ty le: 60 }',
    asOf,
    status: 'met',
  },
];

testRequirement('3.CD.d', rows);
