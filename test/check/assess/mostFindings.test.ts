import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { textFormatNames } from '../../../src/report/formats.js';
import { renderReport } from '../../../src/report/renderReport.js';
import { catalogue } from '../../support/catalogue.js';

const unit =
  'đơn vị:\n  tên: Hội Nông dân huyện An Thịnh\n  loại: Hội Nông dân\n  cấp: huyện\n  cấp ủy cùng cấp: Huyện ủy An Thịnh\n';
/** So many activities that were registered too early, each of them a finding of 3.1.b. */
const early = (count: number) =>
  `${unit}hoạt động sáng tạo:\n${Array.from(
    { length: count },
    (_, i) =>
      `  - năm: ${2022 + (i % 2)}\n    tên: Vườn mẫu ${i}\n    gắn với nhiệm vụ chính trị: nông thôn mới\n    ngày đăng ký: 15/1/2019\n    đăng ký với: Huyện ủy An Thịnh\n`,
  ).join('')}`;

function judged(count: number) {
  const text = early(count);
  const [parsed] = parsePlans(text);
  if (!parsed) throw new Error('no plan');
  const assessment = assess(parsed, catalogue, { asOf: '2023-06-30', file: 'a.yaml' });
  return { text, assessment, result: assessment.results.find(({ requirement }) => requirement === '3.1.b') };
}

describe('findings of one requirement', () => {
  // Two years have more than two.
  test.each([
    [3, 3, undefined],
    [97, 99, undefined],
    [98, 100, undefined],
    [99, 101, 1],
    [3000, 101, 2902],
  ])('of %i early activities %i are listed, and %j counted', (count, length, left) => {
    const { result } = judged(count);
    const more = result?.findings.find(({ kind }) => kind === 'more-findings');
    expect([result?.status, result?.findings.length, (more?.params as { count?: number })?.count]).toEqual([
      'unmet',
      length,
      left,
    ]);
    // Those that are listed stand first in the plan, and the count behind them.
    const lines = result?.findings.map(({ range }) => range.start.line) ?? [];
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(more === undefined || result?.findings.at(-1) === more).toBe(true);
  });

  test('every format says how many are not listed', async () => {
    const { text, assessment } = judged(300);
    for (const format of textFormatNames) {
      // Only so many annotations are shown at all, and it says how many are not.
      if (format === 'github') continue;
      const context = { version: '1.0.0', catalogue, asOf: '2023-06-30', language: 'en' } as const;
      const report = await renderReport(format, context, [{ assessment, text }]);
      expect(String(report).replace(/\s+/g, ' '), format).toContain('202 more findings of this requirement');
    }
  });
});
