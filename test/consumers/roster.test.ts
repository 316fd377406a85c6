import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rosterFromTable } from '../../src/desk/roster/tableRoster.js';
import { readTable } from '../../src/shell/read/readTable.js';
import { root } from '../support/catalogue.js';

async function rosterOf(path: string) {
  const read = await readTable(path, process.env);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return rosterFromTable(read.table);
}

test('the example roster, opened and saved as a workbook by LibreOffice, is the same roster', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-roster-'));
  try {
    const csv = `${root}examples/danh-sach-don-vi.csv`;
    // Separated by semicolons, UTF-8; the columns of days are read as days and stored as numbers.
    const filter = 'CSV:59,34,76,1,8/4/9/4/10/4';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', `--infilter=${filter}`, '--outdir', folder, csv];
    execFileSync('soffice', ['--headless', profile, ...convert], { stdio: 'ignore' });
    const fromCsv = await rosterOf(csv);
    expect(fromCsv.faults).toEqual([]);
    expect(fromCsv.units).toHaveLength(19);
    const { columns, ...fromXlsx } = await rosterOf(join(folder, 'danh-sach-don-vi.xlsx'));
    const { columns: inCsv, ...same } = fromCsv;
    expect(fromXlsx).toEqual(same);
    expect(columns).toEqual({ ...inCsv, sheet: 'danh-sach-don-vi' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
