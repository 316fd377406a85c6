import { expect, test } from 'vitest';
import { judgeRequirement, type Row, testRequirement } from '../../support/testRequirement.js';

const asOf = '2022-06-30';
const task = (fields: string) => `tasks: [{ content: Một việc, ${fields} }]`;
const rows: Row[] = [
  { name: 'nothing said', plan: '', asOf, status: 'review', findings: ['to-review'] },
  {
    name: 'a complete task is not met',
    plan: task('lead: Ban, due: hằng năm, answers: ID'),
    asOf,
    status: 'review',
    findings: ['to-review'],
  },
  { name: 'an incomplete task', plan: task('answers: ID'), asOf, status: 'review' },
  {
    name: 'answers that cannot be read stay review',
    plan: task('answers: { a: b }'),
    asOf,
    status: 'review',
    findings: ['to-review'],
  },
  { name: 'a section that cannot be read stays review', plan: 'tasks: một việc', asOf, status: 'review' },
  { name: 'after the term', plan: '', asOf: '2027-01-01', status: 'review' },
];

for (const id of ['1.b', '3.1.a', '4.b']) {
  testRequirement(
    id,
    rows.map((row) => ({ ...row, plan: row.plan.replace('ID', id) })),
  );
}

test('the report shows what the plan says', () => {
  const plan =
    'tasks: [{ content: Việc một, answers: 1.b }, { content: Việc hai, answers: 1.B }, { content: Việc ba }]';
  const result = judgeRequirement('1.b', { plan, asOf });
  expect(result?.evidence.map(({ pointer, text }) => [pointer, text])).toEqual([
    ['/tasks/0/content', 'Việc một'],
    ['/tasks/1/content', 'Việc hai'],
  ]);
  expect(result?.findings).toMatchObject([{ level: 'note', params: { tasks: 2 } }]);
  expect(result).not.toHaveProperty('due');
});
