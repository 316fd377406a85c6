import { type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const commune = { level: 'commune' };
const funding = (...items: string[]) => `funding:\n${items.map((item) => `  - { ${item} }`).join('\n')}`;

const rows: Row[] = [
  { name: 'money for communes', plan: funding('amount: 500 triệu đồng, level: commune'), asOf, status: 'met' },
  { name: 'one đồng', plan: funding('amount: 1, level: commune'), asOf, status: 'met' },
  {
    name: 'one of several',
    plan: funding('amount: 300, level: district', 'amount: 5, level: commune'),
    asOf,
    status: 'met',
  },
  {
    name: 'a province',
    unit: { level: 'province' },
    plan: funding('amount: 300, level: district'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  {
    name: 'only the district',
    plan: funding('amount: 300, level: district'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  { name: 'no level', plan: funding('amount: 300'), asOf, status: 'unmet', findings: ['absent'] },
  { name: 'no amount', plan: funding('level: commune'), asOf, status: 'unmet', findings: ['absent'] },
  { name: 'nothing', plan: funding('amount: 0, level: commune'), asOf, status: 'unmet', findings: ['beyond-limit'] },
  {
    name: 'nothing, and the wrong level',
    plan: funding('amount: 0, level: district'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  { name: 'no funding, and no due day', plan: '', asOf: '2021-02-01', status: 'unmet', findings: ['absent'] },
  { name: 'a commune, any level', unit: commune, plan: funding('amount: 300, level: district'), asOf, status: 'met' },
  { name: 'a commune, no level', unit: commune, plan: funding('amount: 300'), asOf, status: 'met' },
  {
    name: 'a commune, nothing',
    unit: commune,
    plan: funding('amount: 0'),
    asOf,
    status: 'unmet',
    findings: ['beyond-limit'],
  },
  { name: 'a commune, no funding', unit: commune, plan: '', asOf, status: 'unmet', findings: ['absent'] },
  {
    name: 'a commune: its level is not read',
    unit: commune,
    plan: funding('amount: 0, level: vùng cao'),
    asOf,
    status: 'unmet',
    findings: ['beyond-limit'],
  },
  { name: 'an amount that cannot be read', plan: funding('amount: vừa đủ, level: commune'), asOf, status: 'unknown' },
  {
    name: 'a level that cannot be read',
    plan: funding('amount: 300, level: vùng cao'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  {
    name: 'met beside one that cannot be read',
    plan: funding('amount: 300, level: vùng cao', 'amount: 1, level: commune'),
    asOf,
    status: 'met',
  },
  {
    name: 'a year that cannot be read hides nothing',
    plan: funding('amount: 300, level: district, year: sang năm'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  { name: 'an item that cannot be read', plan: 'funding: [500 triệu]', asOf, status: 'unknown' },
  { name: 'a section that cannot be read', plan: 'funding: 500 triệu', asOf, status: 'unknown' },
  { name: 'a misspelt key', plan: 'kinh phí:\n  - số tiềng: 500 triệu\n    cấp: xã', asOf, status: 'unknown' },
  { name: 'without diacritics', plan: 'kinh phi:\n  - so tien: 500 triệu\n    cap: xa', asOf, status: 'met' },
];

testRequirement('2.f', rows);
