import type { Problem, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { YearlyList } from '../catalogue/yearlyLists.js';
import type { Case, Judgement } from './Case.js';
import { entriesAt } from './entriesAt.js';
import { isBefore, type Predecessor, type TakenOver, type Together } from './Lending.js';

type Told = ProblemParams['has-predecessors']['units'][number];

/** A requirement that is asked of the unit, with how it stands. */
interface Asked {
  requirement: Requirement;
  judgement: Judgement;
}

/** What was taken over of each predecessor, in the order of the roster. */
export function takenOver(predecessors: readonly Predecessor[], asked: readonly Asked[]): TakenOver[] {
  const all = asked.flatMap(({ judgement }) => judgement.taken ?? []);
  return predecessors.map(({ lending, ...names }): TakenOver => {
    const { code } = names;
    if (!lending) return { ...names, plan: 'absent', entries: [], owed: [] };
    const { file, document, isUnreadable, owed } = lending;
    const entries = all.filter((one) => one.code === code).map(({ code: _, file: __, document: ___, ...loan }) => loan);
    return { ...names, plan: isUnreadable ? 'unreadable' : 'read', file, document, entries, owed };
  });
}

/**
 * The years for which several units have entered more together than one may. Each is held to the maximum by itself: two units
 * that registered one each before they were merged broke nothing.
 */
export function togetherIn(asked: readonly Asked[], { plan, predecessors = [] }: Case): Together[] {
  return asked.flatMap(({ requirement }) =>
    (requirement.schema?.lists ?? []).flatMap((list) => {
      const { max } = list;
      return max === undefined ? [] : yearsOver(list, max, requirement.id, predecessors, ownYears(plan, list));
    }),
  );
}

function yearsOver(
  { from, to }: YearlyList,
  max: number,
  requirement: string,
  predecessors: readonly Predecessor[],
  own: readonly number[],
): Together[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years.flatMap((year) => {
    const lent = predecessors
      .filter((unit) => isBefore(unit.years, year))
      .map(({ lending }) => countOf(lending?.loans ?? [], requirement, year));
    const each = [own.filter((one) => one === year).length, ...lent].filter((count) => count > 0);
    const count = each.reduce((sum, one) => sum + one, 0);
    return each.length > 1 && count > max ? [{ requirement, year, count, max }] : [];
  });
}

const countOf = (loans: readonly { requirement: string; year?: number }[], requirement: string, year: number) =>
  loans.filter((loan) => loan.requirement === requirement && loan.year === year).length;

function ownYears(plan: Case['plan'], { path }: YearlyList): number[] {
  return entriesAt(plan, path).map(({ year }) => Number(year));
}

/** The note at the head of a plan that says what its unit was made of, and what of their plans counts for it. */
export function ofPredecessors(
  formerly: readonly TakenOver[],
  together: readonly Together[],
  { locate }: Pick<ParsedPlan, 'locate'>,
): Problem[] {
  if (formerly.length === 0) return [];
  const units = formerly.map(toldOf);
  return [problemOf('has-predecessors', { units, ...(together.length > 0 && { together }) }, locate('/unit/name'))];
}

/** What the note says of one of them. */
export function toldOf({ entries, owed, years: _, requirements: __, ...unit }: TakenOver): Told {
  const counted = entries.map(({ requirement, year, range: { start } }) => ({
    requirement,
    ...(year !== undefined && { year }),
    line: start.line,
    column: start.column,
  }));
  return { ...unit, ...(counted.length > 0 && { counted }), ...(owed.length > 0 && { owed }) };
}
