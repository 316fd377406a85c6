import { expect, test } from 'vitest';
import type { Since } from '../../src/desk/totals/Scope.js';
import { sayIn } from '../../src/messages/Say.js';
import { sinceLine } from '../../src/report/shared/sinceLine.js';
import { boardReport } from '../support/boardReport.js';

const { context, plans } = boardReport();
const assessments = plans.map(({ assessment }) => assessment);
const since = { isNew: () => false, stateBefore: () => 'compliant' } as unknown as Since;
const lineOf = (assessment: (typeof assessments)[number] | undefined, language: 'vi' | 'en' = 'vi') =>
  assessment && sinceLine(assessment, { ...context, say: sayIn(language), since });

test('of a plan in which nothing is to be corrected a slip says that, and counts no noughts', () => {
  const fine = assessments.find(
    ({ problems, results }) =>
      problems.length === 0 && results.every(({ status }) => status !== 'unmet' && status !== 'unknown'),
  );
  expect(lineOf(fine)).toEqual(['Kết quả kỳ trước: đạt. Kỳ này không có điểm nào cần sửa.']);
  expect(lineOf(fine, 'en')).toEqual(['Result last time: met. This time nothing is to be corrected.']);
});

test('of one with something to correct it counts what is new and what was known', () => {
  const failing = assessments.find(({ results }) => results.some(({ status }) => status === 'unmet'));
  expect(lineOf(failing)?.[0]).toMatch(
    /^So với kỳ trước \(kết quả: đạt\): 0 điểm mới .*, [1-9]\d* điểm đã có từ kỳ trước\.$/,
  );
});

test('without an earlier report nothing is said', () => {
  for (const assessment of assessments) expect(sinceLine(assessment, { ...context, since: undefined })).toEqual([]);
});
