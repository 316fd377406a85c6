import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { districtDesk, districts, planOf, UNLISTED } from '../support/districtDesk.js';
import { fillCells } from '../support/fillCells.js';
import { plainly } from '../support/readEveryFormat.js';

const { at, write, run: rasoat, check, filesIn, remove } = districtDesk();
const everyFormat = (into: string) =>
  ['xlsx', 'docx', 'html', 'summary'].flatMap((format) => ['-o', `${format}:${into}-${format}/`]);

beforeAll(async () => {
  const { code, stderr } = await check(
    ...everyFormat('moi'),
    '--by',
    'district',
    '-o',
    'json:r.json',
    '-o',
    'xlsx:chung.xlsx',
  );
  expect([code, stderr]).toEqual([0, '']);
});
afterAll(remove);

describe('--by district', () => {
  test('writes a file for each district, for units without one and for what is of no unit, by names for every system', () => {
    const names = [...Object.values(districts).map(({ file }) => file), UNLISTED].sort();
    for (const format of ['xlsx', 'docx', 'html', 'summary'])
      expect(Object.keys(filesIn(`moi-${format}`)).sort(), format).toEqual(names);
    expect(existsSync(at('chung.xlsx'))).toBe(true);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9-]+$/);
  });

  test('has all units of the district in its file, and nothing of any other', () => {
    for (const format of ['xlsx', 'docx', 'html', 'summary']) {
      const files = filesIn(`moi-${format}`);
      for (const [district, { file, units }] of Object.entries(districts)) {
        const words = files[file] ?? '';
        expect(words.includes(plainly(district || 'Đơn vị không ghi địa bàn')), file).toBe(true);
        for (const [other, of] of Object.entries(districts)) {
          if (other !== district && other !== '')
            expect(words.includes(plainly(other)), `${other} in ${format} ${file}`).toBe(false);
          for (const [code, name] of Object.entries(of.units)) {
            if (other !== district) expect(words.includes(code), `${code} in ${format} ${file}`).toBe(false);
            if (!Object.values(units).includes(name))
              expect(words.includes(name), `${name} in ${format} ${file}`).toBe(false);
            else if (other === district && format !== 'summary')
              expect(words.includes(name), `${name} not in ${format} ${file}`).toBe(true);
          }
        }
        for (const stranger of ['Lạ Hoắc', 'Vô Danh'])
          expect(words.includes(stranger), `${stranger} in ${format} ${file}`).toBe(false);
      }
    }
  });

  test('counts for itself: the parts of all files together are the whole', async () => {
    const first = async (path: string) => (await readXlsx(readFileSync(at(path)))).sheets[0]?.rows ?? [];
    const counts = (rows: readonly (readonly unknown[])[]) =>
      Object.fromEntries(
        rows.flatMap(([group, what, count]) =>
          ['Kế hoạch', 'Yêu cầu', 'Đơn vị trong danh sách', 'Sai sót trong tệp kế hoạch'].includes(String(group))
            ? [[`${group}: ${what}`, Number(count)]]
            : [],
        ),
      );
    const whole = counts(await first('chung.xlsx'));
    const sum: Record<string, number> = {};
    for (const name of readdirSync(at('moi-xlsx')).filter((one) => one.endsWith('.xlsx')))
      for (const [key, count] of Object.entries(counts(await first(`moi-xlsx/${name}`))))
        sum[key] = (sum[key] ?? 0) + count;
    expect(whole['Kế hoạch: Nhận được']).toBe(9);
    expect(sum).toEqual(whole);
  });

  test('tells decisions where they hold, notes of several districts only as a count, and keeps what is of nobody for the Board', () => {
    const files = filesIn('moi-html');
    const has = (name: string, words: string) => (files[name] ?? '').includes(words);
    expect(has('huyen-song-ha', '3.2.a, “QA-1”')).toBe(true);
    expect(has('dia-ban-CON', 'QC-2')).toBe(true);
    expect(has('huyen-song-ha-2', 'QB-1')).toBe(true);
    expect(has(UNLISTED, 'Lạ Hoắc')).toBe(true);
    expect(has(UNLISTED, 'Vô Danh')).toBe(true);
    // The same text in plans of all districts is told within one that has it twice, and counted in the others.
    expect(has('huyen-song-ha-2', 'Lưu ý khi đối chiếu các kế hoạch với nhau')).toBe(true);
    expect(has('dia-ban-CON', 'Lưu ý khi đối chiếu các kế hoạch với nhau')).toBe(false);
    expect(/Ngoài ra có \d+ lưu ý liên quan cả đến đơn vị ngoài phạm vi/.test(files['dia-ban-CON'] ?? '')).toBe(true);
    // A file that cannot be read goes to the district of the only unit that it hints at.
    expect(has('huyen-song-ha', 'a2.yaml')).toBe(true);
    expect(has(UNLISTED, 'a2.yaml')).toBe(false);
  });

  test('of a saved report makes the same files', async () => {
    const { code, stderr } = await rasoat('report', 'r.json', '--quiet', '-o', 'xlsx:cu/', '--by', 'district');
    expect([code, stderr]).toEqual([0, '']);
    for (const name of readdirSync(at('moi-xlsx')))
      expect(readFileSync(at(`cu/${name}`)).equals(readFileSync(at(`moi-xlsx/${name}`))), name).toBe(true);
  });
});

describe('the folder of reports by district', () => {
  test('keeps what somebody has entered in its workbooks, each with its district', async () => {
    const read = async (name: string, sheet: string) =>
      (await readXlsx(readFileSync(at(`nhap/${name}.xlsx`)))).sheets.find((one) => one.name === sheet)?.rows ?? [];
    const argv = ['-o', 'xlsx:nhap/', '--by', 'district', '--fail-on', 'never'];
    expect((await check(...argv)).code).toBe(0);
    const review = (await read('dia-ban-CON', 'Xem xét')).findIndex(([code]) => code === 'QC-1') + 1;
    const waiver = (await read('dia-ban-CON', 'Miễn')).findIndex(([code]) => code === 'Mã đơn vị') + 3;
    const book = fillCells(readFileSync(at('nhap/dia-ban-CON.xlsx')), 'Xem xét', { [`J${review}`]: 'Chỉ thị CON' });
    const typed = { [`B${waiver}`]: 'Hội Không Tên', [`D${waiver}`]: 'Chưa xong' };
    writeFileSync(at('nhap/dia-ban-CON.xlsx'), fillCells(book, 'Miễn', typed));
    const { code, stderr } = await check(...argv);
    expect([code, stderr]).toEqual([0, expect.stringContaining('nhap/')]);
    const files = filesIn('nhap');
    const holding = (words: string) => Object.keys(files).filter((name) => files[name]?.includes(words));
    expect(holding('Chỉ thị CON')).toEqual(['dia-ban-CON']);
    expect(holding('Hội Không Tên')).toEqual([UNLISTED]);
  });

  test('tells what is new since an earlier report of each district alone, and of all together the whole', async () => {
    write('plans/b2.yaml', planOf('xã Bạch Dương', 'QB-2').replace('Đảng ủy xã Bạch Dương', 'Đảng ủy xã khác'));
    const { code } = await check('--since', 'r.json', '-o', 'html:sau.html', '-o', 'html:sau/', '--by', 'district');
    expect(code).toBe(0);
    const line =
      /So với “r\.json” đối chiếu ngày [^:]*: mới phát sinh (\d+), mới đến hạn (\d+), đã biết (\d+), đã khắc phục (\d+); đơn vị mới quá hạn (\d+)/;
    const counts = (words: string) => line.exec(words)?.slice(1).map(Number) ?? [];
    const files = Object.entries(filesIn('sau')).map(([name, words]) => ({ name, counted: counts(words) }));
    const whole = counts(plainly(readFileSync(at('sau.html'), 'utf8')));
    expect(whole[0]).toBeGreaterThan(0);
    expect(whole.map((_, i) => files.reduce((sum, { counted }) => sum + (counted[i] ?? 0), 0))).toEqual(whole);
    expect(files.filter(({ counted }) => counted[0]).map(({ name }) => name)).toEqual(['huyen-song-ha-2']);
  });
});
