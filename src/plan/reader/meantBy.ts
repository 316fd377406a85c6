import type { IsoDate } from '../model/calendar.js';
import type { ProblemKind, ProblemParams } from '../model/Problem.js';

/** What a value that cannot be read is asked about, as the plan would have it; undefined where nothing is near. */
export function meantBy<K extends ProblemKind>(kind: K, params: ProblemParams[K]): string | undefined {
  const { meant, fault, money } = params as { meant?: string; fault?: { meant?: IsoDate | number }; money?: boolean };
  if (meant !== undefined) return meant;
  if (fault?.meant === undefined) return undefined;
  if (kind === 'bad-date') return String(fault.meant).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3/$2/$1');
  return `${fault.meant}${money && typeof fault.meant === 'string' ? ' đồng' : ''}`;
}
