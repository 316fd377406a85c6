import { describe, expect, test } from 'vitest';
import { checkWhoUnitIs, judgedAs } from '../../../src/check/assess/whoUnitIs.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { planOf } from '../../support/desk.js';

const unit = {
  name: 'Hội Nông dân xã An Thịnh',
  type: 'farmers-union',
  level: 'commune',
  party_committee: 'Đảng ủy xã An Thịnh',
} as const;
const listed = { code: 'X1', name: unit.name, type: unit.type, level: unit.level };

/** What contradicts a unit, with where it is said. */
function against(said: Partial<Record<keyof typeof unit, string>>, roster?: object) {
  const parsed = parsePlan(planOf({ ...unit, ...said }));
  return checkWhoUnitIs(parsed, parsed.plan?.unit, roster as never).map(
    ({ kind, pointer, params }) => `${kind} ${pointer} ${Object.values(params).join(' ')}`,
  );
}

describe('a unit is judged as the roster has it', () => {
  test.each([
    ['without a roster', undefined, unit],
    ['that says the same', listed, unit],
    ['that says another type', { ...listed, type: 'womens-union' }, { ...unit, type: 'womens-union' }],
    ['that says another level', { ...listed, level: 'district' }, { ...unit, level: 'district' }],
    [
      'that says both',
      { ...listed, type: 'womens-union', level: 'district' },
      { ...unit, type: 'womens-union', level: 'district' },
    ],
  ])('%s', (_, roster, expected) => expect(judgedAs(unit as never, roster as never)).toEqual(expected));
});

describe('against the roster', () => {
  test('nothing where both say the same, and nothing of no unit', () => {
    expect(against({})).toEqual([]);
    expect(against({}, listed)).toEqual([]);
    expect(checkWhoUnitIs(parsePlan('[]'), undefined, listed as never)).toEqual([]);
  });
  test.each([
    ['type', { ...listed, type: 'womens-union' }, 'farmers-union womens-union'],
    ['level', { ...listed, level: 'district' }, 'commune district'],
  ])('its %s', (field, roster, words) => {
    const found = against({}, roster).filter((one) => one.startsWith('roster-contradicts'));
    expect(found).toEqual([`roster-contradicts /unit/${field} ${field} ${words} X1 ${unit.name}`]);
  });
});

describe('the name', () => {
  test('is held against what the plan says, and where there is a roster it is the word that is wrong', () => {
    expect(against({ type: 'womens-union' })).toEqual([
      `name-contradicts /unit/type type womens-union ${unit.name} farmers-union`,
    ]);
    expect(against({ name: 'Hội Phụ nữ xã An Thịnh' }, listed)).toEqual([
      'name-contradicts /unit/name type farmers-union Hội Phụ nữ xã An Thịnh womens-union',
    ]);
  });
  test('that the roster has contradicts nothing', () => {
    const women = { ...listed, type: 'womens-union' };
    expect(against({ type: 'womens-union' }, women)).toEqual([]);
  });
  test('whose level is said to be wrong elsewhere is not said to be so twice', () => {
    const twice = against({ type: 'Hội Nông dân huyện', level: 'commune', name: 'Hội Nông dân huyện Sông Thương' });
    expect(twice.filter((one) => one.startsWith('name-contradicts'))).toEqual([]);
  });
});

describe('the Party committee of the same level', () => {
  test.each([
    ['Đảng ủy xã An Thịnh', []],
    ['Chi bộ thôn Đông', []],
    ['Đảng bộ xã An Thịnh', []],
    ['ĐU xã An Thịnh', []],
    ['Ban Chấp hành đảng xã An Thịnh', []],
    ['TU', []],
    ['HU', []],
    ['Huyện ủy Sông Thương', ['committee-level /unit/party_committee Huyện ủy Sông Thương district commune']],
    ['Đảng ủy xã Bình Minh', [`committee-place /unit/party_committee Đảng ủy xã Bình Minh ${unit.name}`]],
    ['UBND xã An Thịnh', ['no-committee /unit/party_committee UBND xã An Thịnh']],
    ['Xã An Thịnh', ['no-committee /unit/party_committee Xã An Thịnh']],
    [unit.name, [`no-committee /unit/party_committee ${unit.name}`]],
  ])('%s', (committee, expected) => {
    const found = against({ party_committee: committee });
    // Of a bare "TU" or "HU" only the level may be wrong.
    const of = committee.length > 2 ? found : found.filter((one) => one.startsWith('no-committee'));
    expect(of).toEqual(expected);
  });
  test('is asked of each of several, and not of Party committees', () => {
    expect(against({ party_committee: '[Đảng ủy xã An Thịnh, UBND xã An Thịnh]' })).toEqual([
      'no-committee /unit/party_committee/1 UBND xã An Thịnh',
    ]);
    const party = { name: 'Đảng ủy xã An Thịnh', type: 'party-committee', party_committee: 'UBND xã' };
    expect(against(party)).toEqual([]);
  });
});
