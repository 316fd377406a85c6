import { expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { planFails } from '../../src/report/shared/fails.js';
import { failingEntries } from '../../src/report/shared/openEntries.js';
import { catalogue } from '../support/catalogue.js';

const board = 'đơn vị:\n  tên: Ban Tuyên giáo Tỉnh ủy Bắc Hà\n  loại: Ban Tuyên giáo\n  cấp: tỉnh\n';
const task =
  'nhiệm vụ:\n  - nội dung: Mở chuyên mục trên Báo Bắc Hà\n    thực hiện yêu cầu: 5.4.a\n    chủ trì: Ban\n    thời hạn: 2022\n';
const judged = (text: string) => assess(parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'x.yaml' });

/** No requirement of a propaganda board is of level error: only that nothing at all is met makes its plan fail. */
test('a plan that meets nothing makes a run fail, and a quiet report shows all that it lacks', () => {
  const plan = judged(board);
  expect(plan.verdict).toBe('non-compliant');
  expect(planFails(plan, {}, {})).toBe(true);
  expect(failingEntries(plan, {}, {}).map(({ result }) => result?.requirement)).toEqual(['5.4.a', '5.4.b']);
});

test('one that meets something does not, whatever warnings it has', () => {
  const plan = judged(board + task);
  expect(plan.verdict).toBe('compliant');
  expect(planFails(plan, {}, {})).toBe(false);
  expect(failingEntries(plan, {}, {})).toEqual([]);
});
