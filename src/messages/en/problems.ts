import type { ProblemParams } from '../../plan/model/Problem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { contentFaults } from './contentFaults.js';
import { fileFaults } from './fileFaults.js';
import { formProblems } from './formProblems.js';
import { questions } from './questions.js';
import { shapeFaults } from './shapeFaults.js';
import { syntaxFaults } from './syntaxFaults.js';
import { valueFaults } from './valueFaults.js';

/** What is wrong with a file or plan as such: what, and what to write instead. A kind without its sentence does not compile. */
export const problems: SentencesFor<ProblemParams> = {
  ...fileFaults,
  ...syntaxFaults,
  ...shapeFaults,
  ...valueFaults,
  ...contentFaults,
  ...formProblems,
  ...questions,
};
