import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markOf } from '../../../src/form/formMarks.js';
import { readText } from '../../support/catalogue.js';
import { GitFolder } from '../../support/gitFolder.js';
import { reportFaults } from '../../support/reportSchema.js';
import { runRasoat } from '../../support/runRasoat.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-excel-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const form = (issued: string) =>
  writeXlsx({
    sheets: [
      {
        name: 'Đơn vị và văn bản',
        rows: [
          [markOf(['unit', 'document'])],
          ['ĐƠN VỊ'],
          ...[
            ['Tên', 'Hội Nông dân xã An Thịnh'],
            ['Loại', 'Hội Nông dân'],
            ['Cấp', 'xã'],
          ],
          ...[['Mã đơn vị', ''], ['Cấp ủy cùng cấp', 'Đảng ủy xã An Thịnh'], [], ['VĂN BẢN'], ['Số hiệu', '15-KH/HND']],
          ...[
            ['Trích yếu', 'Kế hoạch'],
            ['Loại văn bản', 'kế hoạch'],
            ['Ngày ban hành', issued],
            ['Người ký', 'A'],
          ],
        ],
      },
    ],
  });
const other = () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['Tên', 'a']] }] });
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(cwd, name), bytes);
const check = (...args: string[]) => runRasoat(['check', ...args, '--as-of', '2022-06-30'], { cwd });
const BAD = 'Đơn vị và văn bản!B13';

describe('a form is a plan', () => {
  test('named, in a folder, by a glob and from standard input', async () => {
    const bytes = await form('31/9/2021');
    put('a.xlsx', bytes);
    for (const asked of [['a.xlsx'], ['.'], ['*.xlsx'], ['*']]) {
      const { stdout } = await check(...asked);
      expect(stdout).toContain(`a.xlsx:${BAD}`);
      expect(stdout).toContain('  > 31/9/2021');
      expect(stdout).not.toMatch(/a\.xlsx:\d/);
    }
    const { stdout, stderr } = await check('.', '--fix');
    expect([stderr, stdout].join('')).toContain('--fix');
  });

  test('any other workbook is a document, and is named', async () => {
    put('a.xlsx', await form('30/9/2021'));
    put('khac.xlsx', await other());
    put('~$a.xlsx', 'PK');
    const { stdout } = await check('.');
    expect(stdout).toContain('tìm thấy 1, đọc được 1');
    expect(stdout).toContain('khac.xlsx');
    const named = await check('khac.xlsx');
    expect(named.code).toBe(1);
    expect(named.stdout).toContain('không phải biểu mẫu');
  });

  test('a link that leads out is not opened', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'rasoat-outside-'));
    writeFileSync(join(outside, 'b.xlsx'), await form('30/9/2021'));
    mkdirSync(join(cwd, 'plans'));
    put('plans/a.xlsx', await form('30/9/2021'));
    symlinkSync(join(outside, 'b.xlsx'), join(cwd, 'plans', 'b.xlsx'));
    const { stdout } = await check('plans');
    expect(stdout).toContain('tìm thấy 1');
    expect(stdout).toContain('b.xlsx');
    rmSync(outside, { recursive: true });
  });

  test('two forms of one unit are both judged, and kept judgements say the same', async () => {
    put('a.xlsx', await form('31/9/2021'));
    put('b.xlsx', await form('30/9/2021'));
    const once = await check('.', '--format', 'json', '--cache', '.kept');
    const again = await check('.', '--format', 'json', '--cache', '.kept');
    expect(JSON.parse(again.stdout).plans).toEqual(JSON.parse(once.stdout).plans);
    const { plans } = JSON.parse(once.stdout);
    expect(plans).toHaveLength(2);
  });

  test('what is saved as text, protected or old is said', async () => {
    put('a.csv', `\ufeff${markOf(['tasks'])};;\r\nTT;Nội dung\r\n`);
    expect((await check('a.csv')).stdout).toContain('CSV');
    const ole = new Uint8Array(1024);
    ole.set([0xd0, 0xcf, 0x11, 0xe0]);
    put('b.xlsx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]));
    expect((await check('b.xlsx')).stdout).toContain('mật khẩu');
    put('c.xls', Buffer.concat([ole, Buffer.from('Workbook', 'utf16le')]));
    expect((await check('c.xls')).stdout).toContain('.xls');
    expect((await check('.')).stderr).toContain('b.xlsx');
  });
});

describe('every format names the cell', () => {
  test.each(['json', 'csv', 'markdown', 'html', 'github', 'gitlab', 'sarif', 'junit', 'text'])('%s', async (format) => {
    put('a.xlsx', await form('31/9/2021'));
    const { stdout } = await check('a.xlsx', '--format', format);
    expect(stdout.normalize()).toContain(BAD);
    expect(stdout).not.toMatch(/a\.xlsx:\d/);
    if (format !== 'json') return;
    const report = JSON.parse(stdout);
    expect(reportFaults(report)).toEqual([]);
    expect(report.plans[0].problems[0].range).toMatchObject({ cell: BAD, start: { line: 11 } });
  });
});

test('--changed-since sees forms, and takes no other workbook for a lost plan', async () => {
  const folder = new GitFolder();
  try {
    writeFileSync(join(folder.path, 'plans', 'a.xlsx'), await form('30/9/2021'));
    writeFileSync(join(folder.path, 'plans', 'khac.xlsx'), await other());
    folder.commit('forms');
    const since = () =>
      runRasoat(['check', 'plans', '--as-of', '2022-06-30', '--changed-since', 'HEAD', '--format', 'json'], {
        cwd: folder.path,
      });
    expect(JSON.parse((await since()).stdout).plans).toEqual([]);
    writeFileSync(join(folder.path, 'plans', 'a.xlsx'), await form('31/9/2021'));
    rmSync(join(folder.path, 'plans', 'khac.xlsx'));
    const report = JSON.parse((await since()).stdout);
    expect(report.plans.map(({ file }: { file: string }) => file)).toEqual(['plans/a.xlsx']);
    expect(JSON.stringify(report)).not.toContain('khac.xlsx');
    rmSync(join(folder.path, 'plans', 'a.xlsx'));
    expect((await since()).stdout).toContain('a.xlsx');
  } finally {
    folder.remove();
  }
});

describe('convert goes both ways', () => {
  const convert = (...args: string[]) => runRasoat(['convert', ...args], { cwd });
  const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
  const judged = async (name: string) => {
    const { plans } = JSON.parse((await check(name, '--format', 'json')).stdout);
    const [{ verdict, counts, unit }] = plans;
    return { verdict, counts, unit };
  };

  test('a plan, a form and the plan again are judged alike', async () => {
    put('a.yaml', plan);
    expect((await convert('a.yaml', '-o', 'b.xlsx')).code).toBe(0);
    expect((await convert('b.xlsx', '-o', 'c.yaml')).code).toBe(0);
    const first = await judged('a.yaml');
    expect(await judged('b.xlsx')).toEqual(first);
    expect(await judged('c.yaml')).toEqual(first);
    const printed = await convert('b.xlsx');
    expect(printed.stdout).toBe(readFileSync(join(cwd, 'c.yaml'), 'utf8'));
  });

  test('nothing is overwritten, printed as a form, or made of what is none', async () => {
    put('a.yaml', plan);
    put('b.xlsx', await other());
    put('c.yaml', `${plan}\n---\n${plan}`);
    put('d.yaml', 'đơn vị: [');
    for (const args of [
      ['a.yaml'],
      ['a.yaml', '-o', 'b.xlsx'],
      ['b.xlsx'],
      ['c.yaml', '-o', 'e.xlsx'],
      ['d.yaml', '-o', 'e.xlsx'],
    ]) {
      const { code, stdout, stderr } = await convert(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    }
  });

  test('what of a form has no place in a plan is said', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Nhiệm vụ', rows: [[markOf(['tasks'])], ['Nội dung', 'Chủ trì'], ['Làm đường', 'Hội']] },
        { name: 'Sheet1', rows: [['nháp']] },
      ],
    });
    put('a.xlsx', bytes);
    const { stdout, stderr } = await convert('a.xlsx');
    expect(stdout).toContain('nội dung: Làm đường');
    expect(stderr).toContain('Sheet1!A1');
  });
});

test('forms and plans in shards are together what they are in one run', async () => {
  const days = ['30/9/2021', '31/9/2021', '30/9/2022', '1/1/2022', '2/1/2022'];
  for (const [i, day] of days.entries()) put(`mẫu ${i}.xlsx`, await form(day));
  put('a.yaml', readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml'));
  put('khac.xlsx', await other());
  const reportOf = async (...argv: string[]) => JSON.parse((await check('.', '--format', 'json', ...argv)).stdout);
  const parts: string[] = [];
  for (const index of [1, 2, 3]) {
    const part = await reportOf('--shard', `${index}/3`, '-o', `json:${index}.json`);
    expect(reportFaults(part)).toEqual([]);
    parts.push(...part.plans.map(({ file }: { file: string }) => file));
  }
  const whole = await reportOf();
  const merged = JSON.parse(
    (await runRasoat(['report', '1.json', '2.json', '3.json', '--format', 'json'], { cwd })).stdout,
  );
  expect(parts.sort()).toEqual(whole.plans.map(({ file }: { file: string }) => file).sort());
  expect(parts.filter((file) => file.endsWith('.xlsx'))).toHaveLength(days.length);
  expect(merged.plans).toEqual(whole.plans);
  expect(merged.summary.files.passedOver).toEqual(['khac.xlsx']);
  expect(JSON.stringify(merged.plans)).toContain(`"cell":"${BAD}"`);
});

test('ten thousand rows pasted into a form are said to be too many, not too large a file', async () => {
  const unit = await form('30/9/2021');
  const rows = Array.from({ length: 12_000 }, (_, i) => [`${i + 1}`, `Việc thứ ${i} của xã ${'a'.repeat(90)}`]);
  const heads = [[markOf(['tasks'])], ['TT', 'Nội dung', 'Thời hạn']];
  put('nhieu.xlsx', await writeXlsx({ sheets: [{ name: 'Nhiệm vụ', rows: [...heads, ...rows] }] }));
  put('vua.xlsx', unit);
  const { code, stdout } = await check('nhieu.xlsx', 'vua.xlsx');
  expect(code).toBe(1);
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toContain('Biểu mẫu có quá nhiều chữ nên không đọc: kế hoạch chỉ được dài đến 1 MiB');
  expect(said).not.toContain('hình ảnh');
});
