import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';

/** The unit that a file which cannot be read seems to be of: it is counted with its district and kind. */
export function seemingUnit({ unit, likely = [] }: Pick<Assessment, 'unit' | 'likely'>): ListedUnit | undefined {
  const [hinted, ...others] = unit ? [] : likely;
  return others.length === 0 ? hinted?.unit : undefined;
}
