import type { ReceivedState, UnreadContent } from '../../desk/register/Received.js';
import { registerWords } from '../../desk/register/registerWords.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import type { receive as vi } from '../vi/receive.js';
import { wordFault } from './draft.js';
import { heads } from './terms.js';
import { words as w } from './words.js';

const megabytes = (bytes: number) => `${w.count(Math.round(bytes / 2 ** 20))} MB`;

const contents: Readonly<Record<UnreadContent, string>> = {
  rar: 'A RAR archive, which cannot be opened here. Unpack it into the folder, or ask for a ZIP.',
  '7z': 'A 7-Zip archive, which cannot be opened here. Unpack it into the folder, or ask for a ZIP.',
  packed: 'An archive of another kind, which cannot be opened here. Unpack it into the folder.',
  msg: 'A mail saved by Outlook (.msg), which cannot be opened here. Drag its attachments into the folder, or save the mail as .eml.',
  tnef: 'A winmail.dat made by Outlook: the attachments are inside and cannot be opened here. Ask for the mail again as plain text or HTML.',
  mbox: 'A file of many mails (mbox), which cannot be opened here. Export each mail as .eml.',
  signature: 'The digital signature of a mail, or a signed or encrypted mail (S/MIME), which cannot be opened here.',
  spreadsheet: 'A spreadsheet, no plan that can be read.',
  presentation: 'A presentation.',
  office: 'A file of an old Office, of no known kind.',
  'web-page': 'A web page (HTML).',
  text: 'A text, without what a plan holds.',
  empty: 'An empty file.',
  other: 'A file of no known kind.',
};

const locked = { archive: 'An archive', pdf: 'A PDF', office: 'An Office file' };
const oldWord = {
  doc: 'A Word document of the old kind (.doc), not read. Open it in Word and save it as .docx.',
  rtf: 'An RTF document, not read. Open it in Word and save it as .docx.',
  odt: 'A LibreOffice document (.odt), not read. Open it in LibreOffice and save it as .docx.',
  html: 'A web page (HTML) with the name of a Word document, not read. Open it in Word and save it as .docx.',
};
const broken = {
  archive: 'The archive is damaged or not whole and cannot be opened.',
  mail: 'The mail is damaged and cannot be opened.',
  file: 'The file is damaged or not whole and cannot be taken out of its archive.',
};

const cannotOpen: Readonly<Record<ProblemParams['cannot-read']['reason'], (code: string) => string>> = {
  permission: () => 'There is no permission to open the file.',
  folder: () => 'This is a folder.',
  vanished: () => 'The file is not there any more.',
  'link-cycle': () => 'Links lead around in a circle.',
  'link-outside': () => 'A link that leads elsewhere, not opened.',
  held: () => 'Another program keeps the file open.',
  'no-file': () => 'Not a regular file.',
  other: (code) => `The file cannot be opened (system error ${code}).`,
};

const states: Readonly<Record<ReceivedState, string>> = {
  plan: 'readable plan',
  word: registerWords.en.word,
  scan: 'scan',
  unknown: 'unknown',
};

const SAID = 10;
const someOf = (names: readonly string[]) =>
  names.length <= SAID
    ? names.join(', ')
    : `${names.slice(0, SAID).join(', ')} and ${w.count(names.length - SAID)} more`;

const likelyBy: typeof vi.likelyBy = {
  document: 'by what is guessed from the document',
  near: 'by a name that is near',
  path: 'by the name of file or folder',
  address: 'by the e-mail address of the sender',
  subject: 'by the subject of the mail',
  sender: 'by the name of the sender',
};

/** The register of what has come in (`rasoat receive`). */
export const receive: typeof vi = {
  title: 'Register of files received',
  states,
  notes: {
    content: ({ what }) => contents[what],
    'old-word': ({ what }) => oldWord[what],
    'word-fault': ({ fault }) => `Not read: ${wordFault(fault)}`,
    'other-document': ({ kind }) => `The document is a ${w.quote(kind)}, neither a plan nor a project.`,
    'no-kind': () => 'There is no line that names the kind of document (KẾ HOẠCH): see whether it is a plan.',
    'no-text': () => 'The Word document has no text: it may hold only pictures.',
    'pdf-text': () =>
      'A PDF with text (or a digital signature), not only pictures. Ask for the Word document or the plan file.',
    'inline-picture': () =>
      'A picture among the words of a mail, mostly the logo of a signature: see whether it is a photograph of a plan.',
    encrypted: ({ what }) =>
      `${locked[what]} with a password${what === 'pdf' ? ' or restrictions' : ''}, which cannot be opened.`,
    damaged: ({ what }) => broken[what],
    'too-large': ({ limit }) => `Too large (limit ${megabytes(limit)}), not opened.`,
    'too-deep': ({ limit }) =>
      `Mails and archives within each other deeper than ${w.count(limit)}, not opened further.`,
    'too-many': ({ limit }) => `Too many files inside (limit ${w.count(limit)}), not opened.`,
    'empty-archive': () => 'An archive without any file.',
    'no-attachment': ({ words }) =>
      words ? 'A mail of words only, without a file.' : 'An empty mail, without a file.',
    unfilled: () => 'A skeleton that nobody has filled in: it only says whose it is.',
    uuencoded: () => 'The mail has a file among its words in the old way (uuencode), which cannot be opened here.',
    'several-plans': ({ count, names }) => `The file holds ${w.count(count)} plans: ${names.join('; ')}.`,
    misnamed: ({ ending }) =>
      ending === ''
        ? 'The name of the file has no ending.'
        : `The file is named ${w.quote(ending)}, which its content is not.`,
    'same-content': ({ file }) => `The same bytes as ${w.quote(file)}.`,
    'not-followed': () => 'A link to somewhere else, not opened.',
    unopened: ({ reason, code }) => cannotOpen[reason](code),
    system: () => 'A file that the system or a program has made for itself.',
    hidden: () => 'A hidden file.',
  },
  unreadablePlan: (problem) => `The plan file cannot be read: ${problem}`,
  columns: {
    file: registerWords.en.file,
    state: registerWords.en.state,
    code: registerWords.en.code,
    unit: heads.unit,
    match: registerWords.en.match,
    number: 'Number',
    issued: 'Issued',
    sender: 'Sender',
    sent: 'Sent',
    notes: 'Notes',
    put: 'Written to',
  },
  match: {
    certain: 'match',
    likely: (by) => `${registerWords.en.likely}, ${likelyBy[by]}`,
    several: (count) => `${w.count(count)} units of such a name`,
    none: 'not in the roster',
  },
  maybe: (name) => `likely: ${name}`,
  likelyBy,
  unnamed: (number, isMail) => (isMail ? `attached mail ${number}.eml` : `part ${number} without a name`),
  empty: 'No files.',
  totals: ({ files, mails, archives, plan, word, scan, unknown }) =>
    [
      `${w.plural(files, 'file', 'files')}${mails + archives > 0 ? `, those in ${w.and([...(mails > 0 ? [w.plural(mails, 'mail', 'mails')] : []), ...(archives > 0 ? [w.plural(archives, 'archive', 'archives')] : [])])} included` : ''}:`,
      `${w.count(plan)} ${states.plan} + ${w.count(word)} ${states.word} + ${w.count(scan)} ${states.scan} + ${w.count(unknown)} ${states.unknown} = ${w.count(files)}.`,
    ].join(' '),
  own: (names) =>
    `Not counted, for rasoat has written them: ${w.plural(names.length, 'file or folder', 'files and folders')}, ${someOf(names)}.`,
  wordOnly: (word) =>
    `${word.some(({ likely }) => !likely) ? 'has sent a Word document' : 'may have sent a Word document'} (${w.and(word.map(({ file }) => file))}), no plan file yet`,
  wordToUnit: (file, likely) =>
    likely
      ? `The Board has a file ${w.quote(file)}, which may be the unit's; please send the plan file (.yaml) as well, so that it can be checked.`
      : `The Board has the unit's Word document ${w.quote(file)}; please send the plan file (.yaml) as well, so that it can be checked.`,
  wordCount: (count) =>
    `${w.plural(count, 'unit', 'units')} of the missing sent a Word document, and no plan file yet.`,
  wordColumn: 'Word document sent',
  written: {
    plans: ({ made, kept, folder }) =>
      `${w.plural(made, 'plan file', 'plan files')} copied to "${folder}"${keptWords(kept)}. To check them: rasoat check ${folder}`,
    drafts: ({ made, kept, folder }) =>
      `${w.plural(made, 'draft', 'drafts')} made in "${folder}"${keptWords(kept)}. A draft is no plan that was sent: rasoat check does not count it until somebody has looked through it and taken its mark away.`,
    file: (path) => `The register is in "${path}".`,
  },
  progress: (done, of) => `${done}/${of} files looked at`,
  errors: {
    noFolder: (path) => `There is no folder "${path}".`,
    notFolder: (path) => `"${path}" is no folder. Name the folder that holds the mails and files.`,
    registerNeedsRoster: 'A register of what has come in needs a roster (--roster or rasoat.yaml).',
    noRegister: (file) => `${file} is no register made by rasoat receive: it lacks the columns File, State, Unit code.`,
    unlistedCode: (file, row, code) =>
      `${file}, row ${row}: the code "${code}" is not in the roster. Set it right, or make the register anew.`,
    nothing: (path) => `There is no file in "${path}".`,
    badOutput: (value) => `"${value}" is not understood. Write xlsx:FILE.xlsx or csv:FILE.csv.`,
    samePlace: (path) => `Drafts and plans may not go to one folder "${path}": a draft is no plan.`,
    whole: (path) =>
      `"${path}" is both the folder of what came in and where to write. Choose another folder to write to.`,
  },
};

const keptWords = (kept: number) =>
  kept > 0 ? `; ${w.plural(kept, 'file was', 'files were')} there before and stay as they are` : '';
