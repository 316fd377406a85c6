import { chmodSync, cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, root } from '../support/catalogue.js';
import { desk } from '../support/desk.js';
import { reportFaults } from '../support/reportSchema.js';
import { runRasoat } from '../support/runRasoat.js';

const at = desk();
const bad = readText('examples/plans/cong-doan-tinh-bac-ha.yaml');
const plain = (text: string) => text.replace(/\s+/g, ' ');
/** The formats that a person or platform reads of a run. */
const FORMATS = ['text', 'markdown', 'html', 'github', 'junit', 'sarif', 'csv'] as const;

async function everyFormat(...argv: string[]): Promise<Record<string, string>> {
  const outputs = FORMATS.flatMap((format) => ['-o', `${format}:.ra/${format}.${format === 'csv' ? 'csv' : 'txt'}`]);
  const ran = await at.run('check', 'kh', ...outputs, ...argv);
  expect(ran.stderr).toBe('');
  return Object.fromEntries(
    FORMATS.map((format) => [format, plain(at.text(`.ra/${format}.${format === 'csv' ? 'csv' : 'txt'}`))]),
  );
}

describe('what makes a run green is said', () => {
  const CONFIG = `# của Ban
ngày đối chiếu: 30/6/2022
mức độ:
  3.1.b: lưu ý
  3.2.f: cảnh báo
  3.cd.d: cảnh báo
mức thất bại: không
`;

  test('levels and exit code of a configuration, with file and line, in every format and in data', async () => {
    at.put('kh/a.yaml', bad);
    at.put('rasoat.yaml', CONFIG);
    const texts = await everyFormat();
    for (const [format, text] of Object.entries(texts)) {
      expect(text, format).toContain('rasoat.yaml đặt lại mức của 2 yêu cầu: 3.1.b');
      expect(text, format).toContain('(dòng 4)');
      expect(text, format).toContain('3.CD.d');
      expect(text, format).toContain('rasoat.yaml:7');
      if (format !== 'csv' && format !== 'sarif') expect(text, format).toContain('Tệp cấu hình đang dùng: rasoat.yaml');
    }
    const { code, report } = await at.json('kh');
    expect([code, reportFaults(report)]).toEqual([0, []]);
    expect(report.configurations).toEqual([
      {
        file: 'rasoat.yaml',
        levels: [
          { requirement: '3.1.b', from: 'error', to: 'note', line: 4 },
          { requirement: '3.CD.d', from: 'error', to: 'warning', line: 6 },
        ],
        failOn: { value: 'never', line: 7 },
      },
    ]);
    // Rendered again it is said again.
    at.put('r.json', JSON.stringify(report));
    const again = await at.run('report', 'r.json', '--config', 'none.yaml');
    expect(again.code).toBe(2);
    expect(plain((await at.run('report', 'r.json')).stdout)).toContain('đặt lại mức của 2 yêu cầu: 3.1.b');
    expect(plain((await at.run('check', 'kh', '--lang', 'en')).stdout)).toContain(
      'The configuration (rasoat.yaml:7) turns exit code 1 off',
    );
  });

  test('what the command line says otherwise is not in force', async () => {
    at.put('kh/a.yaml', bad);
    at.put('rasoat.yaml', CONFIG);
    const { report } = await at.json('kh', '--fail-on', 'error');
    expect(report.configurations[0].failOn).toBeUndefined();
    expect(report.configurations[0].asOf).toBeUndefined();
    expect((await at.run('check', 'kh', '--fail-on', 'error')).stdout).not.toContain('tắt mã thoát 1');
  });

  // A copy of the program's own requirements, all of level note, has made every plan compliant without a word.
  test('a catalogue of its own, and the paths that it has judged, in every format and in data', async () => {
    at.put('kh/a.yaml', bad);
    cpSync(`${root}schemas/conclusions/mttq-2021-2025`, at.path('cat'), { recursive: true });
    at.put('rasoat.yaml', 'plans: [kh, k2]\n# của đơn vị gửi\ncatalogue: cat\n');
    const said = 'Yêu cầu lấy từ thư mục “cat” do tệp cấu hình chỉ định (rasoat.yaml:3)';
    for (const [format, text] of Object.entries(await everyFormat())) expect(text, format).toContain(said);
    at.put('k2/b.yaml', bad);
    const { report } = await at.json();
    expect(reportFaults(report)).toEqual([]);
    expect(report.configurations).toEqual([
      { file: 'rasoat.yaml', catalogue: { folder: 'cat', line: 3 }, plans: { paths: ['kh', 'k2'], line: 1 } },
    ]);
    expect(plain((await at.run('check')).stdout)).toContain('rasoat.yaml (chỉ đối chiếu: kh, k2)');
    // What the command line names somebody knows.
    const { stdout } = await at.run('check', 'kh', '--catalogue', 'cat');
    expect(stdout).toContain('Tệp cấu hình đang dùng: rasoat.yaml\n');
    expect(stdout).not.toContain('chỉ định');
    at.put('rasoat.yaml', `plans: [${['kh', 'k2', 'kh/a.yaml', 'k2/b.yaml', './kh', './k2'].join()}]\n`);
    expect(plain((await at.run('check')).stdout)).toContain('k2/b.yaml, ./kh và 1 đường dẫn nữa)');
  });

  test('nothing without a configuration, and only its name where it changes nothing', async () => {
    at.put('kh/a.yaml', bad);
    expect((await at.json('kh')).report.configurations).toBeUndefined();
    expect((await at.run('check', 'kh')).stdout).not.toContain('cấu hình');
    at.put('rasoat.yaml', 'mức độ: { 3.1.b: lỗi }\nmức thất bại: lỗi\n');
    expect((await at.json('kh')).report.configurations).toEqual([
      { file: 'rasoat.yaml', failOn: { value: 'error', line: 2 } },
    ]);
    const { stdout } = await at.run('check', 'kh');
    expect(stdout).toContain('Tệp cấu hình đang dùng: rasoat.yaml\n');
    expect(stdout).not.toContain('đặt lại mức');
  });

  test.each([
    ['2022-07-31', false],
    ['2022-08-01', true],
    ['2022-05-30', false],
    ['2022-05-29', true],
    ['2026-11-30', true],
  ])('an as-of date of a configuration, on %s', async (today, said) => {
    at.put('kh/a.yaml', bad);
    at.put('rasoat.yaml', 'as_of: 2022-06-30\n');
    const run = (...argv: string[]) => runRasoat(['check', 'kh', ...argv], { cwd: at.folder, today });
    const { stdout } = await run();
    expect(plain(stdout).includes('do tệp cấu hình ấn định (rasoat.yaml:1) và cách ngày lập báo cáo hơn 31 ngày')).toBe(
      said,
    );
    // Data know no clock.
    expect((await run('--format', 'json')).stdout).toBe(
      (await runRasoat(['check', 'kh', '--format', 'json'], { cwd: at.folder, today: '2022-06-30' })).stdout,
    );
    // Who types it knows it.
    expect((await run('--as-of', '2022-06-30')).stdout).not.toContain('31 ngày');
  });

  test('github says the as-of date, with and without a configuration', async () => {
    at.put('kh/a.yaml', bad);
    const { stdout } = await at.run('check', 'kh', '--as-of', '2022-06-30', '--format', 'github');
    expect(stdout).toContain('\nNgày đối chiếu: 30/6/2022\n');
  });

  test('waivers in force are counted, in quiet reports too', async () => {
    const unit = 'Liên đoàn Lao động tỉnh Bắc Hà';
    const waiver = (requirement: string, expires: string, of = unit) =>
      `  - { yêu cầu: ${requirement}, đơn vị: ${of}, lý do: x y z, người duyệt: Thường trực, văn bản: 1-TB/TU, hết hạn: ${expires} }\n`;
    at.put('kh/a.yaml', bad);
    at.put(
      'rasoat.yaml',
      `miễn:\n${waiver('5.2.b', '31/12/2022')}${waiver('3.CD.d', '1/1/2022')}${waiver('3.1.b', '31/12/2022', 'Đơn vị khác')}`,
    );
    for (const more of [[], ['--quiet'], ['--format', 'github'], ['--format', 'markdown']]) {
      const { stdout } = await at.run('check', 'kh', '--as-of', '2022-06-30', ...more);
      expect(plain(stdout), more.join()).toMatch(
        /Quyết định miễn của Ban: đang áp dụng 1, đã hết thời gian 1, không dùng đến 1\./,
      );
    }
  });
});

describe('the search for a configuration', () => {
  const run = (folder: string, env: Record<string, string> = {}) =>
    runRasoat(['check', '.', '--format', 'json'], { cwd: at.path(folder), env });
  const files = async (folder: string, env?: Record<string, string>) =>
    JSON.parse((await run(folder, env)).stdout).configurations?.map(({ file }: { file: string }) => file);

  test('ends at the top of the repository, which is searched, and never above', async () => {
    at.put('rasoat.yaml', 'fail_on: never\n');
    at.put('kho/kh/a.yaml', bad);
    expect(await files('kho/kh')).toEqual(['../../rasoat.yaml']);
    mkdirSync(at.path('kho/.git'));
    expect([await files('kho/kh'), (await run('kho/kh')).code]).toEqual([undefined, 1]);
    at.put('kho/rasoat.yaml', '');
    expect(await files('kho/kh')).toEqual(['../rasoat.yaml']);
  });

  test('ends at a worktree, whose .git is a file', async () => {
    at.put('rasoat.yaml', '');
    at.put('kho/a.yaml', bad);
    at.put('kho/.git', 'gitdir: /nowhere\n');
    expect(await files('kho')).toBeUndefined();
  });

  test.each(['HOME', 'USERPROFILE'])('ends at the home folder (%s), however it is reached', async (name) => {
    at.put('rasoat.yaml', '');
    at.put('nhà/kh/a.yaml', bad);
    expect(await files('nhà/kh', { [name]: at.path('nhà') })).toBeUndefined();
    symlinkSync(at.path('nhà'), at.path('lối'));
    expect(await files('nhà/kh', { [name]: at.path('lối') })).toBeUndefined();
    at.put('nhà/rasoat.yaml', '');
    expect(await files('nhà/kh', { [name]: at.path('nhà') })).toEqual(['../rasoat.yaml']);
    expect(await files('nhà', { [name]: at.path('nhà') })).toEqual(['rasoat.yaml']);
  });

  test('does not look where everybody may leave files, unless it is the working folder', async () => {
    at.put('chung/kh/a.yaml', bad);
    at.put('chung/rasoat.yaml', '');
    expect(await files('chung/kh')).toEqual(['../rasoat.yaml']);
    chmodSync(at.path('chung'), 0o1777);
    expect(await files('chung/kh')).toBeUndefined();
    expect(await files('chung')).toEqual(['rasoat.yaml']);
  });
});

describe('outputs of a configuration stay below its folder', () => {
  test.each([
    '../r.html',
    'kh/../../r.html',
    '/tmp/rasoat-forged.html',
    '.git/hooks/pre-commit',
    '.GIT/config',
    'kh/.git/x.html',
    'ra/r.html',
  ])('%s is refused, with its line', async (path) => {
    at.put('ban/kh/a.yaml', bad);
    at.put('ban/rasoat.yaml', `plans: [kh]\noutputs: ["html:${path}"]\n`);
    mkdirSync(at.path('ngoài'));
    symlinkSync(at.path('ngoài'), at.path('ban/ra'));
    const ran = await runRasoat(['check'], { cwd: at.path('ban') });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('rasoat.yaml:2:');
    expect(ran.stderr).toContain('phải nằm dưới thư mục của tệp đó');
    expect(existsSync(join(at.path('ban'), path))).toBe(false);
  });

  test.each(['r.html', 'ra/sâu/r.html', './r.html', '..r/r.html', 'a..b.html', '.gitx/r.html'])(
    '%s is written',
    async (path) => {
      at.put('ban/kh/a.yaml', bad);
      at.put('ban/rasoat.yaml', `plans: [kh]\noutputs: ["html:${path}"]\n`);
      const ran = await runRasoat(['check'], { cwd: at.path('ban') });
      expect([ran.code, ran.stderr]).toEqual([1, '']);
      expect(existsSync(join(at.path('ban'), path))).toBe(true);
    },
  );

  test('the command line may name any place', async () => {
    at.put('ban/kh/a.yaml', bad);
    at.put('ban/rasoat.yaml', 'plans: [kh]\noutputs: ["html:../r.html"]\n');
    const ran = await runRasoat(['check', '-o', 'html:../r.html'], { cwd: at.path('ban') });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(existsSync(at.path('r.html'))).toBe(true);
  });
});
