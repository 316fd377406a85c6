import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

// Fails by one error-level requirement, 5.2.b; has warnings and requirements for a person to review.
const union = readText('examples/plans/cong-doan-tinh-bac-ha.yaml');
const NAME = 'Liên đoàn Lao động tỉnh Bắc Hà';

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
const statusOf = async (id: string) => {
  const report = await json();
  return report.plans[0].results.find(({ requirement }: { requirement: string }) => requirement === id);
};

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
    expect(won.stdout).toContain('Ngày đối chiếu: 02/06/2022');
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
    ['an unknown level', 'mức độ:\n  5.2.b: nặng\n', 'rasoat.yaml:2:'],
    ['an issuer without a place', 'đơn vị phát hành: { tên: A, cấp trên: B, ký hiệu: C }\n', 'rasoat.yaml:1:'],
    ['no YAML', 'kế hoạch: [plans\n', 'rasoat.yaml:'],
    ['a bad output', 'kết quả: [exel:x.xlsx]\n', 'exel'],
  ])('%s: exit 2, with the place', async (_, text, says) => {
    config(text);
    const { code, stdout, stderr } = await check('plans');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
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

const waiver = (more: object = {}) => {
  const fields = {
    'yêu cầu': '5.2.b',
    'đơn vị': NAME,
    'lý do': 'Chờ đại hội',
    'người duyệt': 'Thường trực Tỉnh ủy',
    'văn bản': '12-TB/TU',
    'hết hạn': '30/6/2022',
    ...more,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `  - ${lines.join('\n    ')}\n`;
};
const waivers = (...list: string[]) => config(`kế hoạch: plans\nmiễn:\n${list.join('')}`);

describe('waivers', () => {
  test('unmet becomes waived, out of the percentage and the verdict, until the day it expires', async () => {
    waivers(waiver());
    const report = await json();
    const [{ verdict, counts, results }] = report.plans;
    const waived = results.find(({ requirement }: { requirement: string }) => requirement === '5.2.b');
    expect(verdict).toBe('compliant');
    expect(counts.waived).toBe(1);
    expect(waived.status).toBe('waived');
    expect(waived.waiver).toMatchObject({ reason: 'Chờ đại hội', approvedBy: 'Thường trực Tỉnh ủy' });
    expect(waived.findings.map(({ level }: { level: string }) => level)).toEqual(['note']);
    expect(report.waivers).toMatchObject({ applied: [{ requirement: '5.2.b' }], expired: [], unused: [] });
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toContain('được miễn đến hết 30/06/2022 theo 12-TB/TU');
  });

  test('expired the day after', async () => {
    waivers(waiver({ 'hết hạn': '29/6/2022' }));
    expect((await statusOf('5.2.b')).status).toBe('unmet');
    expect((await json()).waivers.expired).toHaveLength(1);
  });

  test('unknown becomes waived too', async () => {
    put('plans/cd.yaml', union.replace(/ngày ban hành: .*/, 'ngày ban hành: 31/9/2021'));
    expect((await statusOf('5.2.b')).status).toBe('unknown');
    waivers(waiver());
    expect((await statusOf('5.2.b')).status).toBe('waived');
  });

  test('met, and for review, stay; such a waiver was not needed. One of no plan matched nothing', async () => {
    waivers(
      waiver({ 'yêu cầu': '5.2.a' }),
      waiver({ 'yêu cầu': '3.1.a' }),
      waiver({ 'yêu cầu': '1.c' }),
      waiver({ 'đơn vị': 'Hội Nông dân tỉnh' }),
    );
    const report = await json();
    expect(report.summary.requirements.waived).toBe(0);
    expect(report.waivers.unused.map(({ why }: { why: string }) => why)).toEqual([
      'not-needed',
      'not-needed',
      'not-needed',
      'no-match',
    ]);
  });

  test.each([
    ['without a reason', waiver({ 'lý do': null })],
    ['with an impossible day', waiver({ 'hết hạn': '31/6/2022' })],
    ['of an unknown requirement', waiver({ 'yêu cầu': '9.z' })],
    ['with an unknown key', waiver({ mức: 'cao' })],
  ])('one %s is void: an error with its place, and the rest is judged', async (_, text) => {
    waivers(text);
    const { code, stdout, stderr } = await check('--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rasoat\.yaml:\d+:\d+: .+\n$/);
    const report = JSON.parse(stdout);
    expect(report.plans[0].verdict).toBe('non-compliant');
    expect(report.waivers.applied).toEqual([]);
  });

  test('a name that several units of the roster have is no name', async () => {
    put('ds.csv', `mã;tên;loại;cấp;trực thuộc\nA;${NAME};Công đoàn;tỉnh;X\nB;${NAME};Công đoàn;tỉnh;Y\n`);
    waivers(waiver());
    const report = await json('--roster', 'ds.csv');
    expect(report.waivers.unused[0].why).toBe('several');
    waivers(waiver({ 'đơn vị': 'a' }));
    put('plans/cd.yaml', union.replace(/( {2}tên: .*\n)/, '$1  mã: A\n'));
    expect((await json('--roster', 'ds.csv')).waivers.applied).toHaveLength(1);
  });
});

describe('reviews', () => {
  const review = (more: object = {}) => {
    const fields = {
      'yêu cầu': '3.1.a',
      'đơn vị': NAME,
      'ý kiến': 'chưa đạt',
      'người xem xét': 'Trần Thị B',
      ngày: '15/6/2022',
      ...more,
    };
    return `  - ${Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n    ')}\n`;
  };

  test('the opinion stands beside the status, which stays; it is counted', async () => {
    config(`kế hoạch: plans\nxem xét:\n${review()}`);
    const report = await json();
    const reviewed = report.plans[0].results.find(
      ({ requirement }: { requirement: string }) => requirement === '3.1.a',
    );
    expect(reviewed.status).toBe('review');
    expect(reviewed.review).toMatchObject({ opinion: 'unmet', reviewer: 'Trần Thị B', date: '2022-06-15' });
    expect(report.summary.requirements.reviewed).toBe(1);
    expect(report.summary.requirements.review).toBeGreaterThan(1);
    expect((await check()).stdout).toContain('đã xem xét: chưa đạt (Trần Thị B, 15/06/2022)');
  });

  test('what is later, about what the program judges, or of no plan, is said', async () => {
    config(
      `kế hoạch: plans\nxem xét:\n${review({ ngày: '1/7/2022' })}${review({ 'yêu cầu': '5.2.b' })}${review({ 'đơn vị': 'Z' })}`,
    );
    const report = await json();
    expect(report.reviews.applied).toEqual([]);
    expect(report.reviews.unused.map(({ why }: { why: string }) => why)).toEqual(['later', 'not-review', 'no-match']);
  });
});
