import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

// Fails by one error-level requirement, 5.2.b; has warnings and requirements for a person to review.
const union = readText('examples/plans/cong-doan-tinh-bac-ha.yaml');

let folder = '';
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-desk-'));
  folders.push(folder);
  put('plans/cd.yaml', union);
});
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const config = (text: string) => put('rasoat.yaml', text);
const check = (...argv: string[]) => runRasoat(['check', ...argv], { cwd: folder, today: '2022-06-30' });
const json = async (...argv: string[]) => JSON.parse((await check('--format', 'json', ...argv)).stdout);

describe('the configuration', () => {
  test('is found from the working folder upwards; its paths are relative to it; the file itself is no plan', async () => {
    config('kế hoạch: [plans]\nngày đối chiếu: 1/6/2022\n');
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const below = await runRasoat(['check', '--format', 'json'], { cwd: join(folder, 'a/b') });
    const report = JSON.parse(below.stdout);
    expect(report.asOf).toBe('2022-06-01');
    expect(report.plans.map(({ file }: { file: string }) => file)).toEqual(['../../plans/cd.yaml']);
    expect((await json('.')).plans).toHaveLength(1);
  });

  test('globs, and English keys', async () => {
    put('other/x.yaml', union);
    config('plans: "plans/*.yaml"\n');
    expect((await json()).plans.map(({ file }: { file: string }) => file)).toEqual(['plans/cd.yaml']);
  });

  test('the command line wins', async () => {
    config('ngày đối chiếu: 1/6/2022\nmức thất bại: không\nngôn ngữ: tiếng Anh\n');
    expect((await check('plans')).code).toBe(0);
    expect((await check('plans')).stdout).toContain('As of');
    const won = await check('plans', '--fail-on', 'error', '--lang', 'vi', '--as-of', '2/6/2022');
    expect(won.code).toBe(1);
    expect(won.stdout).toContain('Ngày đối chiếu: 02/6/2022');
    const byEnvironment = await runRasoat(['check', 'plans'], { cwd: folder, env: { RASOAT_LANG: 'vi' } });
    expect(byEnvironment.stdout).toContain('Ngày đối chiếu');
  });

  test('a level of its own for a requirement changes what follows from it', async () => {
    config('mức độ:\n  5.2.B: cảnh báo\n');
    const report = await json('plans');
    expect(report.plans[0].verdict).toBe('compliant');
    expect(report.summary.unmetByLevel.error).toBe(0);
  });

  test.each<[name: string, text: string, says: string]>([
    ['an unknown key', 'kế hoach: [plans]\n', 'rasoat.yaml:1:1: Không có mục «kế hoach»'],
    ['a bad date', 'ngày đối chiếu: 31/9/2022\n', 'rasoat.yaml:1:'],
    ['an unknown requirement', 'mức độ:\n  5.2.z: lỗi\n', 'rasoat.yaml:2:3: '],
    ['one requirement twice', 'mức độ:\n  2.f: lưu ý\n  2.F: lỗi\n', 'rasoat.yaml:3:3: '],
    ['an unknown level', 'mức độ:\n  5.2.b: nặng\n', 'rasoat.yaml:2:'],
    ['an issuer without a place', 'đơn vị phát hành: { tên: A, cấp trên: B, ký hiệu: C }\n', 'rasoat.yaml:1:'],
    ['no YAML', 'kế hoạch: [plans\n', 'rasoat.yaml:'],
    ['a list', '- kế hoạch: plans\n', 'rasoat.yaml:1:1: Tệp cấu hình phải gồm các mục có tên và dấu hai chấm'],
    ['a bad output', 'kết quả: [exel:x.xlsx]\n', 'exel'],
  ])('%s: exit 2, with the place', async (_, text, says) => {
    config(text);
    const { code, stdout, stderr } = await check('plans');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('all its mistakes are said in one run, in order of their lines', async () => {
    config(
      [
        'kết quả: [exel:x.xlsx, "json:a.json", "csv:a.json"]',
        'miễn:',
        '  - {yêu cầu: 5.2.b, đơn vị: A, lý do: B, văn bản: C, hết hạn: 2022-12-31}',
        'xem xét:',
        '  - {yêu cầu: 9.z, đơn vị: A, ý kiến: đạt, người xem xét: B, ngày: 1/6/2022}',
        '  - {yêu cầu: 1.a, đơn vị: A, ý kiến: tốt, người xem xét: B, ngày: 1/6/2022}',
        'mức độ:',
        '  5.2.z: lỗi',
        '  5.2.b: nặng',
        'ngày đối chiếu: 31/9/2022',
        'danh sách đơn vị: khong-co.csv',
        '',
      ].join('\n'),
    );
    const { code, stdout, stderr } = await check('plans');
    expect([code, stdout]).toEqual([2, '']);
    const lines = stderr.trim().split('\n');
    expect(lines.map((line) => /^rasoat\.yaml:(\d+):/.exec(line)?.[1] ?? line.split(':', 1)[0])).toEqual([
      '1',
      '1',
      '3',
      '5',
      '6',
      '8',
      '9',
      '10',
      'khong-co.csv',
    ]);
    expect(lines.filter((line) => line.endsWith('Vì vậy mục này không được áp dụng.'))).toHaveLength(3);
  });

  test('an absolute path is taken as it is', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'rasoat-desk-'));
    folders.push(elsewhere);
    writeFileSync(join(elsewhere, 'cd.yaml'), union);
    config(`kế hoạch: ['${join(elsewhere, 'cd.yaml')}']\n`);
    const { plans } = await json();
    expect(plans.map(({ unit }: { unit: { name: string } }) => unit.name)).toEqual(['Liên đoàn Lao động tỉnh Bắc Hà']);
  });

  describe('a path in double quotes may be another than it looks', () => {
    test.each([
      ['kế hoạch: ["C:\\tai-lieu"]', 'rasoat.yaml:1:12: Đường dẫn «C:\\tai-lieu»'],
      ['danh sách đơn vị: "ds\\new.csv"', 'rasoat.yaml:1:19: Đường dẫn «ds\\new.csv»'],
      ['kết quả: ["xlsx:ra\\bao-cao.xlsx"]', 'rasoat.yaml:1:11: Đường dẫn «xlsx:ra\\bao-cao.xlsx»'],
    ])('%s', async (text, sentence) => {
      config(`${text}\n`);
      const { code, stderr } = await check();
      expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
      expect(stderr).toContain('Hãy bỏ dấu nháy kép');
    });

    test.each(['kế hoạch: ["plans/cd.yaml"]', "kế hoạch: ['plans/cd.yaml']", 'kế hoạch: [plans/cd.yaml]'])(
      '%s is as it looks',
      async (text) => {
        config(`${text}\n`);
        expect((await json()).plans).toHaveLength(1);
      },
    );
  });

  test('--config names another; one that is not there is a mistake', async () => {
    put('x/khac.yaml', 'kế hoạch: ../plans\nmức thất bại: không\n');
    expect((await check('--config', 'x/khac.yaml')).code).toBe(0);
    expect((await check('--config', 'y.yaml')).code).toBe(2);
  });

  test('--print-config says what is in force and from where, and is a configuration itself', async () => {
    config('# của Ban\nkế hoạch: [plans]\nngày đối chiếu: 1/6/2022\nmức độ:\n  3.2.a: lỗi\n');
    const { code, stdout } = await check('--print-config', '--fail-on', 'warning');
    expect(code).toBe(0);
    expect(stdout).toContain('# rasoat.yaml:2\nkế hoạch:');
    expect(stdout).toContain('# dòng lệnh\nmức thất bại: cảnh báo\n');
    expect(stdout).toContain('# mặc định\nngôn ngữ: tiếng Việt\n');
    put('again.yaml', stdout.replace(/bộ yêu cầu: .*\n/, ''));
    const again = await check('--print-config', '--config', 'again.yaml');
    expect(again.stderr).toBe('');
    expect(again.stdout).toContain('mức thất bại: cảnh báo');
  });
});
