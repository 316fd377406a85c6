import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/plan/model/Plan.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';

const head = (type: string, level: string) => `unit: { name: Đơn vị A, type: ${type}, level: ${level} }\n`;
/** What is wrong with the goal of a target, and what is read of it. */
function read(goal: string, baseline = ''): { kinds: string[]; goal: Measure | undefined } {
  const before = baseline && `, baseline: ${baseline}`;
  const { plan, problems } = parsePlan(
    `${head('people-council', 'commune')}targets: [{ indicator: hộ nghèo, goal: ${goal}${before} }]\n`,
  );
  return { kinds: problems.map(({ kind }) => kind), goal: plan?.targets?.[0]?.goal };
}

describe('a percentage beside counts agrees when it is within half a unit of its last written digit', () => {
  const kinds = (count: number, total: number, percent: string) =>
    read(`{ year: 2025, count: ${count}, total: ${total}, percent: "${percent}" }`).kinds;
  test.each([
    [11, 20, '55'],
    [11, 20, '55,0'],
    [1, 3, '33'],
    [1, 3, '33,3'],
    [1, 3, '33,333333'],
    [2, 3, '67'],
    [2, 3, '66,7'],
    // Just half a unit, either way.
    [1, 8, '12'],
    [1, 8, '13'],
    [1, 200, '0'],
    [1, 200, '1'],
    [20, 20, '100'],
    [0, 20, '0'],
  ])('%d of %d is %s%%', (count, total, percent) => expect(kinds(count, total, percent)).toEqual([]));
  test.each([
    [11, 20, '54'],
    [11, 20, '56'],
    [11, 20, '55,1'],
    [1, 3, '34'],
    [1, 3, '33,4'],
    [2, 3, '66'],
    [1, 8, '12,0'],
    [1, 8, '14'],
    [1, 8, '11'],
  ])('%d of %d is not %s%%', (count, total, percent) => {
    expect(kinds(count, total, percent)).toEqual(['percent-disagrees']);
  });
});

describe('counts that make no ratio leave none', () => {
  test.each<[string, string[], object]>([
    ['{ year: 2025, count: 20, total: 20 }', [], { year: 2025, count: 20, total: 20 }],
    ['{ year: 2025, count: 21, total: 20 }', ['count-above-total'], { year: 2025, total: 20 }],
    ['{ year: 2025, count: 21, total: 20, percent: 60 }', ['count-above-total'], { year: 2025, total: 20 }],
    ['{ year: 2025, count: 0, total: 0 }', ['total-zero'], { year: 2025, count: 0 }],
    ['{ year: 2025, total: 0, percent: 60 }', ['total-zero'], { year: 2025 }],
    ['{ year: 2025, total: 20, percent: 60 }', [], { year: 2025, total: 20, percent: 60 }],
    ['{ year: 2025, count: 21, percent: 60 }', [], { year: 2025, count: 21, percent: 60 }],
  ])('%s', (measure, kinds, goal) => expect(read(measure)).toEqual({ kinds, goal }));
});

describe('a share below one is asked about', () => {
  test.each([
    ['0,55', ['percent-below-one']],
    ['0,999999', ['percent-below-one']],
    ['0,55%', []],
    ['1', []],
    ['0', []],
    ['55', []],
  ])('%s', (percent, kinds) => {
    expect(read(`{ year: 2025, percent: "${percent}" }`).kinds).toEqual(kinds);
    expect(read(`{ year: 2025, count: 5, percent: "${percent}" }`).kinds).toEqual(kinds);
    // Where there are counts, they decide.
    expect(read(`{ year: 2025, count: 0, total: 900, percent: "${percent}" }`).kinds).not.toContain(
      'percent-below-one',
    );
  });
});

test.each([
  [2024, 2025, []],
  [2025, 2025, []],
  [2026, 2025, ['goal-before-baseline']],
])('a baseline of %d and a goal of %d', (before, after, kinds) => {
  expect(read(`{ year: ${after}, percent: 60 }`, `{ year: ${before}, percent: 50 }`).kinds).toEqual(kinds);
});

test.each([
  ['Hội Nông dân xã', 'xã', []],
  ['Hội Nông dân', 'xã', []],
  ['Hội Nông dân xã', 'huyện', ['level-word']],
  ['"Hội Nông dân xã"', 'huyện', ['level-word']],
  ["'Hội Nông dân huyện'", 'xã', ['level-word']],
  ['Hội Nông dân phường', 'xã', []],
  ['Hội Nông dân thành phố', 'huyện', []],
  // A city may be a province.
  ['Hội Nông dân thành phố', 'tỉnh', []],
  ['Hội Nông dân thành phố', 'xã', ['level-word']],
])('%s of level %s', (type, level, kinds) => {
  const { problems } = parsePlan(head(type, level));
  expect(problems.map(({ kind }) => kind).filter((kind) => kind !== 'missing-key')).toEqual(kinds);
});
