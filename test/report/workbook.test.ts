import { unzipSync } from 'fflate';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { AnyFinding } from '../../src/check/assess/AnyFinding.js';
import type { Assessment, Result } from '../../src/check/assess/Assessment.js';
import type { Language } from '../../src/messages/Language.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages, sentenceOf } from '../../src/messages/sentences.js';
import { renderReport } from '../../src/report/renderReport.js';
import { baseName } from '../../src/report/shared/baseName.js';
import { Book } from '../../src/report/xlsx/Book.js';
import { textCell } from '../../src/report/xlsx/Cell.js';
import { CELL_LIMIT } from '../../src/report/xlsx/cellText.js';
import { sheetNames } from '../../src/report/xlsx/sheetNames.js';
import { TableSheet } from '../../src/report/xlsx/TableSheet.js';
import { boardReport } from '../support/boardReport.js';

type Report = ReturnType<typeof boardReport>;

interface Listed {
  assessment: Assessment;
  finding: AnyFinding | undefined;
  result: Result | undefined;
}

const isoDay = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

async function bytesOf({ context, plans, totals }: Report, format: 'xlsx' | 'missing' = 'xlsx'): Promise<Uint8Array> {
  return (await renderReport(format, context, plans, { extension: 'xlsx' }, totals)) as Uint8Array;
}

async function sheetsOf(report: Report, format: 'xlsx' | 'missing' = 'xlsx'): Promise<Sheet[]> {
  return (await readXlsx(await bytesOf(report, format), { readStyles: true })).sheets;
}

/** The rows below the heads, each by its heads. */
function tableOf(sheet: Sheet | undefined, firstHead: string): Record<string, unknown>[] {
  const rows = sheet?.rows ?? [];
  const at = rows.findIndex(([first]) => first === firstHead);
  const heads = rows[at] ?? [];
  return rows.slice(at + 1).map((row) => Object.fromEntries(heads.map((head, i) => [String(head), isoDay(row[i])])));
}

function inLanguage(language: Language): Report {
  const report = boardReport();
  return { ...report, context: { ...report.context, say: sayIn(language) } };
}

const named = (sheets: readonly Sheet[], name: string) => sheets.find((sheet) => sheet.name === name);

describe.each(['vi', 'en'] as const)('the workbook (%s)', (language) => {
  const report = inLanguage(language);
  const say = messages[language];
  const { sheets: names, columns, unit } = say.workbook;
  const open = sheetsOf(report);

  test('has its sheets in order', async () => {
    expect((await open).map(({ name }) => name)).toEqual(
      sheetNames
        .filter((name) => name !== 'since')
        .flatMap((name) =>
          name === 'legend' ? [...Object.values(say.decisionSheets.sheets), names[name]] : [names[name]],
        ),
    );
  });

  test('has a row for each finding, with numbers as numbers and days as days', async () => {
    const rows = tableOf(named(await open, names.findings), unit.code);
    const expected = report.plans.flatMap(({ assessment }): Listed[] => [
      ...assessment.problems.map((finding) => ({ assessment, finding, result: undefined })),
      ...assessment.results.flatMap((result): Listed[] =>
        result.findings.length > 0
          ? result.findings.map((finding) => ({ assessment, finding, result }))
          : result.status === 'met'
            ? []
            : [{ assessment, finding: undefined, result }],
      ),
    ]);
    expect(rows).toHaveLength(expected.length);
    for (const [i, { assessment, finding, result }] of expected.entries()) {
      expect(rows[i]).toMatchObject({
        [unit.name]: assessment.unit?.name ?? `${say.labels.unknownUnit} (${baseName(assessment.file)})`,
        [columns.requirement]: result?.requirement ?? say.labels.inPlan,
        [columns.status]: result ? say.labels.statuses[result.status] : say.workbook.inPlan,
        [columns.sentence]: finding ? sentenceOf(finding, language) : null,
        [columns.due]: result?.due ?? null,
        [columns.daysLate]: result?.daysLate ?? null,
        [columns.daysLeft]: result?.daysLeft ?? null,
        [columns.file]: assessment.file,
        [columns.line]: (finding ?? result?.evidence[0])?.range.start.line ?? null,
        [columns.waiver]: result?.waiver ? say.board.waivedBy(result.waiver) : null,
      });
    }
  });

  test('has each plan against each requirement, the status in words', async () => {
    const rows = tableOf(named(await open, names.matrix), unit.code);
    expect(rows).toHaveLength(report.totals.byUnit.length);
    for (const [i, { assessment }] of report.plans.entries()) {
      expect(rows[i]).toMatchObject({ [columns.verdict]: say.labels.verdicts[assessment.verdict] });
      for (const { requirement } of report.totals.byRequirement) {
        const result = assessment.results.find((candidate) => candidate.requirement === requirement);
        const absent = assessment.verdict === 'unreadable' ? null : '–';
        const word = result?.review
          ? say.workbook.reviewed(say.board.opinions[result.review.opinion])
          : result && say.labels.statuses[result.status];
        expect(rows[i]?.[requirement]).toBe(word ?? absent);
      }
    }
  });

  test('counts above the matrix what is met and not, by formulas with their values', async () => {
    const rows = named(await open, names.matrix)?.rows ?? [];
    const head = rows.findIndex((row) => row[0] === unit.code);
    for (const [n, status] of (['met', 'unmet'] as const).entries()) {
      const counts = rows[head - 2 + n]?.slice(6) ?? [];
      const word = say.labels.statuses[status];
      expect(counts).toEqual(counts.map((_, i) => rows.slice(head + 1).filter((row) => row[6 + i] === word).length));
    }
  });

  test('lists what is missing, with due dates and days late', async () => {
    expect(tableOf(named(await open, names.missing), unit.code)).toEqual(
      report.totals.roster?.missing.map((row) => ({
        [unit.code]: row.unit.code,
        [unit.name]: row.unit.name,
        [unit.type]: say.words.term('/unit/type', row.unit.type),
        [unit.level]: say.words.term('/unit/level', row.unit.level),
        [unit.parent]: row.unit.parent,
        [unit.partyCommittee]: row.unit.partyCommittee ?? null,
        [columns.due]: row.due,
        [columns.status]: say.workbook.missing[row.status],
        [columns.daysLate]: row.daysLate ?? null,
        [columns.daysLeft]: row.daysLeft ?? null,
        [columns.ended]: row.ended ?? null,
      })),
    );
  });

  test('has the figures of the totals', async () => {
    const rows = named(await open, names.summary)?.rows ?? [];
    const { counts } = say.workbook;
    const { summary, errors } = report.totals;
    const numberAt = (group: string, what: string) => rows.find(([a, b]) => a === group && b === what)?.[2];
    expect(numberAt(counts.plans.title, counts.plans.received)).toBe(summary.plans.received);
    expect(numberAt(counts.roster.title, counts.roster.expected)).toBe(summary.roster?.expected);
    expect(numberAt(counts.requirements.title, counts.requirements.unmet)).toBe(summary.requirements.unmet);
    expect(numberAt(counts.shares.title, say.board.columns.errors)).toBe(`${errors.met}/${errors.of}`);
  });

  test('has the rest of the roster, the notes across plans, the sums and the decisions', async () => {
    const sheets = await open;
    const { roster, across, sums, waivers, reviews } = report.totals;
    const { twice = [], unlisted = [], mismatched = [], outside = [] } = roster ?? {};
    const ofRoster = twice.flatMap(({ plans }) => plans).length + unlisted.length + mismatched.length + outside.length;
    expect(tableOf(named(sheets, names.roster), columns.kind)).toHaveLength(ofRoster);
    expect(tableOf(named(sheets, names.across), columns.note)).toHaveLength(
      across.flatMap(({ plans }) => plans).length,
    );
    expect(tableOf(named(sheets, names.sums), columns.indicator)).toMatchObject(
      sums.map(({ count, total }) => ({ [columns.count]: count, [columns.total]: total })),
    );
    expect(tableOf(named(sheets, names.decisions), columns.kind)).toHaveLength(
      (waivers?.applied.length ?? 0) + (reviews?.applied.length ?? 0),
    );
  });
});

test('what was not asked for has no sheet, and without a roster the sheet of missing units says so', async () => {
  const { context, plans } = boardReport();
  const bytes = (await renderReport('xlsx', context, plans)) as Uint8Array;
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual([
    'Tổng hợp',
    'Ma trận',
    'Tồn tại',
    'Chưa gửi',
    'Xem xét',
    'Miễn',
    'Chú giải',
  ]);
  expect(named(sheets, 'Chưa gửi')?.rows.at(-1)?.[0]).toBe(messages.vi.workbook.noRoster);
});

test('a review and its opinion stand in the findings, the matrix and the sheet of decisions', async () => {
  const report = boardReport();
  const results = report.plans.flatMap(({ assessment }) => assessment.results);
  const judged = results.find(({ status }) => status === 'review');
  if (!judged) throw new Error('nothing to review');
  judged.review = {
    requirement: judged.requirement,
    unit: 'U1',
    opinion: 'unmet',
    reviewer: 'Bình',
    date: '2022-06-01',
  };
  report.totals.reviews?.applied.splice(0, Number.POSITIVE_INFINITY, judged.review);
  const sheets = await sheetsOf(report);
  const { columns, unit } = messages.vi.workbook;
  const findings = tableOf(named(sheets, 'Tồn tại'), unit.code).map((row) => row[columns.review]);
  expect(findings).toContain('đã xem xét: chưa đạt (Bình, 01/6/2022)');
  expect(named(sheets, 'Ma trận')?.rows.flat()).toContain('đã xem xét: chưa đạt');
  const decisions = tableOf(named(sheets, 'Miễn và xem xét'), columns.kind);
  expect(decisions).toContainEqual(
    expect.objectContaining({ [columns.opinion]: 'chưa đạt', [columns.by]: 'Bình', [columns.date]: '2022-06-01' }),
  );
});

describe('texts of plans', () => {
  const HOSTILE = ['=HYPERLINK("http://evil","x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '_x0041_', '<b>&"]]>', "'quoted"];
  const withName = (name: string): Report => {
    const report = boardReport();
    const [first] = report.totals.roster?.missing ?? [];
    if (first) first.unit.name = name;
    return report;
  };

  test.each(HOSTILE)('%s stays a text', async (text) => {
    const [sheet] = await sheetsOf(withName(text), 'missing');
    const cells = [...(sheet?.cells?.values() ?? [])] as Cell[];
    expect(cells.filter(({ type, formula }) => type === 'formula' || formula !== undefined)).toEqual([]);
    expect(tableOf(sheet, 'Mã đơn vị')[0]?.['Đơn vị']).toBe(text.trim());
  });

  test('no sheet holds a formula but the counts of the matrix and of the overview, or an external link', async () => {
    const files = unzipSync(await bytesOf(withName('=1+1')));
    const xml = Object.values(files)
      .map((file) => new TextDecoder().decode(file))
      // What its formulas are made of: `workbookCounts.test.ts`.
      .filter((part) => !part.includes('tabSelected'));
    const own = /<f>COUNTIF\([A-Z]+8:[A-Z]+\d+,&quot;(?:đạt|chưa đạt)&quot;\)<\/f><v>\d+<\/v>/g;
    expect(xml.filter((part) => /<f[ >/]|TargetMode/.test(part.replace(own, ''))).length).toBe(0);
    expect(xml.filter((part) => part.includes('quotePrefix="1"'))).toHaveLength(1);
  });

  test.each([
    ['control characters', 'a\u0007b\u001b[31mc', 'a‹U+0007›b‹U+001B›[31mc'],
    ['bidirectional overrides', 'a\u202eb', 'a‹U+202E›b'],
    ['lone surrogates', 'a\ud800b', 'a‹U+D800›b'],
    ['what XML cannot hold', 'a\uffffb', 'a‹U+FFFF›b'],
  ])('%s are made visible', async (_, text, shown) => {
    const [sheet] = await sheetsOf(withName(text), 'missing');
    expect(tableOf(sheet, 'Mã đơn vị')[0]?.['Đơn vị']).toBe(shown);
  });

  test("what is longer than Excel's limit is cut, visibly, and never inside a character", async () => {
    for (const text of ['a'.repeat(40_000), `${'a'.repeat(CELL_LIMIT - 2)}😀${'b'.repeat(99)}`]) {
      const [sheet] = await sheetsOf(withName(text), 'missing');
      const name = String(tableOf(sheet, 'Mã đơn vị')[0]?.['Đơn vị']);
      expect(name.length).toBeLessThanOrEqual(CELL_LIMIT);
      expect(name).toMatch(/[ab]…$/);
    }
    const [sheet] = await sheetsOf(withName('a'.repeat(CELL_LIMIT)), 'missing');
    expect(tableOf(sheet, 'Mã đơn vị')[0]?.['Đơn vị']).toBe('a'.repeat(CELL_LIMIT));
  });
});

test('the same report gives the same bytes, whatever the time', async () => {
  const first = await bytesOf(boardReport());
  expect(await bytesOf(boardReport())).toEqual(first);
  expect(new TextDecoder().decode(unzipSync(first)['docProps/core.xml'])).not.toMatch(/created|modified/);
});

test('a table that is longer than a sheet goes on in a further one', async () => {
  const book = new Book({ title: 't', creator: 'c', language: 'vi' });
  const columns = [{ head: 'n', width: 9, cell: (n: number) => textCell(String(n)) }];
  const table = new TableSheet(book, { name: 'Số', order: 0, title: 'Số', remarks: [], columns }, 4);
  for (const n of [1, 2, 3, 4, 5]) table.add(n);
  table.close('');
  const { sheets } = await readXlsx(book.bytes());
  expect(sheets.map(({ name, rows }) => [name, rows.slice(2).flat()])).toEqual([
    ['Số', ['1', '2']],
    ['Số (2)', ['3', '4']],
    ['Số (3)', ['5']],
  ]);
});

describe('the reminder list as CSV', () => {
  const csvOf = async ({ context, plans, totals }: Report) =>
    (await renderReport('missing', context, plans, { extension: 'csv' }, totals)) as string;

  test('is what Excel opens in Viet Nam: BOM, semicolons, CRLF', async () => {
    expect(await csvOf(boardReport())).toBe(
      [
        '\ufeffMã đơn vị;Đơn vị;Loại đơn vị;Cấp;Địa bàn;Cấp ủy;Thời hạn;Trạng thái;Số ngày quá hạn;Số ngày còn lại;Đơn vị hoạt động đến hết ngày',
        'HU-07;Huyện ủy Thanh Sơn;Cấp ủy;huyện;Huyện Thanh Sơn;;2021-09-30;quá hạn;273;;',
        'HND-07-03;Hội Nông dân xã Phú Lâm;Hội Nông dân;xã;Huyện Thanh Sơn;;2022-07-15;chưa đến hạn;;15;',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['=HYPERLINK("http://evil";"x")', `"'=HYPERLINK(""http://evil"";""x"")"`],
    ['+84', "'+84"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a;b', '"a;b"'],
    ['a\nb', 'a b'],
  ])('%s does no harm', async (name, cell) => {
    const report = boardReport();
    const [first] = report.totals.roster?.missing ?? [];
    if (first) first.unit.name = name;
    expect((await csvOf(report)).split('\r\n')[1]).toContain(`HU-07;${cell};Cấp ủy`);
  });

  test('without a roster it says so', async () => {
    const { context, plans } = boardReport();
    const csv = (await renderReport('missing', context, plans, { extension: 'csv' })) as string;
    expect(csv.split('\r\n').slice(1)).toEqual([messages.vi.workbook.noRoster, '']);
  });
});
