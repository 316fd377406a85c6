import type { onePage as vi } from '../vi/onePage.js';
import { words as w } from './words.js';

const plans = (count: number) => w.plural(count, 'plan', 'plans');
const units = (count: number) => w.plural(count, 'unit', 'units');

/** The words of the summary on one page for those who decide. */
export const onePage: typeof vi = {
  title: 'SUMMARY REPORT',
  draft: (date, partial) => `(${partial ? 'partial ' : ''}draft, as of ${date})`,
  sections: {
    sent: '1. Plans sent',
    unmet: '2. Requirements most often not met',
    asked: '3. What is asked',
  },
  sent: (sent, compliant) =>
    `Units that have sent a plan that can be used: ${sent}; with a compliant plan: ${compliant}.`,
  noneSent: (expected) => `No plan that can be used has come yet from ${units(expected)} of the roster.`,
  otherDistricts: (districts) => `and ${w.plural(districts, 'other district', 'other districts')}`,
  note: 'Counted are units of the roster. “Not usable yet” includes units that only may have sent something.',
  unmet: (id, title, { unmet, unknown }, share) =>
    `${title} (requirement ${id}): not met by ${plans(unmet)}${unknown > 0 ? `, not determined in ${w.count(unknown)}` : ''}; met ${share}.`,
  otherRequirements: (requirements) =>
    `And ${w.plural(requirements, 'other requirement is', 'other requirements are')} not met by some plans.`,
  asked: {
    overdue: (count) =>
      `Have ${w.plural(count, 'overdue unit', 'overdue units')} send ${count === 1 ? 'its plan' : 'their plans'} without delay, with the day on which it is really issued.`,
    unusable: (count) =>
      `Have ${units(count)} with a plan that cannot be used yet check it and send it again in the form asked for.`,
    unreadable: (count) => `Have ${plans(count)} that cannot be read sent again in the form asked for.`,
    correct: (count) =>
      `Have ${w.plural(count, 'plan that is', 'plans that are')} not compliant amended, beginning with the requirements of section 2.`,
    review: (count) =>
      `Have the Board follow up, and judge ${w.plural(count, 'result that needs', 'results that need')} a person.`,
    replyBy: (day) => `Units are asked to act and to answer by ${day}.`,
  },
  limits: {
    only: (asked, of) => `Only ${w.count(asked)} of ${w.count(of)} requirements were checked.`,
    partial: 'This covers only some of the plans, so it could not be determined which units have sent nothing.',
    shard: 'This covers only a part of the run, so it could not be determined which units have sent nothing.',
    changed: 'This covers only the plans that have changed since the last time.',
    merged: (reports) => `Put together of ${w.plural(reports, 'report', 'reports')}.`,
    configured: 'The configuration of this run bears on its results (see the full report).',
    nobodys: (count) => `Of ${plans(count)} received it could not be determined whose they are.`,
    leftOut: (count) =>
      `Some requirements were not asked of ${plans(count)}, for they lie outside the time in which the unit exists.`,
    decided: (waived, official) =>
      `The figures go by what the Board has decided: ${w.and([
        ...(waived > 0 ? [w.plural(waived, 'waiver', 'waivers')] : []),
        ...(official > 0 ? [`the official plan of ${units(official)}`] : []),
      ])}.`,
    notRead: (files) =>
      `${w.plural(files, 'file or folder was', 'files or folders were')} not checked (see the full report).`,
  },
  remarks: 'Note:',
  whole: 'The results of each unit and requirement, and how to meet them, are in the full report.',
};
