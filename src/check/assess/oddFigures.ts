import { isIsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem, ProblemKind, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
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

/** Figures that are likely slips, as notes: a deadline or a year outside the Conclusion's period, an amount far too small or too large. */
export function checkOddFigures(parsed: ParsedPlan, plan: Plan, { conclusion }: Catalogue): Problem[] {
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
  return [...dues, ...years, ...amounts];
}
