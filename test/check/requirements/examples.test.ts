import { describe, expect, test } from 'vitest';
import { judgeExample } from '../../../src/check/proof/judgeExample.js';
import { catalogue } from '../../support/catalogue.js';

describe.each(catalogue.requirements.map((requirement) => [requirement.id, requirement] as const))(
  'the examples of %s',
  (_, requirement) => {
    const { check, examples, due } = requirement;
    const of = (text = '') => {
      const judged = judgeExample(requirement, catalogue, { text, asOf: examples?.as_of ?? '' });
      // A task that is not met may well say no more than the Conclusion does: a note.
      return { ...judged, problems: judged.problems.filter(({ level }) => level !== 'note') };
    };

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
