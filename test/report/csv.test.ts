import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { unsafeCharacters } from '../../src/plan/text/visible.js';
import { csv } from '../../src/report/csv/csv.js';
import type { RenderedPlan } from '../../src/report/Format.js';
import { boardReport } from '../support/boardReport.js';
import { hostilePlan } from '../support/hostilePlan.js';

const { context, plans, totals } = boardReport();
type Language = (typeof context)['say']['language'];

function written(list: readonly RenderedPlan[], language: Language = 'vi'): string {
  const renderer = csv({ ...context, say: sayIn(language) });
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(totals);
}

/** Every row is as long as the head, or the parser throws. */
const rows = (text: string): Record<string, string>[] => parse(text, { bom: true, delimiter: ';', columns: true });

describe('csv', () => {
  test('is what Excel in Viet Nam opens: UTF-8 with its mark, semicolons, CRLF', () => {
    const text = written(plans);
    expect(text.startsWith('\ufeffĐơn vị;Mã đơn vị;')).toBe(true);
    expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
  });

  test.each(plans.map((plan) => [plan.assessment.file, plan] as const))('%s: a row for each finding', (_, plan) => {
    const { problems, results, unit } = plan.assessment;
    const open = results.filter(({ status }) => status !== 'met');
    const wanted = problems.length + open.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
    const found = rows(written([plan])).filter((row) => row.Tệp === plan.assessment.file);
    expect(found).toHaveLength(Math.max(1, wanted));
    for (const row of found) expect(row['Đơn vị']).toBe(unit?.name ?? 'Không rõ đơn vị');
    if (wanted === 0) expect(found[0]?.['Tồn tại']).toBe('Không có tồn tại.');
  });

  test('numbers are numbers, days are days, the clause and the words stand beside', () => {
    const late = rows(written(plans)).find((row) => row['Số ngày quá hạn'] !== '' && row['Yêu cầu'] !== '');
    expect(late?.['Số ngày quá hạn']).toMatch(/^\d+$/);
    expect(late?.['Thời hạn']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(late?.['Mục của Kết luận']).toBe(context.catalogue.find(late?.['Yêu cầu'] ?? '')?.clause.vi);
    expect(late?.['Kết luận ghi']).toBe(context.catalogue.find(late?.['Yêu cầu'] ?? '')?.quote);
  });

  test('units that have sent no plan have rows', () => {
    const [overdue, notDue] = rows(written([]));
    expect(overdue).toMatchObject({
      'Mã đơn vị': 'HU-07',
      'Địa bàn': 'Huyện Thanh Sơn',
      'Kết quả': 'chưa gửi kế hoạch',
      'Trạng thái': 'chưa gửi, quá hạn',
      'Thời hạn': '2021-09-30',
      'Số ngày quá hạn': '273',
    });
    expect(notDue).toMatchObject({
      'Mã đơn vị': 'HND-07-03',
      'Trạng thái': 'chưa gửi, chưa đến hạn',
      'Số ngày còn lại': '15',
    });
  });

  test('what the Board decided stands beside', () => {
    const result = plans.flatMap(({ assessment }) => assessment.results).find(({ status }) => status === 'review');
    if (!result) throw new Error('nothing to review');
    result.review = { requirement: '', unit: '', opinion: 'met', reviewer: 'Nguyễn Thị Bình', date: '2022-06-15' };
    const decided = rows(written(plans)).map((row) => row['Ý kiến của Ban']);
    expect(decided.filter((cell) => cell?.startsWith('được miễn đến hết 31/12/2022'))).not.toHaveLength(0);
    expect(decided.filter((cell) => cell?.startsWith('đã xem xét: đạt'))).not.toHaveLength(0);
  });

  test('in English too', () => {
    const text = written(plans, 'en');
    expect(text.startsWith('\ufeffUnit;Unit code;')).toBe(true);
    expect(new Set(rows(text).map((row) => row.Verdict))).toContain('no plan received');
  });

  test('no cell runs as a formula or commands a terminal', () => {
    const text = written([hostilePlan(), hostilePlan('=cmd.yaml')]);
    expect(unsafeCharacters(text.slice(1))).toEqual([]);
    expect(text).toContain('‹U+001B›');
    for (const row of rows(text)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
    }
    expect(rows(text).some((row) => row['Đơn vị']?.startsWith("'=HYPERLINK"))).toBe(true);
  });

  test('the same report gives the same bytes', () => {
    expect(written(plans)).toBe(written(plans));
  });
});
