import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../src/assess/ListedUnit.js';
import { Attendance } from '../../src/board/Attendance.js';
import { Board } from '../../src/board/Board.js';
import { Roster } from '../../src/board/Roster.js';
import { rosterFromYaml } from '../../src/board/yamlRoster.js';
import type { Plan } from '../../src/plan/Plan.js';
import { parsePlan } from '../../src/plan/parsePlans.js';
import { catalogue } from '../support/catalogue.js';

const unit = (
  code: string,
  name: string,
  type: string,
  level: RosterUnit['level'],
  more: Partial<RosterUnit> = {},
) => ({
  code,
  name,
  type,
  level,
  ...more,
});
const units: RosterUnit[] = [
  unit('ND-1', 'Hội Nông dân xã An Thịnh', 'farmers-union', 'commune', {
    parent: 'Huyện Sông Thương',
    partyCommittee: 'Đảng ủy xã An Thịnh',
  }),
  unit('ND-2', 'Hội Nông dân xã Hòa Bình', 'farmers-union', 'commune', {
    parent: 'Huyện Sông Thương',
    partyCommittee: 'Đảng ủy xã Hòa Bình A',
  }),
  unit('ND-3', 'Hội Nông dân xã Hòa Bình', 'farmers-union', 'commune', {
    parent: 'Huyện Thanh Sơn',
    partyCommittee: 'Đảng ủy xã Hòa Bình B',
  }),
  unit('UB-1', 'Ủy ban nhân dân xã An Thịnh', 'people-committee', 'commune', { parent: 'Huyện Sông Thương' }),
  unit('MT-1', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Bắc Hà', 'fatherland-front', 'district'),
  unit('PN-1', 'Hội Liên hiệp Phụ nữ thị xã Phú Trạch', 'womens-union', 'district'),
  unit('HU-1', 'Huyện ủy Sông Thương', 'party-committee', 'district', { parent: 'Huyện Sông Thương' }),
];
const roster = new Roster(units);
const plan = (name: string, type: string, level: string, more: object = {}) =>
  ({ name, type, level, ...more }) as Plan['unit'];

describe('which unit a plan is of', () => {
  test.each<[name: string, unit: Plan['unit'], code: string | undefined]>([
    ['its code, whatever the name', plan('Hội ND xã nào đó', 'farmers-union', 'commune', { code: 'nd-1' }), 'ND-1'],
    ['the name', plan('Hội Nông dân xã An Thịnh', 'farmers-union', 'commune'), 'ND-1'],
    ['other case and spaces', plan('HỘI NÔNG DÂN  Xã An Thịnh', 'farmers-union', 'commune'), 'ND-1'],
    ['letters taken apart', plan('Hội Nông dân xã An Thịnh'.normalize('NFD'), 'farmers-union', 'commune'), 'ND-1'],
    ['Việt Nam in the name', plan('Hội Nông dân Việt Nam xã An Thịnh', 'farmers-union', 'commune'), 'ND-1'],
    ['a short form of the type', plan('HND xã An Thịnh', 'farmers-union', 'commune'), 'ND-1'],
    ['the district behind it', plan('Hội Nông dân xã An Thịnh, huyện Sông Thương', 'farmers-union', 'commune'), 'ND-1'],
    ['no diacritics', plan('Hoi Nong dan xa An Thinh', 'farmers-union', 'commune'), 'ND-1'],
    ['UBND', plan('UBND xã An Thịnh', 'people-committee', 'commune'), 'UB-1'],
    ['MTTQ and TP.', plan('UBMTTQ TP. Bắc Hà', 'fatherland-front', 'district'), 'MT-1'],
    ['another name of the type', plan('Hội LHPN TX Phú Trạch', 'womens-union', 'district'), 'PN-1'],
    ['a name of two units', plan('Hội Nông dân xã Hòa Bình', 'farmers-union', 'commune'), undefined],
    [
      'a name of two units, with the district',
      plan('Hội Nông dân xã Hoà Bình, huyện Thanh Sơn', 'farmers-union', 'commune'),
      'ND-3',
    ],
    [
      'a name of two units, with the party committee',
      plan('Hội Nông dân xã Hòa Bình', 'farmers-union', 'commune', {
        party_committee: 'Ban Thường vụ Đảng ủy xã Hòa Bình B',
      }),
      'ND-3',
    ],
    ['a wrong type', plan('Hội Nông dân xã An Thịnh', 'womens-union', 'commune'), 'ND-1'],
    ['a wrong level', plan('Hội Nông dân xã An Thịnh', 'farmers-union', 'district'), 'ND-1'],
    ['a misspelt name', plan('Hội Nông dân xã An Thịn', 'farmers-union', 'commune'), undefined],
    ['another tone', plan('Hội Nông dân xã An Thính', 'farmers-union', 'commune'), undefined],
    [
      'a code that the roster has not',
      plan('Hội Nông dân xã An Thịnh', 'farmers-union', 'commune', { code: 'Z' }),
      'ND-1',
    ],
  ])('%s', (_, given, code) => {
    expect(roster.unitOf(given)?.code).toBe(code);
  });

  test('what is near is named, never taken', () => {
    const near = (name: string) => roster.nearest(plan(name, 'farmers-union', 'commune')).map(({ code }) => code);
    expect(near('Hội Nông dân xã An Thịn')).toEqual(['ND-1']);
    expect(near('Hội Nông dân xã Hòa Bình')).toEqual(['ND-2', 'ND-3']);
    expect(near('Hội Nông dân xã Trường Sơn Đông')).toEqual([]);
  });
});

const text = (name: string, type: string, level: string, more = '') =>
  `đơn vị:\n  tên: ${name}\n  loại: ${type}\n  cấp: ${level}\n  cấp ủy cùng cấp: Đảng ủy xã An Thịnh\n${more}`;

/** What the roster says of some plans as of a day. */
function attendance(asOf: string, plans: readonly string[], listed = units, due?: string) {
  const board = new Board(catalogue, { asOf, roster: new Roster(listed), ...(due && { due }) });
  for (const [i, source] of plans.entries()) board.judge(parsePlan(source), `${i}.yaml`);
  const { roster: report, rosterSummary: summary } = board.found();
  return { report, summary };
}

describe('who has sent a plan', () => {
  const sent = text('Hội Nông dân xã An Thịnh', 'Hội Nông dân', 'xã');

  test('expected = received + missing; two plans of a unit are one unit received', () => {
    const { report, summary } = attendance('2022-06-30', [sent, sent, text('Hội X', 'Hội Nông dân', 'xã')]);
    expect(summary).toEqual({ expected: 7, received: 1, missing: 6, overdue: 1, outside: 0 });
    expect(report?.twice.map(({ plans }) => plans.map(({ file }) => file))).toEqual([['0.yaml', '1.yaml']]);
    expect(report?.unlisted.map(({ plan: { file } }) => file)).toEqual(['2.yaml']);
  });

  test('due by the roster, else by the conclusion, else by the configuration, else not at all', () => {
    const dated = units.map((one) => (one.code === 'ND-2' ? { ...one, due: '2022-07-15' } : one));
    const missing = (due?: string) =>
      Object.fromEntries(
        attendance('2022-06-30', [sent], dated, due).report?.missing.map(({ unit: { code }, ...rest }) => [
          code,
          rest,
        ]) ?? [],
      );
    expect(missing()['ND-2']).toEqual({ due: '2022-07-15', status: 'not-due', daysLeft: 15 });
    expect(missing()['HU-1']).toEqual({ due: '2021-09-30', status: 'overdue', daysLate: 273 });
    expect(missing()['ND-3']).toEqual({ status: 'not-due' });
    expect(missing('2022-06-29')['ND-3']).toEqual({ due: '2022-06-29', status: 'overdue', daysLate: 1 });
    expect(missing('2022-06-30')['ND-3']).toEqual({ due: '2022-06-30', status: 'not-due', daysLeft: 0 });
  });

  test('what a plan says otherwise than the roster', () => {
    const other = sent.replace('  cấp ủy', '  mã đơn vị: PN-1\n  cấp ủy');
    const fields = attendance('2022-06-30', [other]).report?.mismatched.map(({ field }) => field);
    expect(fields).toEqual(['name', 'type', 'level']);
    const committee = sent.replace('Đảng ủy xã An Thịnh', 'Đảng ủy xã An Bình');
    expect(attendance('2022-06-30', [committee]).report?.mismatched).toMatchObject([
      { field: 'party_committee', found: 'Đảng ủy xã An Bình', expected: 'Đảng ủy xã An Thịnh' },
    ]);
  });

  test('a unit that no longer exists is not expected; its old plan stays valid and is named', () => {
    const ended = units.map((one) => ({ ...one, validTo: '2025-06-30' }));
    expect(attendance('2025-06-30', [sent], ended).summary?.expected).toBe(7);
    const { report, summary } = attendance('2025-07-01', [sent], ended);
    expect(summary).toEqual({ expected: 1, received: 1, missing: 0, overdue: 0, outside: 6 });
    expect(report?.outside.map(({ unit: { code }, validTo }) => [code, validTo])).toEqual([['ND-1', '2025-06-30']]);
  });

  test('a unit that came later does not owe what was due before', () => {
    const young = units.map((one) => (one.code === 'HU-1' ? { ...one, validFrom: '2022-01-01' } : one));
    const { report } = attendance('2022-06-30', [sent], young);
    expect(report?.missing.find(({ unit: { code } }) => code === 'HU-1')).toMatchObject({ status: 'not-due' });
  });
});

describe('a yearly duty', () => {
  const activity = (year: number) =>
    `  - năm: ${year}\n    tên: Mô hình ${year}\n    gắn với nhiệm vụ: nông thôn mới\n    ngày đăng ký: 15/1/${year}\n    đăng ký với: Đảng ủy xã An Thịnh\n`;
  const years = (list: number[]) =>
    text('Hội Nông dân xã An Thịnh', 'Hội Nông dân', 'xã', `hoạt động sáng tạo:\n${list.map(activity).join('')}`);
  const status = (asOf: string, list: number[], validity: Partial<RosterUnit>) => {
    const listed = units.map((one) => (one.code === 'ND-1' ? { ...one, ...validity } : one));
    const board = new Board(catalogue, { asOf, roster: new Roster(listed) });
    const { results } = board.judge(parsePlan(years(list)), 'a.yaml');
    return results.find(({ requirement }) => requirement === '3.1.b')?.status;
  };

  test.each<[string, number[], Partial<RosterUnit>, string]>([
    ['2026-03-01', [2022, 2023, 2024], {}, 'unmet'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2025-06-30' }, 'met'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2025-12-30' }, 'met'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2025-12-31' }, 'unmet'],
    ['2025-03-01', [2022, 2023, 2024], { validTo: '2025-06-30' }, 'met'],
    ['2025-03-01', [2022, 2023], { validTo: '2025-06-30' }, 'unmet'],
    ['2026-03-01', [2025], { validFrom: '2025-07-01' }, 'met'],
    ['2026-03-01', [2024, 2025], { validFrom: '2023-02-01' }, 'unmet'],
  ])('as of %s, registered for %j, of a unit %j: %s', (asOf, list, validity, expected) => {
    expect(status(asOf, list, validity)).toBe(expected);
  });
});

test('a roster in YAML, in either vocabulary, is the roster; two units with one code are named', () => {
  const vi =
    'đơn vị:\n  - mã: A1\n    tên: Hội Nông dân xã An Thịnh\n    loại: Hội Nông dân\n    cấp: xã\n    trực thuộc: Huyện Sông Thương\n    hiệu lực đến: 30/6/2025\n';
  expect(rosterFromYaml(vi)).toEqual({
    units: [
      {
        code: 'A1',
        name: 'Hội Nông dân xã An Thịnh',
        type: 'farmers-union',
        level: 'commune',
        parent: 'Huyện Sông Thương',
        validTo: '2025-06-30',
      },
    ],
    problems: [],
  });
  const twice = `${vi}${vi.replace('đơn vị:\n', '').replace('A1', 'a1')}`;
  expect(rosterFromYaml(twice).problems).toMatchObject([{ kind: 'same-code', params: { firstLine: 2 } }]);
});

test('an empty attendance expects every unit that exists', () => {
  const { rosterSummary } = new Attendance(roster, catalogue, '2022-06-30').report();
  expect(rosterSummary).toMatchObject({ expected: 7, received: 0, missing: 7 });
});
