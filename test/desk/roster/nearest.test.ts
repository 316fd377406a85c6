import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { Roster } from '../../../src/desk/roster/Roster.js';
import { settle } from '../../../src/desk/roster/settle.js';

const unit = (code: string, name: string, type: string, level: RosterUnit['level'] = 'commune'): RosterUnit => ({
  ...{ code, name, type, level },
});
const farmers = (code: string, place: string) => unit(code, `Hội Nông dân xã ${place}`, 'farmers-union');
const codes = (units: readonly RosterUnit[]) => units.map(({ code }) => code);

describe('the units nearest to a code that none has', () => {
  const roster = new Roster([farmers('HND-AT', 'An Thịnh'), farmers('HND-PL', 'Phú Lâm'), farmers('CCB-ST', 'Sông')]);
  test.each<[string, string[]]>([
    ['HND-AX', ['HND-AT']],
    ['hnd-ax', ['HND-AT']],
    [' HND-AX ', ['HND-AT']],
    ['HNDAT', ['HND-AT']],
    // Two slips lead to several, so that they are asked about only where one leads to none.
    ['HND-XX', ['HND-AT', 'HND-PL']],
    ['CCB-XX', ['CCB-ST']],
    ['CCX-XX', []],
    ['QUÂN-ĐỘI', []],
  ])('«%s»', (code, expected) => expect(codes(roster.nearestTo(code))).toEqual(expected));
});

describe('the units nearest to a name that none has', () => {
  const roster = new Roster([
    farmers('AT', 'An Thịnh'),
    farmers('BA', 'Bo'),
    farmers('QT', 'Quang Trung Tan Hoa Binh'),
    unit('PN', 'Hội Liên hiệp Phụ nữ xã An Thinh', 'womens-union'),
    unit('DU', 'Đảng ủy xã Bo', 'party-committee'),
  ]);
  test.each<[string, string[]]>([
    ['Hội Nông dân xã An Thinh', ['AT']],
    ['HND xã An Thị', ['AT']],
    // Of a short place two slips, of a long one a quarter of its letters.
    ['Hội Nông dân xã Baa', ['BA']],
    ['Hội Nông dân xã Quang Trung Tan Hoa xxxxh', ['QT']],
    ['Hội Nông dân xã Quang Trung Tan xxxxxxxxh', []],
    ['Hội Cựu chiến binh xã Quang', []],
    // Of a kind that has none so near, whole names of any kind.
    ['Đảng ủy xã An Thinh', []],
    ['Hội Liên hiệp Phụ nữ xã An Thịnh', ['PN']],
  ])('«%s»', (name, expected) => expect(codes(roster.nearestTo(name))).toEqual(expected));
});

test('what two units are called means neither, and a code goes before any name', () => {
  const name = 'Hội Nông dân xã Tân Lập';
  const two = new Roster([
    farmers('A', 'Tân Lập'),
    farmers('B', 'Tân Lập'),
    unit('Tân-Lập', 'Đảng ủy A', 'party-committee'),
  ]);
  expect([
    two.named(name),
    two.named('a') === two.units[0],
    two.named('Tân-Lập') === two.units[2],
    two.named('C'),
  ]).toEqual([...['several', true, true, undefined]]);
  expect(codes(two.allNamed(name))).toEqual(['A', 'B']);
  expect(codes(two.allPlaced('xã Tân Lập', 'farmers-union'))).toEqual(['A', 'B']);
  expect(codes(two.allPlaced('xã Tân Lập', 'womens-union'))).toEqual([]);
});

test('the units that share what a plan says of its unit; none where it tells, or nobody is called so', () => {
  const roster = new Roster([farmers('A', 'Tân Lập'), farmers('B', 'Tân Lập'), farmers('C', 'Phú Lâm')]);
  const namesakes = (name: string, type: string, code?: string) =>
    codes(roster.namesakesOf({ name, type, level: 'commune', ...(code && { code }) } as never));
  expect(namesakes('xã Tân Lập', 'farmers-union')).toEqual(['A', 'B']);
  expect(namesakes('Hội Nông dân xã Tân Lập', 'womens-union')).toEqual(['A', 'B']);
  expect(namesakes('xã Tân Lập', 'womens-union')).toEqual([]);
  expect(namesakes('xã Tân Lập', 'farmers-union', 'b')).toEqual([]);
  expect(namesakes('xã Phú Lâm', 'farmers-union')).toEqual([]);
  expect(namesakes('xã An Thịnh', 'farmers-union')).toEqual([]);
});

test('of many units of one name three are named as nearest', () => {
  const roster = new Roster(['A', 'B', 'C', 'D'].map((code) => farmers(code, 'Tân Lập')));
  const given = { name: 'Hội Nông dân xã Tân Lập', type: 'farmers-union', level: 'commune' } as never;
  expect(codes(roster.nearest(given))).toEqual(['A', 'B', 'C']);
});

test('of two of one name the Party committee tells, where one of them alone has it', () => {
  const of = (code: string, partyCommittee?: string) => ({
    ...farmers(code, 'Tân Lập'),
    ...(partyCommittee && { partyCommittee }),
  });
  const plan = (...party_committee: string[]) =>
    ({ name: 'Hội Nông dân xã Tân Lập', type: 'farmers-union', level: 'commune', party_committee }) as never;
  const [one, same] = [
    new Roster([of('A', 'Đảng ủy xã A'), of('B', 'Đảng ủy xã B')]),
    new Roster([of('A', 'Đảng ủy xã A'), of('B', 'Đảng ủy xã A')]),
  ];
  expect(one.unitOf(plan('Đảng ủy xã B'))?.code).toBe('B');
  expect([one.unitOf(plan()), one.unitOf(plan('Đảng ủy xã C')), same.unitOf(plan('Đảng ủy xã A'))]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  // Of one of which the roster has no committee it may be.
  const open = new Roster([of('A', 'Đảng ủy xã A'), of('B')]);
  const settled = (unit: never) => settle(unit, undefined, open, '2022-06-30');
  expect(settled(plan('Đảng ủy xã C')).listed?.code).toBe('B');
  expect(settled(plan())).toMatchObject({ namesakes: { units: [{ code: 'A' }, { code: 'B' }] } });
  expect(settled(plan()).listed).toBeUndefined();
});
