import { append } from '../../plan/maps/append.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { linesOf } from './linesOf.js';

/** Two things on one day are nothing out of the way: a conference at which a plan is issued. */
const MOST_ON_A_DAY = 2;

/** A day in the plan: where, and in which section. */
interface Dated {
  day: string | undefined;
  path: string;
}

/** Things of many kinds that are all dated on one day (resolution, plan and report), as a note: work of years is not done so. */
export function checkOneDay(parsed: ParsedPlan, plan: Plan): Problem[] {
  const days = new Map<string, string[]>();
  for (const { day, path } of datedIn(plan)) if (day !== undefined) append(days, day, path);
  return [...days].flatMap(([date, paths]) => {
    // Of each section one is enough: study sessions, and activities, are often held or registered on one day.
    const sections = new Map(paths.map((path) => [path.split('/')[1] ?? '', path]));
    const places = [...sections.values()];
    return places.length > MOST_ON_A_DAY
      ? [problemOf('one-day', { date, ...linesOf(parsed, places) }, parsed.locate(places.at(-1) ?? ''))]
      : [];
  });
}

const datedIn = (plan: Plan): Dated[] => [
  { day: plan.document?.issued, path: '/document/issued' },
  { day: plan.coordination_regulation?.issued, path: '/coordination_regulation/issued' },
  { day: plan.final_review?.held, path: '/final_review/held' },
  ...(plan.dissemination ?? []).map(({ date }, i) => ({ day: date, path: `/dissemination/${i}/date` })),
  ...(plan.issuances ?? []).map(({ issued }, i) => ({ day: issued, path: `/issuances/${i}/issued` })),
  ...(plan.working_sessions ?? []).map(({ date }, i) => ({ day: date, path: `/working_sessions/${i}/date` })),
  ...(plan.annual_reports ?? []).map(({ sent }, i) => ({ day: sent, path: `/annual_reports/${i}/sent` })),
  ...(plan.creative_activities ?? []).map(({ registered_on: day }, i) => ({
    day,
    path: `/creative_activities/${i}/registered_on`,
  })),
];
