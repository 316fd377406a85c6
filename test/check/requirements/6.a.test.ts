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
  {
    name: 'no session on the due day',
    plan: '',
    asOf: '2021-09-30',
    status: 'not-due',
    findings: ['absent'],
    due: '2021-09-30',
    daysLeft: 0,
  },
  {
    name: 'no session the day after',
    plan: '',
    asOf: '2021-10-01',
    status: 'unmet',
    findings: ['absent'],
    daysLate: 1,
  },
  { name: 'later than the due day', plan: sessions('reach: party-cell, date: 5/3/2022'), asOf, status: 'met' },
  { name: 'on the first day', plan: sessions('reach: party-cell, date: 1/1/2021'), asOf, status: 'met' },
  {
    name: 'the day before',
    plan: sessions('reach: party-cell, date: 31/12/2020'),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
  },
  {
    name: 'planned, before the due day',
    plan: sessions('reach: party-cell, date: 20/9/2021'),
    asOf: '2021-09-01',
    status: 'not-due',
    findings: ['date-planned'],
    planned: '2021-09-20',
  },
  {
    name: 'planned, after it',
    plan: sessions('reach: party-cell, date: 29/10/2022'),
    asOf,
    status: 'unmet',
    findings: ['date-planned'],
    says: {
      vi: 'Dự kiến 29/10/2022; khi đã thực hiện, hãy ghi ngày thực tế.',
      en: 'Planned for 29/10/2022; once it is done, write the actual date.',
    },
    daysLate: 273,
    planned: '2022-10-29',
  },
  {
    name: 'a date that cannot be read is one that is not given',
    plan: sessions('reach: party-cell, date: 31/9/2021'),
    asOf,
    status: 'met',
  },
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
