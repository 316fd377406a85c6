import type { ResultParams } from '../../check/assess/AnyFinding.js';
import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import { shapeAt } from '../../plan/model/model.js';
import { capital } from '../capital.js';
import { firstOf } from '../firstOf.js';
import type { SentencesFor } from '../SentencesFor.js';
import { firstLinesOrCells, lineOrCell } from './lineOrCell.js';
import { words as w } from './words.js';

/** The fields of an entry of a list, by the names that plans have for them. */
const fields = (list: string, names: readonly string[]) => w.and(names.map((name) => w.key(`${list}/*/${name}`)));

/** Whether what stands at a pointer is a day: of something that was done on it, and is to bear no other. */
const isDay = (pointer: string) => shapeAt(pointer)?.is === 'date';

/** What was to be done in each year of a list, as done. */
const DONE: Readonly<Record<string, string>> = {
  '/orientations': 'given',
  '/working_sessions': 'held',
  '/creative_activities': 'registered',
  '/annual_reports': 'sent',
};

/** To whom what was not done is reported, where not to the Board: its own report goes to the Standing Members. */
const SUPERIORS: Readonly<Record<string, string>> = {
  '/annual_reports': 'the Standing Members of the provincial Party Committee',
};

/** A year that is over cannot be made good: what was done is written down, what was not is owned to. */
const mendPast = (list: string, cure = 'add it') =>
  `If it was ${DONE[list] ?? 'done'} in that year, ${cure}; if not, report that to ${SUPERIORS[list] ?? 'the Mass Mobilization Board'}.`;

type Without = NonNullable<ResultParams['year-too-few']['without']>;

/** Why the units that the unit was made of are of no help for a year, each reason once. */
function formerly(units: Without): string {
  const reasons = [...new Set(units.map(({ why }) => why))].map((reason) => {
    const names = units.filter(({ why }) => why === reason).map(({ name }) => w.quote(name));
    const whose = `the plan of the former ${w.and(names)}`;
    return {
      none: `${whose} has none that counts either`,
      'no-plan': `this run does not have ${whose}`,
      unreadable: `${whose} cannot be read, so it cannot be told`,
      hidden: `${whose} has a part that cannot be read, so it cannot be told`,
    }[reason];
  });
  return reasons.map((reason) => `; ${reason}`).join('');
}

/** What a task was to be done by: one that there is may be named; a due date that has passed is not put back. */
const askedBy = (to: IsoDate) =>
  `the Conclusion asks for at least one task done by ${w.date(to)}, or recurring. If there is such a task, name the requirement in it; if not, leave the date as it is and report why it is late.`;

/** What a requirement finds: what the plan has, what is asked, and the way out, with figures. */
export const results: SentencesFor<ResultParams> = {
  'date-outside': ({ date, from, to, asOf, lastDay }) => {
    if (to !== undefined && date > to) {
      if (lastDay)
        return `${w.date(date)} is after the last day of the unit (${w.date(to)}) and does not count. If that is a slip, write the actual date.`;
      const late = `${w.plural(daysBetween(to, date), 'day', 'days')} after the due date ${w.date(to)}. If that is a slip, write the actual date;`;
      if (asOf === undefined) return `${w.date(date)} is ${late} if not, leave it and report why it is late.`;
      const planned =
        asOf > to ? 'bring it forward and report why it is late' : `bring it forward to ${w.date(to)} at the latest`;
      return `${w.date(date)} is after the as-of date ${w.date(asOf)} and ${late} if it is what is planned, ${planned}.`;
    }
    return `${w.date(date)} is ${w.plural(daysBetween(date, from ?? date), 'day', 'days')} before the period that counts (from ${w.date(from ?? date)}${to ? ` to ${w.date(to)}` : ''}). If that is a slip, write the actual date; if not, it does not count: add another occasion within the period, if there was one.`;
  },
  'date-planned': ({ date }) => `Planned for ${w.date(date)}; once it is done, write the actual date.`,
  'date-needed': ({ value }) => `${w.quote(value)} is not a single day. Write a date, for example 30/9/2021.`,
  'year-too-few': ({
    list,
    year,
    count,
    min,
    incomplete,
    lacking,
    unread = [],
    ended,
    lastDay,
    planned,
    without = [],
  }) => {
    const has = `${count === 0 ? 'no' : count}${planned ? ' carried out' : incomplete > 0 ? ' complete' : ''} ${count === 1 ? 'entry' : 'entries'}`;
    const head = `${w.key(list)}: ${year}${lastDay ? ` (the unit lasted to ${w.date(lastDay)})` : ''} ${ended && !lastDay ? 'has ended with' : 'has'} ${has}, and every year needs at least ${min}${formerly(without)}`;
    const [lack, give] = incomplete === 1 ? ['lacks', 'gives'] : ['lack', 'give'];
    const lacks = lacking.length > 0 ? [`${lack} ${fields(list, lacking)}`] : [];
    const illegible = unread.length > 0 ? [`${give} ${fields(list, unread)}, which cannot be read`] : [];
    const cure = [...lacks.map(() => 'Add it.'), ...illegible.map(() => 'Write it anew.')];
    if (planned !== undefined)
      return `${head}; an entry is planned for ${w.date(planned)}: once it is done, write the actual date.`;
    if (incomplete > 0) {
      const found = `${head}; ${w.plural(incomplete, 'entry', 'entries')} ${w.and([...lacks, ...illegible])}.`;
      // Of a year that is over only what was really done can still be written down.
      return ended ? `${found} ${mendPast(list, 'complete it as it really was')}` : `${found} ${cure.join(' ')}`;
    }
    return ended ? `${head}. ${mendPast(list)}` : `${head}. Add the entry of ${year}.`;
  },
  'year-too-many': ({ list, year, count, max }) =>
    `${w.key(list)}: ${year} has ${count} entries, and ${max} is the most. Remove the others.`,
  'years-ahead': ({ list, from, to, min }) =>
    `${w.key(list)}: every year from ${from} to ${to} needs at least ${min}; the first is ${from}.`,
  'ratio-below': ({ atLeast, needed, ...ratio }) =>
    `${w.ratio(ratio, atLeast)} < ${w.percent(atLeast)}: at least ${
      needed !== undefined && 'total' in ratio ? `${w.count(needed)}/${w.count(ratio.total)}` : w.percent(atLeast)
    } is needed.`,
  'ratio-missing': ({ path, countOnly }) =>
    countOnly
      ? `${w.keyIn(path)} has a count without a total, so there is no ratio. Add the total.`
      : `${w.keyIn(path)} has no figures. Write the count and the total, or the percentage.`,
  'goal-not-later': ({ baseline, goal }) =>
    `The year of the goal (${goal}) must be after the year of the baseline (${baseline}). Check both years.`,
  'not-raised': ({ baseline, goal }) =>
    `The goal ${w.ratio(goal)} is not above the baseline ${w.ratio(baseline)}: the share must rise. Set a higher goal.`,
  'name-differs': ({ value, expected, others = [], at }) =>
    `${w.quote(value)} is not ${w.or([expected, ...others].map(w.quote))}, the ${others.length > 0 ? 'names' : 'name'} at ${w.keyIn(at)}. Both places must give the same name.`,
  'name-unknown': ({ path }) => `There is no ${w.keyIn(path)} to compare with. Add it.`,
  absent: ({ path, blank, planned, passed, due }) => {
    const name = w.keyIn(path);
    if (planned === undefined && isDay(path))
      return `${blank ? `${name} is blank` : `There is no ${name}`}. If it was done, write the actual date; if not, leave it blank.`;
    if (planned === undefined) return blank ? `${name} is blank. Fill it in.` : `There is no ${name}. Add it.`;
    const day = `planned for ${w.date(planned)}`;
    if (passed)
      return `To be confirmed: there is no ${name}, ${day}, which has passed. If it was done, write the actual date; if not, plan it anew.`;
    if (due)
      return `There is no ${name}: ${day}, after the due date ${w.date(due)}. Bring it forward; once it is done, write the actual date.`;
    return `There is no ${name}: ${day}; once it is done, write the actual date.`;
  },
  'no-entry': ({ path, entries, wanted, near, written = [] }) => {
    const values = wanted?.values.map((value) => `«${w.value(wanted.at, value)}»`) ?? [];
    const what = values.length > 0 ? `none of them with ${w.or(values)}` : 'none of which fits';
    const lines =
      written.length > 0
        ? ` (${firstOf(
            written.map((text) => w.quote(text)),
            (left) => `and ${w.plural(left, 'other', 'others')}`,
            5,
          ).join(', ')})`
        : '';
    const head = `${w.key(path)} has ${w.plural(entries, 'entry', 'entries')}${lines}, ${what}.`;
    if (!near) return `${head} Add one.`;
    return `${head} ${capital(lineOrCell(near.line, near.cell))} has ${w.quote(near.written)}: did you mean ${w.spelled(near.meant)}? If so, write it like this; if not, add one.`;
  },
  'too-few': ({ limit }) => `At least ${w.count(limit)} are needed. Add what is missing.`,
  'too-many': ({ limit }) => `At most ${w.count(limit)} are allowed. Remove the others.`,
  'not-accepted': ({ path, accepted }) =>
    `Only ${w.or(accepted.map((value) => `«${w.value(path, value)}»`))} is accepted.`,
  'wrong-type': ({ type }) => `It must be of type ${w.or(type.split('|'))}.`,
  'beyond-limit': ({ value, comparison, limit }) =>
    `It is ${value} and must be ${{ '<=': 'at most', '>=': 'at least', '<': 'below', '>': 'above' }[comparison]} ${limit}. Correct it.`,
  'not-multiple': ({ of }) => `It must be a multiple of ${w.count(of)}.`,
  'wrong-length': ({ min, max }) =>
    min !== undefined
      ? `It must have at least ${w.count(min)} characters.`
      : `It must have at most ${w.count(max ?? 0)} characters.`,
  'not-matching': ({ pattern }) => `It must match the pattern ${pattern}.`,
  'not-format': ({ format }) => `It must be written in the format «${format}».`,
  'not-unique': ({ first, second }) => `Entry ${second} repeats entry ${first}. Remove one.`,
  'not-allowed': ({ name }) => `${w.spelled(name)} is not allowed here. Remove it.`,
  'one-only': () => 'Exactly one of the conditions must hold, not more.',
  'any-of': ({ options }) =>
    `One of these is needed: ${w.or(
      options.map(({ path, wanted }) =>
        wanted
          ? `${w.keyIn(path)} is ${w.or(wanted.values.map((value) => `«${w.value(wanted.at, value)}»`))}`
          : `write ${w.keyIn(path)}`,
      ),
    )}.`,
  other: ({ keyword }) => `The condition «${keyword}» of the requirement does not hold.`,
  'no-task': ({ requirement, tasks, blank }) =>
    blank
      ? `The place for requirement ${requirement} ${blank.cell === undefined ? 'on' : 'in'} ${lineOrCell(blank.line, blank.cell)} is not filled in yet. Fill in content, lead and due date there.`
      : tasks === 0
        ? `The plan has no task under «tasks». Add one with content, lead and due date that names requirement ${requirement}.`
        : `No task names requirement ${requirement}. If the plan has a task for it, add the line «thực hiện yêu cầu: ${requirement}» there; if not, add one with content, lead and due date, and name it there.`,
  'task-incomplete': ({ requirement, lacking }) =>
    `The task that names requirement ${requirement} lacks ${fields('/tasks', lacking)}. Add it.`,
  'task-untimely': ({ requirement, due, from, to }) =>
    from !== undefined && due < from
      ? `The task that names requirement ${requirement} is due on ${w.date(due)}, before ${w.date(from)}, and does not count. If that is a slip, write the date of the plan as issued; ${askedBy(to)}`
      : `The earliest task that names requirement ${requirement} is due on ${w.date(due)}, ${w.plural(daysBetween(to, due), 'day', 'days')} after ${w.date(to)}; ${askedBy(to)}`,
  'to-review': ({ tasks }) =>
    tasks > 0
      ? `The plan has ${w.plural(tasks, 'task', 'tasks')} for this requirement; a person must judge.`
      : 'The plan has no task for this requirement; a person must judge.',
  'unreadable-part': ({ lines, missing, cells }) =>
    missing.length > 0
      ? `It cannot be determined, because ${w.and(missing.map(w.keyIn))} is missing. Add it and check again.`
      : `It cannot be determined, because a part it needs cannot be read (${firstLinesOrCells(lines, cells, (n) => `${n} more`)}). Correct that and check again.`,
  'more-findings': ({ count }) =>
    `From here on ${w.plural(count, 'more finding', 'more findings')} of this requirement ${count === 1 ? 'is' : 'are'} not listed. Put right what is listed, then check again.`,
};
