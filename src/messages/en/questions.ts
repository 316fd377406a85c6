import type { QuestionParams } from '../../plan/model/QuestionProblem.js';
import type { Sentences } from '../Messages.js';
import { words as w } from './words.js';

/** What a plan says that a person is to look at again: what, and what to do. */
export const questions: Sentences<QuestionParams> = {
  'look-alikes': ({ key, letters, meant }) =>
    `${w.spelled(key)} has ${w.and(letters.map((letter) => w.quote(letter)))}, which only look${letters.length === 1 ? 's' : ''} Latin; it is read as ${w.quote(meant)}. Type it again.`,
  'committee-place': ({ committee, name }) =>
    `${w.quote(committee)} is of another place than ${w.quote(name)}. Check the names of the unit and of the Party committee.`,
};
