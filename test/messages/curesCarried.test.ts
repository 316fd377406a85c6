import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { sayIn } from '../../src/messages/Say.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { catalogue, readText, root } from '../support/catalogue.js';

/** A sentence that says what to write, by its words. */
const CURE = /(?:viết|đổi|sửa|thay|bỏ|thêm|đặt|ghi)(?: \p{L}+){0,4} (?:thành )?«[^»]+»/iu;

/** Kinds of which a sentence may name what to write and yet no change can be handed over, and why. */
const LEFT_TO_THE_WRITER: Readonly<Record<string, string>> = {
  'baseline-undated': 'which year, only the unit knows',
  'unknown-key': 'no known key is near: a name, or x-, or nothing, is for the unit to choose',
  'bad-date': 'which year, or every year, only the unit knows',
  'missing-key': 'what stands in it, only the unit knows',
  'syntax-end-mark': 'whether another plan begins there, only the writer knows',
  'numbered-entry': 'the lines below have to be set out anew as well',
  'level-word': 'which of the two words is right, only the unit knows',
  'missing-name': 'the sentence speaks for several lines at once',
  'other-conclusion': 'the plan may be one of the other conclusion',
  'bad-percent': 'two lines in place of one, where the part may stand between braces',
  'wrong-shape': 'which year, only the unit knows',
  'unbound-unit': 'which of type and level is wrong, only the unit knows',
};

test('every sentence that says what to write hands it over as a change, or is listed with the reason', () => {
  const say = sayIn('vi');
  const without = new Map<string, string>();
  let carried = 0;
  for (const folder of ['bad', 'clerk'].map((name) => `test/plan/plans/${name}`))
    for (const name of readdirSync(root + folder).filter((one) => one.endsWith('.yaml')))
      for (const parsed of parsePlans(readText(`${folder}/${name}`)))
        for (const problem of assess(parsed, catalogue, { asOf: '2022-06-30', file: name }).problems) {
          const sentence = say.finding(problem);
          if (!CURE.test(sentence)) continue;
          if (problem.fix) carried++;
          else without.set(problem.kind, `${name}: ${sentence}`);
        }
  expect(carried).toBeGreaterThan(100);
  expect([...without].filter(([kind]) => !(kind in LEFT_TO_THE_WRITER))).toEqual([]);
  // What hands its cure over by now stands in the list no more.
  expect(Object.keys(LEFT_TO_THE_WRITER).filter((kind) => !without.has(kind))).toEqual([]);
});
