import type { rules as vi } from '../vi/rules.js';
import { problemRules } from './problemRules.js';

/** The rules that are no requirements of the conclusion. Those have their own title, quote and hint. */
export const rules: typeof vi = {
  problems: problemRules,
  across: {
    'copied-text': {
      title: 'The same text in several units',
      todo: 'Consider whether the plans fit the tasks of each unit.',
    },
    'sum-contradicts': {
      title: 'The figure of the unit above is not the sum of the units below',
      todo: 'Check the figures of the plans named.',
    },
    'same-number': {
      title: 'Several plans with one document number',
      todo: 'Check the document number of each plan.',
    },
  },
  /** Of a kind that only a later version of the program knows. */
  later: {
    title: 'What a later version of rasoat found',
    todo: 'Read its message; install that version to learn more.',
  },
  roster: {
    twice: {
      title: 'A unit with several plans',
      todo: 'Where the wrong one counts, decide which is official («official_plans»).',
    },
    unlisted: {
      title: 'A plan of no unit of the roster',
      todo: 'Give the code of the unit in the plan, or add the unit to the roster.',
    },
    namesakes: {
      title: 'Several units of the roster have the name of the plan’s unit',
      todo: 'Give the code of the unit in the plan.',
    },
    mismatched: {
      title: 'A plan says of its unit otherwise than the roster',
      todo: 'Correct the plan; if it is the roster that is wrong, correct the roster.',
    },
    outside: {
      title: 'A unit that does not exist on the as-of date',
      todo: 'Nothing, if the days of the unit in the roster are right.',
    },
  },
  missing: {
    title: 'The plan of a unit is overdue',
    todo: 'Remind the unit; if it need not submit, correct the roster.',
  },
  root: 'The folder rasoat ran in; every path is relative to it.',
};
