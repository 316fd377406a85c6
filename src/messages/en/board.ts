import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Missing, PlanRef } from '../../desk/roster/RosterReport.js';
import type { board as vi } from '../vi/board.js';
import { notListed } from './notListed.js';
import { receive } from './receive.js';
import { sending } from './sending.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

const named = ({ name, code }: ListedUnit) => `${name} (code ${code})`;
const placeOf = ({ file, document }: PlanRef) => (document > 0 ? `${file} (plan ${document + 1})` : file);
const yearWord = (year: number | undefined) => (year === undefined ? '' : ` ${year}`);

function whenDue({ due, daysLate, daysLeft }: Omit<Missing, 'unit' | 'ended'>): string {
  if (due === undefined) return 'no due date';
  if (daysLate !== undefined) return `${w.plural(daysLate, 'day', 'days')} overdue (due ${w.date(due)})`;
  return daysLeft === 0
    ? `due on the as-of date (${w.date(due)})`
    : `${w.plural(daysLeft ?? 0, 'day', 'days')} left (due ${w.date(due)})`;
}

/** What the reports say about the roster, the Board's decisions and several plans together. */
export const board: typeof vi = {
  titles: {
    roster: 'Plans received',
    missing: 'Not submitted',
    twice: 'Submitted more than once',
    unlisted: 'Not on the roster',
    namesakes: 'Names that several units of the roster have',
    mismatched: 'Other than the roster says',
    outside: 'Units that do not exist on the as-of date',
    waivers: 'Waivers',
    reviews: 'Reviews',
    across: 'Notes across plans',
    sums: 'Figures added up from units',
    standing: { parent: 'By district', type: 'By kind of unit', requirement: 'By requirement' },
  },
  columns: {
    parent: heads.parent,
    type: heads.kind,
    received: 'Plans',
    missing: heads.missing,
    overdue: heads.overdue,
    compliant: 'Compliant',
    pending: 'Pending',
    nonCompliant: 'Non-compliant',
    unreadable: heads.unreadable,
    errors: 'Error level',
    all: 'All levels',
  },
  expected: (summary) => sending.expected(summary),
  missing: (missing) =>
    `${named(missing.unit)}: ${missing.likely || missing.word ? '' : 'no plan received, '}${board.missingDue(missing)}.`,
  missingDue: ({ ended, likely, word, waivers = [], expiredWaivers = [], ...missing }) =>
    `${word ? `${receive.wordOnly(word)}; ` : ''}${likely ? `${sending.maySend(likely)}; ` : ''}${whenDue(missing)}${ended === undefined ? '' : `; the unit ended on ${w.date(ended)}`}${[...waivers.map(board.granted.inForce), ...expiredWaivers.map(board.granted.expired)].map((one) => `; ${one}`).join('')}`,
  sent: ({ unit, plans }) =>
    `${named(unit)} has sent ${plans.length === 1 ? 'its plan' : 'its plans'} (${w.and(plans.map(placeOf))}).`,
  twice: (twice) => sending.twice(twice),
  unlisted: ({ plan, nearest }) =>
    `${w.quote(plan.name ?? '')} (${placeOf(plan)}) is not on the roster. ${nearest.length > 0 ? `Nearest: ${w.or(nearest.map(named))}. Write the unit's code in the plan.` : 'No name on the roster is near.'}`,
  namesakes: ({ plan, units, unit, by, day = '' }) => {
    const head = `${w.quote(plan.name ?? '')} (${placeOf(plan)}): the roster has ${w.count(units.length)} units of this name: ${w.and(units.map(named))}.`;
    if (!unit) return `${head} Which of them sent the plan is not known. Write the unit's code in the plan.`;
    const why =
      by === 'folder'
        ? 'because its file is in the folder of that district'
        : by === 'issued'
          ? `the only one of them that existed when the plan was issued (${w.date(day)})`
          : `the only one of them that had come into being by the as-of date (${w.date(day)})`;
    return `${head} The plan is counted for ${named(unit)}, ${why}. Check this, and write the unit's code in the plan.`;
  },
  mismatched: ({ plan, unit, field, found, expected }) => {
    const pointer = `/unit/${field}`;
    return `${named(unit)}: ${w.key(pointer)} is ${w.quote(w.term(pointer, found))} in the plan and ${w.quote(w.term(pointer, expected))} on the roster (${placeOf(plan)}).`;
  },
  outside: ({ plan, unit, validFrom, validTo }) =>
    `${named(unit)}: by the roster it exists ${[...(validFrom ? [`from ${w.date(validFrom)}`] : []), ...(validTo ? [`until ${w.date(validTo)}`] : [])].join(' ')} (${placeOf(plan)}). Its old plan is judged all the same.`,
  granted: {
    inForce: ({ requirement, expires, reference }) => `waived: ${requirement} until ${w.date(expires)} (${reference})`,
    expired: ({ requirement, expires, reference }) =>
      `no longer waived: ${requirement} (until ${w.date(expires)}, ${reference})`,
  },
  waiver: {
    applied: (waiver) => `${waiver.requirement}, ${w.quote(waiver.unit)}: ${board.waivedBy(waiver)}.`,
    expired: ({ requirement, unit, expires, reference }) =>
      `${requirement}, ${w.quote(unit)}: the waiver expired after ${w.date(expires)} (${reference}); the requirement is judged again.`,
  },
  waiverUnused: ({ requirement, unit, why, nearest }) =>
    `${requirement}, ${w.quote(unit)}: ${
      {
        'not-needed': 'not needed: the requirement is met, not due, for a person to review, or does not bind the unit',
        'no-match': nearest ? notListed(nearest) : 'there is no plan of this unit',
        several: 'several units of the roster have this name; write the code',
        repeated: 'another waiver in force is about the same unit and requirement; keep one',
      }[why]
    }.`,
  waiversCounted: ({ applied, expired, unused }) =>
    `Waivers granted by the Board: ${w.count(applied)} in force, ${w.count(expired)} expired, ${w.count(unused)} without effect.`,
  waivedBy: ({ reason, approvedBy, reference, expires }) =>
    `waived until ${w.date(expires)} by ${reference}, approved by ${approvedBy}; reason: ${reason}`,
  review: (review) =>
    `${review.requirement}, ${w.quote(review.unit)}: ${board.reviewedBy(review)}.${review.changed ? ' The plan has been changed since; look at it again.' : ''}`,
  reviewUnused: ({ requirement, unit, date, why, nearest }) =>
    `${requirement}, ${w.quote(unit)}: ${
      {
        'no-match': nearest ? notListed(nearest) : 'there is no plan of this unit, or the requirement does not bind it',
        several: 'several units of the roster have this name; write the code',
        later: `dated ${w.date(date)}, after the as-of date`,
        'not-review': 'the program judges this requirement; no opinion is asked for',
        repeated: 'another review says the same of this unit and requirement; keep one',
        contradicts: 'another review says otherwise of this unit and requirement, so neither is used; keep one',
      }[why]
    }.`,
  reviewedBy: ({ opinion, reviewer, date, note }) =>
    `reviewed: ${board.opinions[opinion]} (${reviewer}, ${w.date(date)})${note === undefined ? '' : `; ${note}`}`,
  opinions: { met: terms.met, unmet: terms.unmet },
  across: {
    'copied-text': ({ what, text, units, texts, exact, similarity }) => {
      const nearly =
        similarity === 100 ? ', but for names of units and places' : `, nearly (from ${w.percent(similarity)})`;
      const more = texts > 1 ? `, with ${w.plural(texts - 1, 'more text', 'more texts')}` : '';
      return `${w.count(units)} units have the same ${what === 'task' ? 'task' : 'creative activity'}${exact ? ', word for word' : nearly}: ${w.quote(text)}${more}. Judge whether it only goes through the motions.`;
    },
    'sum-contradicts': ({ indicator, which, year, unit, sum, plans, of, stated }) =>
      `${w.term('/targets/*/indicator', indicator)}, ${which}${yearWord(year)}: ${unit} states ${w.ratio(stated)}, but ${of === undefined || of === plans ? w.count(plans) : `${w.count(plans)} of ${w.count(of)}`} units below add up to ${w.ratio(sum)}. Check the figures.`,
    'same-number': ({ number, units }) =>
      `The number ${w.quote(number)} stands in the plans of ${w.count(units)} units. Check the document numbers.`,
  },
  sum: ({ indicator, which, year, type, level, parent, count, total, plans, of }) =>
    `${w.term('/targets/*/indicator', indicator)}, ${which}${yearWord(year)}, ${w.term('/unit/type', type)}, ${w.term('/unit/level', level)}${parent === undefined ? '' : `, ${parent}`}: ${w.ratio({ count, total })} (figures of ${of === undefined ? w.plural(plans, 'unit', 'units') : `${w.count(plans)} of ${w.plural(of, 'unit', 'units')}`}).`,
};
