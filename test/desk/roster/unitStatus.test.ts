import { beforeEach, describe, expect, test } from 'vitest';
import { createAjv } from '../../../src/check/keywords/vocabulary.js';
import { legibleName } from '../../../src/desk/roster/likely/legibleName.js';
import { readText } from '../../support/catalogue.js';
import { asOf, desk, planOf, type Report } from '../../support/desk.js';

const at = desk();
const isReport = createAjv().compile(JSON.parse(readText('schemas/report.schema.json')));

const HEAD = 'code;name;type;level;parent;due;valid_from;valid_to\n';
const farmers = (code: string, commune: string, parent: string, more = ';;') =>
  `${code};Hội Nông dân xã ${commune};farmers-union;commune;${parent};${more}\n`;
const planFor = (commune: string) =>
  planOf({ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' });
const broken = (text: string) => `${text}\tx: [\n`;

beforeEach(() => {
  at.put(
    'ds.csv',
    HEAD +
      farmers('AT', 'An Thịnh', 'Huyện Một', '2021-12-31;;') +
      farmers('PL', 'Phú Lâm', 'Huyện Một', '2021-12-31;;') +
      farmers('XL', 'Xuân Lâm', 'Huyện Một', '2023-12-31;;') +
      farmers('TL1', 'Tân Lập', 'Huyện Một', '2021-12-31;;') +
      farmers('TL2', 'Tân Lập', 'Huyện Hai', '2021-12-31;;') +
      farmers('CU', 'Cũ', 'Huyện Hai', '2021-12-31;;2022-01-31'),
  );
});

const STATUSES = ['judged', 'unusable', 'notDue', 'overdue', 'ended'];

async function unitsOf(files: Record<string, string>): Promise<{ statuses: string; report: Report }> {
  for (const [name, text] of Object.entries(files)) at.put(`kh/${name}`, text);
  const { report } = await at.json('kh', '--roster', 'ds.csv');
  expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  const { units } = report.roster;
  const { roster } = report.summary;
  expect(roster.expected).toBe(STATUSES.reduce((sum, status) => sum + roster[status], 0));
  expect(roster.expected).toBe(units.length);
  const statuses = units
    .map(({ unit, status, plan, likely }: Report) =>
      [
        unit.code,
        status,
        ...(plan ? [plan.file] : []),
        ...(likely ?? []).map(({ file, why }: Report) => `${why} ${file}`),
      ].join(' '),
    )
    .join('\n');
  return { statuses: statuses.replaceAll('kh/', ''), report };
}

describe('each unit of the roster has one status', () => {
  test('nothing but a plan of one', async () => {
    const { statuses } = await unitsOf({ 'a.yaml': planFor('An Thịnh') });
    expect(statuses).toBe('AT judged a.yaml\nPL overdue\nXL not-due\nTL1 overdue\nTL2 overdue\nCU ended');
  });

  test.each<[string, Record<string, string>, string]>([
    ['a file that cannot be read names it', { 'a.yaml': broken(planFor('Phú Lâm')) }, 'PL unusable name a.yaml'],
    [
      'without diacritics too',
      { 'a.yaml': broken(planFor('Phú Lâm').normalize('NFD').replace(/\p{M}/gu, '')) },
      'PL unusable name a.yaml',
    ],
    [
      'its file is called so',
      { 'hoi-nong-dan-xa-phu-lam.yaml': '- x' },
      'PL unusable path hoi-nong-dan-xa-phu-lam.yaml',
    ],
    ['in short', { 'HND xã Phú Lâm (gửi lại).yaml': '- x' }, 'PL unusable path HND xã Phú Lâm (gửi lại).yaml'],
    ['by its folder', { 'xa-phu-lam/hoi-nong-dan.yaml': '- x' }, 'PL unusable path xa-phu-lam/hoi-nong-dan.yaml'],
    ['by its code', { 'XL.x/TL2.yaml': '- x' }, 'TL2 unusable path XL.x/TL2.yaml'],
    ['one letter more', { 'a.yaml': planFor('Phú Lâmg') }, 'PL unusable near-name a.yaml'],
    ['one letter less', { 'a.yaml': planFor('Phú Lâ') }, 'PL unusable near-name a.yaml'],
    ['another tone', { 'a.yaml': planFor('Phù Lâm') }, 'PL unusable near-name a.yaml'],
    [
      'a namesake in the folder of its district',
      { 'huyen-hai/a.yaml': broken(planFor('Tân Lập')) },
      'TL2 unusable name huyen-hai/a.yaml',
    ],
    ['a unit that ended may have sent something too', { 'a.yaml': broken(planFor('Cũ')) }, 'CU unusable name a.yaml'],
  ])('a suggestion: %s', async (_, files, expected) => {
    const { statuses, report } = await unitsOf(files);
    const unusable = statuses.split('\n').filter((line) => line.includes('unusable'));
    expect(unusable.join('\n')).toBe(expected);
    // A suggestion is no match: the unit is missing still, and the run fails.
    expect(report.summary.roster.received).toBe(0);
    expect(report.roster.missing).toHaveLength(6);
  });

  test.each<[string, Record<string, string>]>([
    ['two letters off', { 'a.yaml': planFor('Phú Lânng') }],
    ['a file without any name', { 'a.yaml': '- x' }],
    ['a type and no place', { 'hoi-nong-dan.yaml': '- x' }],
    ['a place and no type', { 'xa-phu-lam.yaml': '- x' }],
    ['another type', { 'hoi-phu-nu-xa-phu-lam.yaml': '- x' }],
    ['the folder of another district', { 'huyen-hai/hoi-nong-dan-xa-phu-lam.yaml': '- x' }],
    ['a name in what is no unit', { 'a.yaml': 'hoạt động sáng tạo:\n  - tên: Hội Nông dân xã Phú Lâm\n\ty: [\n' }],
  ])('no suggestion: %s', async (_, files) => {
    const { statuses } = await unitsOf(files);
    expect(statuses).not.toContain('unusable');
  });

  test('one letter off is no suggestion where it is another unit’s name', async () => {
    const { statuses } = await unitsOf({ 'a.yaml': broken(planFor('Xuân Lâm')) });
    expect(statuses).toContain('XL unusable name a.yaml');
    expect(statuses).toContain('PL overdue');
  });

  test('a file that is called after one unit and names another may be of either', async () => {
    const { statuses } = await unitsOf({ 'hoi-nong-dan-xa-an-thinh.yaml': broken(planFor('Phú Lâm')) });
    expect(statuses).toContain('AT unusable path');
    expect(statuses).toContain('PL unusable name');
  });

  test('a plan that is called after another unit counts for the one that it names, and may be the other’s', async () => {
    const { statuses } = await unitsOf({ 'hoi-nong-dan-xa-an-thinh.yaml': planFor('Phú Lâm') });
    expect(statuses).toContain('AT unusable path');
    expect(statuses).toContain('PL judged');
  });

  test('merged of two, each unit stands as in one run, in the order of the roster', async () => {
    const files = {
      'a.yaml': planFor('An Thịnh'),
      'b.yaml': broken(planFor('Phú Lâm')),
      'c.yaml': planFor('Xuân Lâmg'),
    };
    const { report } = await unitsOf(files);
    for (const i of [1, 2])
      await at.run('check', 'kh', '--roster', 'ds.csv', '--as-of', asOf, '--shard', `${i}/2`, '-o', `json:${i}.json`);
    for (const order of [
      ['1.json', '2.json'],
      ['2.json', '1.json'],
    ]) {
      const { stdout } = await at.run('report', ...order, '--format', 'json');
      const merged = JSON.parse(stdout);
      expect(merged.roster.units).toEqual(report.roster.units);
      expect(merged.summary.roster).toEqual(report.summary.roster);
      expect(merged.standing).toEqual(report.standing);
    }
  });

  test('a report of before units had a status is read, and tells what it can', async () => {
    const { report } = await unitsOf({ 'a.yaml': planFor('An Thịnh') });
    const { units: _, ...roster } = report.roster;
    const { expected, received, missing, outside } = report.summary.roster;
    const summary = { ...report.summary, roster: { expected, received, missing, overdue: 4, outside } };
    const { digest: _digest, ...unsealed } = { ...report, roster, summary };
    at.put('alt.json', JSON.stringify(unsealed));
    const { stdout, stderr } = await at.run('report', 'alt.json', '--format', 'json');
    expect(stderr).toBe('');
    const again = JSON.parse(stdout);
    expect(again.summary.roster).toEqual(report.summary.roster);
    expect(again.roster.units.map(({ status }: Report) => status).sort()).toEqual(
      report.roster.units.map(({ status }: Report) => status).sort(),
    );
  });
});

describe('the name that is legible in a text that is no plan', () => {
  test.each<[string, string, string | undefined]>([
    ['as it stands', 'đơn vị:\n  tên: Hội Nông dân xã A\n', 'Hội Nông dân xã A'],
    ['in English', 'unit:\n  name: Hội Nông dân xã A\n', 'Hội Nông dân xã A'],
    ['with tabs, quotes and CRLF', '\tđơn vị:\r\n\t\ttên: "Hội Nông dân xã A"\r\n', 'Hội Nông dân xã A'],
    ['in single quotes', "đơn vị:\n  tên: 'Hội Nông dân xã A'\n", 'Hội Nông dân xã A'],
    ['in curly ones', 'đơn vị:\n  tên: “Hội Nông dân xã A”\n', 'Hội Nông dân xã A'],
    ['in single curly ones', 'đơn vị:\n  tên: ‘Hội Nông dân xã A’ # ghi\n', 'Hội Nông dân xã A'],
    ['with what JSON has behind it', '"đơn vị": {\n  "tên": "Hội Nông dân xã A",\n', 'Hội Nông dân xã A'],
    ['with brackets around it', 'đơn vị:\n  tên: [{Hội Nông dân xã A}]\n', 'Hội Nông dân xã A'],
    ['of a line too long', `đơn vị:\n  tên: Hội ${'x'.repeat(300)}\n`, undefined],
    ['further down than a unit stands', `${'# ghi\n'.repeat(80)}đơn vị:\n  tên: Hội Nông dân xã A\n`, undefined],
    ['without a space', 'đơn vị:\n  tên:Hội Nông dân xã A\n', 'Hội Nông dân xã A'],
    ['in .VnTime', '®¬n vÞ:\n  tªn: Héi N«ng d©n x· An ThÞnh\n', 'Hội Nông dân xã An Thịnh'],
    ['in VNI', 'ñôn vò:\n  teân: Hoäi Noâng daân xaõ An Thònh\n', 'Hội Nông dân xã An Thịnh'],
    ['only the value in .VnTime', 'don vi:\n  ten: Héi N«ng d©n x· An ThÞnh\n', 'Hội Nông dân xã An Thịnh'],
    ['of an activity', 'hoạt động sáng tạo:\n  - tên: Tuyến đường\n', undefined],
    ['below no section', 'ghi chú: x\ntên: Hội Nông dân xã A\n', 'Hội Nông dân xã A'],
    ['below another section', 'văn bản:\n  số hiệu: 1\n  tên: Hội Nông dân xã A\n', undefined],
    ['behind another section', 'văn bản:\n  số hiệu: 1\nđơn vị:\n  tên: Hội Nông dân xã A\n', 'Hội Nông dân xã A'],
    ['of nothing', 'đơn vị:\n  tên:\n  loại: x\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(legibleName(text)).toBe(expected);
  });
});

describe('a plan that names one unit and has the code of another', () => {
  const slip = (more = '') => planFor('Phú Lâm').replace(/^( +)(loại|type):/m, '$1mã đơn vị: AT\n$1$2:') + more;
  const issued = (day: string) => `văn bản:\n  ngày ban hành: ${day}\n`;

  test("is the other one's by its code; the unit that it names may have sent it", async () => {
    const { statuses, report } = await unitsOf({ 'b.yaml': slip() });
    expect(statuses).toContain('AT judged b.yaml\nPL unusable name b.yaml\n');
    expect(report.roster.mismatched.map(({ field }: Report) => field)).toContain('name');
  });

  test('replaces no plan of the other, however late, and does not vanish: the run fails and says which', async () => {
    const files = { 'a.yaml': planFor('An Thịnh') + issued('30/9/2021'), 'b.yaml': slip(issued('20/5/2022')) };
    const { statuses, report } = await unitsOf(files);
    expect(statuses).toContain('AT judged a.yaml\nPL unusable name b.yaml\n');
    expect(report.plans[1].superseded).toEqual({ by: { file: 'kh/a.yaml', document: 0 }, why: 'doubtful' });
    for (const quiet of [[], ['--quiet']]) {
      const { code, stdout } = await at.run(
        'check',
        'kh/b.yaml',
        'kh/a.yaml',
        '--roster',
        'ds.csv',
        '--as-of',
        asOf,
        ...quiet,
      );
      expect(code).toBe(1);
      expect(stdout.replace(/\s+/g, ' ')).toContain('không tính: kh/b.yaml (có điểm không khớp với đơn vị)');
    }
  });

  test('of two of one day neither hides what the other fails, whichever is taken', async () => {
    const good = readText('examples/plans/mttq-huyen-song-thuong.yaml');
    const name = /tên: (.*)/.exec(good)?.[1];
    at.put('ds.csv', `${HEAD}MT;${name};fatherland-front;district;Huyện Một;2023-12-31;;\n`);
    const argv = ['check', 'kh', '--roster', 'ds.csv', '--as-of', '2022-06-30', '--quiet'];
    at.put('kh/a.yaml', good);
    expect((await at.run(...argv)).code).toBe(0);
    at.put('kh/b.yaml', good.replace(/^( +)cấp: .*$/m, '$&\n$&'));
    // What is taken follows from the contents: some of these would win, some lose.
    for (let i = 0; i < 8; i++) {
      at.put('kh/a.yaml', `${good}x-ghi chú: ${i}\n`);
      const { code, stdout } = await at.run(...argv);
      expect(code).toBe(1);
      expect(stdout.replace(/\s+/g, ' ')).toContain('Đề nghị Ban xác định bản chính thức');
    }
  });

  test('its own later plan does replace one, and what is replaced fails nothing', async () => {
    const files = {
      'a.yaml': `${planFor('An Thịnh')}lạ: x\n${issued('30/9/2021')}`,
      'b.yaml': planFor('An Thịnh') + issued('20/5/2022'),
    };
    const { statuses, report } = await unitsOf(files);
    expect(statuses).toContain('AT judged b.yaml\n');
    expect(report.plans[0].superseded).toEqual({ by: { file: 'kh/b.yaml', document: 0 }, why: 'later' });
    expect(report.summary.plans).toMatchObject({ received: 1, superseded: 1 });
  });
});
