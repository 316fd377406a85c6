import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { noStatuses, type UnitEntry } from '../../src/desk/roster/UnitEntry.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import { docx } from '../../src/report/docx/docx.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { boardReport } from '../support/boardReport.js';

async function bytesOf(context: ReportContext, plans: readonly RenderedPlan[], totals: Totals): Promise<Uint8Array> {
  const renderer = docx(context);
  await renderer.head();
  for (const plan of plans) await renderer.plan(plan);
  return renderer.foot(totals);
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const xmlOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const decoded = (text: string) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
const textIn = (xml: string) =>
  decoded([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t]) => t).join(''));
const linesIn = (xml: string): string[] => (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(textIn);
const tablesIn = (xml: string): string[][][] =>
  (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) =>
    (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(textIn)),
  );

async function documentOf({ context, plans, totals }: ReturnType<typeof boardReport>) {
  const xml = xmlOf(await bytesOf(context, plans, totals));
  return { xml, lines: linesIn(xml), tables: tablesIn(xml), text: linesIn(xml).join('\n') };
}

const report = boardReport();
const { totals } = report;
const english = { ...report, context: { ...report.context, say: sayIn('en') } };

describe('the document form', () => {
  test('names the issuer and the Party, and leaves number, day and signer blank', async () => {
    const { lines, text } = await documentOf(report);
    expect(lines.slice(0, 11)).toEqual([
      'TỈNH ỦY BẮC HÀ',
      'BAN DÂN VẬN',
      '*',
      'Số          -BC/BDVTU',
      'Dự thảo',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Bắc Hà, ngày      tháng      năm 2022',
      'BÁO CÁO',
      `kết quả kiểm tra việc xây dựng kế hoạch thực hiện ${report.context.catalogue.conclusion.title.vi}`,
      '(tính đến ngày 30/6/2022)',
      '-----',
    ]);
    const signer = lines.indexOf('TRƯỞNG BAN');
    expect(lines.slice(signer - 5, signer + 2)).toEqual([
      'Nơi nhận:',
      '- Thường trực Tỉnh ủy (báo cáo),',
      '- Ban Thường vụ Tỉnh ủy (báo cáo),',
      '- Các đơn vị có tên trong danh sách (nếu cần),',
      '- Lưu ……………',
      'TRƯỞNG BAN',
      '',
    ]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('leaves dots to complete where the configuration names no issuer', async () => {
    const { issuer: _, ...context } = report.context;
    const { lines } = await documentOf({ ...report, context });
    expect(lines[0]).toBe('TỈNH ỦY ……………');
    expect(lines[6]).toBe('……………, ngày      tháng      năm 2022');
  });

  test.each([
    [
      report,
      [
        'I- Kết quả chung',
        'II- Ưu điểm',
        'III- Hạn chế',
        'IV- Nguyên nhân',
        'V- Đề xuất',
        'Nơi nhận:',
        'PHỤ LỤC 1',
        'PHỤ LỤC 2',
        'PHỤ LỤC 3',
        'PHỤ LỤC 4',
      ],
    ],
    [
      english,
      [
        'I- Results',
        'II- Strengths',
        'III- Shortcomings',
        'IV- Causes',
        'V- Proposals',
        'Recipients:',
        'APPENDIX 1',
        'APPENDIX 2',
        'APPENDIX 3',
        'APPENDIX 4',
      ],
    ],
  ])('has its sections in order (%#)', async (given, heads) => {
    const { lines } = await documentOf(given);
    expect(lines.filter((line) => heads.includes(line))).toEqual(heads);
  });

  test('is A4 with margins of 20, 20, 30 and 15 mm in Times New Roman 14', async () => {
    const parts = partsOf(await bytesOf(report.context, report.plans, totals));
    const sizes = [...(parts['word/document.xml'] ?? '').matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(
      ([, w, h]) => [w, h],
    );
    expect(sizes).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
      ['16838', '11906'],
      ['16838', '11906'],
      ['16838', '11906'],
    ]);
    const margins = parts['word/document.xml']?.match(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/g,
    );
    expect(margins).toHaveLength(5);
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>/s);
  });

  test('repeats the head of every table with rules, and splits no row', async () => {
    const { xml, tables } = await documentOf(report);
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    // The head of the page and its closing are tables without rules.
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length - 2);
  });
});

describe('figures', () => {
  test('are those of the totals', async () => {
    const { text } = await documentOf(report);
    const { plans, roster, requirements, files } = totals.summary;
    expect(text).toContain(`có ${roster?.expected} đơn vị phải gửi kế hoạch`);
    expect(text).toContain(
      `${roster?.judged} đơn vị đã gửi và đã được đối chiếu; ${roster?.overdue} đơn vị chưa gửi, đã quá hạn; ${roster?.notDue} đơn vị chưa gửi, chưa đến hạn`,
    );
    expect(text).toContain(
      `Đã nhận được ${plans.received} kế hoạch (tìm thấy ${files.found} tệp, đọc được ${files.read} tệp)`,
    );
    expect(text).toContain(
      `${plans.compliant} kế hoạch đạt, ${plans.pending} kế hoạch còn yêu cầu chưa đến hạn, ${plans.nonCompliant} kế hoạch chưa đạt, ${plans.unreadable} kế hoạch không đọc được`,
    );
    expect(text).toContain(`các yêu cầu quyết định kết quả đạt ${totals.errors.met}/${totals.errors.of} = `);
    expect(text).toContain(`tính chung tất cả yêu cầu, đạt ${totals.all.met}/${totals.all.of} = `);
    expect(text).toContain(
      `${requirements.review} lượt cần xem xét (đã xem xét ${requirements.reviewed}), ${requirements.waived} lượt được miễn`,
    );
  });

  test('stand in whole sentences in English, too', async () => {
    const { text } = await documentOf(english);
    const { plans, roster } = totals.summary;
    expect([roster?.missing, roster?.overdue]).toEqual([2, 1]);
    expect(text).toMatch(/The roster expects a plan from 17 units\. By the as-of date: 15 [^.]*; 1 [^.]*; 1 [^.]*\./);
    expect(text).toContain(
      `Of ${plans.received} plans received, ${plans.compliant} are compliant, ${plans.pending} have requirements that are not due, ${plans.nonCompliant} are not compliant and ${plans.unreadable} is unreadable.`,
    );
    expect(text).toContain('1 unit is overdue without a plan:');
  });

  test('stand in the tables as the totals have them', async () => {
    const { tables } = await documentOf(report);
    const [byParent = [], byType = []] = tables.slice(-3);
    const [, worst = []] = tables;
    const standings = (by: string) => totals.standing.filter((standing) => standing.by === by);
    const counted = standings('parent').map(({ key, plans: of }) => [
      key,
      ...[
        of?.received,
        of?.missing ?? 0,
        of?.overdue ?? 0,
        of?.compliant,
        of?.pending,
        of?.nonCompliant,
        of?.unreadable,
      ].map(String),
    ]);
    expect(byParent.slice(1, -1).map((row) => row.slice(0, 8))).toEqual(counted);
    const { plans, roster } = totals.summary;
    const sum = [
      plans.received,
      roster?.missing,
      roster?.overdue,
      plans.compliant,
      plans.pending,
      plans.nonCompliant,
      plans.unreadable,
    ].map(String);
    expect(byParent.at(-1)?.slice(0, 8)).toEqual(['Tổng số', ...sum]);
    expect(byType).toHaveLength(standings('type').length + 2);
    const failing = standings('requirement').filter(({ all }) => all.met < all.of);
    expect(worst.slice(1).map(([id, , unmet]) => [id, unmet])).toEqual(
      failing.slice(0, 10).map(({ key, counts }) => [key, String(counts.unmet)]),
    );
  });

  test('stand in the appendices: a row for every plan and missing unit, and for every requirement', async () => {
    const { tables } = await documentOf(report);
    const [units = [], requirements = []] = tables.slice(-5);
    const rows = units.filter((cells) => cells.length > 1).slice(1);
    expect(rows).toHaveLength(totals.byUnit.length + (totals.roster?.missing.length ?? 0));
    for (const { assessment } of report.plans) {
      if (!assessment.unit) continue;
      const row = rows.find(([, name]) => name === assessment.unit?.name);
      const unmet = assessment.results.filter(({ status }) => status === 'unmet').map(({ requirement }) => requirement);
      expect(row?.at(-1)).toBe(unmet.join(', ') || '–');
    }
    expect(rows.find(([, name]) => name === 'Huyện ủy Thanh Sơn')?.[3]).toBe(
      'chưa gửi, quá hạn 273 ngày (hạn 30/9/2021)',
    );
    const ids = totals.standing.filter(({ by }) => by === 'requirement').map(({ key }) => key);
    expect(requirements.slice(1).map(([id]) => id)).toEqual(ids);
  });
});

describe('the results come first, as units by district', () => {
  const unit = (parent: string | undefined, status: UnitEntry['status'], verdict?: UnitEntry['verdict'], row = 1) => ({
    unit: {
      code: `U${row}`,
      name: `Đơn vị ${row}`,
      type: 'farmers-union',
      level: 'commune' as const,
      ...(parent && { parent }),
    },
    row,
    status,
    ...(verdict && { verdict }),
  });
  const units = [
    unit('Huyện Một', 'judged', 'compliant', 1),
    unit('Huyện Một', 'judged', 'non-compliant', 2),
    unit('Huyện Một', 'unusable', undefined, 3),
    unit('Huyện Hai', 'overdue', undefined, 4),
    unit('Huyện Hai', 'ended', undefined, 5),
    unit(undefined, 'judged', 'pending', 6),
  ];
  const counted = { judged: 3, unusable: 1, notDue: 0, overdue: 1, ended: 1 };
  const given = {
    ...report,
    totals: {
      ...totals,
      roster: totals.roster && { ...totals.roster, units },
      summary: {
        ...totals.summary,
        roster: { expected: 6, received: 3, missing: 3, outside: 0, ...counted },
      },
    },
  };

  test('each row adds up, and so does the sum', async () => {
    const { tables, text } = await documentOf(given);
    const [head = [], ...rows] = tables[1] ?? [];
    expect(head.slice(1)).toEqual([
      'Phải gửi',
      'Đã gửi, đã đối chiếu',
      'Đã gửi, chưa dùng được',
      'Chưa gửi, quá hạn',
      'Đã kết thúc, chưa từng gửi',
      'Đạt',
    ]);
    expect(rows).toEqual([
      ['Huyện Một', '3', '2', '1', '0', '0', '1'],
      ['Huyện Hai', '2', '0', '0', '1', '1', '0'],
      ['Không ghi địa bàn', '1', '1', '0', '0', '0', '0'],
      ['Tổng số', '6', '3', '1', '1', '1', '1'],
    ]);
    for (const [, expected, ...statuses] of rows)
      expect(Number(expected)).toBe(statuses.slice(0, -1).reduce((sum, count) => sum + Number(count), 0));
    expect(text).toContain('có 6 đơn vị phải gửi kế hoạch. Đến ngày đối chiếu: 3 đơn vị đã gửi');
  });

  test.each([given, { ...given, context: english.context }])(
    'files, keys and JSON stand in the appendix only (%#)',
    async (whole) => {
      const { lines } = await documentOf(whole);
      const body = lines
        .slice(
          0,
          lines.findIndex((line) => /^(?:PHỤ LỤC|APPENDIX) 1$/.test(line)),
        )
        .join('\n');
      expect(body).not.toMatch(/\.ya?ml|JSON|«|`|plans\//);
      const [details = ''] = lines
        .join('\n')
        .split(/^(?:PHỤ LỤC|APPENDIX) 3$/m)
        .slice(1);
      expect(details).toMatch(/\.yaml/);
    },
  );

  test('places are kept for what only the Board can write', async () => {
    const { lines } = await documentOf(given);
    for (const head of ['II- Ưu điểm', 'IV- Nguyên nhân']) {
      const at = lines.indexOf(head);
      expect(lines[at + 1]).toContain('Phần này để Ban bổ sung');
      expect(lines.slice(at + 2, at + 5).every((line) => /^…+$/.test(line))).toBe(true);
    }
  });

  test('a unit whose file cannot be read has one row, which says so', async () => {
    const [first, ...others] = totals.roster?.missing ?? [];
    if (!first || !totals.roster) throw new Error('no unit is missing');
    const unread = 'plans/ubnd-xa-an-thinh.yaml';
    const missing = [{ ...first, likely: [{ file: unread, why: 'name' as const }] }, ...others];
    const { tables } = await documentOf({ ...report, totals: { ...totals, roster: { ...totals.roster, missing } } });
    const own = tables.flat().filter((cells) => cells.some((cell) => cell.includes('ubnd-xa-an-thinh')));
    expect(own.map(([, name]) => name)).toEqual([first.unit.name]);
    expect(own[0]?.[3]).toMatch(/^không đọc được; có thể đã gửi: tệp /);
  });

  test('units that only may have sent something are not called overdue', async () => {
    const [late] = totals.roster?.missing ?? [];
    if (!late) throw new Error('the report has no unit overdue');
    const missing = [3, 4].map((row) => ({ ...late, unit: { ...late.unit, code: `U${row}`, name: `Đơn vị ${row}` } }));
    const roster = totals.roster && { ...totals.roster, units, missing };
    const { lines } = await documentOf({ ...given, totals: { ...given.totals, roster } });
    const said = lines.slice(
      lines.indexOf('2. Đơn vị quá hạn chưa gửi kế hoạch'),
      lines.indexOf('4. Trùng lặp và mâu thuẫn giữa các kế hoạch'),
    );
    expect(said).toContain('- Đơn vị 4: quá hạn 273 ngày (hạn 30/9/2021).');
    expect(said).toContain('- Đơn vị 3.');
    expect(said.join('\n')).not.toContain('Đơn vị 3: quá hạn');
  });
});

describe('opinions of the Board', () => {
  const reviewed = report.plans.flatMap(({ assessment: { unit, results } }) =>
    results.flatMap(({ requirement, review }) => (review ? [{ name: unit?.name, requirement, review }] : [])),
  );

  test('stand in an appendix of their own, a row for each: of what unit and requirement, which, whose and when', async () => {
    const { tables, lines, text } = await documentOf(report);
    const [head, ...rows] = tables.at(-1) ?? [];
    expect(head).toEqual(['TT', 'Đơn vị', 'Yêu cầu', 'Nội dung', 'Ý kiến', 'Người xem xét', 'Ngày xem xét', 'Ghi chú']);
    expect(rows).toHaveLength(reviewed.length);
    const [{ name, requirement } = { name: '', requirement: '' }] = reviewed;
    const title = report.context.catalogue.find(requirement)?.title.vi;
    expect(rows[0]).toEqual([
      '1',
      name,
      requirement,
      title,
      'đạt',
      'Nguyễn Thị Bình',
      '15/6/2022',
      'Có chuyển biến rõ.',
    ]);
    expect(lines.filter((line) => line.startsWith('(kèm theo Báo cáo số '))).toHaveLength(4);
    expect(text).toContain('(ý kiến tại Phụ lục 4)');
  });

  test('without any there is no such appendix', async () => {
    const plans = report.plans.map(({ assessment, ...rest }) => ({
      ...rest,
      assessment: { ...assessment, results: assessment.results.map(({ review: _, ...result }) => result) },
    }));
    expect((await documentOf({ ...report, plans })).lines).not.toContain('PHỤ LỤC 4');
  });
});

test('a unit that has sent several plans is named, then its files without their folders', async () => {
  const [twice] = totals.roster?.twice ?? [];
  const base = (file = '') => file.slice(file.lastIndexOf('/') + 1);
  const [a, b] = twice?.plans ?? [];
  const { lines } = await documentOf(report);
  expect(lines).toContain(
    `- ${twice?.unit.name} (mã ${twice?.unit.code}): có 2 kế hoạch: ${base(a?.file)} và ${base(b?.file)}. Đề nghị Ban xác định bản chính thức: ghi vào mục «bản chính thức» của rasoat.yaml, hoặc chọn ở trang «Bản chính thức» của bảng Excel.`,
  );
});

describe('what is said when', () => {
  test('there is no roster', async () => {
    const { roster: _, ...withoutRoster } = totals;
    const { roster: __, ...summary } = totals.summary;
    const { text } = await documentOf({ ...report, totals: { ...withoutRoster, summary } });
    expect(text).toContain(
      'không có danh sách đơn vị phải gửi kế hoạch, vì vậy chưa xác định được đơn vị nào chưa gửi',
    );
    expect(text).toContain('Chưa xác định được, do không có danh sách đơn vị phải gửi kế hoạch.');
    expect(text).not.toContain('Đôn đốc');
  });

  test('nothing is wrong', async () => {
    const none = { met: 0, unmet: 0, notDue: 0, review: 0, reviewed: 0, waived: 0, unknown: 0, notApplicable: 0 };
    const empty: Totals = {
      summary: {
        files: { found: 0, read: 0 },
        plans: { received: 0, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0 },
        roster: { expected: 0, received: 0, missing: 0, ...noStatuses(), outside: 0 },
        requirements: none,
        unmetByLevel: { error: 0, warning: 0, note: 0 },
      },
      problems: { error: 0, warning: 0, note: 0 },
      byUnit: [],
      byRequirement: [],
      errors: { met: 0, of: 0 },
      all: { met: 0, of: 0 },
      standing: [],
      roster: { missing: [], twice: [], unlisted: [], mismatched: [], outside: [] },
      across: [],
      sums: [],
    };
    const { text } = await documentOf({ context: report.context, plans: [], totals: empty });
    for (const sentence of [
      'Chưa nhận được kế hoạch nào',
      'Chưa đối chiếu được kế hoạch nào nên chưa xác định được nội dung này.',
      'không còn đơn vị nào chưa gửi',
      'Chưa có yêu cầu nào được đối chiếu.',
      'Không có đơn vị nào quá hạn chưa gửi kế hoạch.',
      'chưa có nội dung cần xử lý',
      'Không có đơn vị nào.',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  test('a list is cut: the first 10 of 55 units overdue, 45 others in the appendix', async () => {
    const [late] = totals.roster?.missing ?? [];
    if (!late || !totals.roster || !totals.summary.roster) throw new Error('the report has no unit overdue');
    const missing = Array.from({ length: 55 }, (_, i) => ({
      ...late,
      unit: { ...late.unit, name: `Đơn vị số ${i + 1}` },
    }));
    const many: Totals = {
      ...totals,
      roster: { ...totals.roster, missing },
      summary: { ...totals.summary, roster: { ...totals.summary.roster, overdue: 55 } },
    };
    const { lines, text } = await documentOf({ ...report, totals: many });
    expect(lines.filter((line) => line.startsWith('- Đơn vị số '))).toHaveLength(10);
    expect(lines).toContain('- và 45 đơn vị khác (xem Phụ lục 1).');
    expect(text).toContain('Đơn vị số 55');
  });

  test('the language is English: none of the words around names and quotes is Vietnamese', async () => {
    const { lines, text } = await documentOf(english);
    expect(lines).toContain('(as of 30/06/2022)');
    expect(text).toContain('The roster expects a plan from 17 units.');
    expect(text).not.toMatch(/kế hoạch thực hiện|chưa đạt|Đề xuất|quá hạn|Phụ lục/);
  });
});

describe('the file', () => {
  test('has the same bytes for the same report', async () => {
    const first = await bytesOf(report.context, report.plans, totals);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const again = boardReport();
    expect(Buffer.from(await bytesOf(again.context, again.plans, again.totals)).equals(Buffer.from(first))).toBe(true);
  });

  test('bears the as-of date, not the present one', async () => {
    const core = partsOf(await bytesOf(report.context, report.plans, totals))['docProps/core.xml'];
    expect(core).toContain('>2022-06-30T00:00:00Z</dcterms:created>');
    expect(core).toContain('>2022-06-30T00:00:00Z</dcterms:modified>');
  });

  test('shows hostile text as text', async () => {
    const evil = 'Hội </w:t><w:r> & "x" \u001b[31m\u202e\ufffe{{MERGE}}\n=cmd|A1';
    const shown = 'Hội </w:t><w:r> & "x" ‹U+001B›[31m‹U+202E›‹U+FFFE›{{MERGE}} =cmd|A1';
    const byUnit = totals.byUnit.map((row) => ({ ...row, name: evil, parent: evil }));
    const issuer = { parent: evil, name: evil, symbol: evil, place: evil };
    const given = { ...report, context: { ...report.context, issuer }, totals: { ...totals, byUnit } };
    const { lines, xml } = await documentOf(given);
    expect(lines[0]).toBe(shown);
    expect(lines.filter((line) => line === shown).length).toBeGreaterThan(totals.byUnit.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\ufffe\uffff]/);
    const core = partsOf(await bytesOf(given.context, given.plans, given.totals))['docProps/core.xml'];
    expect(core).toContain('Hội &lt;/w:t&gt;&lt;w:r&gt; &amp; &quot;x&quot; ‹U+001B›');
  });
});
