import { choicesAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { MANY_CHOICES } from '../manyChoices.js';
import type { SentencesFor } from '../SentencesFor.js';
import { acceptedWords } from './acceptedWords.js';
import { words as w } from './words.js';

const DATE_FORMS = 'for example 30/9/2021, 30-09-2021, 2021-09-30 or «ngày 30 tháng 9 năm 2021»';

const DUE_FORMS =
  'for example 30/9/2021, «quý III/2021», «tháng 9/2021», «năm 2022», «2021-2025», «thường xuyên» or «hằng năm»';

/** «quý III hằng năm» for «quý III/2022», «hằng năm» for a year alone: as a deadline of every year is written. */
const everyYear = (example: string) => {
  const period = example.replace(/(?:\s*năm\s*|\/)\d{4}$/u, '').trim();
  return period === '' || /\d{4}/.test(period) ? '«hằng năm»' : `«${period} hằng năm»`;
};

/** What cannot be read as the value it should be: what, and what to write instead. */
export const valueFaults = {
  'too-long': ({ key, length, limit }) =>
    `${w.spelled(key)} has ${w.count(length)} characters, more than ${limit}, and is not read. Only a date, a number or a word from a list stands here; move explanations to another line.`,
  'curly-quotes': ({ key, value, meant }) =>
    `${w.spelled(key)}: ${w.spelled(value)} has curly quotes, usually copied from Word. Write ${meant} without quotes.`,
  'bad-date': ({ key, value, due, fault, meant }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as a ${due ? 'due date' : 'date'}`;
    switch (fault.reason) {
      case 'day':
        return `${head}: month ${fault.month}${fault.year === undefined ? '' : `/${fault.year}`} has only ${fault.days} days. Write the right day.`;
      case 'month':
        return `${head}: there is no month ${fault.month}. ${fault.meant ? `Did you mean ${w.date(fault.meant)} (day before month)?` : due ? 'Write the right month.' : `Write the day before the month, ${DATE_FORMS}.`}`;
      case 'short-year': {
        const likely = fault.meant ? w.date(fault.meant) : meant && w.spelled(meant);
        return `${head}: a year has four digits. ${likely ? `Did you mean ${likely}?` : 'Write the day before the month, for example 30/9/2021.'}`;
      }
      case 'year':
        return `${head}: the year ${fault.year} cannot be right. Check it.`;
      case 'quarter':
        return `${head}: there is no quarter ${fault.quarter}, a year has four. Write the right quarter.`;
      case 'backwards':
        return `${head}: it ends before it begins. Write the beginning first, then the end.`;
      case 'no-year':
        return `${head}, as it names no year. Add the year, for example «${fault.example}»${due ? `; if it is done every year, write ${everyYear(fault.example)}` : ''}.`;
      case 'several':
        return `${head}, as there are several days. Make each session an entry of its own, which begins with a dash.`;
      case 'day-number':
        return `${head}: it is the number by which Excel counts days. Did you mean ${w.date(fault.meant)}? If so, write it like this.`;
      case 'two':
        return `${head}, as there are two days. Write one.`;
      case 'incomplete':
        return {
          day: `${head}, as it has but month and year. Add the day, for example 30/9/2021.`,
          'day-and-month': `${head}, as it has but the year. Write day, month and year, for example 30/9/2021.`,
          year: `${head}, as it has no year. Add the year, for example 30/9/2021.`,
        }[fault.lacks];
      case 'form':
        if (meant !== undefined) return `${head}. Did you mean ${w.spelled(meant)}?`;
        if (fault.meant) return `${head}. Did you mean ${w.date(fault.meant)}? If so, write it like this.`;
        return `${head}. Write ${due ? DUE_FORMS : DATE_FORMS}.`;
    }
  },
  'bad-year': ({ key, value, fault }) =>
    `${w.spelled(key)}: ${w.quote(value)} cannot be read as a year. ${
      {
        form: `Write four digits${'meant' in fault ? `: did you mean ${fault.meant}?` : ', for example 2022.'}`,
        range: 'A year is from 2000 to 2099. Check it.',
        several: 'Here stands one year; if there are several, make each an entry of its own, which begins with a dash.',
      }[fault.reason]
    }`,
  'bad-percent': ({ key, value, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as a percentage.`;
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head} Write, for example, 55, 55% or 55,5%.`
          : `${head} Write one figure. Did you mean ${fault.meant}? If so, write it like this.`;
      case 'range':
        return `${head} It is from 0 to 100%. Check it.`;
      case 'decimals':
        return `${head} Write at most 6 decimals.`;
      case 'several':
        return `${head} Write one figure, for example 55%, and no range.`;
      case 'counts':
        return `${head} Write two lines in its place, «số lượng: ${fault.count}» (count) and «tổng số: ${fault.total}» (total): the share is computed from them.`;
    }
  },
  'bad-amount': ({ key, value, money, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as ${money ? 'an amount of money' : 'a count'}`;
    const forms = money
      ? 'for example 50000000, 1.250.000 đồng, 200 triệu đồng or 1,2 tỷ đồng'
      : 'for example 25 or "1.250"';
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head}. Write ${money ? 'it in đồng, ' : ''}${forms}.`
          : `${head}. Did you mean ${w.spelled(fault.meant + (money ? ' đồng' : ''))}? If so, write it like this.`;
      case 'negative':
        return `${head}: it must not be negative. Write 0 or more.`;
      case 'fraction':
        return `${head}: it must be a whole number. Write ${forms}.`;
      case 'grouping':
        return `${head}: dots group thousands and the comma is the decimal mark. For ${w.count(fault.meant)} write ${fault.meant}.`;
      case 'unquoted':
        return `${head}: without quotes YAML reads a decimal number. For ${w.count(fault.meant)} write ${fault.meant} or "${value}".`;
      case 'large':
        return `${head}: it is too large. Check it.`;
    }
  },
  'unknown-value': ({ key, value, meant, path }) => {
    const head = `${w.spelled(key)}: there is no value ${w.quote(value)}.`;
    // Beside one that is meant, a long list hides it.
    if (meant && choicesAt(path).length > MANY_CHOICES) return `${head} Did you mean ${w.spelled(meant)}?`;
    return `${head} ${meant ? `Did you mean ${w.spelled(meant)}? ` : ''}Accepted: ${acceptedWords(path)}.`;
  },
} satisfies Partial<SentencesFor<ProblemParams>>;
