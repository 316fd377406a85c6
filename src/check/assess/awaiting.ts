import type { IsoDate } from '../../plan/model/calendar.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { AnyFinding } from './Assessment.js';
import type { Case, Judgement, ResultFinding } from './Case.js';
import { findingOf } from './findingOf.js';
import type { Identities } from './identity.js';
import { dueOf, type Weighed } from './standing.js';

/** Something wanting in the unit's own plan, as it would be told, and what it weighs in how the requirement stands. */
export type Wanting = AnyFinding & Pick<Weighed, 'how' | 'date'> & { dueOn?: IsoDate };

/**
 * A requirement for which a predecessor may have done what is wanting, and whose plan is not in this run: all that is wanting, also
 * what is not told, so that it can be settled when reports are merged.
 */
export interface Awaiting {
  requirement: string;
  due?: IsoDate;
  wanting: Wanting[];
}

/** What waits for the plan of a predecessor; undefined when nothing does. */
export function awaitingOf(
  requirement: Requirement,
  { own = [] }: Judgement,
  given: Case,
  identities: Identities,
): Awaiting | undefined {
  const { id } = requirement;
  const { predecessors = [] } = given;
  const due = dueOf(requirement, given);
  const isAway = predecessors.some(({ lending, requirements }) => !lending && requirements.includes(id));
  const mayBeMet = own.some(({ draft, how }) => draft.kind === 'year-too-few' || how === 'absent');
  if (!isAway || !mayBeMet) return undefined;
  const wanting = own.map(({ draft, how, date, due: dueOn }) => ({
    ...findingOf(draft as ResultFinding, 'note', id, { parsed: given.parsed, identities }),
    how,
    ...(date !== undefined && { date }),
    ...(dueOn !== undefined && { dueOn }),
  }));
  return { requirement: id, ...(due !== undefined && { due }), wanting };
}
