import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { countStatuses, type UnitStatus } from '../../src/desk/roster/UnitEntry.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';
import { plainly } from '../support/readEveryFormat.js';
import { readOffice } from '../support/readers.js';

const { context, plans, totals: made } = boardReport();

/** A report whose roster has so many units of each status, by district; an empty name is none. */
function reportOf(units: Readonly<Record<string, Partial<Record<UnitStatus, number>>>>) {
  const entries = Object.entries(units).flatMap(([parent, statuses]) =>
    Object.entries(statuses).flatMap(([status, count]) =>
      Array.from({ length: count }, (_, i) => ({
        unit: {
          code: `${parent}-${status}-${i}`,
          name: `Đơn vị ${i}`,
          type: 'farmers-union',
          level: 'commune' as const,
          ...(parent && { parent }),
        },
        row: i + 1,
        status: status as UnitStatus,
        ...(status === 'judged' && { verdict: i % 2 === 0 ? ('compliant' as const) : ('non-compliant' as const) }),
      })),
    ),
  );
  const roster = { missing: [], twice: [], unlisted: [], mismatched: [], outside: [], units: entries };
  const summary = {
    ...made.summary,
    roster: { expected: entries.length, received: 0, missing: 0, outside: 0, ...countStatuses(entries) },
  };
  return { ...made, summary, roster } satisfies Totals;
}

const three = {
  'Huyện Thanh Sơn': { judged: 3, unusable: 1, overdue: 2 },
  '': { judged: 1, overdue: 1 },
};

describe('the first table: units by district', () => {
  test('stands before all other tables and lists of the summary, with units without a district and the sum', async () => {
    const totals = reportOf(three);
    const rows = {
      text: [
        /Huyện Thanh Sơn +│ +6 │ +3 │ +1 │ +2 │ +2 │/,
        /Không ghi địa bàn +│ +2 │ +1 │ +0 │ +1 │ +1 │/,
        /Tổng số +│ +8 │ +4 │ +1 │ +3 │ +3 │/,
      ],
      markdown: [
        /Huyện Thanh Sơn \| 6 \| 3 \| 1 \| 2 \| 2 \|/,
        /Không ghi địa bàn \| 2 \| 1 \| 0 \| 1 \| 1 \|/,
        /Tổng số \| 8 \| 4 \| 1 \| 3 \| 3 \|/,
      ],
      html: [
        /Huyện Thanh Sơn<\/a><\/th>(?:<td class="number"><a href="#[^"]+">[63122]<\/a><\/td>){5}/,
        /Không ghi địa bàn<\/a><\/th>(?:<td class="number">(?:<a href="#[^"]+">[211]<\/a>|0)<\/td>){5}/,
        /Tổng số<\/a><\/strong><\/th>(?:<td class="number"><a href="#[^"]+">[84133]<\/a><\/td>){5}/,
      ],
    };
    for (const format of ['text', 'markdown', 'html'] as const) {
      const patterns = rows[format];
      const whole = plainly((await renderReport(format, context, plans, {}, totals)) as string);
      const text = whole.slice(whole.indexOf('<main>') + 1);
      for (const pattern of patterns) expect(text, format).toMatch(pattern);
      const table = text.search(/Tình hình gửi kế hoạch theo địa bàn/);
      expect(table, format).toBeGreaterThan(-1);
      const after = text.search(/Tổng hợp theo (?:đơn vị|yêu cầu|địa bàn)|Các trường hợp miễn \(/);
      expect(after === -1 || table < after, format).toBe(true);
    }
  });

  test('adds up in the workbook by formulas, whose results stand in it', async () => {
    const totals = reportOf(three);
    const bytes = (await renderReport('xlsx', context, plans, {}, totals)) as Uint8Array;
    const { sheets } = await readXlsx(bytes);
    const rows = sheets[0]?.rows ?? [];
    const at = rows.findIndex(([cell]) => cell === 'Tình hình gửi kế hoạch theo địa bàn');
    expect(rows.slice(at + 2, at + 5).map((row) => row.slice(1, 7))).toEqual([
      ['Huyện Thanh Sơn', 6, 3, 1, 2, 2],
      ['Không ghi địa bàn', 2, 1, 0, 1, 1],
      ['Tổng số', 8, 4, 1, 3, 3],
    ]);
    const one = await renderReport('xlsx', context, plans, {}, reportOf({ 'Huyện Thanh Sơn': { judged: 3 } }));
    const [first] = (await readXlsx(one as Uint8Array)).sheets;
    expect(first?.rows.slice(at + 2, at + 4).map((row) => row[1])).toEqual(['Huyện Thanh Sơn', null]);
  });

  test.each(['text', 'markdown', 'html', 'docx', 'summary'] as const)(
    'of one district alone has no sum, which would only repeat it (%s)',
    async (format) => {
      const wordsOf = async (totals: Totals) => {
        const made = await renderReport(format, context, plans, {}, { ...totals, standing: [] });
        if (typeof made === 'string') return plainly(made);
        const parts = [...readOffice(made as Uint8Array).parts.values()].map(({ words }) => words).join(' ');
        return parts.slice(parts.indexOf('Phải gửi'));
      };
      const [one, two] = [
        await wordsOf(reportOf({ 'Huyện Thanh Sơn': { judged: 3 } })),
        await wordsOf(reportOf(three)),
      ];
      expect([one.includes('Huyện Thanh Sơn'), one.includes('Tổng số ')]).toEqual([true, false]);
      expect(two).toContain('Tổng số');
    },
  );

  test.each(['vi', 'en'] as const)(
    'fits a terminal of 80 columns with every status and large figures (%s)',
    async (language) => {
      const statuses = { judged: 1200, unusable: 1, 'not-due': 1, overdue: 1, ended: 1 };
      const totals = reportOf({ 'Thành phố trực thuộc tỉnh có tên rất dài': statuses });
      const text = (await renderReport('text', { ...context, say: sayIn(language) }, plans, {}, totals)) as string;
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.includes(sayIn(language).district.short.title));
      const table = lines.slice(at + 1, lines.findIndex((line, i) => i > at && line.startsWith('└')) + 1);
      expect(table.length).toBeGreaterThan(5);
      for (const line of table) expect(line.length, line).toBeLessThanOrEqual(80);
      // No word of a head is broken.
      const head = table
        .slice(
          1,
          table.findIndex((line) => line.startsWith('├')),
        )
        .join(' ');
      for (const word of Object.values(sayIn(language).district.short).flatMap((short) => short.split(' ')))
        if (!sayIn(language).district.short.title.includes(word)) expect(head).toContain(word);
    },
  );

  test('is not there where it cannot be told who has sent nothing, nor where only failures are asked for', async () => {
    const { roster: _, ...summary } = made.summary;
    const partly = (await renderReport('text', context, plans, {}, { ...made, summary, roster: undefined })) as string;
    expect(partly).not.toContain('Tình hình gửi kế hoạch theo địa bàn');
    const whole = reportOf(three);
    const quiet = (await renderReport('text', context, plans, { quiet: true }, whole)) as string;
    expect(quiet).not.toContain('Tình hình gửi kế hoạch theo địa bàn');
  });
});
