import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';
import { fillCells } from '../support/fillCells.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice counts every formula again when it opens a file. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function sheetIn(bytes: Uint8Array, name: string) {
  return (await readXlsx(bytes)).sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

async function counted(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'saved')];
  execFileSync('soffice', [profile, '--headless', ...to, join(folder, `${name}.xlsx`)], { stdio: 'ignore' });
  return new Uint8Array(readFileSync(join(folder, 'saved', `${name}.xlsx`)));
}

describe('of a province the overview is counted by LibreOffice from the matrix', () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS);
    const province = join(folder, 'province');
    const make = [join(root, 'test/bench/makeProvince.js'), province, '--units', '300'];
    execFileSync(process.execPath, make, { stdio: 'ignore' });
    const check = [join(root, 'bin/rasoat.js'), 'check', '--quiet', '--fail-on', 'never', '-o', 'xlsx:so.xlsx'];
    execFileSync(process.execPath, check, { cwd: province, stdio: 'ignore' });
    bytes = new Uint8Array(readFileSync(join(province, 'so.xlsx')));
  });

  const figures = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) =>
      row
        .map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell))
        .filter((cell) => cell !== null && cell !== ''),
    );

  test('to the figures that stand in the file', async () => {
    const saved = await counted('as-it-is', bytes);
    expect(figures(await sheetIn(saved, 'Tổng hợp'))).toEqual(figures(await sheetIn(bytes, 'Tổng hợp')));
  });

  test('and follows when a result and a verdict are corrected', async () => {
    const matrix = await sheetIn(bytes, 'Ma trận');
    const head = matrix.findIndex(([cell]) => cell === 'Mã đơn vị');
    const row = matrix.findIndex((cells, i) => i > head && cells[5] === 'chưa đạt' && cells[4] !== null);
    const column = matrix[row]?.findIndex((cell, i) => i > 5 && cell === 'chưa đạt') ?? 0;
    const letter =
      column < 26
        ? String.fromCharCode(65 + column)
        : `${String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;
    const late = matrix.findIndex((cells, i) => i > head && cells[5] === 'Chưa gửi, quá hạn');
    const mended = fillCells(bytes, 'Ma trận', {
      [`F${row + 1}`]: 'đạt',
      [`${letter}${row + 1}`]: 'đạt',
      [`F${late + 1}`]: 'Chưa gửi, chưa đến hạn',
    });
    const [before, after] = [
      await sheetIn(bytes, 'Tổng hợp'),
      await sheetIn(await counted('mended', mended), 'Tổng hợp'),
    ];
    const district = String(matrix[row]?.[4]);
    const requirement = String(matrix[head]?.[column]);
    const at = (rows: typeof before, first: number, second: string | undefined) =>
      rows.filter((cells) => cells[first] === second).map((cells) => cells.filter((cell) => typeof cell === 'number'));
    // The plan counts as compliant in all, and in its district, which also has one requirement more that is met.
    const compliant = (rows: typeof before) => rows.find((cells) => cells[0] === 'Kế hoạch' && cells[1] === 'Đạt')?.[2];
    expect(compliant(after)).toBe(Number(compliant(before)) + 1);
    // A unit that is no longer overdue is still one that has sent nothing.
    const units = (rows: typeof before) =>
      rows.filter((cells) => cells[0] === 'Đơn vị trong danh sách').map((cells) => Number(cells[2]));
    const [expected, received, missing, overdue = 0] = units(before);
    expect(units(after).slice(0, 4)).toEqual([expected, received, missing, overdue - 1]);
    const met = (rows: typeof before) => rows.find((cells) => cells[0] === 'Yêu cầu' && cells[1] === 'Đạt')?.[2];
    expect(met(after)).toBe(Number(met(before)) + 1);
    const [first, second] = [at(before, 1, district), at(after, 1, district)];
    expect(first).toHaveLength(2);
    expect(second[0]?.at(-1)).toBe((first[0]?.at(-1) ?? 0) + 1);
    expect(second[1]).not.toEqual(first[1]);
    const [of, ofMended] = [before, after].map((rows) => rows.find((cells) => cells[0] === requirement));
    expect(Number(ofMended?.[6])).toBe(Number(of?.[6]) + 1);
    expect(Number(ofMended?.[7])).toBe(Number(of?.[7]) - 1);
    expect(ofMended?.[4]).toBe(`${Number(of?.[6]) + 1}/${String(of?.[4]).split('/')[1]}`);
  });
});
