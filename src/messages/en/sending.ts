import type { LikelyReason } from '../../check/assess/LikelyUnit.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { isOpen, type SupersededReason } from '../../check/assess/Sending.js';
import type { PlanRef } from '../../desk/roster/RosterReport.js';
import type { Messages } from '../Messages.js';
import { official } from './official.js';
import { receive } from './receive.js';
import { words as w } from './words.js';

const named = ({ name, code }: ListedUnit) => `${name} (code ${code})`;
const placeOf = ({ file, document = 0 }: Pick<PlanRef, 'file'> & { document?: number }) =>
  document > 0 ? `${file} (plan ${document + 1})` : file;

const likely: Readonly<Record<LikelyReason, string>> = {
  name: 'by the name in it',
  namesake: 'by a name that several units have',
  'near-name': 'by a name that is one letter off',
  path: 'by the name of the file and its folder',
};

const superseded: Readonly<Record<SupersededReason, string>> = {
  later: 'issued earlier',
  draft: 'a draft that is not issued',
  'same-text': 'the same text',
  undecided: 'nothing tells which was issued later',
  doubtful: 'something contradicts that it is of this unit',
  decision: 'as the Board has decided',
};

/** Where each unit of the roster stands with its plan, and which of several plans counts. */
export const sending: Messages['sending'] = {
  whySuperseded: superseded,
  statuses: {
    judged: 'sent and judged',
    unusable: 'sent, not usable yet',
    'not-due': 'not sent, not due',
    overdue: 'not sent, overdue',
    ended: 'ended, never sent',
  },
  possible: 'may have been sent, not usable yet',
  likely: { head: 'May have been sent', titles: 'May have been sent, to be checked' },
  expected: ({
    expected,
    judged,
    unusable,
    notDue,
    overdue,
    ended,
    outside,
    unlisted = 0,
    unknown = 0,
    word = 0,
    hidden = 0,
    noDue = 0,
  }) => {
    const { statuses } = sending;
    const parts = [
      `${statuses.judged} ${w.count(judged)}`,
      `${statuses.unusable} ${w.count(unusable)}`,
      `${statuses['not-due']} ${w.count(notDue)}`,
      `${statuses.overdue} ${w.count(overdue)}`,
      `${statuses.ended} ${w.count(ended)}`,
    ];
    return [
      `Roster: expected ${w.count(expected)} = ${parts.join(' + ')}.`,
      ...(unusable > 0
        ? [
            '“Not usable yet” includes units that only may have sent something, by a name in a file or of one: to be checked.',
          ]
        : []),
      ...(word > 0 ? [receive.wordCount(word)] : []),
      ...(noDue > 0
        ? [
            `Of those not due, ${w.plural(noDue, 'unit has no due date and never becomes', 'units have no due date and never become')} overdue: fill in the column «due» of the roster, or «due» of the configuration.`,
          ]
        : []),
      ...(hidden > 0
        ? [
            `Of the expected, ${w.plural(hidden, 'unit stands', 'units stand')} in rows that the roster's workbook hides or filters out; they count.`,
          ]
        : []),
      ...(outside > 0
        ? [`Not counted: ${w.plural(outside, 'unit that does', 'units that do')} not exist on the as-of date.`]
        : []),
      ...(unknown > 0 ? [`${w.plural(unknown, 'plan', 'plans')} cannot be read, and nobody knows of which unit.`] : []),
      ...(unlisted > 0 ? [`Counted for no unit of the roster: ${w.plural(unlisted, 'plan', 'plans')}.`] : []),
    ].join(' ');
  },
  maySend: (files) => `may have been sent: ${w.and(files.map((one) => `file ${placeOf(one)} (${likely[one.why]})`))}`,
  supersededCount: (plans) =>
    `Replaced by another plan of the same unit, and counted nowhere: ${w.plural(plans, 'plan', 'plans')}.`,
  twice: ({ unit, plans, decision, official: counted, superseded: others = [] }) => {
    const head = `${named(unit)} has ${w.count(plans.length)} plans`;
    if (!counted) return `${head}: ${w.and(plans.map(placeOf))}. ${official.asked}`;
    if (decision)
      return `${head}. Counted: ${placeOf(counted)}, ${official.decidedBy(decision)}. Not counted: ${w.and(others.map(placeOf))}.`;
    const told = others.map((one) => `${placeOf(one)} (${superseded[one.why]})`);
    const isAsked = others.some(({ why }) => isOpen(why));
    const how = others.some(({ why }) => why === 'undecided') ? 'Counted for now' : 'Counted';
    return `${head}. ${how}: ${placeOf(counted)}; not counted: ${w.and(told)}.${isAsked ? ` ${official.asked}` : ''}`;
  },
  column: 'May be the file',
  legend: {
    unusable:
      'A file may be of the unit and cannot be used: unreadable, misnamed, or called after the unit. A suggestion, to be checked.',
    ended: 'The unit ended before the as-of date and never sent a plan.',
  },
  seeming: (name, code) =>
    `By the name in the file, or its own, this may be the plan of ${name} (code ${code}). When you send it again, write the right name and the code.`,
  besides: (file) =>
    `You have sent another plan (file ${file}), which was checked. If that is the right one, you need not send this file again; please only tell the Board.`,
  alsoReceived: (files, plan) =>
    `The Board has also received ${w.and(files.map((file) => `the file ${file}`))}, which may be yours and cannot be used yet. If the plan that was checked (file ${plan}) is the right one, you need not send anything again; please only tell the Board.`,
  received: (files) =>
    `The Board has received ${w.and(files.map((one) => `the file ${placeOf(one)} (${likely[one.why]})`))}, which may be yours and cannot be used yet. If it is, please correct it and send it again; if it is not, please send your plan.`,
  endedListed: (units) => `${w.plural(units, 'unit', 'units')} ended without ever having sent a plan:`,
  check: (units) => `Check ${w.plural(units, 'unit that', 'units that')} may have sent something that cannot be used.`,
};
