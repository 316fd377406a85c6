import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { judgeRequirement, type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const tasks = (...items: string[]) => `tasks:\n${items.map((item) => `  - { ${item} }`).join('\n')}`;
const full = 'content: Mở hai lớp tập huấn, lead: Ban Tuyên giáo, due: hằng năm';

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
const rollOut = (...dues: string[]) =>
  tasks(...dues.map((due) => `content: Việc, lead: Ban, due: ${due}, answers: 5.1.b`));
testRequirement('5.1.b', [
  {
    name: 'rolled out',
    plan: tasks('content: Việc, lead: Ban, due: quý III/2021, answers: 5.1.b'),
    asOf,
    status: 'met',
  },
  { name: 'on the last day', plan: rollOut('30/9/2021'), asOf, status: 'met', due: '2021-09-30' },
  { name: 'on the first', plan: rollOut('1/1/2021'), asOf, status: 'met' },
  { name: 'recurring', plan: rollOut('hằng quý'), asOf, status: 'met' },
  { name: 'still to come: a deadline is no intention', plan: rollOut('30/9/2021'), asOf: '2021-08-01', status: 'met' },
  { name: 'one in time, one later', plan: rollOut('2025', 'quý III/2021'), asOf, status: 'met' },
  {
    name: 'all later, until the quarter ends',
    plan: rollOut('2022', 'quý IV/2021'),
    asOf: '2021-09-30',
    status: 'not-due',
    findings: ['task-untimely'],
    due: '2021-09-30',
    daysLeft: 0,
  },
  {
    name: 'all later, after it: late by the earliest',
    plan: rollOut('2022', 'quý IV/2021'),
    asOf,
    status: 'unmet',
    findings: ['task-untimely'],
    says: {
      vi: 'Nhiệm vụ ghi thực hiện yêu cầu 5.1.b có thời hạn sớm nhất là 31/12/2021, muộn 92 ngày so với hạn 30/9/2021; Kết luận yêu cầu ít nhất một nhiệm vụ xong chậm nhất ngày 30/9/2021, hoặc thực hiện thường kỳ. Nếu đã có nhiệm vụ như vậy, hãy ghi mã yêu cầu vào nhiệm vụ đó; nếu không, hãy giữ nguyên thời hạn và báo cáo lý do chậm.',
      en: 'The earliest task that names requirement 5.1.b is due on 31/12/2021, 92 days after 30/09/2021; the Conclusion asks for at least one task done by 30/09/2021, or recurring. If there is such a task, name the requirement in it; if not, leave the date as it is and report why it is late.',
    },
    daysLate: 92,
  },
  {
    name: 'before the year of the Conclusion: no answer yet',
    plan: rollOut('31/12/2020'),
    asOf: '2021-08-01',
    status: 'not-due',
    findings: ['task-untimely'],
  },
  {
    name: 'before it, after the quarter',
    plan: rollOut('31/12/2020'),
    asOf: '2021-10-10',
    status: 'unmet',
    findings: ['task-untimely'],
    says: {
      vi: 'Nhiệm vụ ghi thực hiện yêu cầu 5.1.b có thời hạn 31/12/2020, trước ngày 01/01/2021 nên không được tính. Nếu ghi nhầm, hãy sửa đúng như kế hoạch đã ban hành; Kết luận yêu cầu ít nhất một nhiệm vụ xong chậm nhất ngày 30/9/2021, hoặc thực hiện thường kỳ. Nếu đã có nhiệm vụ như vậy, hãy ghi mã yêu cầu vào nhiệm vụ đó; nếu không, hãy giữ nguyên thời hạn và báo cáo lý do chậm.',
      en: 'The task that names requirement 5.1.b is due on 31/12/2020, before 01/01/2021, and does not count. If that is a slip, write the date of the plan as issued; the Conclusion asks for at least one task done by 30/09/2021, or recurring. If there is such a task, name the requirement in it; if not, leave the date as it is and report why it is late.',
    },
    daysLate: 10,
  },
  {
    name: 'before it and later: the later one is late',
    plan: rollOut('31/12/2020', '10/10/2021'),
    asOf,
    status: 'unmet',
    daysLate: 10,
  },
  {
    name: 'incomplete, before the quarter ends',
    plan: tasks('content: Việc, answers: 5.1.b'),
    asOf: '2021-08-01',
    status: 'not-due',
    findings: ['task-incomplete'],
  },
  {
    name: 'none, before the quarter ends',
    plan: '',
    asOf: '2021-09-30',
    status: 'not-due',
    findings: ['no-task'],
    daysLeft: 0,
  },
  { name: 'none, after it', plan: '', asOf: '2021-10-01', status: 'unmet', findings: ['no-task'], daysLate: 1 },
  { name: 'a deadline that cannot be read', plan: rollOut('31/9/2021'), asOf, status: 'unknown' },
  { name: 'later, beside one that cannot be read', plan: rollOut('2022', '31/9/2021'), asOf, status: 'unknown' },
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
