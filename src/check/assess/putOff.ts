import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { REMARK } from '../../plan/reader/Place.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { putOffIn } from '../../plan/text/putOff.js';
import { ownTextAt } from './ownTextAt.js';

/** A text that may say of itself that nothing came of it, and the year that it is for. */
interface Told {
  path: string;
  text: string | undefined;
  year?: number | undefined;
  /** What a thing is called, or is said of it by itself. */
  isTitle?: true;
  /** What came of it: until its year is over, that nothing was done yet is only what is to be expected. */
  isOutcome?: true;
}

/**
 * Activities, key tasks and tasks that say of themselves that they are put off, given up or not done (`Hội thi … (hoãn)`), as
 * warnings: what is asked is that they are registered, or planned, so they count all the same, and a person has to judge them.
 */
export function checkPutOff(parsed: ParsedPlan, plan: Plan, asOf: IsoDate): Problem[] {
  return toldIn(parsed, plan).flatMap(({ path, text = '', year, isTitle = false, isOutcome }) => {
    const found = putOffIn(text, year, isTitle);
    if (!found || (isOutcome && found.notYet && `${year ?? ''}-12-31` >= asOf)) return [];
    const located = parsed.locate(path);
    const key = located.key ?? parsed.locate(path.slice(0, path.lastIndexOf('/'))).key ?? '';
    return [problemOf('put-off', { key, words: found.words }, located)];
  });
}

/** The lists whose entries are no deeds of a day, and may have a remark beside them that takes them back. */
const REMARKED = ['creative_activities', 'orientations', 'tasks'] as const;

function toldIn(parsed: ParsedPlan, plan: Plan): Told[] {
  const { creative_activities: activities = [], orientations = [], tasks = [] } = plan;
  const own = (path: string) => ({ path, text: ownTextAt(parsed, path) });
  return [
    ...activities.flatMap(({ year, title, political_task }, i): Told[] => [
      { path: `/creative_activities/${i}/title`, text: title, year, isTitle: true },
      { path: `/creative_activities/${i}/political_task`, text: political_task, year },
      { ...own(`/creative_activities/${i}/outcome`), year, isTitle: true, isOutcome: true },
    ]),
    ...orientations.flatMap(({ year, focus = [] }, i) =>
      focus.map((text, j) => ({
        path: `/orientations/${i}/focus${focus.length > 1 ? `/${j}` : ''}`,
        text,
        year,
      })),
    ),
    ...tasks.flatMap(({ content, output }, i) => [
      { path: `/tasks/${i}/content`, text: content },
      { path: `/tasks/${i}/output`, text: output },
    ]),
    ...REMARKED.flatMap((list) =>
      (plan[list] ?? []).map((entry, i): Told => {
        const year = 'year' in entry ? entry.year : undefined;
        return { ...own(`/${list}/${i}/${REMARK}`), year, isTitle: true, isOutcome: true };
      }),
    ),
  ];
}
