import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { sentenceOf } from '../../../src/messages/sentences.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const unit = {
  name: 'Hội Cựu chiến binh xã An Thịnh',
  type: 'Hội CCB',
  level: 'xã',
  party_committee: 'Đảng ủy xã An Thịnh',
};
const judged = (id: string) =>
  assess(
    parsePlan(
      planOf(
        unit,
        `tasks:\n  - { content: Giáo dục truyền thống cho thanh niên, answers: ["${id}"], lead: Hội, due: hằng năm }\n`,
      ),
    ),
    catalogue,
    { asOf: '2022-06-30', file: 'x' },
  );
const statusOf = (id: string, requirement: string) =>
  judged(id).results.find((result) => result.requirement === requirement)?.status;

describe('ids that are understood', () => {
  test.each([
    ['3.CCB.d', '3.CCB.d'],
    ['3.ccb.D', '3.CCB.d'],
    [' 3.CCB.d ', '3.CCB.d'],
    ['3.2.a', '3.2.a'],
    ['3 CCB d', '3.CCB.d'],
    ['mục 3.CCB.d', '3.CCB.d'],
    ['3.CCB.d; 3.2.a', '3.2.a'],
  ])('%s', (written, id) => {
    expect(judged(written).problems).toEqual([]);
    expect(statusOf(written, id)).toBe('met');
  });

  test('Đ is D within', () => {
    expect(catalogue.find('3.CĐ.a')?.id).toBe('3.CD.a');
    expect(catalogue.find('3.cđ.A')?.id).toBe('3.CD.a');
  });
});

const veterans = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `3.CCB.${letter}`);

describe('ids that are asked about', () => {
  test.each<[string, object]>([
    ['3.CCB.đ', { meant: ['3.CCB.d'] }],
    ['3.CCB.Đ', { meant: ['3.CCB.d'] }],
    ['3.CCB-d', { meant: ['3.CCB.d'] }],
    ['3.CCBd', { meant: ['3.CCB.d'] }],
    ['3.CCB', { meant: veterans, within: '3.CCB' }],
    ['3.ccb.', { meant: veterans, within: '3.CCB' }],
    ['3.CD', { meant: ['3.CD.a', '3.CD.b', '3.CD.c', '3.CD.d'], within: '3.CD' }],
    ['3.CĐ', { meant: ['3.CD.a', '3.CD.b', '3.CD.c', '3.CD.d'], within: '3.CD' }],
    ['3.1b', { meant: ['3.1.b'] }],
    ['3.\u0421\u0421\u0412.d', { meant: ['3.CCB.d'], lookAlikes: ['\u0421', '\u0412'] }],
    ['３.CCB.d', { meant: ['3.CCB.d'], lookAlikes: ['３'] }],
    ['3.2.\u0430', { meant: ['3.2.a'], lookAlikes: ['\u0430'] }],
    ['3.2.a, 3.CCB', { meant: ['3.2.a', ...veterans], unsure: [{ written: '3.CCB', meant: '3.CCB.a – 3.CCB.g' }] }],
    ['3.2.z', { meant: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `3.2.${letter}`), part: '3.2' }],
    ['3.CĐ.z', { meant: ['3.CD.a', '3.CD.b', '3.CD.c', '3.CD.d'], part: '3.CD' }],
    ['9.9.z', { example: '2.a' }],
    ['xây dựng hội', { example: '2.a' }],
  ])('%s', (written, params) => {
    const { problems } = judged(written);
    expect(problems).toMatchObject([{ kind: 'unknown-requirement', params: { value: written.trim(), ...params } }]);
    expect(statusOf(written, '3.CCB.d')).not.toBe('met');
  });

  test('what is asked about is not met, and is not said to be lacking', () => {
    expect(statusOf('3.CCB.đ', '3.CCB.d')).toBe('unknown');
    expect(statusOf('3.CCB', '3.CCB.d')).toBe('unknown');
    expect(statusOf('3.CCB.đ', '3.CCB.e')).toBe('unmet');
  });

  test('a part is named with the requirements of its own', () => {
    const [problem] = judged('3.CCB').problems;
    expect(problem && sentenceOf(problem, 'vi')).toContain('3.CCB.f hoặc 3.CCB.g');
  });
});
