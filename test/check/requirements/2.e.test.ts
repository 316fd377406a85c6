import { type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const receptions = (fields: string) => `citizen_receptions: { ${fields} }`;

const rows: Row[] = [
  {
    name: 'leaders invited',
    plan: receptions('invited: [Ủy ban MTTQ huyện], frequency: monthly'),
    asOf,
    status: 'met',
  },
  { name: 'one invited', plan: receptions('invited: Ủy ban MTTQ huyện'), asOf, status: 'met' },
  { name: 'as needed', plan: receptions('frequency: as-needed'), asOf, status: 'met' },
  {
    name: 'monthly, nobody named',
    plan: receptions('frequency: monthly'),
    asOf,
    status: 'unmet',
    findings: ['any-of'],
  },
  {
    name: 'an empty list',
    plan: receptions('invited: [], frequency: monthly'),
    asOf,
    status: 'unmet',
    findings: ['any-of'],
  },
  { name: 'a list of nothing', plan: receptions('invited: ["", ~]'), asOf, status: 'unmet', findings: ['absent'] },
  { name: 'nothing at all, and no due day', plan: '', asOf: '2021-02-01', status: 'unmet', findings: ['absent'] },
  {
    name: 'a frequency that cannot be read',
    plan: receptions('frequency: khi rảnh'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  {
    name: 'invited that cannot be read',
    plan: receptions('frequency: monthly, invited: { a: b }'),
    asOf,
    status: 'unknown',
  },
  {
    name: 'met beside a frequency that cannot be read',
    plan: receptions('invited: [MTTQ], frequency: khi rảnh'),
    asOf,
    status: 'met',
  },
  { name: 'a section that cannot be read', plan: 'citizen_receptions: hằng tháng', asOf, status: 'unknown' },
  {
    name: 'a misspelt key',
    plan: 'tiếp công dân:\n  mời tham dư: [MTTQ]\n  định kỳ: hằng tháng',
    asOf,
    status: 'unknown',
  },
  { name: 'without diacritics', plan: 'tiep cong dan:\n  dinh ky: khi can thiet', asOf, status: 'met' },
];

testRequirement('2.e', rows);
