import { testRequirement } from '../../support/testRequirement.js';
import { disseminationRows } from './sharedRows.js';

testRequirement('5.1.a', disseminationRows);
