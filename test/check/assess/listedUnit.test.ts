import { describe, expect, test } from 'vitest';
import { asCommittees, committeesOf, existsOn, listedOf, namesOf } from '../../../src/check/assess/ListedUnit.js';

describe('a unit exists from its first to its last day, both inclusive', () => {
  const [validFrom, validTo] = ['2022-01-01', '2022-12-31'];
  test.each<[object, string, boolean]>([
    [{}, '2022-06-30', true],
    [{ validFrom }, '2021-12-31', false],
    [{ validFrom }, '2022-01-01', true],
    [{ validFrom }, '2030-01-01', true],
    [{ validTo }, '2000-01-01', true],
    [{ validTo }, '2022-12-31', true],
    [{ validTo }, '2023-01-01', false],
    [{ validFrom, validTo }, '2021-12-31', false],
    [{ validFrom, validTo }, '2022-06-30', true],
    [{ validFrom, validTo }, '2023-01-01', false],
  ])('%j on %s: %s', (unit, day, exists) => expect(existsOn(unit, day)).toBe(exists));
});

describe('the names of a unit, without its dates', () => {
  const unit = { code: 'X1', name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' } as const;
  test('what the roster does not say is not there', () => {
    expect(Object.keys(namesOf({ ...unit, validFrom: '2022-01-01', due: '2022-06-30' }))).toEqual([
      'code',
      'name',
      'type',
      'level',
    ]);
  });
  test('what it says is', () => {
    const more = {
      parent: 'Huyện Sông Thương',
      partyCommittee: 'Đảng ủy xã',
      predecessors: [{ code: 'X0', name: 'Hội Nông dân xã An Bình' }],
    };
    expect(namesOf({ ...unit, ...more })).toEqual({ ...unit, ...more });
  });
  test.each([
    [{}, [], {}],
    [{ partyCommittee: 'a' }, ['a'], { partyCommittee: 'a' }],
    [
      { partyCommittee: 'a', partyCommittees: ['a', 'b'] },
      ['a', 'b'],
      { partyCommittee: 'a', partyCommittees: ['a', 'b'] },
    ],
  ])('committees of %j', (given, all, report) => {
    expect(committeesOf(given)).toEqual(all);
    expect(asCommittees(committeesOf(given))).toEqual(report);
  });
});

test('how a unit is reached is told with its names only where it is known, and where it is asked for', () => {
  const unit = { code: 'X1', name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' } as const;
  expect(Object.keys(listedOf(unit))).toEqual(Object.keys(unit));
  for (const reached of [{ email: 'a@b.vn' }, { phone: '0204' }, { contact: 'Bà Hoa' }]) {
    expect(listedOf({ ...unit, ...reached })).toEqual({ ...unit, ...reached });
    expect(namesOf({ ...unit, ...reached })).toEqual(unit);
  }
});
