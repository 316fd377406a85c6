import type { FileKind } from '../../word/fileKind.js';
import type { WordFault } from '../../word/WordFault.js';
import type { Messages } from '../Messages.js';
import { cli } from './cli.js';
import { words as w } from './words.js';

const fonts = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

const fileKinds: Readonly<Record<FileKind, string>> = {
  zip: 'it is an archive, no Word file. Unpack it and choose the .docx in it.',
  doc: 'it is a Word file of the old kind (.doc). Open it in Word, choose File > Save As, type "Word Document (*.docx)", and convert the new file.',
  encrypted:
    'it asks for a password. Open it in Word, remove the password (File > Info > Protect Document), save it, and convert it again.',
  pdf: 'it is a PDF. Use the Word file (.docx) that it was made from.',
  rtf: 'it is an RTF file. Open it in Word and save it as .docx.',
  odt: 'it is a LibreOffice file (.odt). Open it in LibreOffice and save it as .docx.',
  xlsx: 'it is an Excel file. This command converts Word files (.docx) only.',
  pptx: 'it is a PowerPoint file. This command converts Word files (.docx) only.',
  html: 'it is a web page (HTML) with the name of a Word file. Open it in Word and save it as .docx.',
  empty: 'it is empty.',
  other: 'it is no Word file. This command converts .docx only.',
};

/** As in Vietnamese (`../vi/draft.ts`), beginning with a small letter: the file stands before it. */
export function wordFault(fault: WordFault): string {
  switch (fault.reason) {
    case 'not-word':
      return fileKinds[fault.found];
    case 'too-large':
      return `it is too large (unpacked, at most ${w.count(fault.limit / 2 ** 20)} MB). Take pictures out, or copy its text and tables to a new file.`;
    case 'too-long':
      return `it has more than ${w.count(fault.limit)} characters of text. Copy the plan alone to a new file.`;
    case 'too-complex':
      return 'it has too many parts, or too deep within each other. Copy its text and tables to a new file.';
    case 'doctype':
      return 'it has a declaration that Word never writes, and was not read. Open it in Word and save it.';
    case 'damaged':
      return 'it is damaged or was not copied whole. Open it in Word and save it, or ask for it again.';
  }
}

/** The comments of a draft that is made from a Word file (`rasoat convert`). */
export const draft: Messages['draft'] = {
  head: (file) =>
    `A draft made from the Word file "${file}". It is no plan yet: go through it and complete it before it is sent.`,
  how: [
    'A line without a remark was read in its place in the form of official documents. A blank one the document does not have.',
    'A line with # right before its name is a guess: take the sign away where it is right, else mend it.',
    'Which requirement a task answers is for the unit to confirm: where the proposal below a task is right, take the sign away; several go on one line, as [3.2.a, 3.2.b]. Delete a proposal that is wrong.',
    'When it is done, check it: rasoat check FILE',
  ],
  takeAway:
    'Once it is looked through and completed, take the next line away: as long as it is here, the file counts as no plan.',
  toKnow: 'To be known of this document:',
  notes: {
    tracked: ({ removed, added }) =>
      `The document has tracked changes (${w.plural(added, 'insertion', 'insertions')}, ${w.plural(removed, 'deletion', 'deletions')}): it was read as if all were accepted.`,
    converted: ({ from, sample, meant }) =>
      `Text in a ${fonts[from]} font was converted to Unicode, as ${w.quote(sample)} to ${w.quote(meant)}.`,
    unconverted: ({ font, sample }) =>
      `It is not certain what some of the text in ${font} says, as ${w.quote(sample)}: it was left as it is. Convert the document to Unicode and convert it again.`,
    footnotes: ({ count }) => `${w.plural(count, 'footnote was', 'footnotes were')} not read.`,
    'old-letters': ({ from, sample, meant }) =>
      `Some text was typed in a ${fonts[from]} font whose name the file no longer has, as ${w.quote(sample)} (probably ${w.quote(meant)}): it was left as it is. Convert the document to Unicode and convert it again.`,
    'other-kind': ({ kind }) =>
      `The document is a "${kind}", neither a plan nor a project: see whether it is the right file.`,
    'column-left': ({ heading }) =>
      `Table of tasks: the column ${w.quote(heading)} has no place in a plan and was not taken.`,
    'lines-left': ({ count }) =>
      `The tasks are those of the tables; ${w.plural(count, 'entry', 'entries')} of lists in the running text were not taken.`,
    'no-text': () =>
      'The file holds no text: it may be a picture or a scan. Use the Word file that the document was made from.',
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
  /** What `rasoat convert` says when it is through. */
  made: ({ file, path, tasks, proposed, read, guessed, missing }) =>
    [
      path === undefined ? `A draft was made from "${file}".` : `A draft was made from "${file}" and is in "${path}".`,
      `${w.plural(tasks, 'task', 'tasks')}, ${w.count(proposed)} with requirements proposed; none of them is confirmed.`,
      `${w.plural(read, 'value', 'values')} read, ${w.count(guessed)} guessed and to be confirmed, ${w.count(missing)} not in the document.`,
      '',
    ].join('\n'),
  notWord: (file, fault) => `"${file}" cannot be converted: ${wordFault(fault)}`,
  unopened: (file, { reason, code }) =>
    ({
      permission: `"${file}" cannot be read: no permission to open it.`,
      folder: `"${file}" is a folder. Choose a Word file (.docx).`,
      vanished: cli.errors.noSuchPath(file),
      'link-outside': `"${file}" is a link that leads out of its repository and is not followed. Name the file itself.`,
      'link-cycle': `"${file}" cannot be read: its links lead in a circle.`,
      'no-file': `"${file}" is no ordinary file and is not read.`,
      held: `"${file}" cannot be read: another program (Word perhaps) has it open for itself. Close it there and run again.`,
      other: `"${file}" cannot be read (system error ${code}).`,
    })[reason],
};
