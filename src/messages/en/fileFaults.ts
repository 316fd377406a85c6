import type { ProblemParams } from '../../plan/model/Problem.js';
import { DRAFT_KEY } from '../../plan/reader/draftMark.js';
import type { SentencesFor } from '../SentencesFor.js';
import { words as w } from './words.js';

const LOST = 'the file was saved in an encoding without Vietnamese letters, which became question marks';

/** What to do about a badly encoded file where converting it is not the answer. */
const CURES: Partial<Record<ProblemParams['not-utf8']['cause'], string>> = {
  damaged: 'Copy the file again from the original.',
  lost: 'Take the original and save it as UTF-8.',
};

/** What is wrong with a file as such: what, and what to write instead. */
export const fileFaults = {
  'cannot-read': ({ reason, code }) =>
    ({
      permission: 'This file cannot be read: permission denied. Allow reading it and run again.',
      folder: 'This is a folder with the name of a file. Rename the folder.',
      vanished: 'This file is no longer there, or the link leads nowhere. Check the file.',
      'link-cycle': 'The links lead in a circle. Put the plan itself in place of the link.',
      'link-outside':
        'This is a link that leads out of the folder or repository checked, or to what is hidden there or ignored by git, and is not followed. Put the file itself in place of the link.',
      'no-file':
        'This is no ordinary file (a pipe, a device or a file that the system makes up) and is not read. Put the plan itself in its place; for standard input write "-".',
      held: 'This file cannot be read: another program has it open for itself. Close it there and run again.',
      other: `This file cannot be read (system error ${code}). Check the disk or copy the file again.`,
    })[reason],
  'too-large': ({ limit }) =>
    `The file is larger than ${w.count(limit)} bytes (1 MiB) and is not read. Check that it is the right file, or give each unit a file of its own.`,
  'not-utf8': ({ cause }) =>
    `${
      {
        'windows-1258': 'The file is encoded in Windows-1258, not in Unicode.',
        tcvn3: 'The file is encoded in TCVN3 (ABC), not in Unicode.',
        vni: 'The file is encoded in VNI, not in Unicode.',
        'utf-16': 'The file is encoded in UTF-16 without the mark at its beginning.',
        damaged: 'The file is damaged: some characters cannot be read (it was cut short or badly copied).',
        lost: `The letters are garbled: ${LOST}.`,
        unknown: 'The file is not encoded in UTF-8.',
      }[cause]
    } ${CURES[cause] ?? 'Convert the text to precomposed Unicode and save it as UTF-8.'}`,
  'binary-file': ({ format }) =>
    `${
      {
        office: 'This is a Word, Excel or archive file, not a text file.',
        pdf: 'This is a PDF file, not a text file.',
        other: 'This is not a text file.',
      }[format]
    } ${format === 'office' ? 'Make a draft of a Word file with: rasoat convert FILE; or copy' : 'Copy'} the plan into a plain text file (.yaml) saved as UTF-8.`,
  mojibake: ({ cause, sample }) =>
    `The letters are garbled, for example ${w.quote(sample)}: ${
      {
        'utf-8': 'UTF-8 text was opened and saved in another encoding',
        tcvn3: 'the text was typed in TCVN3 (ABC)',
        vni: 'the text was typed in VNI',
        lost: LOST,
      }[cause]
    }. Take the original, convert it to precomposed Unicode and save it as UTF-8.`,
  empty: ({ comments, roster }) => {
    if (roster) return 'The roster is empty. Begin with the key «đơn vị:» (units).';
    return comments
      ? 'The file holds only comments (lines that begin with #) and no plan. Begin with the section «đơn vị:» (unit).'
      : 'The file is empty. Begin the plan with the section «đơn vị:» (unit).';
  },
  'not-a-mapping': ({ found, text, roster, configuration }) => {
    const here = `but here is ${found === 'list' ? 'a list' : 'a piece of text'}: ${w.quote(text)}`;
    if (found === 'markup')
      return `This is a web page, or a document saved as HTML or XML (${w.quote(text)}), and no plan. Copy the plan into a plain text file (.yaml) saved as UTF-8.`;
    if (configuration)
      return `A configuration consists of keys, «name: content», ${here}. Write each on a line of its own, for example «roster: list.csv».`;
    return roster
      ? `A roster in YAML begins with the key «đơn vị:» (units), ${here}. Put the line «đơn vị:» first, and below it one list item for each unit.`
      : `A plan consists of sections, «name: content», ${here}. Begin with the section «đơn vị:» (unit), and below it these lines: ${w.lines('/unit')}.`;
  },
  'unconfirmed-draft': () =>
    `This is a draft that the program has made of a Word document. Nobody has confirmed it, so it counts as no plan. Once every place is looked through and completed, take away the line «${DRAFT_KEY}: …».`,
  'too-deep': ({ limit }) =>
    `The content is nested deeper than ${limit} levels and is not read. A plan needs 4; check the brackets and the indentation.`,
  'too-many-parts': ({ of, limit }) =>
    of === 'plans'
      ? `The file has more than ${w.count(limit)} plans and is not read. Make several files of it, best one for each unit.`
      : `The file has more than ${w.count(limit)} lines and parts set off by commas and is not read. A plan has a few hundred lines: check whether its content is repeated, or give each unit a file of its own.`,
  'more-problems': ({ count, error, warning, note }) =>
    `From here on ${w.plural(count, 'more problem is', 'more problems are')} not listed (${w.plural(error, 'error', 'errors')}, ${w.plural(warning, 'warning', 'warnings')}, ${w.plural(note, 'note', 'notes')}). Put right what is listed, then check again.`,
} satisfies Partial<SentencesFor<ProblemParams>>;
