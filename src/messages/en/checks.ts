import type { AskedBound } from '../../check/keywords/Asked.js';
import type { CheckSentences } from '../CheckSentences.js';
import { nameInCheck } from '../nameInCheck.js';
import { yearBound } from '../yearBound.js';
import { words as w } from './words.js';

const COMPARED = { '<=': 'at most', '>=': 'at least', '<': 'below', '>': 'above' } as const;

/** What a check asks, in the words of `explain`. */
export const checks: CheckSentences = {
  tasks: ({ id }) =>
    `At least one entry of \`tasks\` names ${id} under \`answers\` and has \`content\`, \`lead\` and \`due\`.`,
  'task-due': ({ from, to }) =>
    `At least one of them is \`due\` ${from ? `from ${w.date(from)} to` : 'by'} ${w.date(to)}, or recurs.`,
  review: () => 'The program does not judge it. The report shows what the plan says, and a person decides.',
  there: ({ path }) => `there is ${nameInCheck(path, w)}`,
  'not-there': ({ path }) => `there is no ${nameInCheck(path, w)}`,
  within: ({ path, from, to }) => {
    const day = (bound: AskedBound) => {
      if (typeof bound === 'string') return w.date(bound);
      const { day, offset } = yearBound(bound);
      const beside = { '-1': 'the year before ', '0': '', '1': 'the year after ' }[offset] ?? `${offset} years after `;
      return `${day} of ${beside}${nameInCheck(bound.year, w)}`;
    };
    const name = nameInCheck(path, w);
    if (!to) return `${name} is ${from ? day(from) : ''} or later`;
    return `${name} is ${from ? `from ${day(from)} to` : 'by'} ${day(to)}`;
  },
  'every-year': ({ path, from, to, min, max, complete, dueDays }) => {
    const fields = w.and(complete.map((field) => nameInCheck(field, w)));
    return `${nameInCheck(path, w)}: every year from ${from} to ${to} has at least ${min}${max ? ` and at most ${max}` : ''}${fields ? `, with ${fields}` : ''}${dueDays ? `; each year is due ${w.plural(dueDays, 'day', 'days')} after its end` : ''}`;
  },
  ratio: ({ path, atLeast }) =>
    `${nameInCheck(path, w)} reaches at least ${w.percent(atLeast)}, computed exactly from the counts`,
  raises: ({ path }) =>
    `in ${nameInCheck(path, w)} the ratio of the goal is above the baseline's (or both are 100%), and its year is later`,
  'same-name': ({ path, as }) => `${nameInCheck(path, w)} is the name in ${nameInCheck(as, w)}`,
  value: ({ path, values }) => `${nameInCheck(path, w)} is ${w.or(values.map((value) => `«${w.value(path, value)}»`))}`,
  type: ({ path, types }) => `${nameInCheck(path, w)} is of type ${w.or(types)}`,
  limit: ({ path, comparison, limit }) => `${nameInCheck(path, w)} is ${COMPARED[comparison]} ${limit}`,
  multiple: ({ path, of }) => `${nameInCheck(path, w)} is a multiple of ${w.count(of)}`,
  length: ({ path, comparison, limit }) =>
    `${nameInCheck(path, w)} has ${COMPARED[comparison]} ${w.plural(limit, 'character', 'characters')}`,
  pattern: ({ path, pattern }) => `${nameInCheck(path, w)} matches the pattern ${pattern}`,
  format: ({ path, format }) => `${nameInCheck(path, w)} is written in the format «${format}»`,
  size: ({ path, comparison, limit, of }) =>
    `${nameInCheck(path, w)} has ${COMPARED[comparison]} ${of === 'entries' ? w.plural(limit, 'entry', 'entries') : w.plural(limit, 'field', 'fields')}`,
  unique: ({ path }) => `no two entries of ${nameInCheck(path, w)} are the same`,
  'some-entry': ({ path, min, max }) =>
    `in ${min === 1 ? 'at least one' : `at least ${w.count(min)}`}${max === undefined ? '' : ` and at most ${w.count(max)}`} ${min === 1 && (max ?? 1) === 1 ? 'entry' : 'entries'} of ${nameInCheck(path, w)}:`,
  'each-entry': ({ path }) => `in each entry of ${nameInCheck(path, w)}:`,
  'nth-entry': ({ path, nth }) => `in entry ${nth} of ${nameInCheck(path, w)}:`,
  'no-more-entries': ({ path }) => `${nameInCheck(path, w)} has no other entries`,
  'other-entries': ({ path }) => `in each other entry of ${nameInCheck(path, w)}:`,
  'no-other-keys': ({ path }) => `${nameInCheck(path, w)} has no other fields`,
  'other-keys': ({ path }) => `in each other field of ${nameInCheck(path, w)}:`,
  'keys-like': ({ path, pattern }) => `in each field of ${nameInCheck(path, w)} whose name matches ${pattern}:`,
  'names-of-keys': ({ path }) => `the name of each field of ${nameInCheck(path, w)}:`,
  either: () => 'one of these:',
  'exactly-one': () => 'exactly one of these:',
  none: () => 'not this:',
  together: () => '',
  when: (_, condition) => `when ${condition}:`,
  otherwise: () => 'otherwise:',
};
