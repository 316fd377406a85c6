import { type Row, testRequirement } from '../../support/testRequirement.js';

const goal = (measure: string) => `
targets:
  - indicator: retired-officer-chairs
    baseline: { year: 2021, count: 5, total: 20 }
    goal: ${measure}`;
const asOf = '2022-06-30';

const rows: Row[] = [
  { name: '11 of 20 is exactly 55%', plan: goal('{ year: 2025, count: 11, total: 20 }'), asOf, status: 'met' },
  {
    name: '114 of 209 is 54.5%',
    plan: goal('{ year: 2025, count: 114, total: 209 }'),
    asOf,
    status: 'unmet',
    findings: ['ratio-below'],
  },
  { name: '115 of 209 is enough', plan: goal('{ year: 2025, count: 115, total: 209 }'), asOf, status: 'met' },
  { name: 'a percentage alone', plan: goal('{ year: 2025, percent: 55 }'), asOf, status: 'met' },
  {
    name: 'a percentage just below',
    plan: goal('{ year: 2025, percent: "54,999999" }'),
    asOf,
    status: 'unmet',
    findings: ['ratio-below'],
  },
  {
    name: 'counts decide against a percentage',
    plan: goal('{ year: 2025, count: 13, total: 25, percent: 60 }'),
    asOf,
    status: 'unmet',
    findings: ['ratio-below'],
  },
  {
    name: 'a goal for 2026',
    plan: goal('{ year: 2026, count: 11, total: 20 }'),
    asOf,
    status: 'unmet',
    findings: ['beyond-limit'],
  },
  { name: 'a goal without year', plan: goal('{ count: 11, total: 20 }'), asOf, status: 'unmet', findings: ['absent'] },
  {
    name: 'a count without total is no ratio',
    plan: goal('{ year: 2025, count: 11 }'),
    asOf,
    status: 'unmet',
    findings: ['ratio-missing'],
  },
  {
    name: 'a percentage is not believed beside counts that contradict themselves',
    plan: goal('{ year: 2025, count: 30, total: 20, percent: 60 }'),
    asOf,
    status: 'unknown',
  },
  { name: 'no target at all', plan: '', asOf, status: 'unmet', findings: ['absent'] },
  {
    name: 'only another target',
    plan: 'targets:\n  - indicator: hội viên khá, giàu\n    goal: { percent: 60 }',
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  {
    name: 'a count that cannot be read',
    plan: goal('{ year: 2025, count: vài, total: 20 }'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  {
    name: "an unreadable figure of a target of the unit's own hides nothing",
    plan: 'targets:\n  - indicator: hội viên khá, giàu\n    goal: { year: 2025, count: nhiều, total: 20 }',
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
  },
  {
    name: 'a percentage that cannot be read beside counts that hold',
    plan: goal('{ year: 2025, count: 11, total: 20, percent: hơn nửa }'),
    asOf,
    status: 'met',
  },
  { name: 'a whole list that cannot be read', plan: 'targets: đạt 55%', asOf, status: 'unknown' },
  {
    name: 'a misspelt section',
    plan: goal('{ year: 2025, percent: 60 }').replace('targets', 'targetss'),
    asOf,
    status: 'unknown',
  },
  { name: 'a misspelt year', plan: goal('{ yeer: 2025, percent: 60 }'), asOf, status: 'unknown' },
  {
    name: "today's share already above, the goal below",
    plan: goal('{ year: 2025, percent: 50 }').replace('count: 5', 'count: 15'),
    asOf,
    status: 'unmet',
    findings: ['ratio-below'],
  },
  {
    name: 'an unreadable count and a readable breach',
    plan: goal('{ year: 2026, count: vài, total: 20 }'),
    asOf,
    status: 'unmet',
    findings: ['unreadable-part', 'beyond-limit'],
  },
];

const named = (indicator: string) => `
targets:
  - indicator: ${indicator}
    goal: { year: 2025, count: 11, total: 20 }`;
const wanted = '«chủ tịch hội cơ sở là cán bộ nghỉ hưu»';

/** A name that is nearly the indicator's is one of the unit's own; it is asked about, not taken for it. */
const misspelt: Row[] = [
  {
    name: 'a letter',
    plan: named('chủ tịch hội cơ sở là cán bộ nghĩ hưu'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
    says: {
      vi: `Mục «chỉ tiêu» có 1 gạch đầu dòng nhưng chưa có gạch đầu dòng nào ghi ${wanted}. Dòng 8 ghi “chủ tịch hội cơ sở là cán bộ nghĩ hưu”: có phải là ${wanted}? Nếu đúng, hãy sửa lại như vậy; nếu không, hãy bổ sung.`,
      en: `«targets» has 1 entry, none of them with «retired-officer-chairs». Line 8 has “chủ tịch hội cơ sở là cán bộ nghĩ hưu”: did you mean ${wanted}? If so, write it like this; if not, add one.`,
    },
  },
  {
    name: 'other words',
    plan: named('chủ tịch hội cơ sở là đảng viên'),
    asOf,
    status: 'unmet',
    findings: ['no-entry'],
    says: {
      vi: `Mục «chỉ tiêu» có 1 gạch đầu dòng (“chủ tịch hội cơ sở là đảng viên”) nhưng chưa có gạch đầu dòng nào ghi ${wanted}. Hãy bổ sung.`,
      en: '«targets» has 1 entry (“chủ tịch hội cơ sở là đảng viên”), none of them with «retired-officer-chairs». Add one.',
    },
  },
  {
    name: 'another indicator with a meaning',
    plan: named('union-membership'),
    asOf,
    status: 'unmet',
    says: {
      vi: `Mục «chỉ tiêu» có 1 gạch đầu dòng nhưng chưa có gạch đầu dòng nào ghi ${wanted}. Hãy bổ sung.`,
      en: '«targets» has 1 entry, none of them with «retired-officer-chairs». Add one.',
    },
  },
];

testRequirement('3.CCB.g', [...rows, ...misspelt]);
