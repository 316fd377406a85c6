import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assessment, Status } from '../src/check/assess/Assessment.js';
import { assess } from '../src/check/assess/assess.js';
import { parsePlan, parsePlans } from '../src/plan/reader/parsePlans.js';
import { catalogue, readText, root } from './support/catalogue.js';
import { runRasoat } from './support/runRasoat.js';

const asOf = '2022-06-30';
const judged = (file: string) =>
  parsePlans(readText(`examples/plans/${file}`)).map((plan) => assess(plan, catalogue, { asOf, file }));

/** What an example comes to: its verdict, its requirements that are not met or not sure, the kinds of its problems. */
function outcome({ verdict, results, problems }: Assessment): string {
  const ids = (status: Status) =>
    results.filter((result) => result.status === status).map(({ requirement }) => requirement);
  const parts = {
    unmet: ids('unmet'),
    unknown: ids('unknown'),
    'not due': ids('not-due'),
    problems: problems.map(({ kind }) => kind),
  };
  const told = Object.entries(parts).flatMap(([name, list]) =>
    list.length > 0 ? [`  ${name}: ${list.join(' ')}`] : [],
  );
  return [`  ${verdict}`, ...told].join('\n');
}

test('every plan of examples/plans shows what it is to show', async () => {
  const files = readdirSync(`${root}examples/plans`).sort();
  const shown = files.map((file) => [file, ...judged(file).map(outcome)].join('\n'));
  await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(`${root}test/examples.txt`);
});

test('every file in examples has a test', () => {
  expect(readdirSync(`${root}examples`).sort()).toEqual([
    'README.md',
    'README.vi.md',
    'ci',
    'danh-sach-don-vi.csv',
    'guide.md',
    'huong-dan.md',
    'may-windows.md',
    'pictures',
    'plans',
    'quyet-dinh.yaml',
    'rasoat.yaml',
    'windows.md',
  ]);
});

describe('examples/rasoat.yaml', async () => {
  const ran = await runRasoat(['check', '--config', 'examples/rasoat.yaml', '--format', 'json']);
  const report = JSON.parse(ran.stdout);

  test('is without mistakes; plans fail, and units are overdue', () => {
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  test('danh-sach-don-vi.csv: all but five units have submitted', () => {
    expect(report.summary.roster).toEqual({
      expected: 19,
      received: 14,
      missing: 5,
      judged: 14,
      unusable: 1,
      notDue: 1,
      overdue: 3,
      ended: 0,
      outside: 0,
    });
    const { units, missing, places, ...faults } = report.roster;
    expect(units).toHaveLength(19);
    expect(missing.map(({ unit }: { unit: { code: string } }) => unit.code)).toEqual([
      'HND-BH',
      'PN-ST',
      'UBND-AT',
      'DU-DS',
      'CCB-DS',
    ]);
    expect(faults).toEqual({ twice: [], unlisted: [], mismatched: [], outside: [] });
    expect(places).toHaveLength(19);
  });

  test('a waiver holds, another has expired; two opinions stand', () => {
    const { waivers, reviews } = report;
    expect([waivers.applied.length, waivers.expired.length, waivers.unused.length]).toEqual([1, 1, 0]);
    expect([reviews.applied.length, reviews.unused.length]).toEqual([2, 0]);
    expect(report.summary.requirements).toMatchObject({ waived: 1, reviewed: 2 });
  });

  test('the level of a requirement is the configuration’s', () => {
    const results: Assessment['results'] = report.plans.flatMap((plan: Assessment) => plan.results);
    const unmet = results.filter(({ requirement, status }) => requirement === '3.2.f' && status === 'unmet');
    expect(unmet.map(({ level }) => level)).toEqual(['note', 'note', 'note']);
  });
});

describe('examples/pictures', () => {
  const pictures = readdirSync(`${root}examples/pictures`);

  test.each(pictures)('%s is small, and shown in both guides of the desk', (name) => {
    expect(statSync(`${root}examples/pictures/${name}`).size).toBeLessThan(200_000);
    for (const file of ['README.md', 'README.vi.md'])
      expect(readText(`examples/${file}`)).toContain(`](pictures/${name})`);
  });
});

test('examples/quyet-dinh.yaml waives what the plan lacks, and holds an opinion', async () => {
  const plan = 'examples/plans/hoi-ccb-huyen-song-thuong.yaml';
  const decided = ['--decisions', 'examples/quyet-dinh.yaml', '--format', 'json'];
  const { code, stdout, stderr } = await runRasoat(['check', plan, ...decided]);
  expect([code, stderr]).toEqual([0, '']);
  const { summary, waivers, reviews } = JSON.parse(stdout);
  expect(summary.requirements).toMatchObject({ waived: 1, reviewed: 1 });
  expect([waivers.applied.length, reviews.applied.length]).toEqual([1, 1]);
});

/** The contract's own example, `../shared/spec/plan-format.md`, "A complete small plan". */
const SMALL = `đơn vị:
  tên: Hội Cựu chiến binh huyện Sông Thương
  loại: Hội Cựu chiến binh
  cấp: huyện
  cấp ủy cùng cấp: Huyện ủy Sông Thương
văn bản:
  loại văn bản: kế hoạch
  số hiệu: 15-KH/CCB
  trích yếu: Thực hiện Kết luận về tăng cường sự lãnh đạo đối với công tác Mặt trận và các đoàn thể
  ngày ban hành: 10/9/2021
  người ký: Nguyễn Văn A
quán triệt:
  - ngày: 5/9/2021
    hình thức: hội nghị trực tuyến
    phạm vi: xã
    số người: 240
hoạt động sáng tạo:
  - năm: 2022
    tên: Tuyến đường cựu chiến binh tự quản sáng, xanh, sạch
    gắn với nhiệm vụ chính trị: xây dựng nông thôn mới
    ngày đăng ký: 15/1/2022
    đăng ký với: Huyện ủy Sông Thương
chỉ tiêu:
  - tên chỉ tiêu: chủ tịch hội cơ sở là cán bộ nghỉ hưu
    hiện trạng: { năm: 2021, số lượng: 12, tổng số: 25 }
    mục tiêu: { năm: 2025, số lượng: 14, tổng số: 25 }
nhiệm vụ:
  - nội dung: Giáo dục lòng yêu nước, truyền thống cách mạng cho thế hệ trẻ tại 25 xã
    thực hiện yêu cầu: [3.CCB.d]
    chủ trì: Ban Tuyên giáo Hội
    thời hạn: hằng năm
`;

test('the small plan of the format: no problem, nothing error-level unmet', () => {
  const { problems, results, verdict } = assess(parsePlan(SMALL), catalogue, { asOf, file: 'small.yaml' });
  expect(problems).toEqual([]);
  expect(verdict).toBe('compliant');
  const unmet = results.filter(({ status }) => status === 'unmet');
  expect(unmet.every(({ level, findings }) => level === 'warning' && findings[0]?.kind === 'no-task')).toBe(true);
});
