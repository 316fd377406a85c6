import { testRequirement } from '../../support/testRequirement.js';
import { regulationRows } from './sharedRows.js';

testRequirement('2.g', regulationRows);
