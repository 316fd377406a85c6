import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';

/** The unit that a file seems to be of, where it is not a plan of one and hints at no other: its slip is for that unit. */
export function seemingUnit({ listed, likely = [] }: Assessment): ListedUnit | undefined {
  const [first, ...others] = likely;
  return listed || others.length > 0 ? undefined : first?.unit;
}
