import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, planOf } from '../support/desk.js';
import { fillCells, type Typed } from '../support/fillCells.js';

const at = desk();
const CHECK = ['check', 'kh', '--roster', 'ds.csv', '--as-of', '2022-06-30', '--fail-on', 'never'];
const SHEET = 'Bản chính thức';

const plan = (commune: string, issued?: string, more = '') =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' }) +
  (issued === undefined ? '' : `document:\n  issued: ${issued}\n`) +
  more;

beforeEach(() => {
  const unit = (code: string, commune: string) =>
    `${code};Hội Nông dân xã ${commune};farmers-union;commune;Huyện Một;2023-12-31\n`;
  at.put(
    'ds.csv',
    `code;name;type;level;parent;due\n${unit('AT', 'An Thịnh')}${unit('PL', 'Phú Lâm')}${unit('XL', 'Xuân Lâm')}`,
  );
  at.put('kh/cu.yaml', plan('An Thịnh', '20/9/2021'));
  at.put('kh/moi.yaml', plan('An Thịnh', '20/5/2022'));
  at.put('kh/nhap.yaml', plan('An Thịnh'));
  at.put('kh/pl-1.yaml', plan('Phú Lâm', '20/9/2021'));
  at.put('kh/pl-2.yaml', plan('Phú Lâm', '20/9/2021', 'x: 1\n'));
  at.put('kh/xl.yaml', plan('Xuân Lâm'));
});

const bytes = (file: string) => new Uint8Array(readFileSync(at.path(file)));

async function rowsOf(file: string, sheet = SHEET): Promise<string[][] | undefined> {
  const { sheets } = await readXlsx(bytes(file));
  return sheets.find(({ name }) => name === sheet)?.rows.map((row) => row.map((cell) => String(cell ?? '')));
}

/** The row of a unit, and its number. */
async function rowOf(file: string, code: string): Promise<[string[], number]> {
  const rows = (await rowsOf(file)) ?? [];
  const index = rows.findIndex(([cell]) => cell === code);
  return [rows[index] ?? [], index + 1];
}

async function fill(file: string, code: string, typed: Readonly<Record<string, Typed>>): Promise<void> {
  const [, number] = await rowOf(file, code);
  const cells = Object.fromEntries(Object.entries(typed).map(([column, value]) => [`${column}${number}`, value]));
  writeFileSync(at.path(file), fillCells(bytes(file), SHEET, cells));
}

const PICKED = { C: 'kh/cu.yaml', D: 'Thường trực Tỉnh ủy', E: '15/6/2022', F: 'bản sau gửi nhầm' };

async function judged(...argv: string[]) {
  const { code, stderr, stdout } = await at.run(...CHECK, '--format', 'json', ...argv);
  const report = stdout === '' ? undefined : JSON.parse(stdout);
  return { code, stderr: String(stderr), report, counts: report?.roster.units[0].plan?.file };
}

describe('the sheet lists the units with several plans, each with its own to pick from', () => {
  test('what is known of each, and the names as they are picked', async () => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    const rows = (await rowsOf('a.xlsx')) ?? [];
    const head = rows.findIndex(([cell]) => cell === 'Mã đơn vị');
    expect(rows[head]?.slice(2)).toEqual([
      'Bản chính thức',
      'Người duyệt',
      'Ngày',
      'Lý do',
      'Văn bản',
      'Các bản đã nhận',
      'Tình trạng',
      'Bản 1',
      'Bản 2',
      'Bản 3',
    ]);
    expect(rows.slice(head + 1)).toMatchObject([
      [
        'AT',
        'Hội Nông dân xã An Thịnh',
        '',
        '',
        '',
        '',
        '',
        'kh/cu.yaml: ban hành 20/9/2021; không tính (ban hành trước)\nkh/moi.yaml: ban hành 20/5/2022; đang tính\nkh/nhap.yaml (dự thảo): không ghi ngày ban hành; không tính (dự thảo, chưa ban hành)',
        'chưa có quyết định',
        'kh/cu.yaml',
        'kh/moi.yaml',
        'kh/nhap.yaml (dự thảo)',
      ],
      [
        'PL',
        expect.any(String),
        '',
        '',
        '',
        '',
        '',
        expect.any(String),
        'chờ Ban xác định bản chính thức',
        'kh/pl-1.yaml',
        'kh/pl-2.yaml',
        '',
      ],
    ]);
  });

  test('the cell offers what stands in its own row, and refuses all else', async () => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    const [, number] = await rowOf('a.xlsx', 'AT');
    const sheets = Object.entries(unzipSync(bytes('a.xlsx'))).filter(([name]) => name.startsWith('xl/worksheets/'));
    const xml = sheets.map(([, one]) => strFromU8(one)).find((one) => one.includes(`<formula1>$J${number}`));
    expect(xml).toContain(
      `showErrorMessage="1" error="Hãy chọn một bản trong danh sách." sqref="C${number}:C${number + 1}"`,
    );
    expect(xml).toContain(`<formula1>$J${number}:$L${number}</formula1>`);
  });

  test('there is none where no unit has sent several', async () => {
    at.put('kh2/xl.yaml', plan('Xuân Lâm'));
    await at.run('check', 'kh2', '--roster', 'ds.csv', '--as-of', '2022-06-30', '-o', 'xlsx:a.xlsx');
    expect(await rowsOf('a.xlsx')).toBeUndefined();
    expect((await rowsOf('a.xlsx', 'Chú giải'))?.map(([cell]) => cell)).not.toContain(SHEET);
  });
});

describe('what is picked holds', () => {
  test.each([
    ['as an option', ['--decisions', 'a.xlsx'], undefined],
    ['as a configuration', [], 'quyết định: a.xlsx\n'],
  ])('%s', async (_, argv, config) => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    await fill('a.xlsx', 'AT', { ...PICKED, G: '214-TB/TU' });
    if (config) at.put('rasoat.yaml', config);
    const { code, stderr, report, counts } = await judged(...argv);
    expect([code, stderr, counts]).toEqual([0, '', 'kh/cu.yaml']);
    expect(report.officialPlans.applied).toMatchObject([{ unit: 'AT', date: '2022-06-15', reference: '214-TB/TU' }]);
  });

  test.each<[string, Typed]>([
    ['a draft by its name in the list', 'kh/nhap.yaml (dự thảo)'],
    ['in another form of letters', 'kh/nhap.yaml (Dự thảo)'.normalize('NFD')],
  ])('%s', async (_, C) => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    await fill('a.xlsx', 'AT', { ...PICKED, C });
    expect(await judged('--decisions', 'a.xlsx')).toMatchObject({ code: 0, counts: 'kh/nhap.yaml' });
  });

  test('of a file with several plans by its number', async () => {
    at.put('kh/cu.yaml', `${plan('An Thịnh', '20/9/2021')}---\n${plan('An Thịnh', '21/9/2021')}`);
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    expect((await rowOf('a.xlsx', 'AT'))[0].slice(9)).toEqual([
      'kh/cu.yaml (kế hoạch thứ 1)',
      'kh/cu.yaml (kế hoạch thứ 2)',
      'kh/moi.yaml',
      'kh/nhap.yaml (dự thảo)',
    ]);
    await fill('a.xlsx', 'AT', { ...PICKED, C: 'kh/cu.yaml (kế hoạch thứ 1)' });
    for (let round = 0; round < 2; round++) {
      const { code, report } = await judged('--decisions', 'a.xlsx', '-o', 'xlsx:a.xlsx');
      expect([code, report.roster.units[0].plan]).toEqual([0, { file: 'kh/cu.yaml', document: 0 }]);
    }
  });

  test('one of the configuration stands in the sheet, and is no other when it is read back', async () => {
    at.put(
      'rasoat.yaml',
      'bản chính thức:\n  - { đơn vị: Hội Nông dân xã An Thịnh, tệp: kh/cu.yaml, người duyệt: A, ngày: 15/6/2022, lý do: B }\n',
    );
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    expect((await rowOf('a.xlsx', 'AT'))[0].slice(2, 9)).toMatchObject([
      'kh/cu.yaml',
      'A',
      '15/6/2022',
      'B',
      '',
      expect.any(String),
      'đã áp dụng',
    ]);
    const { code, stderr, report } = await judged('--decisions', 'a.xlsx');
    expect([code, stderr, report.officialPlans.applied.length]).toEqual([0, '', 1]);
    const report2 = await judged('-o', 'json:a.json').then(() => at.run('report', 'a.json', '-o', 'xlsx:b.xlsx'));
    expect(report2.code).toBe(0);
    expect((await rowOf('b.xlsx', 'AT'))[0].slice(2, 6)).toEqual(['kh/cu.yaml', 'A', '15/6/2022', 'B']);
  });
});

describe('what is wrong is said by sheet and cell, and is void; all else holds', () => {
  test.each<[string, Readonly<Record<string, Typed>>, string, string]>([
    ['no one who approved', { D: '' }, 'D', 'còn thiếu «Người duyệt»'],
    ['no day', { E: '' }, 'E', 'còn thiếu «Ngày»'],
    ['a day that is none', { E: '31/6/2022' }, 'E', '31/6/2022'],
    ['no reason', { F: '' }, 'F', 'còn thiếu «Lý do»'],
    ['nothing picked', { C: '' }, 'C', 'còn thiếu «Bản chính thức»'],
    ['no such file', { C: 'kh/x.yaml' }, 'C', 'đơn vị không gửi tệp này'],
    ['the file of another unit', { C: 'kh/pl-1.yaml' }, 'C', 'tệp này là kế hoạch của Hội Nông dân xã Phú Lâm'],
    ['a draft as if it were none', { C: 'kh/nhap.yaml' }, 'C', 'bản này là dự thảo'],
    ['no unit of the roster', { A: 'ATX' }, 'C', 'danh sách đơn vị không có đơn vị này'],
    ['an error of a formula', { C: '#N/A' }, 'C', '#N/A'],
  ])('%s', async (_, change, letter, words) => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    await fill('a.xlsx', 'AT', { ...PICKED, ...change });
    const [, number] = await rowOf('a.xlsx', 'PL');
    await fill('a.xlsx', 'PL', { ...PICKED, C: 'kh/pl-2.yaml' });
    const { code, stderr, report, counts } = await judged('--decisions', 'a.xlsx');
    expect([code, counts]).toEqual([2, 'kh/moi.yaml']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(new RegExp(`^a\\.xlsx: ${SHEET}!${letter}${number - 1}: `));
    expect(stderr).toContain(words);
    expect(report.roster.units[1].plan.file).toBe('kh/pl-2.yaml');
  });

  test('a heading called otherwise stops the run', async () => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    const rows = (await rowsOf('a.xlsx')) ?? [];
    const head = rows.findIndex(([cell]) => cell === 'Mã đơn vị') + 1;
    writeFileSync(at.path('a.xlsx'), fillCells(bytes('a.xlsx'), SHEET, { [`C${head}`]: 'Chọn' }));
    const { code, stderr } = await judged('--decisions', 'a.xlsx');
    expect(code).toBe(2);
    expect(stderr).toContain(`${SHEET}!C${head}: không có cột «bản chính thức», chỉ có cột “Chọn”`);
  });
});

describe('writing the workbook anew keeps what was entered', () => {
  test('also what is void, of no unit, or stands in columns of the Board, and in any order', async () => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    const [, number] = await rowOf('a.xlsx', 'AT');
    await fill('a.xlsx', 'AT', { ...PICKED, E: 'hôm qua', M: 'Đoàn thể' });
    await fill('a.xlsx', 'PL', { ...PICKED, A: 'ZZ', B: 'Hội Nông dân xã Không Có' });
    writeFileSync(at.path('a.xlsx'), fillCells(bytes('a.xlsx'), SHEET, { [`M${number - 1}`]: 'Phòng' }));
    for (const argv of [['--decisions', 'a.xlsx'], [], ['--decisions', 'a.xlsx']]) {
      await at.run(...CHECK, ...argv, '-o', 'xlsx:a.xlsx');
      const rows = (await rowsOf('a.xlsx')) ?? [];
      const own = rows.find(([cell]) => cell === 'Mã đơn vị')?.indexOf('Phòng') ?? -1;
      expect((await rowOf('a.xlsx', 'AT'))[0]).toMatchObject({ 2: 'kh/cu.yaml', 4: 'hôm qua', [own]: 'Đoàn thể' });
      expect((await rowOf('a.xlsx', 'PL'))[0].slice(2, 6)).toEqual(['', '', '', '']);
      expect((await rowOf('a.xlsx', 'ZZ'))[0].slice(1, 4)).toEqual([
        'Hội Nông dân xã Không Có',
        'kh/cu.yaml',
        'Thường trực Tỉnh ủy',
      ]);
    }
  });

  test('the same again is the same bytes', async () => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    await fill('a.xlsx', 'AT', PICKED);
    const write = () => at.run(...CHECK, '--decisions', 'a.xlsx', '-o', 'xlsx:a.xlsx');
    await write();
    const once = bytes('a.xlsx');
    await write();
    expect(bytes('a.xlsx')).toEqual(once);
  });

  test('where it is not in force it is kept, and said so', async () => {
    await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    await fill('a.xlsx', 'AT', PICKED);
    const { code, stderr } = await at.run(...CHECK, '-o', 'xlsx:a.xlsx');
    expect(code).toBe(0);
    expect(stderr).toContain('có 1 dòng đã nhập');
    expect((await rowOf('a.xlsx', 'AT'))[0][8]).toBe('chưa được áp dụng');
    expect((await judged('--decisions', 'a.xlsx')).counts).toBe('kh/cu.yaml');
  });
});
