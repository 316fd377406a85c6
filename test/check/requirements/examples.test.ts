import { describe, expect, test } from 'vitest';
import { judgeExample } from '../../../src/check/proof/judgeExample.js';
import { catalogue } from '../../support/catalogue.js';

describe.each(catalogue.requirements.map((requirement) => [requirement.id, requirement] as const))(
  'the examples of %s',
  (_, requirement) => {
    const { check, examples, due } = requirement;
    const of = (text = '') => judgeExample(requirement, catalogue, { text, asOf: examples?.as_of ?? '' });

    test('met', () => {
      const { problems, result } = of(examples?.met);
      expect(problems).toEqual([]);
      expect(result?.status).toBe(check === 'review' ? 'review' : 'met');
      // It shows what answers the requirement.
      expect(result?.evidence.length).toBeGreaterThan(0);
      if (check !== 'review') expect(result).toMatchObject({ findings: [], ...(due && { due }) });
    });

    test('unmet', () => {
      const { problems, result } = of(examples?.unmet);
      expect(problems).toEqual([]);
      expect(result?.status).toBe(check === 'review' ? 'review' : 'unmet');
      expect(result?.findings.length).toBeGreaterThan(0);
      if (check === 'review') expect(result?.evidence).toEqual([]);
    });
  },
);
