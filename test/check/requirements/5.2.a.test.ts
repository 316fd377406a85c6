import { testRequirement } from '../../support/testRequirement.js';
import { disseminationRows } from './sharedRows.js';

testRequirement('5.2.a', disseminationRows);
