import type { IsoDate } from '../../plan/model/calendar.js';
import type { AnyFinding } from './AnyFinding.js';
import type { Weighed } from './Weighed.js';

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
