import type { history as vi } from '../vi/history.js';
import { labels } from './labels.js';
import { sending } from './sending.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

const { statuses } = sending;
const units = (count: number) => w.plural(count, 'unit', 'units');

/** What `rasoat history` says. */
export const history: typeof vi = {
  title: 'History over the reports',
  span: (periods, from, to) =>
    periods === 1 ? `One date: ${w.date(to)}.` : `${w.count(periods)} dates, from ${w.date(from)} to ${w.date(to)}.`,
  states: {
    ...labels.verdicts,
    pending: 'sent, not due',
    'not-asked': terms.notAsked,
    unusable: statuses.unusable,
    overdue: statuses.overdue,
    'not-due': statuses['not-due'],
    ended: statuses.ended,
  },
  notes: {
    counted:
      'Each unit counts once, by its official plan. A blank means that no report of that date has the unit or district, or that there is nothing yet of which to give a share; it is no zero.',
    known:
      'Units are known by their code in the roster; without a roster by the code in the plan, else by type, level and name: a unit that is renamed and has no code has two lines.',
    noRoster: (days) =>
      `No roster on ${w.and(days.map(w.date))}: nobody can tell who has sent nothing; only the plans received are counted.`,
    plans: 'There is no roster: only the plans received are counted, and nobody can tell who has sent nothing.',
    only: (ids, of) => labels.scope(ids, of),
  },
  sections: {
    periods: 'Date by date',
    districts: 'By district',
    requirements: 'By requirement',
    units: 'By unit',
    still: 'Units that never moved',
    leftOut: 'Reports not counted',
  },
  columns: {
    day: 'As of',
    files: 'Reports',
    parent: heads.parent,
    requirement: heads.requirement,
    unit: heads.unit,
    code: heads.code,
    name: 'Name',
    kind: heads.kind,
    level: heads.level,
    state: heads.status,
    since: 'Since',
    periods: 'Dates',
    toCorrect: 'To correct',
    formerNames: 'Former names',
    trend: 'Trend',
    why: 'Why',
    deciding: 'Deciding requirements met',
    all: 'All requirements met',
  },
  plans: {
    received: 'Plans',
    compliant: heads.met,
    pending: heads.notDue,
    nonCompliant: heads.unmet,
    unreadable: heads.unreadable,
  },
  shares: (head, shares) => `${head}: ${shares.map(({ day, share }) => `${w.date(day)}: ${share}`).join('; ')}.`,
  short: {
    expected: 'Units',
    judged: 'Plan sent',
    unusable: 'Can’t be used',
    overdue: 'Late',
    notDue: 'Not due',
    ended: 'Ended',
    compliant: 'In order',
  },
  measures: {
    compliant: 'Compliant units of those expected',
    deciding: 'Deciding requirements met',
    requirement: 'Plans that meet the requirement, of those that meet it, do not, or cannot be read',
  },
  whole: 'Together',
  noDistrict: 'No district given',
  offRoster: 'Not on the roster',
  noDistricts: 'The reports have no districts.',
  parts: 'met/of',
  noRequirements: 'No requirement was checked.',
  noShare: (ids) => `Without a share, being always for review, not due or waived: ${ids.join(', ')}.`,
  noUnits: 'The reports name no unit.',
  drawn: (drawn, lines) =>
    `The chart shows the ${w.count(drawn)} of ${w.count(lines)} lines that stand lowest at last; the tables have all.`,
  unlisted: 'not in the roster',
  unit: ({ name, code, parent }) =>
    `${name}${code === undefined ? '' : ` (code ${code})`}${parent === undefined ? '' : `, ${parent}`}`,
  still: {
    means:
      'On two dates at least, the last among them, the unit was not compliant, not usable or overdue; over all dates with a report of it, it sent nothing else and corrected nothing.',
    one: (name, state, toCorrect, since, periods) =>
      `${name}: ${state}${toCorrect === undefined ? '' : `, ${w.count(toCorrect)} to correct`}; not moved since ${w.date(since)} (${w.plural(periods, 'date', 'dates')}).`,
    none: 'None.',
    few: 'It takes two dates at least to tell.',
    more: (count) => `There are ${units(count)} more: see -o xlsx:FILE, -o html:FILE or -o json:FILE.`,
  },
  leftOut: {
    catalogue: ({ file }) =>
      `"${file}" was made with another catalogue than the one in use. Choose the report's catalogue with --catalogue.`,
    partial: ({ file }) => `"${file}" has only some of the plans (--partial): it does not tell of all units.`,
    'changed-since': ({ file }) =>
      `"${file}" judges only the plans that have changed (--changed-since): it does not tell of all units.`,
    shards: ({ file, missing, of }) =>
      `"${file}" is a part of a run (--shard) of which ${w.plural(missing.length, 'part', 'parts')} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    'shards-files': ({ file }) =>
      `"${file}" is a part of a run (--shard) whose parts together have fewer or more files than the run.`,
    copy: ({ file, by }) => `"${file}" is the same as "${by}", which counts once.`,
    replaced: ({ file, by }) =>
      `"${file}" is of the same date and mostly of the same units as "${by}", which was given later and counts.`,
    'replaced-unit': ({ file, by, unit }) =>
      `"${file}" is of the same date as "${by}" and has the unit "${unit}" too: they cannot be merged; "${by}" was given later and counts.`,
    scope: ({ file, by }) =>
      `"${file}" is not about the same requirements as "${by}" (--only): they cannot be compared.`,
    roster: ({ file, by }) =>
      `"${file}" is of the same date as "${by}", but only one of them has a roster: they cannot be merged; "${by}" was given later and counts.`,
    levels: ({ file, by, requirement, level, byLevel }) =>
      `"${file}": requirement ${requirement} has the level "${labels.levels[level]}", but "${labels.levels[byLevel]}" in "${by}": they cannot be compared. Check the plans of that date again with the same levels in the configuration.`,
    foreign: (file) => `"${file}" is JSON, but no report of rasoat.`,
    order: 'Reports stand in the order of the command line; those of a folder by name.',
  },
  page: {
    skip: 'To the units that never moved',
    contents: 'Parts of the page',
    chart: (title, periods) =>
      `${title}: line chart over ${w.plural(periods, 'date', 'dates')}; the figures are in the table.`,
    ofDistrict: (name, count) => `${name}: ${units(count)}`,
    legend: 'Solid line: the district; broken line: all together.',
    folded: 'Click on a district to open its table; only open tables are printed.',
  },
  program: (version) => `rasoat ${version}`,
  progress: (done, of) => `${done}/${of} reports read`,
  written: (path) => `Written: "${path}".`,
  passedOver: (folder, files, folders) =>
    `Of "${folder}" only .json files were read, not ${w.and([
      ...(files > 0 ? [w.plural(files, 'other file', 'other files')] : []),
      ...(folders > 0 ? [w.plural(folders, 'folder in it', 'folders in it')] : []),
    ])}.`,
  errors: {
    none: 'There is no report that can be used.',
    noReports: (folder) =>
      `There is no .json file in "${folder}". Save the report of each date there with rasoat check -o json:FILE.`,
    notThere: (path) => `There is no "${path}".`,
    closed: (folder) => `The folder "${folder}" cannot be opened.`,
    atFault: (reports) => `${w.plural(reports, 'report', 'reports')} cannot be used; see “Reports not counted”.`,
    badOutput: (value) => `-o "${value}": this command writes xlsx:FILE.xlsx, html:FILE.html or json:FILE.json.`,
  },
};
