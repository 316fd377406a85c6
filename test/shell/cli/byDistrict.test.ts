import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { districtDesk } from '../../support/districtDesk.js';
import { runRasoat } from '../../support/runRasoat.js';

const { at, write, check, remove } = districtDesk();
afterAll(remove);

describe('--by district is refused in a sentence', () => {
  test.each([
    [
      'of a format that cannot be split',
      ['-o', 'json:a/'],
      /Dạng json không ghi theo địa bàn được; các dạng được: html, xlsx, docx và summary\./,
    ],
    ['of such a format as a file', ['-o', 'json:a.json'], /Dạng json không ghi theo địa bàn được/],
    ['of letters, which are of units already', ['-o', 'slips:a/'], /Dạng slips không ghi theo địa bàn được/],
    [
      'with a file',
      ['-o', 'xlsx:a.xlsx'],
      /“a\.xlsx” là một tệp, trong khi --by district ghi mỗi địa bàn một tệp: hãy ghi thư mục, có dấu \/ ở cuối/,
    ],
    ['with what may be meant as either', ['-o', 'xlsx:a', '-o', 'docx:b/'], /“a” là một tệp/],
    ['without any output', [], /--by district cần ít nhất một thư mục để ghi/],
    ['of a part of the plans', ['-o', 'xlsx:a/', '--partial'], /cần kết quả của mọi kế hoạch/],
    ['of a shard', ['-o', 'xlsx:a/', '--shard', '1/2'], /cần kết quả của mọi kế hoạch/],
    [
      'with another output inside its folder',
      ['-o', 'xlsx:a/', '-o', 'json:a/r.json'],
      /“a\/r\.json” nằm trong thư mục “a\/”/,
    ],
  ])('%s', async (_, argv, sentence) => {
    const { code, stderr, stdout } = await check(...argv, '--by', 'district');
    expect(stderr).toMatch(sentence);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(existsSync(at('a'))).toBe(false);
  });

  test('without a roster, or with one that gives no district; by anything else; and a folder without it', async () => {
    write('khong/danh-sach.csv', 'Mã đơn vị;Tên đơn vị;Loại;Cấp\nQA-1;Hội Nông dân xã Mộc Lan;Hội Nông dân;xã\n');
    write('khong/rasoat.yaml', '');
    const here = (...argv: string[]) =>
      runRasoat(['check', '../plans', '-o', 'xlsx:a/', ...argv], { cwd: at('khong'), today: '2022-06-30' });
    const without = await here('--by', 'district');
    expect([without.code, without.stderr]).toEqual([
      2,
      '--by district cần danh sách đơn vị có cột địa bàn (--roster).\n',
    ]);
    const none = await here('--by', 'district', '--roster', 'danh-sach.csv');
    expect([none.code, none.stderr]).toEqual([
      2,
      'Danh sách đơn vị không ghi địa bàn của đơn vị nào nên không thể ghi kết quả theo địa bàn.\n',
    ]);
    const other = await check('-o', 'xlsx:a/', '--by', 'province');
    expect([other.code, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toMatch(/province.*district/s);
    const folder = await check('-o', 'xlsx:a/');
    expect([folder.code, folder.stderr]).toEqual([
      2,
      '“a/” là một thư mục: hãy thêm --by district để ghi mỗi địa bàn một tệp, hoặc ghi tên tệp, ví dụ -o xlsx:bao-cao.xlsx.\n',
    ]);
  });
});

describe('the folder of reports by district', () => {
  test('is written by the outputs of a configuration, beside whole files, and takes the place of the older one', async () => {
    const text = readFileSync(at('rasoat.yaml'), 'utf8');
    write('rasoat.yaml', `${text}kết quả: ["json:ra/chung.json", "html:ra/theo-dia-ban/"]\ntheo: địa bàn\n`);
    const first = await check();
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(readdirSync(at('ra/theo-dia-ban'))).toContain('khong-ghi-dia-ban.html');
    expect(existsSync(at('ra/chung.json'))).toBe(true);
    // A district that is no more leaves no file behind.
    const roster = readFileSync(at('danh-sach.csv'), 'utf8');
    write('danh-sach.csv', roster.replace(/QE-1;.*\n/, ''));
    expect((await check()).code).toBe(0);
    expect(readdirSync(at('ra/theo-dia-ban'))).not.toContain('khong-ghi-dia-ban.html');
    expect(readdirSync(at('ra')).sort()).toEqual(['chung.json', 'theo-dia-ban']);
    // What somebody else has put there is left alone, and said.
    write('ra/theo-dia-ban/ghi-chu.txt', 'của tôi');
    const { code, stderr } = await check();
    expect([code, stderr]).toEqual([2, expect.stringContaining('ra/theo-dia-ban/')]);
    expect(readFileSync(at('ra/theo-dia-ban/ghi-chu.txt'), 'utf8')).toBe('của tôi');
    write('rasoat.yaml', `${text}kết quả: ["json:ra/chung.json"]\ntheo: địa bàn\n`);
    const idle = await check();
    expect([idle.code, idle.stderr]).toEqual([
      2,
      expect.stringMatching(/^rasoat\.yaml:\d+:\d+: .*Dạng json không ghi/),
    ]);
    write('rasoat.yaml', `${text}theo: xã\n`);
    expect((await check()).stderr).toMatch(/xã/);
    write('rasoat.yaml', text);
    write('danh-sach.csv', roster);
  });
});
