import { testRequirement } from '../../support/testRequirement.js';
import { yearlyRows } from './yearlyRows.js';

testRequirement('2.d', [
  ...yearlyRows({
    list: 'working_sessions',
    field: 'date',
    value: '18/5/2022',
    unreadable: '31/4/2022',
    misspelt: 'dte',
    from: 2022,
  }),
  {
    name: 'without diacritics, planned for later in the year',
    plan: 'buoi lam viec hang nam:\n  - nam: 2022\n    ngay: 15/12/2022',
    asOf: '2022-06-30',
    status: 'met',
  },
]);
