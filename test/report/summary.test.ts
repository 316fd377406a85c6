import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import type { ReportContext } from '../../src/report/Format.js';
import { heightOf } from '../../src/report/summary/heights.js';
import { lineCount } from '../../src/report/summary/lineCount.js';
import { summary } from '../../src/report/summary/summary.js';
import { boardReport } from '../support/boardReport.js';
import { withDistricts } from '../support/districtsOf.js';

const { context, totals } = boardReport();
const english = { ...context, say: sayIn('en') };

async function read(given: Totals, about: Partial<ReportContext> = {}, language: ReportContext = context) {
  const bytes = await summary({ ...language, ...about }).foot(given);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const textIn = (part: string) =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
  const rows = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(textIn),
  );
  const lines = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(textIn);
  // The first table is the letterhead.
  return { lines, text: lines.join('\n'), table: rows.slice(1), sizes: new Set(xml.match(/<w:sz w:val="\d+"/g)) };
}

const district = (i: number) => `Huyện Sông Thương ${i + 1}`;
const province = withDistricts(totals, 20, 1700, district);

describe('the page has what those need who decide', () => {
  test('the districts in units: each row adds up, and so does the sum', async () => {
    const { table } = await read(province);
    const [head = [], ...rows] = table;
    expect(head.slice(1)).toEqual([
      'Phải gửi',
      'Đã gửi, đã đối chiếu',
      'Đã gửi, chưa dùng được',
      'Chưa gửi, quá hạn',
      'Chưa gửi, chưa đến hạn',
      'Đã kết thúc, chưa từng gửi',
      'Đạt',
    ]);
    expect(rows.map(([name]) => name)).toEqual([...Array.from({ length: 20 }, (_, i) => district(i)), 'Tổng số']);
    const figures = rows.map(([, ...cells]) => cells.map((cell) => Number(cell.replace('.', ''))));
    for (const [expected, ...statuses] of figures)
      expect(expected).toBe(statuses.slice(0, -1).reduce((sum, count) => sum + count, 0));
    const sums = figures.slice(0, -1).reduce((sum, row) => sum.map((count, i) => count + (row[i] ?? 0)));
    expect(figures.at(-1)).toEqual(sums);
    expect(sums[0]).toBe(1700);
  });

  test('the requirements most often unmet, and how many others there are', async () => {
    const { lines } = await read(province);
    const unmet = totals.standing.filter(({ by, counts }) => by === 'requirement' && counts.unmet + counts.unknown > 0);
    const from = lines.indexOf('2. Yêu cầu chưa đạt nhiều nhất') + 1;
    const shown = lines.slice(from, lines.indexOf('3. Đề xuất, kiến nghị'));
    const most = Math.max(...unmet.map(({ counts }) => counts.unmet));
    expect(shown[0]).toContain(`: ${most} kế hoạch chưa đạt`);
    expect(shown.at(-1)).toBe(`- Và ${unmet.length - (shown.length - 1)} yêu cầu khác có kế hoạch chưa đạt.`);
    expect(shown.length).toBeGreaterThan(3);
  });

  test('what is asked follows from what was found, by the day to answer by', async () => {
    const { text } = await read(province, { replyBy: '2022-07-15' });
    for (const asked of [
      'đôn đốc 243 đơn vị quá hạn gửi kế hoạch, ghi đúng ngày thực tế.',
      'Yêu cầu 243 đơn vị có kế hoạch chưa dùng được kiểm tra, gửi lại',
      'Yêu cầu sửa đổi, bổ sung 5 kế hoạch chưa đạt',
      'Thời hạn các đơn vị thực hiện, trả lời: ngày 15/7/2022.',
    ])
      expect(text).toContain(asked);
  });

  test('what the Board has decided is in the figures, and stands in the last line', async () => {
    const plan = { file: 'a.yaml', document: 0 };
    const applied = [{ place: { file: 'r.yaml' }, unit: 'A', code: 'A', plan }] as never;
    const given = {
      ...totals,
      summary: { ...totals.summary, requirements: { ...totals.summary.requirements, waived: 3 } },
      officialPlans: { applied, unused: [] },
    };
    const { lines } = await read(given);
    expect(lines.at(-1)).toContain('Ban đã quyết định: miễn 3 lượt yêu cầu và 1 bản chính thức.');
    const none = { ...totals.summary.requirements, waived: 0 };
    const { officialPlans: _, ...without } = totals;
    const { text } = await read({ ...without, summary: { ...totals.summary, requirements: none } });
    expect(text).not.toContain('Ban đã quyết định');
  });

  test('where no plan can be used yet no share is told', async () => {
    const missing = totals.roster?.missing ?? [];
    const units = missing.map(({ unit }, row) => ({ unit, row, status: 'overdue' as const }));
    const roster = totals.roster && { ...totals.roster, units };
    const plans = { received: 0, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0 };
    const standing = totals.standing.filter(({ by }) => by === 'parent');
    const { lines, text } = await read({ ...totals, roster, standing, summary: { ...totals.summary, plans } });
    expect(lines).toContain(`Chưa có kế hoạch nào dùng được trong số ${units.length} đơn vị phải gửi.`);
    expect(lines).toContain('Chưa đối chiếu được kế hoạch nào nên chưa xác định được nội dung này.');
    expect(text).not.toContain('= 0,0%');
  });

  test('nothing is asked where nothing was found', async () => {
    const { summary: counted } = totals;
    const { plans, requirements } = counted;
    const calm: Totals = {
      ...totals,
      standing: [],
      roster: undefined as never,
      summary: {
        files: counted.files,
        plans: { ...plans, nonCompliant: 0, unreadable: 0 },
        requirements: { ...requirements, review: 0, reviewed: 0, unmet: 0 },
        unmetByLevel: counted.unmetByLevel,
      },
    };
    const { text } = await read(calm, { replyBy: '2022-07-15' });
    expect(text).toContain('chưa có nội dung cần xử lý');
    expect(text).not.toContain('Thời hạn các đơn vị');
    expect(text).toContain('không có danh sách đơn vị phải gửi kế hoạch');
  });
});

describe('what there is no room for is counted, never dropped', () => {
  test('of 60 districts the last row is the sum of the others', async () => {
    const { table } = await read(withDistricts(totals, 60, 1700, district));
    const [, ...rows] = table;
    const last = rows.at(-2) ?? [];
    const left = 60 - (rows.length - 2);
    expect(left).toBeGreaterThan(30);
    expect(last[0]).toBe(`và ${left} địa bàn khác`);
    const sum = (column: number, of: string[][]) =>
      of.reduce((all, row) => all + Number(row[column]?.replace('.', '')), 0);
    for (const column of [1, 2, 3, 4, 5, 6, 7])
      expect(sum(column, rows.slice(0, -1))).toBe(sum(column, rows.slice(-1)));
  });

  test.each([
    [20, 20],
    [11, 11],
  ])('of %i districts all have a row', async (count, shown) => {
    const { table, text } = await read(withDistricts(totals, count, 1700, district));
    expect(table).toHaveLength(shown + 2);
    expect(text).not.toMatch(/địa bàn khác/);
  });

  test('few districts stand in larger letters than many', async () => {
    const few = await read(withDistricts(totals, 4, 1700, district));
    const many = await read(province);
    expect([...few.sizes]).toContain('<w:sz w:val="26"');
    expect([...many.sizes]).not.toContain('<w:sz w:val="26"');
  });

  test('a long name is seen to be cut', async () => {
    const { table } = await read(withDistricts(totals, 2, 10, (i) => `${i} ${'Rất dài '.repeat(40)}`));
    for (const [name] of table.slice(1, 3)) expect(name).toMatch(/^.{40,54}…$/);
  });

  test('what the other reports name, and how far the figures reach', async () => {
    const told: Totals = {
      ...province,
      summary: {
        ...province.summary,
        leftOut: { plans: 7, requirements: 9 },
        files: { ...province.summary.files, ignored: ['b/'], passedOver: ['c.ymal', 'plans/d.docx'] },
      },
    };
    const { text } = await read(told, {
      asOf: '2027-01-31',
      only: ['3.1.b'],
      merged: 3,
      changedSince: { ref: 'main' },
      configurations: [{ file: 'rasoat.yaml', failOn: { value: 'never', line: 7 } }],
    });
    for (const limit of [
      'Giai đoạn 2021-2025',
      `Chỉ đối chiếu 1 trong ${context.catalogue.requirements.length} yêu cầu`,
      'Tổng hợp từ 3 báo cáo.',
      'Chỉ gồm các kế hoạch có thay đổi',
      'Cấu hình của lần đối chiếu có điểm ảnh hưởng đến kết quả',
      '11 kế hoạch nhận được chưa xác định được là của đơn vị nào.',
      'Đối với 7 kế hoạch, một số yêu cầu không được xét',
      '3 tệp, thư mục không được đối chiếu',
      'dự thảo một phần',
    ])
      expect(text).toContain(limit);
    expect(text).not.toMatch(/\.ya?ml|\.ymal|JSON|«|`|plans\/|--\w/);
    expect((await read(province)).text).not.toMatch(/Chỉ gồm|Cấu hình|Tổng hợp từ/);
  });

  test('a part of the plans tells of no unit that it has sent nothing', async () => {
    const { roster: _, ...counted } = totals.summary;
    const { units: __, ...roster } = totals.roster ?? {
      missing: [],
      twice: [],
      unlisted: [],
      mismatched: [],
      outside: [],
    };
    const part: Totals = { ...totals, roster: { ...roster, missing: [] }, summary: { ...counted, partial: true } };
    const { text, table } = await read(part);
    expect(text).toContain('Chỉ gồm một số kế hoạch, vì vậy chưa xác định được đơn vị nào chưa gửi.');
    expect(text).not.toMatch(/quá hạn gửi|--partial/);
    expect(table).toEqual([]);
  });
});

test('in English nothing is Vietnamese but names', async () => {
  const { text } = await read(province, { replyBy: '2022-07-15' }, english);
  expect(text).toContain('243 overdue units');
  expect(text).toContain('Units are asked to act and to answer by 15/07/2022.');
  expect(text).not.toMatch(/kế hoạch|chưa đạt|địa bàn|quá hạn|dự thảo/i);
});

test('hostile names are text, and the bytes are always the same', async () => {
  const evil = 'Huyện </w:t><w:r> & \u001b[31m\u202e\ufffe\n=A1';
  const given = withDistricts(totals, 1, 10, () => evil);
  const { table } = await read(given);
  expect(table[1]?.[0]).toBe('Huyện &lt;/w:t&gt;&lt;w:r&gt; &amp; ‹U+001B›[31m‹U+202E›‹U+FFFE› =A1');
  const [first, second] = [await summary(context).foot(given), await summary(context).foot(given)];
  expect(Buffer.from(first as Uint8Array).equals(Buffer.from(second as Uint8Array))).toBe(true);
});

describe('lines are counted as Word breaks them, rather one too many', () => {
  const line = { width: 165, size: 12 };
  test.each([
    ['', 1],
    ['một dòng', 1],
    ['a '.repeat(55), 1],
    ['n'.repeat(77), 1],
    ['n'.repeat(80), 2],
    ['W'.repeat(40), 1],
    ['W'.repeat(45), 2],
    ['漢'.repeat(90), 3],
    [`${'n'.repeat(70)} ${'n'.repeat(70)}`, 2],
    [`x ${'n'.repeat(200)}`, 4],
  ])('%j', (text, lines) => {
    expect(lineCount(text, line)).toBe(lines);
  });

  test('bold and narrow ones take more', () => {
    const text = 'n'.repeat(77);
    expect(lineCount(text, { ...line, bold: true })).toBe(2);
    expect(lineCount(text, { ...line, width: 80 })).toBe(3);
    expect(heightOf({ ...line, text, before: 3, after: 2 })).toBeCloseTo(12 * 1.155 + 5);
  });
});
