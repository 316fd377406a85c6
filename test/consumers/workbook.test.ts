import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { messages, sentenceOf } from '../../src/messages/sentences.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';

/** Every sheet to a file of its own, UTF-8, cells as they are shown. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-workbook-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function libreOffice(to: string, file: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}

/** A sheet as LibreOffice shows it. */
function sheetShown(book: string, sheet: string): string[][] {
  const text = readFileSync(join(folder, `${book}-${sheet}.csv`), 'utf8');
  return parse(text, { relax_column_count: true, skip_empty_lines: false });
}

/** What a cell shows in LibreOffice's English. */
function shownValue(value: unknown, shown: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1');
  if (typeof value !== 'number') return String(value);
  return shown.endsWith('%')
    ? `${(value * 100).toFixed(1)}%`
    : value.toLocaleString('en-US', { useGrouping: shown.includes(',') });
}

describe.each(['vi', 'en'] as const)('LibreOffice opens the workbook (%s)', (language) => {
  const report = boardReport();
  // One name that would be a formula, and one that would be an escape, in the file that LibreOffice opens.
  const [first, second] = report.totals.roster?.missing ?? [];
  if (first) first.unit.name = '=HYPERLINK("http://evil.example","x")';
  if (second) second.unit.name = '_x0041_ +1';
  const book = `book-${language}`;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const { context, plans, totals } = report;
    bytes = (await renderReport('xlsx', { ...context, say: sayIn(language) }, plans, {}, totals)) as Uint8Array;
    writeFileSync(join(folder, `${book}.xlsx`), bytes);
    libreOffice(EVERY_SHEET, `${book}.xlsx`);
  });

  test('and shows every cell of every sheet as it was written', async () => {
    const { sheets } = await readXlsx(bytes);
    for (const { name, rows: all } of sheets) {
      const shown = sheetShown(book, name);
      // Rows to be filled in, at the end of a sheet, are none yet.
      const rows = all.slice(0, all.findLastIndex((row) => row.some((value) => value !== null && value !== '')) + 1);
      expect(shown.length, name).toBe(rows.length);
      for (const [i, row] of rows.entries()) {
        for (const [j, value] of row.entries()) {
          const cell = shown[i]?.[j] ?? '';
          expect(cell, `${name}, row ${i + 1}, column ${j + 1}`).toBe(shownValue(value, cell));
        }
      }
    }
  });

  test('and its findings and missing units are those of the report', () => {
    const { sheets, columns, unit } = messages[language].workbook;
    const table = (sheet: string) => {
      const rows = sheetShown(book, sheet);
      const at = rows.findIndex(([head]) => head === unit.code);
      const heads = rows[at] ?? [];
      return rows.slice(at + 1).map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])));
    };
    const sentences = report.plans.flatMap(({ assessment: { problems, results } }) =>
      [...problems, ...results.flatMap(({ findings }) => findings)].map((finding) => sentenceOf(finding, language)),
    );
    const found = table(sheets.findings).map((row) => row[columns.sentence]);
    expect(found.filter((sentence) => sentence !== '')).toEqual(sentences);
    expect(table(sheets.missing).map((row) => [row[unit.name], row[columns.due], row[columns.daysLate]])).toEqual([
      ['=HYPERLINK("http://evil.example","x")', '30/09/2021', '273'],
      ['_x0041_ +1', '15/07/2022', ''],
    ]);
  });

  test('and prints it, in pages that can be looked at', () => {
    libreOffice('pdf', `${book}.xlsx`);
    execFileSync('pdftoppm', ['-r', '60', '-png', `${book}.pdf`, book], { cwd: folder });
    const pages = readdirSync(folder).filter((name) => name.startsWith(`${book}-`) && name.endsWith('.png'));
    expect(pages.length).toBeGreaterThan(9);
    for (const page of pages) expect(statSync(join(folder, page)).size, page).toBeGreaterThan(2_000);
  });
});
