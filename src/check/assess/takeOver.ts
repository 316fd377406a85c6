import type { Requirement } from '../catalogue/loadCatalogue.js';
import { isBefore, type Predecessor, type Taken, type Without } from './Lending.js';
import type { Weighed } from './Weighed.js';

/** What of a requirement is still wanting once what predecessors did counts too. */
export interface Remaining {
  wanting: Weighed[];
  taken: Taken[];
  /** Something of a predecessor that could not be read may be what is wanting. */
  isDoubtful: boolean;
}

/**
 * Takes what predecessors did into account: a year that is short is met by their entries of it, and what is done once by the one
 * who did it. What is broken stays so, and only what counted in their own plans counts here.
 */
export function takeOver(
  wanting: readonly Weighed[],
  { id }: Pick<Requirement, 'id'>,
  predecessors: readonly Predecessor[],
): Remaining {
  const former = predecessors.filter(({ requirements }) => requirements.includes(id));
  if (former.length === 0 || wanting.length === 0) return { wanting: [...wanting], taken: [], isDoubtful: false };
  const once = wanting.every(({ how }) => how === 'absent') ? lentBy(former, id, undefined) : [];
  if (once.length > 0) return { wanting: [], taken: once, isDoubtful: false };
  const taken: Taken[] = [];
  let isDoubtful = false;
  const left = wanting.flatMap((one): Weighed[] => {
    const { draft, how } = one;
    if (draft.kind !== 'year-too-few') {
      isDoubtful ||= how === 'absent' && former.some(({ lending }) => lending?.isUnreadable);
      return [one];
    }
    const { year, count, min } = draft.params;
    const lent = lentBy(former, id, year);
    if (count + lent.length >= min) {
      taken.push(...lent);
      return [];
    }
    const without = former.flatMap((unit) => withoutOf(unit, id, year) ?? []);
    isDoubtful ||= without.some(({ why }) => why === 'unreadable' || why === 'hidden');
    const params = { ...draft.params, count: count + lent.length, ...(without.length > 0 && { without }) };
    return [{ ...one, draft: { ...draft, params } }];
  });
  return { wanting: left, taken, isDoubtful };
}

function lentBy(former: readonly Predecessor[], requirement: string, year: number | undefined): Taken[] {
  return former
    .filter(({ years }) => isBefore(years, year))
    .flatMap(({ code, lending }) => {
      const { file = '', document = 0, loans = [] } = lending ?? {};
      const lent = loans.filter((loan) => loan.requirement === requirement && loan.year === year);
      return lent.map((loan) => ({ ...loan, code, file, document }));
    });
}

/** Why a predecessor who was there in a year is of no help for it; undefined where it was not, or is. */
function withoutOf({ name, years, lending }: Predecessor, requirement: string, year: number): Without | undefined {
  if (!isBefore(years, year)) return undefined;
  if (!lending) return { name, why: 'no-plan' };
  if (lending.isUnreadable) return { name, why: 'unreadable' };
  if (lending.loans.some((loan) => loan.requirement === requirement && loan.year === year)) return undefined;
  const isHidden = lending.hidden.some((one) => one.requirement === requirement && (one.year ?? year) === year);
  return { name, why: isHidden ? 'hidden' : 'none' };
}
