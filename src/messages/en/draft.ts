import type { Messages } from '../Messages.js';
import { words as w } from './words.js';

const fonts = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

export const draft: Messages['draft'] = {
  head: (file) =>
    `A draft made from the Word file "${file}". It is no plan yet: go through it and complete it before it is sent.`,
  how: [
    'A line without a remark was read in its place in the form of official documents. A blank one the document does not have.',
    'A line with # right before its name is a guess: take the sign away where it is right, else mend it.',
    'Which requirement a task answers is for the unit to confirm: where the proposal below a task is right, take the sign away; several go on one line, as [3.2.a, 3.2.b]. Delete a proposal that is wrong.',
    'When it is done, check it: rasoat check FILE',
  ],
  toKnow: 'To be known of this document:',
  notes: {
    tracked: ({ removed, added }) =>
      `The document has tracked changes (${w.plural(added, 'insertion', 'insertions')}, ${w.plural(removed, 'deletion', 'deletions')}): it was read as if all were accepted.`,
    converted: ({ from, sample, meant }) =>
      `Text in a ${fonts[from]} font was converted to Unicode, as ${w.quote(sample)} to ${w.quote(meant)}.`,
    unconverted: ({ font, sample }) =>
      `It is not certain what some of the text in ${font} says, as ${w.quote(sample)}: it was left as it is. Convert the document to Unicode and convert it again.`,
    footnotes: ({ count }) => `${w.plural(count, 'footnote was', 'footnotes were')} not read.`,
    'other-kind': ({ kind }) =>
      `The document is a "${kind}", neither a plan nor a project: see whether it is the right file.`,
    'column-left': ({ heading }) =>
      `Table of tasks: the column ${w.quote(heading)} has no place in a plan and was not taken.`,
    'lines-left': ({ count }) =>
      `The tasks are those of the tables; ${w.plural(count, 'entry', 'entries')} of lists in the running text were not taken.`,
    'no-tasks': () =>
      'There is no table of tasks (with a column for the content and one for who leads or when), nor any list to take tasks from.',
  },
  why: {
    name: () => "guessed from the unit's name",
    above: ({ organ }) => `guessed from the organ above it in the head: ${organ}`,
    written: ({ text }) => `guessed; the document has: ${w.quote(text)}`,
    heading: ({ text }) => `guessed; the column ${w.quote(text)} may mean several things`,
    layout: () => 'guessed from where the line stands',
  },
  stands: (text) => `the document has: ${w.quote(text)}`,
  nothingNear: 'no requirement is near to this',
  elsewhere: (id, quote, section) => `near to ${id} ${quote}: it is answered in ${section}`,
  notNear: 'No task is near to these requirements (rasoat explain ID says how to write them):',
};
