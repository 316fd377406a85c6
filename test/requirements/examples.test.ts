import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from '../support/catalogue.js';

/** The example judged as the plan of a unit that the requirement binds. */
function judged(id: string, { types, levels }: { types: string[]; levels: string[] }, text: string, asOf: string) {
  const level = levels.includes('district') ? 'district' : levels[0];
  const committee =
    { province: 'Tỉnh ủy Bắc Hà', district: 'Huyện ủy Sông Thương' }[level ?? ''] ?? 'Đảng ủy xã An Thịnh';
  const unit = `unit:\n  name: Đơn vị thử\n  type: ${types[0]}\n  level: ${level}\n  party_committee: ${committee}\n`;
  const parsed = parsePlan(unit + text);
  const { problems, results } = assess(parsed, catalogue, { asOf, file: 'example.yaml' });
  // A task that is not met may well say no more than the Conclusion does: a note.
  return {
    problems: problems.filter(({ level: weight }) => weight !== 'note'),
    result: results.find(({ requirement }) => requirement === id),
  };
}

describe.each(catalogue.requirements.map((requirement) => [requirement.id, requirement] as const))(
  'the examples of %s',
  (id, { applies, check, examples, due }) => {
    const of = (text = '') => judged(id, applies[0] ?? { types: [], levels: [] }, text, examples?.as_of ?? '');

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
