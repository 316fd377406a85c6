import { testRequirement } from '../../support/testRequirement.js';
import { yearlyRows } from './yearlyRows.js';

testRequirement('1.d', [
  ...yearlyRows({
    list: 'orientations',
    field: 'focus',
    value: () => 'hiến đất làm đường',
    unreadable: '{ a: b }',
    misspelt: 'focuss',
    from: 2022,
  }),
  {
    name: 'without diacritics, a list of focuses',
    plan: 'nhiem vu trong tam hang nam:\n  - nam: 2022\n    trong tam:\n      - một\n      - hai',
    asOf: '2022-06-30',
    status: 'met',
  },
]);
