import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../support/catalogue.js';
import { plainly, textsIn } from '../../support/readEveryFormat.js';
import { runRasoat } from '../../support/runRasoat.js';

/** Districts by the names of their files, with the units of each: codes and names. An empty name is none. */
const districts: Readonly<Record<string, { file: string; units: Readonly<Record<string, string>> }>> = {
  'Huyện Song Ha': {
    file: 'huyen-song-ha',
    units: { 'QA-1': 'xã Mộc Lan', 'QA-2': 'xã Trúc Đào', 'QA-3': 'xã An Phú' },
  },
  // Told apart by its marks alone.
  'Huyện Sông Hà': {
    file: 'huyen-song-ha-2',
    units: { 'QB-1': 'xã Hoàng Mai', 'QB-2': 'xã Bạch Dương', 'QB-3': 'xã An Phú' },
  },
  CON: { file: 'dia-ban-CON', units: { 'QC-1': 'xã Thạch Thảo', 'QC-2': 'xã Phượng Vĩ' } },
  'Tây/Bắc: <b>"*?': { file: 'tay-bac-b', units: { 'QD-1': 'xã Hải Đường', 'QD-2': 'xã Tường Vi' } },
  '': { file: 'khong-ghi-dia-ban', units: { 'QE-1': 'xã Dã Quỳ' } },
};
const UNLISTED = 'ngoai-danh-sach';
const pattern = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const planOf = (name: string, code?: string) =>
  pattern
    .replaceAll('xã An Thịnh', name)
    .replace('  cấp: xã\n', `  cấp: xã\n${code === undefined ? '' : `  mã đơn vị: ${code}\n`}`)
    .replace('09-KH/HNDX', `${code}-KH/HNDX`);

let folder = '';
const at = (path: string) => join(folder, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const rasoat = (...argv: string[]) => runRasoat(argv, { cwd: folder, today: '2022-06-30' });
const check = (...argv: string[]) => rasoat('check', '--fail-on', 'never', '--quiet', ...argv);
const everyFormat = (into: string) =>
  ['xlsx', 'docx', 'html', 'summary'].flatMap((format) => ['-o', `${format}:${into}-${format}/`]);

/** A page without its style and program. */
const shown = (html: string) => html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');

/** The words of each file that a run has put in a folder, by its name without ending. */
function filesIn(path: string): Record<string, string> {
  const names = readdirSync(at(path)).filter((name) => name !== '.rasoat');
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(join(at(path), name));
      const words = name.endsWith('.html') ? shown(bytes.toString()) : textsIn(bytes);
      return [name.replace(/\.\w+$/, ''), plainly(words)];
    }),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-by-district-'));
  const rows = Object.entries(districts).flatMap(([district, { units }]) =>
    Object.entries(units).map(
      ([code, name]) =>
        `${code};Hội Nông dân ${name};Hội Nông dân;xã;"${district.replaceAll('"', '""')}";Đảng ủy ${name}`,
    ),
  );
  write('danh-sach.csv', `Mã đơn vị;Tên đơn vị;Loại;Cấp;Trực thuộc;Cấp ủy cùng cấp\n${rows.join('\n')}\n`);
  write(
    'rasoat.yaml',
    `kế hoạch: [plans]
danh sách đơn vị: danh-sach.csv
thời hạn gửi: 31/12/2021
miễn:
${['QA-1', 'QC-2', 'Hội Nông dân xã Vô Danh'].map((unit) => `  - yêu cầu: 3.2.a\n    đơn vị: ${unit}\n    lý do: Lý do của ${unit}\n    người duyệt: Thường trực Tỉnh ủy\n    văn bản: 1-TB/TU\n    hết hạn: 31/12/2022\n`).join('')}xem xét:
  - yêu cầu: 3.1.a
    đơn vị: QB-1
    ý kiến: đạt
    người xem xét: Phòng Đoàn thể
    ngày: 15/6/2022
    ghi chú: Ghi chú về QB-1
`,
  );
  // The last unit of each district sends nothing; of one name the folder tells the unit.
  write('plans/song-ha/a1.yaml', planOf('xã Mộc Lan', 'QA-1'));
  write('plans/song-ha/a1-cu.yaml', planOf('xã Mộc Lan', 'QA-1').replace('18/11/2021', '01/10/2021'));
  write('plans/song-ha/a2.yaml', `đơn vị:\n  tên: Hội Nông dân xã Trúc Đào\n\tloại: x\n  a: [\n`);
  write('plans/b1.yaml', planOf('xã Hoàng Mai', 'QB-1'));
  write('plans/b2.yaml', planOf('xã Bạch Dương', 'QB-2'));
  write('plans/huyen-song-ha/an-phu.yaml', planOf('xã An Phú'));
  write('plans/c1.yaml', planOf('xã Thạch Thảo', 'QC-1'));
  write('plans/d1.yaml', planOf('xã Hải Đường', 'QD-1'));
  write('plans/e1.yaml', planOf('xã Dã Quỳ', 'QE-1'));
  write('plans/la.yaml', planOf('xã Lạ Hoắc'));
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
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
