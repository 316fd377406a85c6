import type { Messages } from '../Messages.js';
import { words as w } from './words.js';

/** The words of the page on which a unit writes its plan (`rasoat page`). */
export const form: Messages['form'] = {
  title: 'Write a plan under the Conclusion',
  about: 'This page sends nothing anywhere: everything stays on this machine.',
  otherLanguage: 'Tiếng Việt',
  guide: 'Guide',
  noScript: 'JavaScript is switched off in this browser, so the page cannot work.',
  start: {
    title: 'Begin',
    name: 'Full name of the unit',
    type: 'Type of unit',
    level: 'Level',
    committee: 'Party committee of the same level',
    choose: 'Choose…',
    make: 'Make a skeleton',
    open: 'Open a plan (.yaml), a form in Excel (.xlsx) or a Word file (.docx)',
    drop: 'or drop a file on this page',
    fromWord: 'Taken from the Word file. Check the name, type and level of the unit, then go on.',
    incomplete: 'Write the name, and choose type and level of the unit.',
    draft: (name, when) => `Being written: ${name} (${when})`,
    resume: 'Go on',
    forget: 'Throw it away',
  },
  fromForm: (name: string, lost: readonly string[]) =>
    `The Excel form “${name}” has been read; this page saves the plan as a .yaml file.${lost.length > 0 ? ` To be looked at in the form: ${lost.join(' ')}` : ''}`,
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
  oneFile: (count) => `One file is opened at a time, and these are ${w.count(count)}. Drop them one by one.`,
  leaveUnsaved: 'The plan that is open has changes that are not saved. Give them up and open the other file?',
  unreadable:
    'This file cannot be read, so there is no form for it yet. Put right what is named above in the box below.',
  uneditable: 'This is written in a way that the form cannot change; change it in the file.',
  text: 'The text of the plan (.yaml)',
  content: 'The plan',
  entry: (n) => `Entry ${n}`,
  add: 'Add',
  addTask: 'Add a task',
  remove: (what) => `Remove ${what}`,
  /** A value that is only concluded from a Word document, at its field. */
  guessed: (text: string, why: string) => `To be confirmed: ${w.quote(text)} (${why}).`,
  accept: 'Confirm',
  proposed: 'This task may answer the following. Tick what it does; the program confirms nothing by itself.',
  otherTasks: 'Other tasks',
  example: 'Example',
  quote: 'The Conclusion says',
  hint: 'How to write it',
  onePerLine: 'One a line.',
  sign: { signer: 'Prepared by', leader: 'Head of the unit' },
};
