import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import type { FormatName } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardContext } from '../support/boardReport.js';
import { catalogue } from '../support/catalogue.js';
import { plainly, readEveryFormat } from '../support/readEveryFormat.js';

const plan = `đơn vị:
  tên: Hội Nông dân xã An Thịnh
  loại: Hội Nông dân
  cấp: xã
  cấp ủy cùng cấp: Đảng ủy xã An Thịnh
`;

const read = (asOf: string, language: 'vi' | 'en' = 'vi') =>
  readEveryFormat({ ...boardContext, asOf, say: sayIn(language) }, [
    { assessment: assess(parsePlan(plan), catalogue, { asOf, file: 'a.yaml' }), text: plan },
  ]);

/** Data says it by the period. */
const WITHOUT_HEAD: readonly FormatName[] = ['json'];

describe.each(['vi', 'en'] as const)('after the Conclusion’s period the head says so (%s)', (language) => {
  const sentence = plainly(messages[language].labels.termOver(2021, 2025));

  test.each([
    ['the last day', '2025-12-31', false],
    ['the next day', '2026-01-01', true],
    ['years later', '2031-06-30', true],
    ['within it', '2022-06-30', false],
  ])('%s', async (_, asOf, over) => {
    for (const [format, text] of Object.entries(await read(asOf, language))) {
      if (WITHOUT_HEAD.includes(format as FormatName)) continue;
      expect(text.includes(sentence), format).toBe(over);
    }
  });

  test('the reminder list as CSV has it above the units', async () => {
    const context = { ...boardContext, say: sayIn(language) };
    const list = async (asOf: string) =>
      String(await renderReport('missing', { ...context, asOf }, [], { extension: 'csv' })).split('\r\n');
    expect(plainly((await list('2026-01-01'))[1] ?? '')).toContain(sentence);
    expect(plainly((await list('2025-12-31')).join(' '))).not.toContain(sentence);
  });

  test('data has the period', async () => {
    const { json } = await read('2026-01-01', language);
    expect(JSON.parse(json)).toMatchObject({ asOf: '2026-01-01', catalogue: { period: { from: 2021, to: 2025 } } });
  });
});

describe('the last day', () => {
  test('is the as-of date, and not called today', async () => {
    const { text, csv, slips } = await read('2025-12-31');
    for (const format of [text, csv, slips]) expect(format).not.toContain('hôm nay');
    const results = assess(parsePlan(plan), catalogue, { asOf: '2022-12-31', file: 'a.yaml' }).results;
    expect(results.some(({ daysLeft }) => daysLeft === 0)).toBe(true);
    const on = await read('2022-12-31');
    for (const format of [on.text, on.markdown, on.html, on.junit, on.slips])
      expect(format).toContain('ngày đối chiếu là hạn cuối');
  });
});
