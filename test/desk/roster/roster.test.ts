import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { Board, type BoardOptions } from '../../../src/desk/Board.js';
import { Roster } from '../../../src/desk/roster/Roster.js';
import { rosterFromYaml } from '../../../src/desk/roster/yamlRoster.js';
import { messages, sentenceOf } from '../../../src/messages/sentences.js';
import type { Plan } from '../../../src/plan/model/Plan.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { asOf, planOf } from '../../support/desk.js';

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
  parent: 'Huyện Sông Thương',
  ...more,
});

const units: RosterUnit[] = [
  unit('HU-ST', 'Huyện ủy Sông Thương', 'party-committee', 'district'),
  unit('DU-AT', 'Đảng ủy xã An Thịnh', 'party-committee', 'commune'),
  unit('HDND-ST', 'Hội đồng nhân dân huyện Sông Thương', 'people-council', 'district'),
  unit('UBND-HH', 'Ủy ban nhân dân xã Hòa Hưng', 'people-committee', 'commune'),
  unit('MT-ST', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sông Thương', 'fatherland-front', 'district'),
  unit('CD-BH', 'Liên đoàn Lao động tỉnh Bắc Hà', 'trade-union', 'province', { parent: 'Tỉnh Bắc Hà' }),
  unit('CCB-ST', 'Hội Cựu chiến binh huyện Sông Thương', 'veterans-association', 'district'),
  unit('CCB-TP', 'Hội Cựu chiến binh thành phố Bắc Hà', 'veterans-association', 'district'),
  unit('PN-ST', 'Hội Liên hiệp Phụ nữ huyện Sông Thương', 'womens-union', 'district'),
  unit('HND-AT', 'Hội Nông dân xã An Thịnh', 'farmers-union', 'commune'),
  unit('HND-PL', 'Hội Nông dân xã Phú Lâm', 'farmers-union', 'commune'),
  // Two communes of one name, in two districts.
  unit('HND-TL-ST', 'Hội Nông dân xã Tân Lập', 'farmers-union', 'commune', { partyCommittee: 'Đảng ủy xã Tân Lập' }),
  unit('HND-TL-TS', 'Hội Nông dân xã Tân Lập', 'farmers-union', 'commune', {
    parent: 'Huyện Thanh Sơn',
    partyCommittee: 'Đảng ủy xã Tân Lập, huyện Thanh Sơn',
  }),
];
const roster = new Roster(units);

const named = (name: string, type: string, level: string, more: Partial<Plan['unit']> = {}) =>
  ({ name, type, level, ...more }) as Plan['unit'];

describe('which unit a plan is of', () => {
  test.each<[string, Plan['unit'], string]>([
    ['its code', named('Hội ND An Thịnh', 'farmers-union', 'commune', { code: 'HND-AT' }), 'HND-AT'],
    ['its code in small letters', named('?', 'farmers-union', 'commune', { code: 'hnd-at' }), 'HND-AT'],
    [
      'its code, whatever its name says',
      named('Hội Nông dân xã Phú Lâm', 'farmers-union', 'commune', { code: 'HND-AT' }),
      'HND-AT',
    ],
    ['the name', named('Hội Nông dân xã An Thịnh', 'farmers-union', 'commune'), 'HND-AT'],
    [
      'a code that the roster does not have, then the name',
      named('Hội Nông dân xã An Thịnh', 'farmers-union', 'commune', { code: '17' }),
      'HND-AT',
    ],
    ['capitals', named('HỘI NÔNG DÂN XÃ AN THỊNH', 'farmers-union', 'commune'), 'HND-AT'],
    ['Xã for xã', named('Hội nông dân Xã An Thịnh', 'farmers-union', 'commune'), 'HND-AT'],
    ['decomposed letters', named('Hội Nông dân xã An Thịnh'.normalize('NFD'), 'farmers-union', 'commune'), 'HND-AT'],
    ['two spaces', named('Hội Nông dân  xã An  Thịnh ', 'farmers-union', 'commune'), 'HND-AT'],
    ['the tone mark elsewhere', named('Ủy ban nhân dân xã Hoà Hưng', 'people-committee', 'commune'), 'UBND-HH'],
    ['the tone mark of Uỷ elsewhere', named('Uỷ ban nhân dân xã Hòa Hưng', 'people-committee', 'commune'), 'UBND-HH'],
    ['UBND', named('UBND xã Hòa Hưng', 'people-committee', 'commune'), 'UBND-HH'],
    ['HĐND', named('HĐND huyện Sông Thương', 'people-council', 'district'), 'HDND-ST'],
    ['MTTQ', named('Ủy ban MTTQ Việt Nam huyện Sông Thương', 'fatherland-front', 'district'), 'MT-ST'],
    ['UBMTTQ', named('UBMTTQ huyện Sông Thương', 'fatherland-front', 'district'), 'MT-ST'],
    ['MTTQ without Ủy ban', named('MTTQ huyện Sông Thương', 'fatherland-front', 'district'), 'MT-ST'],
    ['CCB', named('Hội CCB huyện Sông Thương', 'veterans-association', 'district'), 'CCB-ST'],
    ['LHPN', named('Hội LHPN huyện Sông Thương', 'womens-union', 'district'), 'PN-ST'],
    ['Hội Phụ nữ', named('Hội Phụ nữ huyện Sông Thương', 'womens-union', 'district'), 'PN-ST'],
    ['LĐLĐ', named('LĐLĐ tỉnh Bắc Hà', 'trade-union', 'province'), 'CD-BH'],
    ['TP.', named('Hội Cựu chiến binh TP. Bắc Hà', 'veterans-association', 'district'), 'CCB-TP'],
    ['TP.Bắc Hà in one', named('Hội CCB TP.Bắc Hà', 'veterans-association', 'district'), 'CCB-TP'],
    ['H. for huyện', named('Hội CCB H. Sông Thương', 'veterans-association', 'district'), 'CCB-ST'],
    [
      'the name of the whole organisation',
      named('Hội Nông dân Việt Nam xã An Thịnh', 'farmers-union', 'commune'),
      'HND-AT',
    ],
    ['the place alone', named('xã An Thịnh', 'farmers-union', 'commune'), 'HND-AT'],
    ['no diacritics', named('Hoi Nong dan xa An Thinh', 'farmers-union', 'commune'), 'HND-AT'],
    [
      'the district behind it',
      named('Hội Nông dân xã An Thịnh, huyện Sông Thương', 'farmers-union', 'commune'),
      'HND-AT',
    ],
    [
      'the district behind it, after a dash',
      named('Hội Nông dân xã An Thịnh – Huyện Sông Thương', 'farmers-union', 'commune'),
      'HND-AT',
    ],
    [
      'the district of one of two',
      named('Hội Nông dân xã Tân Lập, huyện Thanh Sơn', 'farmers-union', 'commune'),
      'HND-TL-TS',
    ],
    [
      'the district, without diacritics',
      named('HND xa Tan Lap, huyen Thanh Son', 'farmers-union', 'commune'),
      'HND-TL-TS',
    ],
    [
      'the party committee of one of two',
      named('Hội Nông dân xã Tân Lập', 'farmers-union', 'commune', {
        party_committee: ['Đảng uỷ xã Tân Lập, huyện Thanh Sơn'],
      }),
      'HND-TL-TS',
    ],
    [
      'the party committee of one of two, among several',
      named('Hội Nông dân xã Tân Lập', 'farmers-union', 'commune', {
        party_committee: ['Đảng ủy xã X', 'Đảng ủy xã Tân Lập, huyện Thanh Sơn'],
      }),
      'HND-TL-TS',
    ],
    [
      'the organ of a committee does not matter',
      named('Hội Nông dân xã Tân Lập', 'farmers-union', 'commune', {
        party_committee: ['Ban Chấp hành Đảng ủy xã Tân Lập'],
      }),
      'HND-TL-ST',
    ],
    [
      'a name that one unit has, of a type that is wrong',
      named('Hội Nông dân xã An Thịnh', 'womens-union', 'commune'),
      'HND-AT',
    ],
  ])('%s', (_, given, code) => {
    expect(roster.unitOf(given)?.code).toBe(code);
  });

  test.each<[string, Plan['unit'], string[]]>([
    [
      'a name that two units have',
      named('Hội Nông dân xã Tân Lập', 'farmers-union', 'commune'),
      ['HND-TL-ST', 'HND-TL-TS'],
    ],
    [
      'a committee that is neither’s',
      named('Hội Nông dân xã Tân Lập', 'farmers-union', 'commune', { party_committee: ['Đảng ủy xã X'] }),
      ['HND-TL-ST', 'HND-TL-TS'],
    ],
    ['a slip of the pen', named('Hội Nông dân xã Phú Lân', 'farmers-union', 'commune'), ['HND-PL']],
    ['the wrong diacritics', named('Hội Nông dân xã Án Thịnh', 'farmers-union', 'commune'), ['HND-AT']],
    [
      'a slip of the pen, and a kind of which the roster has others',
      named('Hội Nông dân xã Phú Lân', 'womens-union', 'district'),
      ['HND-PL'],
    ],
    ['nothing like it', named('Đảng ủy Quân sự tỉnh', 'party-committee', 'province'), []],
  ])('is not guessed: %s', (_, given, nearest) => {
    expect(roster.unitOf(given)).toBeUndefined();
    const codes = roster.nearest(given).map(({ code }) => code);
    if (nearest.length === 1) expect(codes[0]).toBe(nearest[0]);
    else expect(codes).toEqual(nearest);
  });

  test('the nearest first, of those as near by code, three at most, in whatever order the roster lists them', () => {
    const five = ['Phú Lan', 'Phú Lâm', 'Phú Lam', 'Phú Lăm', 'Phú Lăn'].map((place, i) =>
      unit(`N${i}`, `Hội Nông dân xã ${place}`, 'farmers-union', 'commune'),
    );
    const given = named('Hội Nông dân xã Phú Lân', 'farmers-union', 'commune');
    const nearest = (list: RosterUnit[]) => new Roster(list).nearest(given).map(({ code }) => code);
    const expected = nearest(five);
    expect(expected).toEqual(expected.toSorted());
    expect(expected).toHaveLength(3);
    for (let turn = 0; turn < five.length; turn++)
      expect(nearest([...five.slice(turn), ...five.slice(0, turn)])).toEqual(expected);
    expect(nearest(five.toReversed())).toEqual(expected);
  });

  test('the district that another unit lies in does not count', () => {
    expect(
      roster.unitOf(named('Hội Nông dân xã An Thịnh, huyện Thanh Sơn', 'farmers-union', 'commune')),
    ).toBeUndefined();
  });
});

/** A run of the Board over plans of these units, in files `0.yaml` and on. */
function run(plans: Record<string, string>[], options: Partial<BoardOptions> = {}) {
  const board = new Board(catalogue, { asOf, roster, ...options });
  const assessments = plans.map((plan, i) => board.take(board.judge(parsePlan(planOf(plan)), `${i}.yaml`)));
  const { roster: report, rosterSummary } = board.found();
  if (!report || !rosterSummary) throw new Error('no roster');
  return { assessments, report, summary: rosterSummary };
}
const planFor = ({ name, type, level, code }: RosterUnit) => ({ name, type, level, code });
const at = (index: number): RosterUnit => units[index] as RosterUnit;

describe('who has sent a plan', () => {
  test('expected = received + missing, whatever is sent', () => {
    const sent = fc.array(fc.integer({ min: 0, max: units.length }), { maxLength: 20 });
    fc.assert(
      fc.property(sent, fc.constantFrom('2021-09-01', '2022-06-30', '2026-01-01'), (indexes, day) => {
        const plans = indexes.map((i) => (units[i] ? planFor(units[i]) : { name: 'Ai đó', type: 'HND', level: 'xã' }));
        const { summary, report } = run(plans, { asOf: day });
        const known = new Set(indexes.filter((i) => i < units.length));
        expect(summary.received).toBe(known.size);
        expect(summary.expected).toBe(summary.received + summary.missing);
        expect(summary.expected).toBe(units.length);
        expect(report.missing.length).toBe(summary.missing);
        expect(report.unlisted.length).toBe(indexes.length - indexes.filter((i) => i < units.length).length);
      }),
      { numRuns: 30 },
    );
  });

  test('a unit that has sent two is received once; both files are named', () => {
    const { summary, report } = run([planFor(at(0)), planFor(at(9)), { ...planFor(at(9)), code: 'hnd-at' }]);
    expect(summary).toMatchObject({ received: 2, missing: units.length - 2 });
    expect(report.twice).toEqual([
      {
        unit: expect.objectContaining({ code: 'HND-AT' }),
        plans: [
          { file: '1.yaml', document: 0, name: 'Hội Nông dân xã An Thịnh' },
          { file: '2.yaml', document: 0, name: 'Hội Nông dân xã An Thịnh' },
        ],
      },
    ]);
  });

  test('a plan of no unit is named with what is near, and nobody has sent it', () => {
    const { summary, report, assessments } = run([{ name: 'Hội Nông dân xã Phú Lân', type: 'HND', level: 'xã' }]);
    expect(summary).toMatchObject({ received: 0, expected: units.length, missing: units.length });
    expect(report.unlisted[0]?.plan).toMatchObject({ file: '0.yaml', name: 'Hội Nông dân xã Phú Lân' });
    expect(report.unlisted[0]?.nearest[0]?.code).toBe('HND-PL');
    expect(assessments[0]?.listed).toBeUndefined();
  });

  test.each([
    ['code', { name: 'Hội Nông dân xã An Thịnh', type: 'HND', level: 'xã', code: 'HND-1' }, 'HND-1', 'HND-AT'],
    [
      'name',
      { name: 'Hội Nông dân xã Phú Lâm', type: 'HND', level: 'xã', code: 'HND-AT' },
      'Hội Nông dân xã Phú Lâm',
      'Hội Nông dân xã An Thịnh',
    ],
    ['type', { name: 'Hội Nông dân xã An Thịnh', type: 'womens-union', level: 'xã' }, 'womens-union', 'farmers-union'],
    ['level', { name: 'Hội Nông dân xã An Thịnh', type: 'HND', level: 'huyện' }, 'district', 'commune'],
    [
      'party_committee',
      {
        name: 'Hội Nông dân xã Tân Lập, huyện Sông Thương',
        type: 'HND',
        level: 'xã',
        party_committee: 'Đảng ủy xã Tân Lạc',
      },
      'Đảng ủy xã Tân Lạc',
      'Đảng ủy xã Tân Lập',
    ],
    [
      'party_committee',
      {
        name: 'Hội Nông dân xã Tân Lập, huyện Sông Thương',
        type: 'HND',
        level: 'xã',
        party_committee: '[Đảng ủy xã Tân Lạc, Đảng ủy xã Tân Lập, Đảng ủy xã Tân An]',
      },
      'Đảng ủy xã Tân Lạc; Đảng ủy xã Tân An',
      'Đảng ủy xã Tân Lập',
    ],
  ])('%s other than the roster says', (field, plan, found, expected) => {
    const { report } = run([plan as Record<string, string>]);
    expect(report.mismatched.map(({ plan: _, unit: of, ...rest }) => rest)).toEqual([{ field, found, expected }]);
  });

  test('remarks stand in the order of the plans', () => {
    const old = { ...at(0), validTo: '2022-01-31' };
    const gone = { ...at(9), validTo: '2022-01-31' };
    const { report } = run(
      [
        ...['Hội Một', 'Hội Hai'].map((name) => ({ name, type: 'HND', level: 'xã' })),
        planFor(gone),
        { ...planFor(old), type: 'HND' },
        { name: 'Hội Nông dân xã Tân Lập', type: 'HND', level: 'xã' },
        { ...planFor(gone), level: 'huyện' },
        { name: 'HND xã Tân Lập', type: 'HND', level: 'xã' },
      ],
      { roster: new Roster([old, ...units.slice(1).map((one) => (one.code === gone.code ? gone : one))]) },
    );
    const files = (list: readonly { plan: { file: string } }[]) => list.map(({ plan }) => plan.file);
    expect(files(report.unlisted)).toEqual(['0.yaml', '1.yaml']);
    expect(files(report.outside)).toEqual(['2.yaml', '3.yaml', '5.yaml']);
    expect(report.mismatched.map(({ plan: { file }, field }) => `${file} ${field}`)).toEqual([
      '3.yaml type',
      '5.yaml level',
    ]);
    expect(files(report.namesakes ?? [])).toEqual(['4.yaml', '6.yaml']);
    expect(report.units?.map(({ row }) => row)).toEqual(units.map((_, i) => i + 1));
  });

  test('short forms and a committee’s organ are no mismatch', () => {
    const { report } = run([
      { name: 'HND Xã An Thịnh, huyện Sông Thương', type: 'HND', level: 'xã' },
      {
        name: 'HND xã Tân Lập, huyện Sông Thương',
        type: 'HND',
        level: 'xã',
        party_committee: 'BTV Đảng uỷ xã Tân Lập',
      },
      {
        name: 'Hoi Nong dan xa Tan Lap, huyen Thanh Son',
        type: 'HND',
        level: 'xã',
        party_committee: '[Đảng ủy xã Tân Lập huyện Thanh Sơn, BCH Đảng bộ xã Tân Lập huyện Thanh Sơn]',
      },
      {
        name: 'Hoi Nong dan xa Tan Lap, huyen Thanh Son',
        type: 'HND',
        level: 'xã',
        party_committee: 'ban thuong vu dang uy xa tan lap, huyen thanh son',
      },
    ]);
    expect(report.mismatched).toEqual([]);
  });
});

describe('when a missing plan is due', () => {
  const caseOf = (listed: RosterUnit, options: Partial<BoardOptions> = {}) => {
    const { report, summary } = run([], { roster: new Roster([listed]), ...options });
    const [missing] = report.missing;
    const { unit: _, ...rest } = missing ?? {};
    return { ...rest, overdue: summary.overdue };
  };
  const farmers = at(9);
  const committee = at(0);

  test.each<[string, RosterUnit, Partial<BoardOptions>, object]>([
    [
      'by the roster first',
      { ...committee, due: '2022-05-31' },
      { due: '2022-01-01' },
      { due: '2022-05-31', status: 'overdue', daysLate: 30, overdue: 1 },
    ],
    [
      'by 5.1.c: party committees of districts',
      committee,
      { due: '2022-12-31' },
      { due: '2021-09-30', status: 'overdue', daysLate: 273, overdue: 1 },
    ],
    [
      'by 5.2.b: provincial organisations',
      at(5),
      {},
      { due: '2021-09-30', status: 'overdue', daysLate: 273, overdue: 1 },
    ],
    [
      'by the configuration, where neither says',
      farmers,
      { due: '2022-06-29' },
      { due: '2022-06-29', status: 'overdue', daysLate: 1, overdue: 1 },
    ],
    ['its last day is not late', farmers, { due: asOf }, { due: asOf, status: 'not-due', daysLeft: 0, overdue: 0 }],
    ['days left', farmers, { due: '2022-07-10' }, { due: '2022-07-10', status: 'not-due', daysLeft: 10, overdue: 0 }],
    ['never, without any', farmers, {}, { status: 'not-due', overdue: 0 }],
    [
      'not by what was due before the unit existed',
      { ...committee, validFrom: '2022-01-01' },
      {},
      { status: 'not-due', overdue: 0 },
    ],
  ])('%s', (_, listed, options, expected) => {
    expect(caseOf(listed, options)).toEqual(expected);
  });
});

describe('the reform of July 2025', () => {
  const old = unit('HU-ST', 'Huyện ủy Sông Thương', 'party-committee', 'district', { validTo: '2025-06-30' });
  const fresh = unit('DU-SL', 'Đảng ủy xã Sông Lam', 'party-committee', 'commune', { validFrom: '2025-07-01' });
  const both = new Roster([old, fresh]);
  const sumOf = (day: string, plans: Record<string, string>[] = []) => run(plans, { roster: both, asOf: day });

  test.each([
    ['2021-09-30', [['HU-ST', 'not-due', undefined]], { notDue: 1, outside: 1 }],
    ['2025-06-30', [['HU-ST', 'overdue', undefined]], { overdue: 1, outside: 1 }],
    [
      '2025-07-01',
      [
        ['HU-ST', 'overdue', '2025-06-30'],
        ['DU-SL', 'not-due', undefined],
      ],
      { notDue: 1, ended: 1, noDue: 1 },
    ],
    [
      '2030-01-01',
      [
        ['HU-ST', 'overdue', '2025-06-30'],
        ['DU-SL', 'not-due', undefined],
      ],
      { notDue: 1, ended: 1, noDue: 1 },
    ],
  ])('on %s: what was missing when a unit ended stays missing', (day, expected, counts) => {
    const { summary, report } = sumOf(day);
    expect(report.missing.map(({ unit: { code }, status, ended }) => [code, status, ended])).toEqual(expected);
    const none = { judged: 0, unusable: 0, notDue: 0, overdue: 0, ended: 0, outside: 0 };
    const missing = expected.length;
    expect(summary).toEqual({ expected: missing, received: 0, missing, ...none, ...counts });
  });

  test.each([
    ['before its plan was due: on its last day', { validTo: '2021-06-30' }, '2021-06-30', 'overdue'],
    ['long after it', { validTo: '2025-06-30' }, '2021-09-30', 'overdue'],
    ['before the day that the roster names', { validTo: '2025-06-30', due: '2025-12-31' }, '2025-06-30', 'overdue'],
  ])('a plan of a unit that ended %s', (_, days, due, status) => {
    const { report } = run([], { roster: new Roster([{ ...old, ...days }]), asOf: '2026-01-01' });
    expect(report.missing).toMatchObject([{ due, status, ended: days.validTo }]);
  });

  test('a unit without any due day is missing when it has ended, and not late', () => {
    const commune = unit('ND-SL', 'Hội Nông dân xã Sông Lam', 'farmers-union', 'commune', { validTo: '2025-06-30' });
    const { report, summary } = run([], { roster: new Roster([commune]), asOf: '2026-01-01' });
    expect(report.missing).toMatchObject([{ status: 'not-due', ended: '2025-06-30' }]);
    expect(summary).toMatchObject({ expected: 1, overdue: 0, outside: 0 });
  });

  test('a unit that ended before the time of the conclusion is not expected', () => {
    const gone = { ...old, validTo: '2020-12-31' };
    const { report, summary } = run([], { roster: new Roster([gone]), asOf: '2026-01-01' });
    expect(report.missing).toEqual([]);
    expect(summary).toMatchObject({ expected: 0, outside: 1 });
    const first = run([], { roster: new Roster([{ ...old, validTo: '2021-01-01' }]), asOf: '2026-01-01' });
    expect(first.summary).toMatchObject({ expected: 1, missing: 1, outside: 0 });
  });

  test('an old plan stays valid: it is received, judged, and said to be of a unit that is gone', () => {
    const { summary, report, assessments } = sumOf('2025-12-31', [planFor(old)]);
    const counts = { judged: 1, unusable: 0, notDue: 1, overdue: 0, ended: 0, outside: 0, noDue: 1 };
    expect(summary).toEqual({ expected: 2, received: 1, missing: 1, ...counts });
    expect(report.outside).toEqual([
      {
        plan: expect.objectContaining({ file: '0.yaml' }),
        unit: expect.objectContaining({ code: 'HU-ST' }),
        validTo: '2025-06-30',
      },
    ]);
    expect(assessments[0]?.results.length).toBeGreaterThan(0);
  });

  describe('a name that two units have, the old and the new', () => {
    const name = 'Hội Nông dân xã Tân Lập';
    const before = unit('TL-1', name, 'farmers-union', 'commune', { validTo: '2025-06-30' });
    const after = unit('TL-2', name, 'farmers-union', 'commune', { validFrom: '2025-07-01' });
    const namesakes = new Roster([before, after]);
    const planned = (issued?: string) =>
      planOf({ name, type: 'farmers-union', level: 'commune' }, issued ? `document:\n  issued: ${issued}\n` : '');
    const found = (day: string, issued?: string, of = namesakes) => {
      const board = new Board(catalogue, { asOf: day, roster: of });
      const assessment = board.take(board.judge(parsePlan(planned(issued)), '0.yaml'));
      const { roster: report, rosterSummary } = board.found();
      return { code: assessment.listed?.code, report, summary: rosterSummary };
    };

    test.each([
      ['2026-01-01', '2021-09-20', 'TL-1', 'issued', '2021-09-20'],
      ['2026-01-01', '2025-08-01', 'TL-2', 'issued', '2025-08-01'],
      ['2022-06-30', undefined, 'TL-1', 'as-of', '2022-06-30'],
    ])('on %s, issued %s: the only one there was, and it is said', (day, issued, code, by, on) => {
      const { code: of, report, summary } = found(day, issued);
      expect(of).toBe(code);
      expect(report?.unlisted).toEqual([]);
      expect(report?.namesakes).toMatchObject([
        { units: [{ code: 'TL-1' }, { code: 'TL-2' }], unit: { code }, by, day: on },
      ]);
      expect(summary?.unlisted).toBeUndefined();
      const [entry] = report?.namesakes ?? [];
      const sentence = entry && messages.vi.board.namesakes(entry);
      expect(sentence).toContain(`Kế hoạch được tính cho ${name} (mã ${code}), đơn vị duy nhất`);
    });

    const always = new Roster([before, { ...before, code: 'TL-3' }]);
    test.each([
      ['no day in the plan, and both by now', '2026-01-01', undefined, namesakes],
      ['both there on its day', '2022-06-30', '2021-09-20', always],
    ])('%s: counted for none, and both are named with their codes', (_, day, issued, of) => {
      const { code, report, summary } = found(day, issued, of);
      expect(code).toBeUndefined();
      expect(report?.unlisted).toEqual([]);
      expect(report?.namesakes?.[0]?.unit).toBeUndefined();
      expect(summary?.unlisted).toBe(1);
      const [entry] = report?.namesakes ?? [];
      const sentence = (entry && messages.vi.board.namesakes(entry)) ?? '';
      for (const { code: own } of of.units) expect(sentence).toContain(`${name} (mã ${own})`);
      expect(sentence).toContain('Hãy ghi «mã đơn vị» trong kế hoạch.');
      expect(summary && messages.vi.board.expected(summary)).toContain(
        '1 kế hoạch không xác định được là của đơn vị nào trong danh sách.',
      );
    });

    test('the code tells', () => {
      expect(namesakes.unitOf({ ...named(name, 'farmers-union', 'commune'), code: 'TL-2' })?.code).toBe('TL-2');
      expect(namesakes.namesakesOf({ ...named(name, 'farmers-union', 'commune'), code: 'TL-2' })).toEqual([]);
    });
  });

  const orientations = (...years: number[]) =>
    `orientations:\n${years.map((year) => `  - {year: ${year}, focus: Chăm lo hộ nghèo}`).join('\n')}\n`;
  const statusOf = (day: string, years: number[], listed: Partial<RosterUnit>) => {
    const parsed = parsePlan(
      planOf({ name: 'Huyện ủy Sông Thương', type: 'party-committee', level: 'district' }, orientations(...years)),
    );
    const assessment = assess(parsed, catalogue, { asOf: day, file: 'a.yaml', listed: { ...old, ...listed } });
    return assessment.results.find(({ requirement }) => requirement === '1.d')?.status;
  };

  test.each([
    // as-of, years in the plan, the unit's days, 1.d
    ['2025-06-30', [2022, 2023, 2024], { validTo: '2025-06-30' }, 'not-due'],
    ['2025-07-01', [2022, 2023, 2024], { validTo: '2025-06-30' }, 'unmet'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2025-06-30' }, 'unmet'],
    ['2025-07-01', [2022, 2023, 2024, 2025], { validTo: '2025-06-30' }, 'met'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2024-12-31' }, 'met'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2025-01-01' }, 'unmet'],
    ['2026-03-01', [2022, 2023], { validTo: '2025-06-30' }, 'unmet'],
    ['2026-03-01', [2022, 2023, 2024], { validTo: '2025-12-31' }, 'unmet'],
    ['2025-12-31', [2022, 2023, 2024], { validTo: '2025-12-31' }, 'not-due'],
    ['2026-03-01', [2025], { validFrom: '2025-01-01', validTo: '2030-12-31' }, 'met'],
    ['2026-03-01', [2025], { validFrom: '2025-07-01', validTo: '2030-12-31' }, 'met'],
    ['2026-03-01', [2024], { validFrom: '2025-07-01', validTo: '2030-12-31' }, 'unmet'],
  ])('1.d on %s with the years %j of a unit with %j: %s', (day, years, listed, status) => {
    expect(statusOf(day, years, listed)).toBe(status);
  });

  test.each([
    ['gone before the first year began', { validTo: '2021-12-31' }],
    ['come after the last', { validFrom: '2026-01-01' }],
  ])('a unit that was %s is asked for no year: not applicable, rather than met', (_, days) => {
    const { validTo: __, ...open } = old;
    const listed = { ...open, ...days };
    const plan = planOf({ name: old.name, type: 'party-committee', level: 'district' }, orientations(2022));
    const judge = (of: RosterUnit) =>
      assess(parsePlan(plan), catalogue, { asOf: '2026-06-30', file: 'a.yaml', listed: of });
    const [without, full] = [judge(listed), judge(open)];
    expect(without.results.some(({ requirement }) => requirement === '1.d')).toBe(false);
    expect(full.results.some(({ requirement }) => requirement === '1.d')).toBe(true);
    const reason = 'validTo' in days ? 'after-last-day' : 'before-first-day';
    expect(without.leftOut).toContainEqual({ requirement: '1.d', reason });
    expect(full.leftOut).toBeUndefined();
    expect(without.counts.notApplicable).toBe(catalogue.requirements.length - without.results.length);
  });

  test.each([
    // issued, the unit's days, 5.1.c (due 30/9/2021)
    ['2025-07-15', {}, 'unmet'],
    ['2025-07-15', { validFrom: '2021-09-30' }, 'unmet'],
    ['2025-07-15', { validFrom: '2021-10-01' }, undefined],
    ['2025-07-15', { validFrom: '2025-07-01' }, undefined],
    ['2021-09-20', { validFrom: '2025-07-01' }, 'met'],
    ['', { validTo: '2021-09-29' }, 'unmet'],
    ['2021-09-30', { validTo: '2021-09-29' }, 'unmet'],
    ['2021-09-29', { validTo: '2021-09-29' }, 'met'],
    ['', { validTo: '2021-09-30' }, 'unmet'],
  ])(
    'what was due before a unit’s first day is not asked, what after its last is due on that day: issued %s, %j: %s',
    (issued, days, status) => {
      const { validTo: _, ...open } = old;
      const { name, type, level, code } = open;
      const plan = planOf({ name, type, level, code }, issued && `document:\n  issued: ${issued}\n`);
      const { results } = assess(parsePlan(plan), catalogue, {
        asOf: '2025-09-01',
        file: 'a.yaml',
        listed: { ...open, ...days },
      });
      expect(results.find(({ requirement }) => requirement === '5.1.c')?.status).toBe(status);
    },
  );

  describe('a unit that lived from one day to another', () => {
    const judged = (days: Partial<RosterUnit>, asOf: string, type = 'party-committee', level = 'district') => {
      const { validTo: _, ...open } = unit('X', 'Đơn vị thử', type, level as 'district', {});
      const plan = parsePlan(planOf({ name: open.name, type, level, party_committee: 'Huyện ủy A' }));
      return assess(plan, catalogue, { asOf, file: 'a.yaml', listed: { ...open, ...days } });
    };
    const of = (id: string, { results }: ReturnType<typeof judged>) =>
      results.find(({ requirement }) => requirement === id);

    test.each([
      ['2022-06-30', 'not-due', undefined],
      ['2025-06-30', 'not-due', undefined],
      ['2025-07-01', 'unmet', 1],
      ['2026-06-30', 'unmet', 365],
    ])('1.c of a committee that ended on 30 June 2025, as of %s: %s', (asOf, status, daysLate) => {
      const result = of('1.c', judged({ validTo: '2025-06-30' }, asOf));
      expect(result).toMatchObject({ status, due: '2025-06-30' });
      expect(result?.daysLate).toBe(daysLate);
    });

    test('what opens after its last day is left out, with the reason', () => {
      const board = judged({ validTo: '2025-06-30' }, '2026-01-01', 'mass-mobilization-board', 'province');
      expect(of('5.5.c', board)).toBeUndefined();
      expect(board.leftOut).toEqual([{ requirement: '5.5.c', reason: 'after-last-day', due: '2025-09-30' }]);
      expect(of('5.5.b', board)?.findings.map(({ params }) => 'year' in params && params.year)).toEqual([
        2021, 2022, 2023, 2024, 2025,
      ]);
      // One day more, and it is asked, on that day.
      const longer = judged({ validTo: '2025-07-01' }, '2026-01-01', 'mass-mobilization-board', 'province');
      expect(of('5.5.c', longer)).toMatchObject({ status: 'unmet', due: '2025-07-01' });
      expect(longer.leftOut).toBeUndefined();
    });

    test('what was due before its first day is left out, and the years it did not live', () => {
      const { leftOut } = judged({ validFrom: '2023-03-01', validTo: '2024-06-30' }, '2026-01-01');
      expect(leftOut).toEqual([
        { requirement: '1.d', reason: 'before-first-day', years: [2022] },
        { requirement: '1.d', reason: 'after-last-day', years: [2025] },
        { requirement: '5.1.a', reason: 'before-first-day', due: '2021-09-30' },
        { requirement: '5.1.b', reason: 'before-first-day', due: '2021-09-30' },
        { requirement: '5.1.c', reason: 'before-first-day', due: '2021-09-30' },
        { requirement: '6.a', reason: 'before-first-day', due: '2021-09-30' },
      ]);
    });

    test('a whole unit leaves nothing out', () => {
      expect(judged({}, '2026-01-01').leftOut).toBeUndefined();
      expect(judged({ validFrom: '2021-01-01', validTo: '2025-12-31' }, '2026-01-01').leftOut).toBeUndefined();
    });
  });

  test('3.1.b: creative activities are asked for the unit’s last, broken year too, by its last day', () => {
    const entry = (year: number) =>
      `  - {year: ${year}, title: Vườn rau ${year}, political_task: Nông thôn mới, registered_on: ${year}-01-15, registered_with: Huyện ủy Sông Thương}`;
    const listed = unit('HND-ST', 'Hội Nông dân huyện Sông Thương', 'farmers-union', 'district', {
      validTo: '2025-06-30',
    });
    const head = {
      name: listed.name,
      type: 'farmers-union',
      level: 'district',
      party_committee: 'Huyện ủy Sông Thương',
    };
    const parsed = parsePlan(planOf(head, `creative_activities:\n${[2022, 2023, 2024].map(entry).join('\n')}\n`));
    const statusOn = (day: string, of?: RosterUnit) =>
      assess(parsed, catalogue, { asOf: day, file: 'a.yaml', ...(of && { listed: of }) }).results.find(
        ({ requirement }) => requirement === '3.1.b',
      )?.status;
    expect(statusOn('2026-01-01', listed)).toBe('unmet');
    expect(statusOn('2025-07-01', listed)).toBe('unmet');
    expect(statusOn('2025-06-30', listed)).toBe('not-due');
    expect(statusOn('2025-06-30')).toBe('not-due');
    expect(statusOn('2026-01-01')).toBe('unmet');
  });
});

describe('a roster in YAML', () => {
  const vietnamese = `đơn vị:
  - mã đơn vị: HU-ST
    tên: Huyện ủy Sông Thương
    loại: huyện ủy
    cấp: huyện
    trực thuộc: Tỉnh Bắc Hà
    thời hạn: quý III/2021
    hiệu lực đến: 30/6/2025
  - {mã: HND-AT, tên: Hội Nông dân xã An Thịnh, loại: HND, cấp: xã, cấp ủy: Đảng ủy xã An Thịnh}
`;
  const english = `units:
  - {code: HU-ST, name: Huyện ủy Sông Thương, type: party-committee, level: district, parent: Tỉnh Bắc Hà, due: 2021-09-30, valid_to: 2025-06-30}
  - {code: HND-AT, name: Hội Nông dân xã An Thịnh, type: farmers-union, level: commune, party_committee: Đảng ủy xã An Thịnh}
`;

  test('in both vocabularies', () => {
    const read = rosterFromYaml(vietnamese);
    expect(read.problems).toEqual([]);
    expect(read.units).toEqual(rosterFromYaml(english).units);
    expect(read.units[0]).toEqual({
      code: 'HU-ST',
      name: 'Huyện ủy Sông Thương',
      type: 'party-committee',
      level: 'district',
      parent: 'Tỉnh Bắc Hà',
      due: '2021-09-30',
      validTo: '2025-06-30',
    });
  });

  test.each([
    ['a code twice', `${english}  - {code: hu-st, name: A, type: HND, level: xã}\n`, 'same-code', 4],
    ['no name', `${english}  - {code: X, type: HND, level: xã}\n`, 'missing-key', 4],
    ['no code', `${english}  - {name: A, type: HND, level: xã}\n`, 'missing-key', 4],
    ['a type that is none', `${english}  - {code: X, name: A, type: Hội Nong dân xa, level: xã}\n`, 'unknown-value', 4],
    [
      'a day that is none',
      `${english}  - {code: X, name: A, type: HND, level: xã, valid_to: 31/6/2025}\n`,
      'bad-date',
      4,
    ],
    ['an unknown key', `${english}  - {code: X, name: A, type: HND, level: xã, tên đơn vi: B}\n`, 'unknown-key', 4],
    ['nothing', '', 'empty', 1],
  ])('says what is wrong: %s', (_, text, kind, line) => {
    const [problem, ...more] = rosterFromYaml(text).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ kind, range: { start: { line } } });
    expect(problem && sentenceOf(problem as never, 'vi')).not.toMatch(/undefined|\[object/);
  });
});
