import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Awaiting } from './Awaiting.js';
import type { Case, Judgement } from './Case.js';
import { findingOf } from './findingOf.js';
import type { Identities } from './identity.js';
import { dueOf } from './standing.js';
import type { ResultFinding } from './Weighed.js';

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
