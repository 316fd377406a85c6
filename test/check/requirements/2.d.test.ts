import { type Row, testRequirement } from '../../support/testRequirement.js';
import { yearlyRows } from './yearlyRows.js';

const session = (...dates: string[]) =>
  `working_sessions:\n${dates.map((date) => `  - { year: 2022, date: ${date} }`).join('\n')}`;
const asOf = '2022-06-30';

const dates: Row[] = [
  {
    name: 'without diacritics, planned for later in the year',
    plan: 'buoi lam viec hang nam:\n  - nam: 2022\n    ngay: 15/12/2022',
    asOf,
    status: 'not-due',
    findings: ['year-too-few'],
    says: {
      vi: 'Mục «buổi làm việc hằng năm»: năm 2022 chưa có gạch đầu dòng nào đã thực hiện, mỗi năm cần ít nhất 1; đã có dự kiến ngày 15/12/2022: khi đã thực hiện, hãy ghi ngày thực tế.',
      en: '«working_sessions»: 2022 has no carried out entries, and every year needs at least 1; an entry is planned for 15/12/2022: once it is done, write the actual date.',
    },
    due: '2022-12-31',
    planned: '2022-12-15',
  },
  { name: 'on the planned day', plan: session('15/12/2022'), asOf: '2022-12-15', status: 'met' },
  { name: 'one held, one planned', plan: session('15/12/2022', '18/5/2022'), asOf, status: 'met' },
  {
    name: 'two planned: the first day counts',
    plan: session('15/12/2022', '1/9/2022'),
    asOf,
    status: 'not-due',
    planned: '2022-09-01',
  },
  { name: 'on the first day of its year', plan: session('1/1/2022'), asOf, status: 'met' },
  { name: 'on the last', plan: session('31/12/2022'), asOf: '2022-12-31', status: 'met' },
  {
    name: 'the day before its year: a slip of the pen',
    plan: session('31/12/2021'),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
    due: '2022-12-31',
  },
  {
    name: 'the day after its year, late by that day',
    plan: session('1/1/2023'),
    asOf: '2023-06-30',
    status: 'unmet',
    findings: ['date-outside'],
    due: '2022-12-31',
    daysLate: 1,
  },
  {
    name: 'a session of a year before the range is not looked at',
    plan: `${session('18/5/2022')}\n  - { year: 2021, date: 18/5/2019 }`,
    asOf,
    status: 'met',
  },
];

testRequirement('2.d', [
  ...yearlyRows({
    list: 'working_sessions',
    field: 'date',
    value: (year) => `18/5/${year}`,
    unreadable: '31/4/2022',
    misspelt: 'dte',
    from: 2022,
  }),
  ...dates,
]);
