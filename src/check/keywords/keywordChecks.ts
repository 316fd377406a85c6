import { keywords } from './schemaKeywords.js';

/** What each of the domain vocabulary looks for: checks that were compiled when the program was built call these. */
export const keywordChecks = Object.fromEntries(Object.entries(keywords).map(([name, { check }]) => [name, check]));
