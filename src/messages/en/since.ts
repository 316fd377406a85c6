import { directions as order } from '../../desk/totals/UnitMovement.js';
import type { Messages } from '../Messages.js';
import { terms } from './terms.js';
import { words as w } from './words.js';

const directions: Messages['since']['directions'] = {
  better: 'better',
  worse: 'worse',
  other: 'changed',
  same: 'unchanged',
  sent: 'first plan',
  new: 'new in the report',
  left: 'no longer in the report',
};

/** How the units have moved since an earlier report (`--since`), in every format. */
export const since: Messages['since'] = {
  title: 'Since last time',
  about: 'Unit by unit: the results then and now, what is fixed, what is new, what is still open.',
  days: (before, after) => `Then: ${before}. Now: ${after}.`,
  states: {
    compliant: terms.met,
    pending: terms.notDue,
    'non-compliant': terms.unmet,
    unreadable: terms.unreadable,
    unusable: `${terms.received}, not usable yet`,
    overdue: `${terms.missing}, ${terms.overdue}`,
    'not-due': `${terms.missing}, ${terms.notDue}`,
    ended: 'ended, never sent',
  },
  notBefore: 'not in the earlier report',
  notAfter: 'not in the new report',
  before: 'Result then',
  after: 'Result now',
  direction: 'Movement',
  directions,
  parts: {
    fixed: 'Fixed',
    fresh: 'New',
    newlyDue: 'Newly due',
    open: 'Still open',
    gone: 'No longer in the new report',
  },
  which: {
    fixed: 'Requirements fixed',
    fresh: 'Requirements newly wanting',
    newlyDue: 'Requirements newly due',
    open: 'Requirements still open',
    gone: 'Requirements no longer in the new report',
  },
  structure: 'faults in the file',
  times: (id, times) => (times === 1 ? id : `${id} (${w.count(times)})`),
  beyond: (units) =>
    `Among these ${units === 1 ? 'is' : 'are'} ${w.plural(units, 'unit', 'units')} that the roster does not have.`,
  units: (counts) => {
    const parts = order.flatMap((direction) =>
      counts[direction] > 0 ? [`${w.count(counts[direction])} ${directions[direction]}`] : [],
    );
    return `Since last time, of ${w.count(Object.values(counts).reduce((sum, one) => sum + one, 0))} units: ${parts.join(', ')}.`;
  },
  findings: (counts, first) =>
    `Findings: fixed ${w.count(counts.fixed)}, new ${w.count(counts.fresh)}${first > 0 ? ` (${w.count(first)} of them in plans read for the first time)` : ''}, newly due ${w.count(counts.newlyDue)}, still open ${w.count(counts.open)}${counts.gone > 0 ? `; ${w.count(counts.gone)} of plans that the new report does not list` : ''}.`,
  directionMeans:
    'Better: a better result, or the same result with things fixed and nothing new. Worse: the other way round. Changed: some fixed and some new. First plan: none had come by last time.',
  partOnly:
    'One of the two reports does not tell which units have sent nothing, so that only units with plans are listed.',
  unchanged: (plans) =>
    `Units of ${plans === 1 ? 'one plan' : `${w.count(plans)} plans`} unchanged since the given point (--changed-since) are not told of: they were not judged this time.`,
  change: 'Movement since last time',
  findingIs: { fresh: 'new', newlyDue: 'newly due', open: 'known last time', fixed: 'fixed' },
  unknown: (files) => `Beside them, ${w.count(files)} unreadable files, of which nobody can tell the unit.`,
  none: 'No units.',
  moved: 'Units that have moved',
  more: (left) => `… and ${w.count(left)} more units (in the workbook).`,
  unmoved: (count) => `${w.count(count)} unchanged units are not in this table.`,
  line: (before, after) => `then ${before}, now ${after}`,
  slip: (before, come, open) =>
    `Since last time (result then: ${before}): ${come} new or newly due, ${open} known already.`,
  slipNone: (before) => `Result last time: ${before}. This time nothing is to be corrected.`,
  slipOverdue: 'The plan of this unit was overdue last time already.',
  filter: { moved: 'moved', fixed: 'something fixed', come: 'something new or newly due' },
  paper: {
    lists: {
      better: (count) => `${w.count(count)} units do better:`,
      sent: (count) => `${w.count(count)} units have sent their first plan:`,
      worse: (count) => `${w.count(count)} units do worse:`,
    },
    first: (findings) => (findings === 0 ? 'no findings' : w.plural(findings, 'finding', 'findings')),
    caption: 'Results of the units then and now',
    total: 'Total',
  },
  errors: {
    untold: (format, newer) =>
      `The format "${format}" has no place for a comparison with an earlier report. Leave it out, or make it of the new report alone: rasoat report ${newer} -o ${format}:…`,
    swapped: (older, olderDay, newer, newerDay) =>
      `"${older}" is a report of ${olderDay}, later than ${newerDay} of "${newer}": the two are probably the wrong way round. The earlier report goes after --since, the new one last: rasoat report --since ${newer} ${older}`,
    same: (older, newer) => `"${older}" and "${newer}" are the same report: there is nothing to compare.`,
    sameDay: (older, newer, day) =>
      `Note: "${older}" and "${newer}" are both as of ${day}, so that nothing tells which came first; "${older}" is taken for the earlier one.`,
    otherRoster: (older, why) => `About «${older}»: ${why}.`,
    later: (file, day, asOf) =>
      `"${file}" is a report of ${day}, later than ${asOf}, the as-of date of this run, so it is no earlier report. Choose another, or give the right --as-of.`,
  },
};
