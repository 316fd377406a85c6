import { yearOf } from '../../plan/model/calendar.js';
import type { Conclusion } from '../catalogue/Catalogue.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import { yearsAsked } from '../catalogue/spanOf.js';
import type { Disproof } from './Disproof.js';

/**
 * Whether what is asked falls due in the conclusion's term, or the year after it, when the last of it is reported: a slip of
 * the pen, 2072 for 2027, would never be overdue.
 */
export function proveTerm({ id, due, check }: Requirement, { period }: Conclusion): Disproof | undefined {
  const last = period.to;
  const beyond = (name: string, year: number, pointer: string): Disproof | undefined =>
    year > last + 1 ? { kind: 'beyond-term', params: { id, name, year, last }, pointer } : undefined;
  const years = typeof check === 'string' ? undefined : yearsAsked(check);
  return (
    (due === undefined ? undefined : beyond('due', yearOf(due), '/due')) ??
    (years && beyond('check', years.to, '/check'))
  );
}
