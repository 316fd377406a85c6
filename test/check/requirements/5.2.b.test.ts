import { testRequirement } from '../../support/testRequirement.js';
import { documentRows } from './sharedRows.js';

testRequirement('5.2.b', documentRows);
