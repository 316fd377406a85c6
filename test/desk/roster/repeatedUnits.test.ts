import { expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { repeatedUnits } from '../../../src/desk/roster/repeatedUnits.js';
import { asOf, desk, planOf } from '../../support/desk.js';

const at = desk();

const unit = (code: string, more: Partial<RosterUnit> = {}): RosterUnit => ({
  code,
  name: 'Hội Nông dân xã An Thịnh',
  type: 'farmers-union',
  level: 'commune',
  parent: 'Huyện Một',
  ...more,
});
const codes = (...units: RosterUnit[]) => repeatedUnits(units).map((group) => group.map(({ code }) => code));

test('a unit with several codes at one time is one that stands there several times', () => {
  expect(codes(unit('A'), unit('B', { name: 'HND xã An Thịnh' }), unit('C', { parent: 'huyện Một' }))).toEqual([
    ['A', 'B', 'C'],
  ]);
  expect(codes(unit('A', { validTo: '2025-06-30' }), unit('B', { validFrom: '2025-06-30' }))).toHaveLength(1);
});

test.each([
  ['another place', { name: 'Hội Nông dân xã An Bình' }],
  ['another type', { type: 'veterans-association' }],
  ['another level', { level: 'district' as const }],
  ['another district', { parent: 'Huyện Hai' }],
  ['a later time', { validFrom: '2025-07-01' }],
])('one of %s is another', (_, more) => {
  expect(codes(unit('A', { validTo: '2025-06-30' }), unit('B', more))).toEqual([]);
});

test('a run says so, and counts both', async () => {
  const rows = ['A', 'B', 'C'].map(
    (code) => `${code};Hội Nông dân xã ${code === 'C' ? 'Khác' : 'An Thịnh'};Hội Nông dân;xã`,
  );
  at.put('ds.csv', `code;name;type;level\n${rows.join('\n')}\n`);
  at.put('kh/a.yaml', planOf({ name: 'Hội Nông dân xã Khác', type: 'farmers-union', level: 'commune' }));
  const { stderr, report } = await at.json('kh', '--roster', 'ds.csv', '--as-of', asOf);
  expect(stderr).toContain('ds.csv: “Hội Nông dân xã An Thịnh” có 2 dòng, mã A và B');
  expect(report.summary.roster.expected).toBe(3);
});
