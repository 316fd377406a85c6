import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { contentKey } from '../../src/desk/official/contentKey.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { joinLines } from '../../src/plan/text/joinLines.js';
import { catalogue } from '../support/catalogue.js';

test('lines are joined as a pattern would, which takes long', () => {
  const text = fc.stringMatching(/^[ab \n\t]{0,12}$/);
  fc.assert(
    fc.property(text, (given) => {
      expect(joinLines(given.trim(), '; ')).toBe(given.trim().replace(/\s*\n\s*/g, '; '));
      expect(joinLines(given, '; ')).toBe(given.replace(/\s*\n\s*/g, '; '));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['tabs within a value', `  - năm: 1${'\t'.repeat(200_000)}x\n    tên: B\n`],
  ['spaces within a value', `  - năm: 2022\n    tên: "B${' '.repeat(200_000)}C"\n`],
  ['spaces before a comment', `  - năm: 2022${' '.repeat(200_000)}# x\n    tên: B\n`],
])('a plan with long %s is judged in time that grows with it', (_, entry) => {
  const text = `đơn vị: {tên: A, loại: HND, cấp: xã}\nhoạt động sáng tạo:\n${entry}`;
  const [plan] = parsePlans(text);
  expect(plan && assess(plan, catalogue, { asOf: '2022-06-30', file: 'a.yaml' }).unit?.name).toBe('A');
  expect(contentKey(text)).toHaveLength(16);
});
