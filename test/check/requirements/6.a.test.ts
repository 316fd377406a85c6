import { type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const sessions = (...items: string[]) => `dissemination:\n${items.map((item) => `  - { ${item} }`).join('\n')}`;

const rows: Row[] = [
  { name: 'to Party cells', plan: sessions('reach: party-cell'), asOf, status: 'met' },
  { name: 'among others', plan: sessions('reach: [district, commune, party-cell]'), asOf, status: 'met' },
  { name: 'one session of several', plan: sessions('reach: district', 'reach: party-cell'), asOf, status: 'met' },
  {
    name: 'only to communes',
    plan: sessions('reach: [district, commune]'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  { name: 'no reach', plan: sessions('date: 10/9/2021'), asOf, status: 'unmet', findings: ['absent'] },
  { name: 'no session at all, and no due day', plan: '', asOf: '2021-02-01', status: 'unmet', findings: ['absent'] },
  {
    name: 'a reach that cannot be read',
    plan: sessions('reach: khắp nơi'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  { name: 'one of several that cannot be read', plan: sessions('reach: [commune, khắp nơi]'), asOf, status: 'unknown' },
  { name: 'met beside one that cannot be read', plan: sessions('reach: [party-cell, khắp nơi]'), asOf, status: 'met' },
  {
    name: 'a date that cannot be read hides nothing',
    plan: sessions('reach: commune, date: 31/9/2021'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  { name: 'an item that cannot be read', plan: 'dissemination: [chi bộ]', asOf, status: 'unknown' },
  { name: 'a section that cannot be read', plan: 'dissemination: chi bộ', asOf, status: 'unknown' },
  { name: 'a misspelt key', plan: 'quán triệt:\n  - phạm vy: chi bộ', asOf, status: 'unknown' },
  { name: 'without diacritics', plan: 'quan triet:\n  - pham vi: chi bo', asOf, status: 'met' },
];

testRequirement('6.a', rows);
