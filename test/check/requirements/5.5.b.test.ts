import { testRequirement } from '../../support/testRequirement.js';
import { yearlyRows } from './yearlyRows.js';

testRequirement('5.5.b', [
  ...yearlyRows({
    list: 'annual_reports',
    field: 'sent',
    value: '15/12/2021',
    unreadable: '31/11/2021',
    misspelt: 'sentt',
    from: 2021,
  }),
  {
    name: '2022 alone does not answer for 2021',
    plan: 'annual_reports: [{ year: 2022, sent: 1/12/2022 }]',
    asOf: '2022-12-31',
    status: 'unmet',
    due: '2021-12-31',
    daysLate: 365,
  },
  {
    name: 'without diacritics',
    plan: 'bao cao hang nam:\n  - nam: 2021\n    ngay gui: 15/12/2021',
    asOf: '2021-12-31',
    status: 'met',
  },
]);
