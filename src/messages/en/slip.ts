import type { slip as vi } from '../vi/slip.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

/** The words of the slips that units get (`slips`). Names among the parameters are ready to print. */
export const slip: typeof vi = {
  titles: {
    correct: 'What to correct in the plan',
    nothing: 'Result of checking the plan',
    unreadable: 'Request to send the plan again',
    overdue: 'Reminder: the plan is overdue',
    'not-due': 'Reminder to send the plan',
  },
  to: (unit) => `To: ${unit}`,
  reached: ({ contact, phone, email }) => [
    ...(contact === undefined ? [] : [`In charge: ${contact}`]),
    ...(phone === undefined ? [] : [`Telephone: ${phone}`]),
    ...(email === undefined ? [] : [`E-mail: ${email}`]),
  ],
  sender: (file) => `The unit that sent the file ${file}`,
  checked: (plan, conclusion) => `The plan of your unit (file ${plan}) has been checked against the ${conclusion}.`,
  unreadable: (plan) =>
    `The file ${plan} cannot be read or does not say whose plan it is, so it could not be checked against the Conclusion.`,
  result: (verdict) => `Result: ${verdict}`,
  nothing: 'On the as-of date there is nothing to correct in the plan.',
  nothingAsked: 'On the as-of date, as to the requirements named above, there is nothing to correct in the plan.',
  parts: {
    correct: 'What to correct',
    add: 'What might be added',
    coming: 'Coming due',
    beside: 'Another file that may be yours and cannot be used yet',
    review: 'What the Board will review',
    reviewed: 'What the Board has reviewed',
    waived: 'Waived',
    asked: 'What is required of the plan',
    how: 'How to write the plan',
  },
  notes: {
    coming: 'These are not due yet; please do them and write them into the plan in time.',
    review: 'A person of the Board reviews these; nothing need be corrected yet.',
  },
  asked: (type, level) => `What the Conclusion requires of this kind of unit (${type}, ${level} level):`,
  inFile: 'Problem of the plan file',
  place: (file, line) => `${file}, line ${line}`,
  cell: (file, cell) => `${file}, cell ${cell}`,
  found: heads.finding,
  todo: heads.todo,
  due: heads.due,
  quote: terms.quote,
  evidence: heads.evidence,
  closing: {
    correct: 'Please correct the above and send the plan to the Board again.',
    compliant:
      'The plan is in order and need not be sent again. Please consider adding the above as it is carried out.',
    unreadable: 'Please put the file right as said above and send it to the Board again.',
    missing: 'Please write the plan and send it to the Board.',
  },
  missing: {
    notCome: (conclusion) =>
      `By the as-of date the Board has not received your plan for carrying out the ${conclusion}.`,
    ended: (date) => `The unit ended on ${date}; the plan of its own time is still to be sent.`,
    waived: ({ requirement, reason, approvedBy, reference, expires }) =>
      `The unit is granted a waiver of ${requirement} until ${w.date(expires)} (${reference}, approved by ${approvedBy}; reason: ${reason}).`,
    waiverExpired: ({ requirement, reference, expires }) =>
      `The waiver of ${requirement} has expired (until ${w.date(expires)}, ${reference}); the requirement is now to be met.`,
    due: ({ due, daysLate, daysLeft }) => {
      if (due === undefined) return 'No due date is set; please send it soon.';
      if (daysLate !== undefined) return `It was due on ${w.date(due)}, ${w.plural(daysLate, 'day', 'days')} ago.`;
      return daysLeft === 0
        ? `It is due on the as-of date, ${w.date(due)}.`
        : `It is due on ${w.date(due)}, in ${w.plural(daysLeft ?? 0, 'day', 'days')}.`;
    },
  },
  how: {
    file: 'Write the plan as a text file with the ending .yaml, in composed Unicode Vietnamese, saved as UTF-8.',
    skeleton: 'A skeleton of the plan of this unit, with no more than what is asked of it, goes with this slip.',
    unit: 'Name the unit at the top of the file, exactly so:',
    committee: 'the party committee of the same level',
    sections: 'Then write the sections named under “To do” of each requirement above.',
    tasks: (answers) =>
      `Give every task «content», «lead», «due» and «answers», which is the id of a requirement, for example ${answers}.`,
  },
  enclosed: {
    skeleton: 'MAU-KE-HOACH',
    lacking: 'PHAN-CON-THIEU',
    howToSave: [
      "THE SKELETON OF THE UNIT'S PLAN. This file is no plan yet. Once it is filled in, choose File > Save As: «Save as type» All Files, «File name» ke-hoach.yaml (the ending .yaml, not .txt), «Encoding» UTF-8, and send that .yaml file.",
    ],
    howToCopy: [
      "WHAT THE UNIT'S PLAN STILL LACKS. This file is no plan: copy the lines that are needed into the plan that was sent, and fill them in. Of a section that the plan already has copy only the lines below its name, behind those that stand there.",
    ],
  },
  fileName: 'unit',
};
