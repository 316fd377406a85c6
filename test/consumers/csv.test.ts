import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRasoat } from '../support/runRasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Codes, telephone numbers and people as offices write them, and as a spreadsheet would take for something else. */
const UNITS = [
  ['001', 'Hội Nông dân xã An Thịnh', '0912345678', '=1+1', '2021-12-31'],
  ['01-03', 'Hội Nông dân xã Phú Lâm', '+84912345678', '@Nam', '2022-12-31'],
  ['1E5', 'Hội Nông dân xã Ái Quốc; Đông', '0240.3854.123', '-Nguyễn Văn Ả', '2022-12-31'],
  ['MAR1', 'Hội Nông dân xã Đường Hoa', '(0240) 3854123', 'Bà "Hoa"', '2022-12-31'],
  ['HND-05', 'Hội Nông dân xã Ờ Ữ', '', '', '2022-12-31'],
] as const;
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

type Rows = readonly (readonly unknown[])[];
const opened = new Map<string, { rows: Rows; xml: string }>();

beforeAll(async () => {
  const head = 'code;name;type;level;phone;contact;due\n';
  const lines = UNITS.map(([code, name, phone, contact, due]) =>
    [code, name, 'Hội Nông dân', 'xã', phone, contact, due].map(quoted).join(';'),
  );
  writeFileSync(join(folder, 'ds.csv'), head + lines.join('\n'));
  mkdirSync(join(folder, 'kh'));
  const plan = (name: string, code: string) =>
    `đơn vị:\n  tên: ${JSON.stringify(name)}\n  loại: Hội Nông dân\n  cấp: xã\n  mã: "${code}"\nnhiệm vụ:\n  - nội dung: '=HYPERLINK("http://x";"+1; -2")'\n`;
  writeFileSync(join(folder, 'kh', 'a.yaml'), plan('Hội Nông dân xã Ờ Ữ', 'HND-05'));
  writeFileSync(join(folder, 'kh', 'b.yaml'), plan('@SUM(1)', '2-1'));
  const run = (...argv: string[]) => runRasoat(argv, { cwd: folder });
  await run(
    'check',
    'kh',
    '--roster',
    'ds.csv',
    '--as-of',
    '2022-06-30',
    '-o',
    'csv:t.csv',
    '-o',
    'missing:m.csv',
    '-o',
    'mail:thu/',
  );
  await run('receive', 'kh', '--roster', 'ds.csv', '-o', 'csv:so.csv');
  // As somebody opens them who says in the dialogue that they are UTF-8 with semicolons.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = '--infilter=Text - txt - csv (StarCalc):59,34,76,1';
  const files = ['t.csv', 'm.csv', 'so.csv', 'thu/danh-sach-thu.csv'];
  execFileSync('soffice', [profile, '--headless', filter, '--convert-to', 'xlsx', '--outdir', 'x', ...files], {
    cwd: folder,
    stdio: 'pipe',
  });
  for (const file of files) {
    const bytes = readFileSync(join(folder, 'x', `${file.split('/').at(-1)?.replace(/csv$/, '')}xlsx`));
    const { sheets } = await readXlsx(bytes);
    opened.set(file, {
      rows: sheets[0]?.rows ?? [],
      xml: strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    });
  }
});

/** The rows below the head, by its columns. */
function rowsOf(file: string): Record<string, unknown>[] {
  const [head = [], ...rows] = opened.get(file)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? undefined])));
}

const without = (cell: unknown) => String(cell ?? '').replace(/^'/, '');

describe('LibreOffice opens what is written as CSV', () => {
  test.each(['t.csv', 'm.csv', 'so.csv', 'thu/danh-sach-thu.csv'])('%s runs no formula', (file) => {
    expect(opened.get(file)?.xml).toContain('<row');
    expect(opened.get(file)?.xml).not.toMatch(/<f[ >]/);
  });

  test('codes and telephone numbers stay what they are, names keep their marks and accents', () => {
    const rows = rowsOf('m.csv');
    const columns = ['Mã đơn vị', 'Đơn vị', 'Điện thoại', 'Người phụ trách'];
    expect(rows.map((row) => columns.map((column) => without(row[column])))).toEqual(
      UNITS.slice(0, 4).map(([code, name, phone, contact]) => [code, name, phone, contact]),
    );
    expect(rowsOf('thu/danh-sach-thu.csv').map((row) => without(row['Điện thoại']))).toContain('0912345678');
    expect(rowsOf('t.csv').map((row) => without(row['Mã đơn vị']))).toContain('2-1');
  });

  test('days are days and numbers are numbers', () => {
    const [first] = rowsOf('m.csv');
    expect(first?.['Thời hạn']).toEqual(new Date('2021-12-31'));
    expect(first?.['Số ngày quá hạn']).toBe(181);
    const found = rowsOf('t.csv').find((row) => row.Dòng !== undefined);
    expect([typeof found?.Dòng, typeof found?.Cột]).toEqual(['number', 'number']);
    expect(rowsOf('t.csv').map((row) => row['Yêu cầu'])).toContain('2.a');
  });
});

test('what was opened and saved there is read back: the register, with codes that lost their zeros', async () => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const word =
    "Tệp;Trạng thái;Mã đơn vị;Đơn vị;Cách xác định\r\na.docx;mới có bản Word;001;;khớp\r\nb.docx;mới có bản Word;'01-03;;khớp\r\n";
  writeFileSync(join(folder, 'r.csv'), `\ufeff${word}`);
  execFileSync(
    'soffice',
    [
      profile,
      '--headless',
      '--infilter=Text - txt - csv (StarCalc):59,34,76,1',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76,1',
      '--outdir',
      'saved',
      'r.csv',
    ],
    { cwd: folder, stdio: 'pipe' },
  );
  expect(readFileSync(join(folder, 'saved', 'r.csv'), 'utf8')).toContain(';1;');
  const { stdout } = await runRasoat(
    ['check', 'kh', '--roster', 'ds.csv', '--register', 'saved/r.csv', '--as-of', '2022-06-30', '--format', 'json'],
    { cwd: folder },
  );
  const { missing } = JSON.parse(stdout).roster;
  const sent = missing.flatMap((one: { unit: { code: string }; word?: unknown }) => (one.word ? [one.unit.code] : []));
  expect(sent).toEqual(['001', '01-03']);
});
