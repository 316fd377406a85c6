import type { IsoDate } from '../../plan/model/calendar.js';
import type { Problem } from '../../plan/model/Problem.js';
import { plannedIn } from './sayPlanned.js';
import { met, type Outcome, standing } from './standing.js';
import type { Remaining } from './takeOver.js';

/**
 * How a requirement stands on what is wanting once what predecessors did counts too. What may stand in a plan of theirs that
 * could not be read leaves it unknown, as what may stand in the unit's own does.
 */
export function settle(
  { wanting, isDoubtful }: Pick<Remaining, 'wanting' | 'isDoubtful'>,
  due: IsoDate | undefined,
  unread: Problem[],
  asOf: IsoDate,
): Outcome {
  if (wanting.length === 0) return met(due);
  const stands = standing(wanting, due, unread, asOf);
  const planned = plannedIn(stands.drafts);
  const told = { ...stands, ...(planned && { planned }) };
  if (!isDoubtful || wanting.some(({ how }) => how === 'broken')) return told;
  const { daysLate: _, daysLeft: __, ...unknown } = told;
  return { ...unknown, status: 'unknown' };
}
