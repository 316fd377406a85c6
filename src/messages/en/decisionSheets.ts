import { oneLine } from '../../plan/text/visible.js';
import type { decisionSheets as vi } from '../vi/decisionSheets.js';
import { problems } from './problems.js';
import { roster } from './roster.js';
import { sending } from './sending.js';
import { words as w } from './words.js';

/** Of workbooks in which the Board enters its decisions. */
export const decisionSheets: typeof vi = {
  sheets: { review: 'Reviews', waiver: 'Waivers', official: 'Official plans' },
  titles: {
    review: 'What a person has to judge, and the opinions on it',
    waiver: 'Requirements waived',
    official: 'Units with several plans: which one is official',
  },
  about: {
    review:
      'A row for each thing that a person has to judge; opinions go into the yellow cells, and this file is then used for decisions.',
    waiver: 'The waivers; further ones go into the blank rows, and this file is then used for decisions.',
    official:
      'The units that have sent several plans; the official one is picked in the yellow cells, and this file is then used for decisions.',
  },
  remarks: {
    review:
      'Fill in the yellow cells: the opinion, «met» or «not met», who reviewed it, the day (for example 30/6/2022), a note. Save, and run rasoat with --decisions and the name of this file (or «decisions: FILE» in rasoat.yaml). Rows may be sorted, filtered and deleted, and columns added; headings keep their names.',
    changed:
      'Where a plan has been changed since it was reviewed the column «Standing» says so; once it has been looked at again and the opinion is the same, clear «Content code» in that row.',
    official:
      'Click the yellow cell in the column «Official plan» and pick one of the list; fill in who approved it, the day, the reason (and the document). Where nothing is picked the plan issued last counts. Save, and run rasoat with --decisions and the name of this file.',
    waiver:
      'Fill in all yellow cells: the code of the unit (or its name), the requirement, the reason, who approved it, the document, the day it expires. Save, and run rasoat with --decisions and the name of this file.',
  },
  columns: {
    code: 'Code',
    unit: 'Unit',
    file: 'File',
    requirement: 'Requirement',
    asks: 'What is asked',
    says: 'What the plan says',
    opinion: 'Opinion',
    reviewer: 'Reviewer',
    date: 'Date',
    note: 'Note',
    seen: 'Content code',
    reason: 'Reason',
    approved_by: 'Approved by',
    reference: 'Reference',
    expires: 'Expires',
    official: 'Official plan',
    sent: 'Plans received',
    choice: (nth) => `Plan ${nth}`,
    standing: 'Standing',
  },
  standing: {
    applied: 'applied',
    changed: 'the plan has been changed since; look at it again',
    notApplied: 'not applied',
    waiting: 'to be reviewed',
    toDecide: 'the Board is to say which is official',
    undecided: 'not decided',
    expired: 'expired',
  },
  opinions: ['met', 'not met'],
  onlyChoices: 'Pick one of the list.',
  received: ({ plan, issued, counts, why }) =>
    `${plan}: ${[...(issued ? [`issued ${w.date(issued)}`] : ['no day of issue']), ...(counts ? ['counts'] : []), ...(why ? [`does not count (${sending.whySuperseded[why]})`] : [])].join('; ')}`,
  onlyOpinions: 'Write «met» or «not met».',
  saysNothing: '(the plan says nothing)',
  place: ({ sheet, cell }) => `${oneLine(sheet)}!${cell}`,
  faults: {
    missing: ({ heading }) => `«${heading}» is missing. Fill it in, or clear what is entered in this row.`,
    'unknown-opinion': ({ value }) => `there is no opinion ${w.quote(value)}. Write «met» or «not met».`,
    'bad-date': problems['bad-date'],
    'formula-error': roster.faults['formula-error'],
    'unsafe-characters': roster.faults['unsafe-characters'],
    'unknown-requirement': problems['unknown-requirement'],
  },
  headings: {
    'missing-heading': ({ heading, found }) =>
      `there is no column «${heading}»${found === undefined ? '' : `, only ${w.quote(found)}`}. Head the columns as rasoat wrote them.`,
    'duplicate-heading': ({ heading }) => `two columns are called ${w.quote(heading)}. Remove one.`,
  },
  noSheets: (file) =>
    `"${file}" has no sheet «Reviews», «Waivers» or «Official plans» that rasoat wrote. Write a workbook with -o xlsx:FILE, fill it in, and use that.`,
  otherKeys: (file, keys) =>
    `"${file}" has ${keys}: a file of decisions holds only «waivers», «reviews» and «official_plans».`,
  open: (file) => `"${file}" is open in another program: only what has been saved is read. Save it, and run again.`,
  kept: (file, rows) =>
    `"${file}" has ${w.plural(rows, 'row', 'rows')} with opinions or decisions: they are kept in the new file, but not applied. To apply them, add --decisions and the name of this file.`,
  firstBook: (file) =>
    `"${file}" is not there yet: this run makes it, and nothing decided in it applies. If it was there before, check its name and place.`,
  keepsNot: (file) =>
    `"${file}" is not overwritten, for what is entered there cannot be read. Open and save it, or write to another file.`,
};
