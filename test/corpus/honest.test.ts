import { expect, test } from 'vitest';
import { casesOf } from './cases.js';
import { honestMisses } from './misses.js';

/** Plans as honest offices write them: written from the contract, not from the code. */
test.each(casesOf('honest').map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(honestMisses(one)).toEqual([]);
});
