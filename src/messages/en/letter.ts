import type { letter as vi } from '../vi/letter.js';
import { words as w } from './words.js';

/** What units are asked in slips, reminders and letters: by when, of whom, and what holds for what is late. */
export const letter: typeof vi = {
  replyBy: (day) =>
    `Please answer by ${day}. If the plan cannot be sent by then, tell the Board why, and on which day it will be.`,
  late: 'What is overdue stays late; a day put back is untrue and is not accepted. What has been done bears the day on which it was done, and a document that has been issued the day that stands on it; what has not been done is to be done now, with its true day, and the reason for the delay reported.',
  contact: (ways) => `Contact: ${ways}.`,
  phone: (number) => `telephone ${number}`,
  email: (address) => `e-mail ${address}`,
  subject: (title, unit) => `${title} - ${unit}`,
  incare: (person) => `(in charge: ${person})`,
  details: (count) => `The slip attached names ${w.plural(count, 'thing', 'things')} to be done.`,
  attached: 'Attached:',
  slip: 'the slip of the Board',
  enclosed: {
    skeleton: 'a skeleton of the plan of your unit, to fill in with Notepad; how to save it stands at its beginning',
    lacking: 'the parts that your plan lacks, to copy into its file with Notepad',
  },
  listFile: 'letters.csv',
  missingFile: 'not-sent.xlsx',
  columns: {
    file: 'Letter',
    code: 'Code',
    unit: 'Unit',
    contact: 'In charge',
    email: 'E-mail',
    phone: 'Telephone',
    subject: 'Subject',
    note: 'Note',
    sent: 'Sent',
    replyBy: 'Answer by',
    board: 'Contact at the Board',
    decided: "The Board's decisions",
  },
  none: 'no e-mail address',
  wrong: (texts) => `no e-mail address: ${w.and(texts.map(w.quote))}`,
  counted: (letters, without, wrong) =>
    `${w.plural(letters, 'letter', 'letters')}${without > 0 ? `, ${w.count(without)} without an e-mail address (first in letters.csv)` : ''}${wrong > 0 ? `, ${w.count(wrong)} with an address that is miswritten` : ''}.`,
};
