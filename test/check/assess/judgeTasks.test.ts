import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/check/assess/Case.js';
import { judgeTasks } from '../../../src/check/assess/judgeTasks.js';
import type { Requirement } from '../../../src/check/catalogue/loadCatalogue.js';

const window = { from: '2021-01-01', to: '2021-09-30' };
const requirement = { id: '5.1.b', check: 'tasks', due: '2021-09-30', task_due: window } as unknown as Requirement;
const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** How the requirement stands with tasks that are due on these days, all of which name it. */
function stands(dues: readonly string[], more: Partial<Case> = {}, of: Requirement = requirement) {
  const tasks = dues.map((due) => ({ content: 'Việc', lead: 'Ban', due }));
  const given = {
    ...{ plan: { tasks }, asOf: '2021-12-31', hiding: [], misnamed: [] },
    ...{ answers: new Map([['5.1.B', dues.map((_, i) => i)]]) },
    parsed: { locate: (pointer: string) => ({ pointer, range, text: '' }) },
    ...more,
  } as unknown as Case;
  const { status, due, daysLate, drafts } = judgeTasks(of, given);
  return [status, due, daysLate, ...drafts.map(({ kind, path }) => `${kind} ${path}`)];
}
const met = ['met', '2021-09-30', undefined];

describe('one of the tasks is due within the window', () => {
  test.each<[string, string[], unknown[]]>([
    ['its first day', ['2021-01-01'], met],
    ['its last', ['2021-09-30'], met],
    ['the day before', ['2020-12-31'], ['unmet', '2021-09-30', 92, 'task-untimely /tasks/0/due']],
    ['the day after', ['2021-10-01'], ['unmet', '2021-09-30', 1, 'task-untimely /tasks/0/due']],
    ['a recurrence', ['yearly'], met],
    ['one of several', ['2022-12-31', '2021-05-01'], met],
    [
      'of several that are late the earliest',
      ['2022-12-31', '2021-10-03', '2021-11-01'],
      ['unmet', '2021-09-30', 3, 'task-untimely /tasks/1/due'],
    ],
    [
      'of early and late ones the earliest of the late',
      ['2020-01-01', '2021-10-03'],
      ['unmet', '2021-09-30', 3, 'task-untimely /tasks/1/due'],
    ],
    [
      'of several that are early the last',
      ['2020-05-01', '2020-12-31', '2020-06-01'],
      ['unmet', '2021-09-30', 92, 'task-untimely /tasks/1/due'],
    ],
    ['none', [], ['unmet', '2021-09-30', 92, 'no-task /tasks']],
  ])('%s', (_, dues, expected) => expect(stands(dues)).toEqual(expected));

  test('a window without a first day has none', () => {
    const open = { ...requirement, task_due: { to: '2021-09-30' } } as unknown as Requirement;
    expect(stands(['2000-01-01'], {}, open)).toEqual(met);
    expect(stands(['2021-10-01'], {}, open)[0]).toBe('unmet');
  });

  test('of a unit that ended within it the last day is its end', () => {
    const ended = { validTo: '2021-08-31' };
    expect(stands(['2021-08-31'], ended)).toEqual(['met', '2021-08-31', undefined]);
    expect(stands(['2021-09-01'], ended)).toEqual(['unmet', '2021-08-31', 1, 'task-untimely /tasks/0/due']);
    expect(stands(['2021-09-30'], { validTo: '2021-09-30' })).toEqual(met);
    expect(stands(['2021-10-01'], { validTo: '2022-12-31' })[0]).toBe('unmet');
  });

  test('without a window any day will do', () => {
    const any = { ...requirement, task_due: undefined } as unknown as Requirement;
    expect(stands(['2030-01-01'], {}, any)).toEqual(met);
  });
});
