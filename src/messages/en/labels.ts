import { oneLine } from '../../plan/text/visible.js';
import type { labels as vi } from '../vi/labels.js';
import { yearBound } from '../yearBound.js';
import { extent } from './extent.js';
import { sending } from './sending.js';
import { skipped } from './skipped.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

/** The words around the findings in reports and explanations. */
export const labels: typeof vi = {
  statuses: {
    met: terms.met,
    unmet: terms.unmet,
    'not-due': terms.notDue,
    review: terms.review,
    waived: terms.waived,
    unknown: terms.unknown,
  },
  verdicts: {
    compliant: 'compliant',
    pending: terms.notDue,
    'non-compliant': 'not compliant',
    unreadable: terms.unreadable,
  },
  levels: { error: terms.error, warning: terms.warning, note: terms.note },
  weights: { error: terms.decides, warning: terms.warning, note: terms.note },
  modalities: {
    must: 'must ("phải", "có trách nhiệm", "giao", a dated task)',
    directive: 'a directive',
    emphasis: 'an emphasis ("chú trọng", "quan tâm", "nhất là")',
    strive: 'to strive for ("phấn đấu")',
    conditional: 'conditional ("nếu thấy cần thiết")',
  },
  asOf: (date) => `As of: ${date}`,
  termOver: (from, to) =>
    `The Conclusion's period, ${from}-${to}, ended on 31/12/${to}. The report checks what was to be done in that period and asks for nothing in later years; what was not done, or not confirmed, in time stays unmet.`,
  configuration: {
    files: (files) => `Configuration in force: ${files.map(oneLine).join(', ')}`,
    levels: (file, levels) =>
      `The configuration ${oneLine(file)} gives ${w.plural(levels.length, 'requirement', 'requirements')} another level: ${levels.map(({ requirement, from, to, line }) => `${requirement} ${labels.levels[to]} instead of ${labels.levels[from]} (line ${line})`).join('; ')}.`,
    neverFails: (place) =>
      `The configuration (${oneLine(place)}) turns exit code 1 off: plans that are not compliant, unreadable, or overdue do not make the run fail.`,
    forgotten: (date, place) =>
      `The as-of date ${date} is fixed by the configuration (${oneLine(place)}) and over 31 days from the day of this run; check whether it is still meant.`,
  },
  scope: (ids, of) =>
    `Only ${w.count(ids.length)} of ${w.count(of)} requirements ${ids.length === 1 ? 'was' : 'were'} checked: ${ids.join(', ')}; the others were not.`,
  merged: (reports) =>
    `Merged from ${w.count(reports)} reports; texts were compared within each of them only, not between them.`,
  nothingAsked: 'Nothing to correct among the requirements checked.',
  unit: (type, level) => `${type}, ${level} level`,
  unknownUnit: 'Unknown unit',
  document: (number) => `plan ${number} of the file`,
  inPlan: 'plan file',
  todo: heads.todo,
  quote: terms.quote,
  evidence: heads.evidence,
  due: (date) => `due ${date}`,
  leftOut: {
    title: 'Not asked, for it lies outside the days of the unit',
    why: ({ reason, due, years = [] }) =>
      [
        ...(years.length > 0 ? [w.and(years.map(String))] : []),
        ...(due !== undefined && years.length === 0 ? [`due ${w.date(due)}`] : []),
        reason === 'before-first-day' ? "before the unit's first day" : "after the unit's last day",
      ].join(', '),
    counted: ({ plans, requirements }) =>
      `${w.plural(requirements, 'requirement', 'requirements')} of ${w.plural(plans, 'plan', 'plans')} not asked, outside the days of the unit.`,
  },
  planned: (date, passed) =>
    passed ? `to be confirmed, was planned for ${w.date(date)}` : `planned for ${w.date(date)}`,
  plannedLine: (items) => `Only planned (${items.length}): ${items.join('; ')}.`,
  daysLate: (days) => `${w.plural(days, 'day', 'days')} late`,
  daysLeft: (days) => (days === 0 ? 'due on the as-of date' : `${w.plural(days, 'day', 'days')} left`),
  shares: (error, all) => `Error level: ${error} met; all levels: ${all} met`,
  beside: ({ notDue, review, reviewed, waived, planned = 0 }) => [
    ...(notDue > 0 ? [`not due ${notDue}`] : []),
    ...(review > 0 ? [`needs review ${review}${reviewed > 0 ? ` (reviewed ${reviewed})` : ''}`] : []),
    ...(waived > 0 ? [`waived ${waived}`] : []),
    ...(planned > 0 ? [`only planned ${planned}`] : []),
  ],
  nothingMet: (of) =>
    `none of the ${w.plural(of, 'requirement', 'requirements')} asked and due is met, so the plan is not compliant`,
  leaning: ({ met, of }) => `${w.count(met)} of ${w.count(of)} requirements by 1 task`,
  sections: { notDue: heads.notDue, review: heads.review, waived: heads.waived, met: 'Met' },
  tables: { byUnit: 'By unit', byRequirement: 'By requirement' },
  columns: {
    unit: heads.unit,
    verdict: heads.verdict,
    requirement: 'ID',
    title: 'What',
    problems: 'File',
    met: heads.met,
    unmet: heads.unmet,
    notDue: heads.notDue,
    review: 'To re- view',
    unknown: 'Un- known',
    waived: 'Waiv- ed',
    missing: 'Miss- ing',
    overdue: 'Over- due',
    compliant: 'Com- pliant',
    nonCompliant: 'Not com- pliant',
  },
  mendable: ({ safe, ask }) =>
    safe + ask === 0
      ? []
      : [
          safe === 0
            ? `${w.plural(ask, 'place', 'places')} can be mended for you if you agree: run again with --fix --unsafe; --diff shows it first.`
            : `${w.plural(safe, 'place', 'places')} can be mended for you: run again with --fix${ask > 0 ? `, and ${w.count(ask)} more if you agree: add --unsafe` : ''}; --diff shows it first.`,
        ],
  closing: ({ files, plans, requirements, unmetByLevel, ...parts }, problems) => [
    `Files: ${w.count(files.found)} found, ${w.count(files.read)} read. Plans: ${w.count(plans.received)} received, ${w.count(plans.received - plans.unreadable)} judged (${w.count(plans.compliant)} compliant, ${w.count(plans.pending)} not due, ${w.count(plans.nonCompliant)} not compliant), ${w.count(plans.unreadable)} unreadable.`,
    ...labels.skipped(files),
    ...(plans.superseded ? [sending.supersededCount(plans.superseded)] : []),
    ...(plans.notAsked ? [`Not asked (--only): ${w.plural(plans.notAsked, 'plan', 'plans')}.`] : []),
    ...extent.lines({ files, plans, requirements, unmetByLevel, ...parts }),
    `Problems in plan files: ${w.plural(problems.error, 'error', 'errors')}, ${w.plural(problems.warning, 'warning', 'warnings')}, ${w.plural(problems.note, 'note', 'notes')}.`,
    `Requirements: ${w.count(requirements.met)} met, ${w.count(requirements.unmet)} not met (${w.plural(unmetByLevel.error, 'error', 'errors')}, ${w.plural(unmetByLevel.warning, 'warning', 'warnings')}, ${w.plural(unmetByLevel.note, 'note', 'notes')}), ${w.count(requirements.unknown)} unknown, ${w.count(requirements.notDue)} not due, ${w.count(requirements.review)} to review${requirements.reviewed > 0 ? ` (${w.count(requirements.reviewed)} reviewed)` : ''}, ${w.count(requirements.waived)} waived, ${w.count(requirements.notApplicable)} not applicable.${requirements.planned ? ` Of those not due or unmet, ${w.count(requirements.planned)} ${requirements.planned === 1 ? 'is' : 'are'} only planned.` : ''}`,
    ...(parts.leftOut ? [labels.leftOut.counted(parts.leftOut)] : []),
  ],
  skipped,
  comparison: {
    title: (before, after) => `Report as of ${before} compared with report as of ${after}`,
    newlySent: 'Units that have newly sent a plan',
    fixed: 'Fixed',
    fresh: 'New',
    newlyDue: 'Newly due',
    open: 'Still open',
    gone: 'No longer in the new report',
  },
  explain: {
    clause: heads.clause,
    quote: terms.quote,
    binds: 'Binds',
    modality: 'Modality',
    level: 'When not met',
    check: 'What is checked',
    due: heads.due,
    everyYear: (from, to, dueDays) => {
      const { day, offset } = yearBound({ of: 'end', years: 0, days: dueDays });
      return `${day} of ${offset === 0 ? 'every year' : 'the year after, for every year'} from ${from} to ${to}`;
    },
    noDue: 'no day is checked',
    reading: 'How it is read',
    hint: heads.todo,
    met: 'Example that meets it',
    unmet: 'Example that does not',
    addresses: 'Example with something to review',
    silent: 'Example with nothing to review',
    judgedAt: (date) => `as of ${date}`,
    allLevels: 'all levels',
    everyOrganisation: 'the Front and the socio-political organisations',
  },
};
