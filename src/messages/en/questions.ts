import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { linesOrCells } from './lineOrCell.js';
import { words as w } from './words.js';

/** What a plan says that a person is to look at again: what, and what to do. */
export const questions: SentencesFor<QuestionParams> = {
  'look-alikes': ({ key, letters, meant }) =>
    `${w.spelled(key)} has ${w.and(letters.map((letter) => w.quote(letter)))}, which only look${letters.length === 1 ? 's' : ''} Latin; it is read as ${w.quote(meant)}. Type it again.`,
  'committee-place': ({ committee, name }) =>
    `${w.quote(committee)} is of another place than ${w.quote(name)}. Check the names of the unit and of the Party committee.`,
  'says-nothing': ({ text }) =>
    `${w.quote(text)} does not say what is done: it could stand in any plan. Say what the unit itself does; a person is to look at it.`,
  'open-gap': ({ text }) => `${w.quote(text)} has a gap that nobody has filled in. Fill it in, or write it anew.`,
  'nameless-lead': ({ lead }) => `${w.quote(lead)} does not say who leads. Name the office, unit or person.`,
  'due-outside': ({ due, from, to }) =>
    `The deadline ${w.date(due)} is outside the period of the Conclusion, ${from}-${to}. If it is a slip, correct it.`,
  'year-outside': ({ year, from, to }) =>
    `The year ${year} is outside the period of the Conclusion, ${from}-${to}. If it is a slip, correct it.`,
  undone: ({ key, text, date }) =>
    `${w.spelled(key)} says ${w.quote(text)}, and yet there is the day ${w.date(date)}, which has passed. If it was not done, delete the day; if it was, correct this line.`,
  'put-off': ({ key, words }) =>
    `${w.spelled(key)} says ${w.quote(words)}, and yet it counts. If it is not done, take it out; if it was, correct this line; a person is to look at it.`,
  'activity-twice': ({ title, year, lines, cells }) =>
    `The activity ${w.quote(title)} is entered several times for ${year} (${linesOrCells(lines, cells)}), and counts as several. Delete what is too much, or enter another activity.`,
  'same-focus': ({ title, years }) =>
    `The key tasks ${w.quote(title)} are the same for ${w.and(years.map(String))}. Write each year's own.`,
  gibberish: ({ text }) => `${w.quote(text)} makes no words. Write what is meant, or delete the line.`,
  'nobody-came': ({ date }) =>
    `To the session of ${w.date(date)} 0 people came, and yet it counts as held. Write how many came; if it was not held, delete the entry.`,
  'baseline-ahead': ({ year, asOf }) =>
    `The baseline is of ${year}, and the as-of date is ${w.date(asOf)}: there can be no figures of that year yet. Check the year.`,
  'total-shrunk': ({ before, after }) =>
    `The share rises only because the total falls from ${w.count(before)} to ${w.count(after)}; the count does not rise. Unless units were merged, check it; a person is to look at it.`,
  'one-day': ({ date, count, lines, cells }) =>
    `${w.count(count)} different things have the day ${w.date(date)} (${linesOrCells(lines, cells)}). Check the day of each.`,
  'other-unit': ({ name, own }) =>
    `Here stands ${w.quote(name)}, not ${w.quote(own)}. If it was copied from another unit's plan, write what your own unit does.`,
  'raised-little': ({ baseline, goal }) =>
    `The goal ${w.ratio(goal)} is hardly above the baseline ${w.ratio(baseline)}. Check both; a person is to look at it.`,
  'nameless-unit': ({ name }) =>
    `${w.quote(name)} names no place, so it could be any such unit. Write its full name, for example «Hội Nông dân xã An Thịnh».`,
  'odd-amount': ({ amount }) =>
    `The amount is read as ${w.count(amount)} đồng. If it is in another unit, write that, for example «200 triệu đồng» (200 million).`,
};
