import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from '../support/catalogue.js';
import { type Dishonest, dishonest, honest } from './dishonest.js';

const judged = ({ plan, asOf }: Pick<Dishonest, 'plan' | 'asOf'>) =>
  assess(parsePlan(plan), catalogue, { asOf, file: 'x' });

describe('plans that an official would not call in order', () => {
  test.each(dishonest.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { verdict, problems, leaning } = judged(one);
    if (one.must === 'fails') expect(['non-compliant', 'unreadable']).toContain(verdict);
    else expect(problems.length + (leaning ? 1 : 0)).toBeGreaterThan(0);
  });
});

test.each(['2022-06-30', '2023-01-15'])('the honest one that they are made of is in order on %s', (asOf) => {
  const { verdict, problems, leaning } = judged({ plan: honest, asOf });
  expect([problems, leaning]).toEqual([[], undefined]);
  expect(['compliant', 'pending']).toContain(verdict);
});
