import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { root } from '../support/catalogue.js';
import { fillCells } from '../support/fillCells.js';

test('opinions entered in the workbook hold when LibreOffice has saved it, and its formulas give what they hold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-decisions-'));
  try {
    cpSync(`${root}examples`, folder, { recursive: true });
    const rasoat = (...argv: string[]) =>
      execFileSync('node', [`${root}bin/rasoat.js`, ...argv], { cwd: folder, encoding: 'utf8' });
    const check = ['check', 'plans', '--fail-on', 'never', '--as-of', '2022-06-30'];
    rasoat(...check, '-o', 'xlsx:duyet.xlsx');
    const path = join(folder, 'duyet.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
    const rows = sheets.find(({ name }) => name === 'Xem xét')?.rows ?? [];
    const at = rows.findIndex((row) => row[0] === 'CD-BH' && row[3] === '3.2.c') + 1;
    const typed = { [`G${at}`]: 'Không đạt.', [`H${at}`]: 'Lê A', [`I${at}`]: { day: 44742 } };
    writeFileSync(path, fillCells(readFileSync(path), 'Xem xét', typed));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
    execFileSync('soffice', [...convert, '--outdir', join(folder, 'saved'), path], { stdio: 'ignore' });
    const saved = join(folder, 'saved', 'duyet.xlsx');
    const report = JSON.parse(rasoat(...check, '--decisions', saved, '--format', 'json'));
    const opinion = { requirement: '3.2.c', unit: 'CD-BH', opinion: 'unmet', reviewer: 'Lê A', date: '2022-06-30' };
    expect(report.reviews.applied).toContainEqual(expect.objectContaining(opinion));
    expect(report.reviews.applied.some(({ changed }: { changed?: true }) => changed)).toBe(false);
    const matrix = async (file: string) =>
      (await readXlsx(new Uint8Array(readFileSync(file)))).sheets
        .find(({ name }) => name === 'Ma trận')
        ?.rows.slice(4, 6);
    expect(await matrix(saved)).toEqual(await matrix(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a plan picked from its list is official when LibreOffice has saved the workbook, whose lists and columns come through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-official-'));
  try {
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const plan = (issued: string) =>
      `unit: { name: Hội Nông dân xã A, type: farmers-union, level: commune }\n${issued === '' ? '' : `document: { issued: ${issued} }\n`}`;
    put('ds.csv', 'code;name;type;level\nA;Hội Nông dân xã A;farmers-union;commune\n');
    put('cu.yaml', plan('2021-09-20'));
    put('moi.yaml', plan('2022-05-20'));
    put('nhap.yaml', plan(''));
    const rasoat = (...argv: string[]) =>
      execFileSync('node', [`${root}bin/rasoat.js`, ...argv], { cwd: folder, encoding: 'utf8' });
    const check = ['check', '.', '--roster', 'ds.csv', '--fail-on', 'never', '--as-of', '2022-06-30'];
    rasoat(...check, '-o', 'xlsx:duyet.xlsx');
    const path = join(folder, 'duyet.xlsx');
    const sheet = 'Bản chính thức';
    const rowsOf = async (file: string) =>
      (await readXlsx(new Uint8Array(readFileSync(file)))).sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const at = (await rowsOf(path)).findIndex(([code]) => code === 'A') + 1;
    const typed = {
      [`C${at}`]: 'nhap.yaml (dự thảo)',
      [`D${at}`]: 'Lê A',
      [`E${at}`]: { day: 44742 },
      [`F${at}`]: 'B',
    };
    writeFileSync(path, fillCells(readFileSync(path), sheet, typed));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
    execFileSync('soffice', [...convert, '--outdir', join(folder, 'saved'), path], { stdio: 'ignore' });
    const saved = join(folder, 'saved', 'duyet.xlsx');
    expect((await rowsOf(saved))[at - 1]?.slice(9, 12)).toEqual(['cu.yaml', 'moi.yaml', 'nhap.yaml (dự thảo)']);
    const xml = Object.entries(unzipSync(new Uint8Array(readFileSync(saved))))
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, bytes]) => strFromU8(bytes));
    expect(xml.some((one) => one.includes(`<formula1>$J${at}:$L${at}</formula1>`))).toBe(true);
    const report = JSON.parse(rasoat(...check, '--decisions', saved, '--format', 'json'));
    expect(report.roster.units[0].plan.file).toBe('nhap.yaml');
    expect(report.officialPlans.applied).toMatchObject([{ unit: 'A', approvedBy: 'Lê A', date: '2022-06-30' }]);
    rasoat(...check, '--decisions', saved, '-o', `xlsx:${saved}`);
    expect((await rowsOf(saved)).find(([code]) => code === 'A')?.slice(2, 6)).toEqual([
      'nhap.yaml (dự thảo)',
      'Lê A',
      '30/6/2022',
      'B',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
