import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { RuleText } from '../RuleText.js';

/** What a plan says that a person is to look at again, in general. */
export const questionRules: Record<keyof QuestionParams, RuleText> = {
  'look-alikes': { title: 'A name with letters that only look Latin', todo: 'Type the name again.' },
  'committee-place': {
    title: 'A Party committee of another place than the unit',
    todo: 'Check the names of the unit and of its Party committee.',
  },
  'says-nothing': { title: 'Words that do not say what is done', todo: 'Say what the unit itself does.' },
  'open-gap': { title: 'A gap that nobody has filled in', todo: 'Fill it in, or write the text anew.' },
  'nameless-lead': { title: 'Nobody in particular leads', todo: 'Name the office, unit or person.' },
  'due-outside': { title: "A deadline outside the Conclusion's period", todo: 'Check the deadline.' },
  'year-outside': { title: "A year outside the Conclusion's period", todo: 'Check the year.' },
  undone: { title: 'Done on a day, and said not to be done', todo: 'Delete the day, or correct the other line.' },
  'put-off': { title: 'Said to be put off, or not done', todo: 'Take it out, or correct what says so.' },
  'activity-twice': {
    title: 'One activity several times for a year',
    todo: 'Delete what is too much, or enter another.',
  },
  'same-focus': { title: 'The same key tasks for several years', todo: "Write each year's own." },
  gibberish: { title: 'Letters that make no words', todo: 'Write what is meant, or delete the line.' },
  'nobody-came': { title: 'A session to which 0 people came', todo: 'Write how many came, or delete the entry.' },
  'baseline-ahead': { title: 'A baseline of a year to come', todo: 'Check the year of the baseline.' },
  'total-shrunk': { title: 'A share that rises for its total alone', todo: 'Check the total.' },
  'one-day': { title: 'Different things on one day', todo: 'Check the day of each.' },
  'other-unit': { title: 'Another unit of the same kind', todo: "Write your own unit's work." },
  'raised-little': { title: 'A goal hardly above the baseline', todo: 'Check both figures.' },
  'nameless-unit': { title: "A unit's name without a place", todo: 'Write the full name of the unit.' },
  'odd-amount': { title: 'An amount far too small or too large', todo: 'Check the amount and its unit.' },
};
