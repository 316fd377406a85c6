import { testRequirement } from '../../support/testRequirement.js';
import { regulationRows } from './sharedRows.js';

testRequirement('5.3.b', regulationRows);
