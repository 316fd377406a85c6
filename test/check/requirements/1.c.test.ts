import { type Row, testRequirement } from '../../support/testRequirement.js';

const issuances = (...items: string[]) => `issuances:\n${items.map((item) => `  - { ${item} }`).join('\n')}`;
const asOf = '2022-06-30';

const rows: Row[] = [
  {
    name: 'a resolution',
    plan: issuances('kind: resolution, issued: 20/12/2021'),
    asOf,
    status: 'met',
    due: '2025-12-31',
  },
  { name: 'a directive', plan: issuances('kind: directive, issued: 20/12/2021'), asOf, status: 'met' },
  { name: 'a project, planned', plan: issuances('kind: project, issued: 20/12/2024'), asOf, status: 'met' },
  { name: 'on the first day', plan: issuances('kind: project, issued: 1/1/2021'), asOf, status: 'met' },
  { name: 'on the last day', plan: issuances('kind: project, issued: 31/12/2025'), asOf, status: 'met' },
  {
    name: 'the day before the first',
    plan: issuances('kind: resolution, issued: 31/12/2020'),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
    due: '2025-12-31',
  },
  {
    name: 'the day after the last',
    plan: issuances('kind: resolution, issued: 1/1/2026'),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
    daysLate: 1,
  },
  {
    name: 'one too early, one too late',
    plan: issuances('kind: resolution, issued: 3/2/2026', 'kind: directive, issued: 14/10/2020'),
    asOf,
    status: 'unmet',
    findings: ['date-outside', 'date-outside'],
    daysLate: 34,
  },
  {
    name: 'one too early, one inside',
    plan: issuances('kind: resolution, issued: 14/10/2020', 'kind: directive, issued: 2/3/2022'),
    asOf,
    status: 'met',
  },
  {
    name: 'a draft',
    plan: issuances('kind: resolution, number: 12-NQ/HU'),
    asOf: '2025-12-31',
    status: 'not-due',
    findings: ['absent'],
    daysLeft: 0,
  },
  {
    name: 'still a draft the day after',
    plan: issuances('kind: resolution, number: 12-NQ/HU'),
    asOf: '2026-01-01',
    status: 'unmet',
    findings: ['absent'],
    daysLate: 1,
  },
  { name: 'none yet', plan: '', asOf, status: 'not-due', findings: ['absent'], due: '2025-12-31', daysLeft: 1280 },
  { name: 'none at the end', plan: '', asOf: '2026-03-01', status: 'unmet', findings: ['absent'], daysLate: 60 },
  {
    name: 'a document without kind: that is a problem, and none of the kinds',
    plan: issuances('issued: 20/12/2021'),
    asOf,
    status: 'not-due',
    findings: ['absent'],
  },
  { name: 'another kind', plan: issuances('kind: công văn, issued: 20/12/2021'), asOf, status: 'not-due' },
  { name: 'an unknown kind', plan: issuances('kind: tờ trình, issued: 20/12/2021'), asOf, status: 'unknown' },
  {
    name: 'a thematic resolution',
    plan: issuances('kind: nghị quyết chuyên đề, issued: 20/12/2021'),
    asOf,
    status: 'met',
  },
  {
    name: 'a date that cannot be read',
    plan: issuances('kind: directive, issued: 31/11/2021'),
    asOf,
    status: 'unknown',
  },
  { name: 'an item that cannot be read', plan: 'issuances: [Nghị quyết 12]', asOf, status: 'unknown' },
  { name: 'a section that cannot be read', plan: 'issuances: Nghị quyết 12', asOf, status: 'unknown' },
  {
    name: 'a misspelt key',
    plan: 'văn bản lãnh đạo:\n  - loại: nghị quyết\n    ngày ban hàng: 20/12/2021',
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  {
    name: 'a number that cannot be read hides nothing',
    plan: issuances('kind: resolution, issued: 31/12/2020, number: [1, 2]'),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
  },
  {
    name: 'one inside beside one that cannot be read',
    plan: issuances('kind: directive, issued: 31/11/2021', 'kind: resolution, issued: 2/3/2022'),
    asOf,
    status: 'met',
  },
  {
    name: 'without diacritics',
    plan: 'van ban lanh dao:\n  - loai: nghi quyet\n    ngay ban hanh: 20/12/2021',
    asOf,
    status: 'met',
  },
];

testRequirement('1.c', rows);
