import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import type { AssessOptions } from './AssessOptions.js';
import { checkAgainst } from './answers.js';
import { byPosition } from './byPosition.js';
import { doubtsIn } from './doubtsIn.js';
import { checkEmptyWords } from './emptyWords.js';
import { checkHollowTexts } from './hollowTexts.js';
import { checkOddFigures } from './oddFigures.js';
import { checkOneDay } from './oneDay.js';
import { checkOtherUnits } from './otherUnits.js';
import { checkPutOff } from './putOff.js';
import { checkSameEntries } from './sameEntries.js';
import { checkDistrict, checkWhoUnitIs } from './whoUnitIs.js';

/**
 * All that is wrong with a plan as such, in the order of the file: what the reader found, who the unit is, and what does not
 * fit the catalogue.
 * @param said the plan as its unit is judged; null where nothing of it could be read
 */
export function problemsOf(
  parsed: ParsedPlan,
  said: Plan | null,
  catalogue: Catalogue,
  { listed, asOf }: Pick<AssessOptions, 'listed' | 'asOf'>,
): Problem[] {
  const unit = (parsed.plan ?? parsed.mended)?.unit;
  return [
    ...parsed.problems,
    ...checkWhoUnitIs(parsed, unit, listed),
    ...(listed ? [] : checkDistrict(parsed, unit, asOf)),
    ...checkAgainst(catalogue, parsed, said),
    ...doubtsIn(catalogue, parsed, said),
    ...(said ? checkEmptyWords(parsed, said, catalogue) : []),
    ...(said ? checkSameEntries(parsed, said) : []),
    ...(said ? checkOneDay(parsed, said) : []),
    ...(said && !listed?.predecessors?.length ? checkOtherUnits(parsed, said) : []),
    ...(said ? checkHollowTexts(parsed, said) : []),
    ...(said ? checkPutOff(parsed, said, asOf) : []),
    ...(said ? checkOddFigures(parsed, said, catalogue, asOf) : []),
  ].sort(byPosition);
}
