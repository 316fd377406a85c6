import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { judgeRequirement, type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const tasks = (...items: string[]) => `tasks:\n${items.map((item) => `  - { ${item} }`).join('\n')}`;
const full = 'content: Một việc cụ thể, lead: Ban Tuyên giáo, due: hằng năm';

/** A tasks requirement that binds by itself and one whose id has letters. */
const rows = (id: string): Row[] => [
  { name: 'a complete task', plan: tasks(`${full}, answers: [${id}]`), asOf, status: 'met', findings: [] },
  { name: 'one id without brackets', plan: tasks(`${full}, answers: ${id}`), asOf, status: 'met' },
  { name: 'among other answers', plan: tasks(`${full}, answers: [3.2.a, ${id}]`), asOf, status: 'met' },
  { name: 'without regard to case', plan: tasks(`${full}, answers: [${id.toLowerCase()}]`), asOf, status: 'met' },
  { name: 'in capitals', plan: tasks(`${full}, answers: [${id.toUpperCase()}]`), asOf, status: 'met' },
  { name: 'no tasks', plan: '', asOf, status: 'unmet', findings: ['no-task'] },
  { name: 'no tasks, and no due day', plan: 'tasks: []', asOf: '2021-02-01', status: 'unmet', findings: ['no-task'] },
  { name: 'a task without answers', plan: tasks(full), asOf, status: 'unmet', findings: ['no-task'] },
  {
    name: 'a task for another',
    plan: tasks(`${full}, answers: [3.2.a]`),
    asOf,
    status: 'unmet',
    findings: ['no-task'],
  },
  {
    name: 'no lead',
    plan: tasks(`content: Việc, due: hằng năm, answers: ${id}`),
    asOf,
    status: 'unmet',
    findings: ['task-incomplete'],
  },
  {
    name: 'no due date',
    plan: tasks(`content: Việc, lead: Ban, answers: ${id}`),
    asOf,
    status: 'unmet',
    findings: ['task-incomplete'],
  },
  {
    name: 'no content',
    plan: tasks(`lead: Ban, due: hằng năm, answers: ${id}`),
    asOf,
    status: 'unmet',
    findings: ['task-incomplete'],
  },
  {
    name: 'an empty lead',
    plan: tasks(`content: Việc, lead: "", due: 2022, answers: ${id}`),
    asOf,
    status: 'unmet',
    findings: ['task-incomplete'],
  },
  {
    name: 'an incomplete task and a complete one',
    plan: tasks(`content: Việc, answers: ${id}`, `${full}, answers: ${id}`),
    asOf,
    status: 'met',
  },
  {
    name: 'two halves are not one task',
    plan: tasks(`content: Việc, lead: Ban, answers: ${id}`, `content: Việc, due: 2022, answers: ${id}`),
    asOf,
    status: 'unmet',
    findings: ['task-incomplete'],
  },
  {
    name: 'answers that cannot be read',
    plan: tasks(`${full}, answers: { a: b }`),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  { name: 'an answer that is near no id', plan: tasks(`${full}, answers: tuyên truyền`), asOf, status: 'unknown' },
  {
    name: 'a due date that cannot be read',
    plan: tasks(`content: Việc, lead: Ban, due: sớm, answers: ${id}`),
    asOf,
    status: 'unknown',
  },
  {
    name: 'a due date of another task that cannot be read',
    plan: tasks('content: Việc, lead: Ban, due: sớm, answers: 3.2.a'),
    asOf,
    status: 'unmet',
    findings: ['no-task'],
  },
  {
    name: 'partners that cannot be read',
    plan: tasks(`${full}, partners: { a: b }, answers: ${id}`),
    asOf,
    status: 'met',
  },
  {
    name: 'a misspelt lead',
    plan: tasks(`content: Việc, leed: Ban, due: 2022, answers: ${id}`),
    asOf,
    status: 'unknown',
  },
  { name: 'misspelt answers', plan: tasks(`${full}, answrs: ${id}`), asOf, status: 'unknown' },
  { name: 'an item that cannot be read', plan: 'tasks: [một việc]', asOf, status: 'unknown' },
  { name: 'a section that cannot be read', plan: 'tasks: một việc', asOf, status: 'unknown' },
  { name: 'a misspelt section', plan: 'nhiệm vuu:\n  - nội dung: việc', asOf, status: 'unknown' },
  {
    name: 'met beside a task that cannot be read',
    plan: `${tasks(`${full}, answers: ${id}`)}\n  - một việc`,
    asOf,
    status: 'met',
  },
  {
    name: 'without diacritics',
    plan: `nhiem vu:\n  - noi dung: viec\n    thuc hien yeu cau: ${id}\n    chu tri: ban\n    thoi han: hang nam`,
    asOf,
    status: 'met',
  },
];

testRequirement('3.3.b', rows('3.3.b'));
testRequirement('3.CD.a', [
  ...rows('3.CD.a'),
  { name: 'Đ is D', plan: tasks(`${full}, answers: 3.CĐ.a`), asOf, status: 'met' },
  { name: 'đ is D', plan: tasks(`${full}, answers: 3.cđ.a`), asOf, status: 'met' },
]);
testRequirement('5.1.b', [
  {
    name: 'rolled out',
    plan: tasks('content: Việc, lead: Ban, due: quý III/2021, answers: 5.1.b'),
    asOf,
    status: 'met',
  },
  {
    name: 'whatever the date: a person reads it',
    plan: tasks('content: Việc, lead: Ban, due: 2022, answers: 5.1.b'),
    asOf,
    status: 'met',
  },
  { name: 'before the quarter ends too', plan: '', asOf: '2021-08-01', status: 'unmet', findings: ['no-task'] },
]);

describe('findings of tasks', () => {
  test('what a task lacks, in the order of the form', () => {
    const result = judgeRequirement('3.3.b', { plan: tasks('content: Việc, answers: 3.3.b'), asOf });
    expect(result?.findings).toMatchObject([
      { params: { requirement: '3.3.b', lacking: ['lead', 'due'] }, level: 'warning' },
    ]);
  });

  test('the task that lacks least is the one to complete', () => {
    const plan = tasks('content: Việc, answers: 3.3.b', 'content: Việc, lead: Ban, answers: 3.3.b');
    const result = judgeRequirement('3.3.b', { plan, asOf });
    expect(result?.findings).toMatchObject([{ pointer: '/tasks/1', params: { lacking: ['due'] } }]);
  });

  test('a misspelt id leaves the one it is nearest to unknown, and no other', () => {
    const unit = 'unit: { name: A, type: trade-union, level: district, party_committee: Huyện ủy B }\n';
    const parsed = parsePlan(unit + tasks(`${full}, answers: 3.CDD.a`));
    const { problems, results } = assess(parsed, catalogue, { asOf, file: 'plan.yaml' });
    expect(problems).toMatchObject([{ kind: 'unknown-requirement', params: { meant: ['3.CD.a'] } }]);
    expect(results.filter(({ status }) => status === 'unknown').map(({ requirement }) => requirement)).toEqual([
      '3.CD.a',
    ]);
  });

  test('an answer that does not bind the unit is a note', () => {
    const parsed = parsePlan(
      `unit: { name: A, type: party-committee, level: commune }\n${tasks(`${full}, answers: 5.1.b`)}`,
    );
    const { problems, verdict } = assess(parsed, catalogue, {
      asOf: '2021-02-01',
      file: 'plan.yaml',
      only: new Set(['1.a']),
    });
    expect(problems).toMatchObject([{ kind: 'not-binding', level: 'note' }]);
    expect(verdict).toBe('compliant');
  });
});
