import { type Row, testRequirement } from '../../support/testRequirement.js';
import { yearlyRows } from './yearlyRows.js';

const report = (year: number, sent: string) => `annual_reports: [{ year: ${year}, sent: ${sent} }]`;

const dates: Row[] = [
  {
    name: '2022 alone does not answer for 2021',
    plan: report(2022, '1/12/2022'),
    asOf: '2022-12-31',
    status: 'unmet',
    due: '2022-01-31',
    daysLate: 334,
  },
  {
    name: 'without diacritics',
    plan: 'bao cao hang nam:\n  - nam: 2021\n    ngay gui: 15/12/2021',
    asOf: '2021-12-31',
    status: 'met',
  },
  { name: 'on the first day of its year', plan: report(2021, '1/1/2021'), asOf: '2021-12-31', status: 'met' },
  {
    name: 'the day before',
    plan: report(2021, '31/12/2020'),
    asOf: '2021-12-31',
    status: 'unmet',
    findings: ['date-outside'],
    due: '2022-01-31',
  },
  {
    name: 'on 31 January after',
    plan: `${report(2021, '31/1/2022').slice(0, -1)}, { year: 2022, sent: 10/2/2022 }]`,
    asOf: '2022-02-10',
    status: 'met',
  },
  {
    name: 'the day after that',
    plan: report(2021, '1/2/2022'),
    asOf: '2022-02-10',
    status: 'unmet',
    findings: ['date-outside'],
    due: '2022-01-31',
    daysLate: 1,
  },
  {
    name: 'planned for January',
    plan: report(2021, '15/1/2022'),
    asOf: '2021-12-20',
    status: 'not-due',
    findings: ['year-too-few'],
    due: '2022-01-31',
    daysLeft: 42,
    planned: '2022-01-15',
  },
];

testRequirement('5.5.b', [
  ...yearlyRows({
    list: 'annual_reports',
    field: 'sent',
    value: (year) => `15/12/${year}`,
    unreadable: '31/11/2021',
    misspelt: 'sentt',
    from: 2021,
    dueDays: 31,
  }),
  ...dates,
]);
