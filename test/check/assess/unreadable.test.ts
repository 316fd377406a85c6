import { describe, expect, test } from 'vitest';
import { affected, hidingProblems, inTasks, problemsIn } from '../../../src/check/assess/unreadable.js';
import type { Problem } from '../../../src/plan/model/Problem.js';

const problem = (affects?: string, kind = 'bad-date') =>
  ({ kind, ...(affects !== undefined && { affects }) }) as unknown as Problem;

describe('what could not be read hides something of the tasks that name a requirement', () => {
  test.each([
    ['', true],
    ['/tasks', true],
    ['/tasks/0', true],
    ['/tasks/3', true],
    // Any answer may have meant it.
    ['/tasks/3/answers', true],
    ['/tasks/3/answers/0', true],
    ['/tasks/0/content', true],
    ['/tasks/0/lead', true],
    ['/tasks/0/due', true],
    ['/tasks/0/budget', false],
    ['/tasks/0/partners', false],
    ['/tasks/3/due', false],
    ['/unit/name', false],
    ['/funding', false],
    ['/tasksand', false],
  ])('%j: %s', (affects, hides) => expect(inTasks([0, 2])(problem(affects))).toBe(hides));
});

test('what is plainly not there can be read, but for who the unit is', () => {
  const hiding = [
    problem('/tasks/0/due'),
    problem('/unit/party_committee', 'missing-key'),
    problem('/tasks/0/content', 'missing-key'),
    problem(),
  ];
  expect(affected(hidingProblems(hiding))).toEqual(['/tasks/0/due', '/unit/party_committee']);
});

test.each([
  ['/funding/0/amount', true],
  ['/funding/0', true],
  ['/funding', true],
  ['', true],
  ['/funding/0/amount/x', true],
  ['/funding/1/amount', false],
  ['/funding/0/year', false],
  ['/funding/0/amountx', false],
])('a check that reads /funding/0/amount is touched by %j: %s', (affects, is) => {
  expect(problemsIn(['/funding/0/amount'], [problem(affects)])).toHaveLength(is ? 1 : 0);
});
