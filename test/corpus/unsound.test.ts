import { expect, test } from 'vitest';
import { casesOf } from './cases.js';
import { unsoundMisses } from './misses.js';

/** Plans that an official would not call in order: written from the contract, not from the code. */
test.each(casesOf('unsound').map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(unsoundMisses(one)).toEqual([]);
});
