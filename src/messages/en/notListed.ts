import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { notListed as vi } from '../vi/notListed.js';
import { words as w } from './words.js';

const named = ({ name, code }: ListedUnit) => `${name} (code ${code})`;

/** Of a decision on a unit that the roster does not have, with the units that may be meant. */
export const notListed: typeof vi = (nearest) =>
  nearest.length > 0
    ? `this unit is not on the roster. Did you mean ${w.or(nearest.map(named))}? Write the unit's code`
    : "this unit is not on the roster, nor is any code or name near; write the unit's code";
