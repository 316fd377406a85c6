import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
