import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyFinding } from '../../src/check/assess/AnyFinding.js';
import { assess } from '../../src/check/assess/assess.js';
import { sayIn } from '../../src/messages/Say.js';
import { problems } from '../../src/messages/vi/problems.js';
import type { ProblemKind } from '../../src/plan/model/Problem.js';
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
  'year-key': 'the lines below have to be set out anew as well',
  'numbered-entry': 'the lines below have to be set out anew as well',
  'level-word': 'which of the two words is right, only the unit knows',
  'missing-name': 'the sentence speaks for several lines at once',
  'other-conclusion': 'the plan may be one of the other conclusion',
  'bad-percent': 'two lines in place of one, where the part may stand between braces',
  'wrong-shape': 'which year, only the unit knows',
  'unbound-unit': 'which of type and level is wrong, only the unit knows',
};

/** Kinds that hand over no change in any plan, by the reason. */
const NOTHING_TO_HAND_OVER: Readonly<Record<string, readonly ProblemKind[]>> = {
  'the file itself is at fault: it is to be saved, split or asked for anew': [
    ...([
      'cannot-read',
      'too-large',
      'not-utf8',
      'binary-file',
      'mojibake',
      'old-font',
      'too-deep',
      'too-many-parts',
    ] as const),
    ...(['empty', 'not-a-mapping', 'syntax-other'] as const),
  ],
  'a person is to have looked at it first': [
    'unconfirmed-draft',
    'syntax-end-mark',
    'name-contradicts',
    'level-word',
    'unbound-unit',
  ],
  'which of two is right, only the unit knows': [
    ...([
      'committee-place',
      'undone',
      'put-off',
      'activity-twice',
      'same-focus',
      'gibberish',
      'nobody-came',
      'baseline-ahead',
      'total-shrunk',
      'one-day',
      'other-unit',
      'duplicate-key',
      'percent-disagrees',
      'count-above-total',
      'total-zero',
      'same-indicator',
    ] as const),
    ...(['goal-before-baseline', 'goal-below-baseline', 'other-conclusion', 'unknown-requirement'] as const),
  ],
  'what stands there, only the unit knows': [
    ...([
      'missing-key',
      'key-not-text',
      'too-long',
      'baseline-undated',
      'other-kind',
      'committee-level',
      'no-committee',
    ] as const),
    ...([
      'blank-entries',
      'placeholder',
      'many-answers',
      'short-content',
      'borrowed-content',
      'same-content',
      'same-activity',
    ] as const),
    ...([
      'says-nothing',
      'open-gap',
      'nameless-lead',
      'due-outside',
      'year-outside',
      'odd-amount',
      'raised-little',
      'nameless-unit',
    ] as const),
  ],
  'the lines below have to be set out anew as well': ['year-key'],
  'nothing of the plan is to be changed for it': [
    'more-problems',
    'once-mended',
    'not-binding',
    'district-ended',
    'has-predecessors',
  ],
  'it stands in the roster, or is between that and the plan': [
    'same-code',
    'circular-predecessors',
    'unknown-predecessor',
    'roster-contradicts',
  ],
  'it stands in a workbook, of which no text is kept': [
    ...([
      'form-unread',
      'form-sheet',
      'form-headings',
      'form-heading',
      'form-stray',
      'form-twice',
      'form-merged',
    ] as const),
    ...(['form-formula', 'form-error', 'form-date', 'form-hidden', 'form-beside'] as const),
  ],
};

/** Each problem of the plans that show what may be wrong with one, with its plan. */
function* problemsShown(): Iterable<{ name: string; problem: AnyFinding }> {
  for (const folder of ['bad', 'clerk'].map((name) => `test/plan/plans/${name}`))
    for (const name of readdirSync(root + folder).filter((one) => one.endsWith('.yaml')))
      for (const parsed of parsePlans(readText(`${folder}/${name}`)))
        for (const problem of assess(parsed, catalogue, { asOf: '2022-06-30', file: name }).problems)
          yield { name, problem };
}
const shown = [...problemsShown()];

test('every sentence that says what to write hands it over as a change, or is listed with the reason', () => {
  const say = sayIn('vi');
  const without = new Map<string, string>();
  let carried = 0;
  for (const { name, problem } of shown) {
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

test('every kind of problem hands a change over in some plan, or is listed with the reason', () => {
  const carried = new Set<string>(shown.filter(({ problem }) => problem.fix).map(({ problem }) => problem.kind));
  const listed = Object.values(NOTHING_TO_HAND_OVER).flat();
  expect(
    Object.keys(problems)
      .filter((kind) => !carried.has(kind))
      .sort(),
  ).toEqual([...listed].sort());
});
