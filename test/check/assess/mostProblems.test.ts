import { describe, expect, test } from 'vitest';
import { mostProblems } from '../../../src/check/assess/mostProblems.js';
import type { FindingLevel } from '../../../src/plan/model/Finding.js';
import type { Problem } from '../../../src/plan/model/Problem.js';

/** So many problems of each level, in this order, each on a line of its own. */
function problems(...groups: readonly (readonly [FindingLevel, number])[]): Problem[] {
  const levels = groups.flatMap(([level, count]) => Array<FindingLevel>(count).fill(level));
  return levels.map((level, i) => {
    const at = { line: i + 1, column: 1 };
    return { kind: 'unknown-key', level, params: {}, pointer: '', range: { start: at, end: at } } as unknown as Problem;
  });
}
/** How many are listed, which lines first and last, and what is said of the others. */
function listed(all: readonly Problem[], plans = 1) {
  const found = mostProblems(all, plans);
  const index = found.findIndex(({ kind }) => kind === 'more-problems');
  const more = found[index];
  return {
    length: found.length,
    ...(more && { index, level: more.level, line: more.range.start.line, ...more.params }),
  };
}

describe('the problems of a plan that are listed', () => {
  test.each<[string, Problem[], object]>([
    ['none', [], { length: 0 }],
    ['as many as are listed', problems(['note', 200]), { length: 200 }],
    [
      'one more',
      problems(['note', 201]),
      { length: 201, index: 200, level: 'note', line: 201, count: 1, error: 0, warning: 0, note: 1 },
    ],
    [
      'the most severe stay, wherever they stand',
      problems(['note', 150], ['warning', 100], ['error', 50]),
      { length: 201, index: 50, level: 'note', line: 51, count: 100, error: 0, warning: 0, note: 100 },
    ],
    [
      'what is left weighs as the most severe of it',
      problems(['note', 10], ['warning', 10], ['error', 195]),
      { length: 201, index: 0, level: 'warning', line: 1, count: 15, error: 0, warning: 5, note: 10 },
    ],
    [
      'an error among them, too',
      problems(['error', 203], ['note', 1]),
      { length: 201, index: 200, level: 'error', line: 201, count: 4, error: 3, warning: 0, note: 1 },
    ],
  ])('%s', (_, all, expected) => expect(listed(all)).toEqual(expected));

  test.each([
    [1, 200],
    [10, 200],
    [11, 181],
    [100, 20],
    [200, 10],
    [500, 10],
  ])('of a file of %d plans %d of each', (plans, most) => {
    expect(listed(problems(['error', most]), plans)).toEqual({ length: most });
    expect(listed(problems(['error', most + 1]), plans)).toMatchObject({ length: most + 1, count: 1 });
  });
});
