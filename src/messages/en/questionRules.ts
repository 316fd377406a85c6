import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { RuleText } from '../Messages.js';

/** What a plan says that a person is to look at again, in general. */
export const questionRules: Record<keyof QuestionParams, RuleText> = {
  'look-alikes': { title: 'A name with letters that only look Latin', todo: 'Type the name again.' },
  'committee-place': {
    title: 'A Party committee of another place than the unit',
    todo: 'Check the names of the unit and of its Party committee.',
  },
};
