import { type IsoDate, yearOf } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Catalogue, Requirement } from '../catalogue/loadCatalogue.js';
import type { YearlyList } from '../catalogue/yearlyLists.js';
import type { CheckContext } from '../keywords/CheckContext.js';
import { entriesAt } from './entriesAt.js';
import type { Lending, Loan, Owed } from './Lending.js';
import type { RosterUnit } from './ListedUnit.js';
import { affected, hidingProblems, problemsIn } from './unreadable.js';
import { judgedAs } from './whoUnitIs.js';

/**
 * What is done once in the whole term and reported. A document is none of it: each unit issues its own, as it studies the
 * Conclusion and sets its tasks for itself.
 */
const DEED = '/final_review';

const NOBODY = { unit: { name: '', type: 'party-committee', level: 'province' } } as const satisfies Plan;

/** Whether something of a requirement may be handed on: what is asked for year by year, or done once. */
export function isLent({ schema }: Requirement): boolean {
  if (!schema) return false;
  return schema.lists.length > 0 || schema.reads(NOBODY, []).every((path) => `${path}/`.startsWith(`${DEED}/`));
}

/** What a plan may hand on to the unit that was made of its unit: what counts in it, and where that stands. */
export function lendingOf(
  parsed: ParsedPlan,
  catalogue: Catalogue,
  { asOf, file, listed }: { asOf: IsoDate; file: string; listed: RosterUnit },
): Lending {
  const { plan, document } = parsed;
  const lending: Lending = { file, document, loans: [], hidden: [], owed: [] };
  if (!plan) return { ...lending, isUnreadable: true };
  const said = { ...plan, unit: judgedAs(plan.unit, listed) };
  const { validFrom, validTo } = listed;
  const context = { asOf, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  const hiding = hidingProblems(parsed.problems);
  for (const requirement of catalogue.binding(said.unit).filter(isLent)) {
    const { id } = requirement;
    lending.loans.push(...loansOf(requirement, said, context).map((found) => locate(found, id, parsed)));
    lending.hidden.push(...hiddenIn(requirement, said, hiding));
    const years = owedYears(requirement, said, context);
    if (years.length > 0) lending.owed.push({ requirement: id, years });
  }
  return lending;
}

interface Found {
  path: string;
  year?: number;
}

function locate({ path, year }: Found, requirement: string, parsed: ParsedPlan): Loan {
  const { pointer, range, text } = parsed.locate(path);
  return { requirement, ...(year !== undefined && { year }), pointer, range, text };
}

function loansOf({ schema }: Requirement, plan: Plan, context: CheckContext): Found[] {
  if (!schema) return [];
  if (schema.lists.length === 0)
    return schema.judge(plan, context).length === 0 ? schema.evidence(plan).map((path) => ({ path })) : [];
  return schema.lists.flatMap((list) =>
    entriesAt(plan, list.path).flatMap(({ year }, index) => {
      const path = `${list.path}/${index}`;
      const isAsked = year !== undefined && isLived(year, list, context);
      return isAsked && counts(path, schema.judge(alone(plan, list, index), context)) ? [{ path, year }] : [];
    }),
  );
}

/** An entry counts where nothing is found wanting in it: complete, done, and within what is asked of each. */
function counts(path: string, facts: readonly { path: string }[]): boolean {
  return !facts.some((one) => `${one.path}/`.startsWith(`${path}/`));
}

/** The plan with one entry of a list only; the others keep their places and say nothing. */
function alone(plan: Plan, list: Pick<YearlyList, 'path'>, index: number): Plan {
  const entries = entriesAt(plan, list.path).map((entry, i) => (i === index ? entry : {}));
  return { ...plan, [list.path.slice(1)]: entries };
}

/** Whether a year is asked about, has begun, and the unit lived a day of it. */
function isLived(year: number, { from, to }: YearlyList, { asOf, validFrom, validTo }: CheckContext): boolean {
  const last = Math.min(to, yearOf(asOf), validTo === undefined ? to : yearOf(validTo));
  return Math.max(from, validFrom === undefined ? from : yearOf(validFrom)) <= year && year <= last;
}

/** What could not be read and may be more to hand on; what stands in an entry of a known year is of that year. */
function hiddenIn({ id, schema }: Requirement, plan: Plan, hiding: readonly Problem[]): Lending['hidden'] {
  if (!schema) return [];
  return problemsIn(schema.reads(plan, affected(hiding)), hiding)
    .filter(({ affects = '' }) => affects === '' || !affects.startsWith('/unit'))
    .map(({ affects = '' }) => {
      const [, list = '', index = ''] = affects.split('/');
      const year = entriesAt(plan, `/${list}`)[Number(index)]?.year;
      return { requirement: id, ...(year !== undefined && { year }) };
    });
}

function owedYears({ schema }: Requirement, plan: Plan, context: CheckContext): Owed['years'] {
  const facts = schema?.judge(plan, context) ?? [];
  return facts.flatMap((one) => (one.kind === 'year-too-few' && one.params.ended ? one.params.year : []));
}
