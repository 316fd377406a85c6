import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { mismatches } from '../../../src/desk/roster/mismatches.js';
import { Roster } from '../../../src/desk/roster/Roster.js';
import { rosterFromTable } from '../../../src/desk/roster/tableRoster.js';
import { rosterFromYaml } from '../../../src/desk/roster/yamlRoster.js';

const unit = (code: string, name: string, more: Partial<RosterUnit> = {}): RosterUnit => ({
  code,
  name: `Hội Nông dân ${name}`,
  type: 'farmers-union',
  level: 'commune',
  parent: 'Huyện Sông Thương',
  ...more,
});
const formerly = (...names: string[]) => ({ formerNames: names.map((name) => `Hội Nông dân ${name}`) });
const plan = (name: string, more: { code?: string; party_committee?: string[] } = {}) => ({
  name: `Hội Nông dân ${name}`,
  type: 'farmers-union' as const,
  level: 'commune' as const,
  ...more,
});

describe('a plan of a name that a unit had before is its own', () => {
  const roster = new Roster([
    unit('A', 'xã Vạn Xuân', formerly('xã Bình Minh', 'xã Bình Sơn')),
    unit('B', 'xã An Thịnh'),
  ]);

  test.each(['xã Bình Minh', 'xã Bình Sơn', 'XÃ BÌNH  MINH', 'xã Bình Minh, huyện Sông Thương'])('%s', (name) => {
    expect(roster.unitOf(plan(name))?.code).toBe('A');
    expect(roster.named(`Hội Nông dân ${name}`)).toMatchObject({ code: 'A' });
    const [listed] = roster.units as [RosterUnit];
    expect(mismatches({ file: 'a.yaml', document: 0 }, plan(name), listed)).toEqual([]);
  });

  test('another name is not', () => expect(roster.unitOf(plan('xã Bình Hà'))).toBeUndefined());

  test('but a unit that is called so now comes first', () => {
    const both = new Roster([unit('A', 'xã Vạn Xuân', formerly('xã Bình Minh')), unit('C', 'xã Bình Minh')]);
    expect(both.unitOf(plan('xã Bình Minh'))?.code).toBe('C');
    expect(both.namesakesOf(plan('xã Bình Minh'))).toEqual([]);
  });

  test('of two that were called so it is told by the Party committee, or it is of none', () => {
    const own = (code: string, name: string) =>
      unit(code, name, { ...formerly('xã Bình Minh'), partyCommittee: `Đảng ủy ${name}` });
    const two = new Roster([own('A', 'xã Vạn Xuân'), own('C', 'xã Vạn Thọ')]);
    expect(two.unitOf(plan('xã Bình Minh'))).toBeUndefined();
    expect(two.namesakesOf(plan('xã Bình Minh')).map(({ code }) => code)).toEqual(['A', 'C']);
    expect(two.unitOf(plan('xã Bình Minh', { party_committee: ['Đảng ủy xã Vạn Thọ'] }))?.code).toBe('C');
  });
});

test('former names stand in a column of their own, or as a list in YAML', () => {
  const names = ['Hội Nông dân xã Bình Minh', 'Hội Nông dân xã Bình Sơn'];
  for (const heading of ['Tên cũ', 'Tên trước đây', 'former_names']) {
    const rows = [
      ['Mã', 'Tên', 'Loại', 'Cấp', heading],
      ['A', 'Hội Nông dân xã Vạn Xuân', 'Hội Nông dân', 'xã', names.join('; ')],
      ['B', 'Hội Nông dân xã An Thịnh', 'Hội Nông dân', 'xã', ''],
    ];
    const read = rosterFromTable({ rows: rows.map((cells, i) => ({ number: i + 1, cells })) });
    expect([read.faults, read.units.map(({ formerNames }) => formerNames)]).toEqual([[], [names, undefined]]);
  }
  const yaml = (written: string) =>
    rosterFromYaml(`units: [{ code: A, name: Hội Nông dân xã Vạn Xuân, type: HND, level: xã, tên cũ: ${written} }]`);
  expect(yaml(`[${names.join(', ')}]`).units[0]?.formerNames).toEqual(names);
  expect(yaml(names[0] ?? '').units[0]?.formerNames).toEqual([names[0]]);
});
