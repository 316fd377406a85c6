import type { Messages } from '../Messages.js';
import { words as w } from './words.js';

export const form: Messages['form'] = {
  title: 'Write a plan under the Conclusion',
  about: 'This page sends nothing anywhere: everything stays on this machine.',
  otherLanguage: 'Tiếng Việt',
  noScript: 'JavaScript is switched off in this browser, so the page cannot work.',
  start: {
    title: 'Begin',
    name: 'Full name of the unit',
    type: 'Type of unit',
    level: 'Level',
    committee: 'Party committee of the same level',
    choose: 'Choose…',
    make: 'Make a skeleton',
    open: 'Open a plan (.yaml)',
    drop: 'or drop a file on this page',
    incomplete: 'Write the name, and choose type and level of the unit.',
    draft: (name, when) => `Being written: ${name} (${when})`,
    resume: 'Go on',
    forget: 'Throw it away',
  },
  asOf: 'As of',
  save: 'Save the file',
  print: 'Print the summary',
  again: 'Another plan',
  saved: (name) => `"${name}" is saved.`,
  unsaved: 'There are changes that are not saved',
  todo: (all, must, should) =>
    all === 0
      ? 'Nothing is left to be put right.'
      : `${w.plural(all, 'thing', 'things')} to do: ${must} must be done, ${should} should.`,
  verdict: 'Result',
  summary: 'Summary',
  toCorrect: 'What must and should be done',
  inFile: 'Mistakes in the file',
  mend: 'Mend it',
  unreadable:
    'This file cannot be read, so there is no form for it yet. Put right what is named above in the box below.',
  uneditable: 'This is written in a way that the form cannot change; change it in the file.',
  text: 'The text of the plan (.yaml)',
  content: 'The plan',
  entry: (n) => `Entry ${n}`,
  add: 'Add',
  addTask: 'Add a task',
  remove: (what) => `Remove ${what}`,
  otherTasks: 'Other tasks',
  example: 'Example',
  quote: 'The Conclusion says',
  hint: 'How to write it',
  onePerLine: 'One a line.',
  sign: { signer: 'Prepared by', leader: 'Head of the unit' },
};
