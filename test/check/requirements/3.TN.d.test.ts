import { type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const industrial = (goal: string) =>
  `  - { indicator: youth-membership-industrial, baseline: { percent: 30 }, goal: { year: 2025, ${goal} } }\n`;
const rural = (goal: string) =>
  `  - { indicator: youth-membership-rural, baseline: { count: 58, total: 100 }, goal: { year: 2025, ${goal} } }\n`;
const targets = (...items: string[]) => `targets:\n${items.join('')}`;

const rows: Row[] = [
  { name: 'both raised', plan: targets(industrial('percent: 45'), rural('percent: 65')), asOf, status: 'met' },
  { name: 'in the other order', plan: targets(rural('percent: 65'), industrial('percent: 45')), asOf, status: 'met' },
  {
    name: 'one without the year of its goal',
    plan: targets(industrial('percent: 45'), rural('percent: 65').replace('year: 2025, ', '')),
    asOf,
    status: 'unmet',
    findings: ['absent'],
  },
  {
    name: 'one for a year after the period',
    plan: targets(industrial('percent: 45').replace('2025', '2030'), rural('percent: 65')),
    asOf,
    status: 'unmet',
    findings: ['beyond-limit'],
  },
  {
    name: 'one equal',
    plan: targets(industrial('percent: 30'), rural('percent: 65')),
    asOf,
    status: 'unmet',
    findings: ['not-raised'],
  },
  {
    name: 'both not raised',
    plan: targets(industrial('percent: 20'), rural('percent: 58')),
    asOf,
    status: 'unmet',
    findings: ['not-raised', 'not-raised'],
  },
  { name: 'only the countryside', plan: targets(rural('percent: 65')), asOf, status: 'unmet', findings: ['no-entry'] },
  {
    name: 'only industrial parks',
    plan: targets(industrial('percent: 65')),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  {
    name: 'one missing, one not raised, by position',
    plan: targets(rural('percent: 50')),
    asOf,
    status: 'unmet',
    findings: ['no-entry', 'not-raised'],
  },
  {
    name: 'neither',
    plan: 'targets: [{ indicator: hội viên, goal: { percent: 60 } }]',
    asOf,
    status: 'unmet',
    findings: ['no-entry', 'no-entry'],
  },
  {
    name: 'a goal without figures',
    plan: targets(industrial(''), rural('percent: 65')),
    asOf,
    status: 'unmet',
    findings: ['ratio-missing'],
  },
  { name: 'no targets, and no due day', plan: '', asOf: '2021-02-01', status: 'unmet', findings: ['absent'] },
  {
    name: 'a figure that cannot be read',
    plan: targets(industrial('percent: cao'), rural('percent: 65')),
    asOf,
    status: 'unknown',
  },
  {
    name: 'a figure that cannot be read, and the other not raised',
    plan: targets(industrial('percent: cao'), rural('percent: 50')),
    asOf,
    status: 'unmet',
    findings: ['unreadable-part', 'not-raised'],
    says: {
      vi: 'Chưa xác định được vì phần liên quan không đọc được (dòng 7). Hãy sửa sai sót ở đó rồi đối chiếu lại.',
      en: 'It cannot be determined, because a part it needs cannot be read (line 7). Correct that and check again.',
    },
  },
  {
    name: 'an item that cannot be read',
    plan: `${targets(rural('percent: 65'))}  - khu công nghiệp\n`,
    asOf,
    status: 'unknown',
  },
  {
    name: 'a section that cannot be read',
    plan: 'targets: tăng',
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  {
    name: 'a misspelt goal',
    plan: targets(industrial('percent: 45'), rural('percent: 65').replace('goal', 'gol')),
    asOf,
    status: 'unknown',
  },
  {
    name: 'without diacritics',
    plan: [
      'chi_tieu:',
      '  - { ten_chi_tieu: "tap hop thanh nien khu, cum cong nghiep", hien_trang: { ty_le: 30 }, muc_tieu: { nam: 2025, ty_le: 45 } }',
      '  - { ten_chi_tieu: tap hop thanh nien nong thon, hien_trang: { ty_le: 58 }, muc_tieu: { nam: 2025, ty_le: 65 } }',
    ].join('\n'),
    asOf,
    status: 'met',
  },
];

testRequirement('3.TN.d', rows);
