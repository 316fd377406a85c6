import { expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { offRoster } from '../../../src/desk/roster/offRoster.js';
import { Roster } from '../../../src/desk/roster/Roster.js';

const unit = (code: string, name: string, more: Partial<RosterUnit> = {}): RosterUnit => ({
  ...{ code, name, type: 'farmers-union', level: 'commune' },
  ...more,
});
const A = unit('C1', 'Hội Nông dân xã An Thịnh');
const B = unit('C2', 'Hội Nông dân xã Bình An');

test.each<[string, RosterUnit[], string[]]>([
  ['both are there', [A, B], []],
  ['in another order', [B, A], []],
  ['one is taken off', [B], ['C1']],
  ['all are', [], ['C1', 'C2']],
  ['another stands in its place', [unit('C3', 'Hội Nông dân xã Đông Sơn'), B], ['C1']],
  ['another has its code', [unit('C1', 'Hội Nông dân xã Đông Sơn'), B], ['C1']],
  ['it has become one of another kind', [{ ...A, type: 'womens-union' }, B], ['C1']],
  ['of another level', [{ ...A, level: 'district' }, B], ['C1']],
  ['it has another code', [unit('X9', A.name), B], []],
  ['its code is written otherwise', [unit('c1', A.name), B], []],
  ['its name is written otherwise', [unit('C1', 'HND xã An Thịnh'), B], []],
  [
    'it is called otherwise, and the roster says that it was called so',
    [unit('C1', 'Hội Nông dân xã Đông Sơn', { formerNames: [A.name] }), B],
    [],
  ],
  [
    'two have changed their codes',
    [
      { ...A, code: 'C2' },
      { ...B, code: 'C1' },
    ],
    [],
  ],
])('%s', (_, now, off) => {
  const told = offRoster([A, B], new Roster(now));
  expect(told.map(({ code }) => code)).toEqual(off);
  for (const { code, ...names } of told) expect({ code, ...names }).toEqual(code === 'C1' ? A : B);
});

test('without a roster nobody is on it any more', () => {
  expect(offRoster([A, B], undefined)).toEqual([A, B]);
});
