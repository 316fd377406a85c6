import { type IsoDate, isIsoDate } from '../../plan/model/calendar.js';
import type { Measure, Plan } from '../../plan/model/Plan.js';
import type { Problem, ProblemKind, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { compareRatios, measureRatio } from '../../plan/model/Ratio.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { foldBare } from '../../plan/text/fold.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';

/** Less, in đồng, is nothing that a year's work is paid by: `200` for 200 million. */
const LEAST_AMOUNT = 100_000;
/** More, in đồng, is no budget of this work: a trillion. */
const MOST_AMOUNT = 1_000_000_000_000;
/** The lists of years. */
const YEARLY = ['orientations', 'working_sessions', 'funding', 'creative_activities', 'annual_reports'] as const;
/** A term that is named for what it is may end after the Conclusion's own. */
const TERM = /(?:nhiem ky|dai hoi|khoa|\bnk\b)/;

/** How many years before the Conclusion's period a baseline may be of: the term before. */
const YEARS_BEFORE = 5;

/**
 * Figures that are likely slips: a deadline or a year outside the Conclusion's period, an amount far too small or too large, a present
 * state of a year to come, a session to which nobody came, a share that rises for its total alone.
 */
export function checkOddFigures(parsed: ParsedPlan, plan: Plan, { conclusion }: Catalogue, asOf: IsoDate): Problem[] {
  const note = <K extends ProblemKind>(kind: K, params: ProblemParams[K], path: string) =>
    problemOf(kind, params, parsed.locate(path));
  const { from, to } = conclusion.period;
  const isOutside = (year: number) => year < from || year > to;
  const { tasks = [], funding = [] } = plan;
  const dues = tasks.flatMap(({ due = '' }, i) => {
    const path = `/tasks/${i}/due`;
    if (!isIsoDate(due) || !isOutside(Number(due.slice(0, 4)))) return [];
    return due > `${to}` && TERM.test(foldBare(parsed.locate(path).text))
      ? []
      : [note('due-outside', { due, from, to }, path)];
  });
  const years = YEARLY.flatMap((list) =>
    (plan[list] ?? []).flatMap(({ year }, i) =>
      year !== undefined && isOutside(year) ? [note('year-outside', { year, from, to }, `/${list}/${i}/year`)] : [],
    ),
  );
  const amounts = [
    ...funding.map(({ amount }, i) => ({ amount, path: `/funding/${i}/amount` })),
    ...tasks.map(({ budget }, i) => ({ amount: budget, path: `/tasks/${i}/budget` })),
  ].flatMap(({ amount = 0, path }) =>
    (amount > 0 && amount < LEAST_AMOUNT) || amount > MOST_AMOUNT ? [note('odd-amount', { amount }, path)] : [],
  );
  const { dissemination = [], targets = [] } = plan;
  const empty = dissemination.flatMap(({ date = '', attendees }, i) =>
    attendees === 0 && date !== '' && date <= asOf
      ? [note('nobody-came', { date }, `/dissemination/${i}/attendees`)]
      : [],
  );
  const measures = targets.flatMap(({ baseline, goal }, i) => [
    ...ofBaseline(baseline, { from, to, asOf }).map(([kind, params]) =>
      note(kind, params, `/targets/${i}/baseline/year`),
    ),
    ...ofTotals(baseline, goal).map(([kind, params]) => note(kind, params, `/targets/${i}/goal/total`)),
  ]);
  return [...dues, ...years, ...amounts, ...empty, ...measures];
}

function ofBaseline(
  { year }: Measure = {},
  { from, to, asOf }: { from: number; to: number; asOf: IsoDate },
): (['year-outside', ProblemParams['year-outside']] | ['baseline-ahead', ProblemParams['baseline-ahead']])[] {
  if (year === undefined) return [];
  if (year < from - YEARS_BEFORE || year > to) return [['year-outside', { year, from, to }]];
  return year > Number(asOf.slice(0, 4)) ? [['baseline-ahead', { year, asOf }]] : [];
}

/** A share that rises only because it is counted from fewer: as many as before, or fewer, of them. */
function ofTotals(before: Measure = {}, after: Measure = {}): ['total-shrunk', ProblemParams['total-shrunk']][] {
  const [was, is] = [measureRatio(before), measureRatio(after)];
  const { count: had, total: from } = before;
  const { count: has, total: to } = after;
  if (!was || !is || had === undefined || has === undefined || from === undefined || to === undefined) return [];
  return to < from && has <= had && compareRatios(is, was) > 0 ? [['total-shrunk', { before: from, after: to }]] : [];
}
