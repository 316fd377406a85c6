import { expect, test } from 'vitest';
import { unitLevels, unitTypes } from '../../../src/plan/model/model.js';
import { catalogue } from '../../support/catalogue.js';

/** The table of the contract (requirements.md), in the order of the text: id, modality, level, check, due. */
const TABLE = `
1.a directive warning tasks
1.b directive note review
1.c must error schema 2025-12-31
1.d directive error schema
1.e directive note review
2.a directive warning tasks
2.b directive warning tasks
2.c directive warning tasks
2.d directive error schema
2.e conditional note schema
2.f directive warning schema
2.g directive error schema 2026-12-31
3.1.a directive note review
3.1.b directive error schema
3.2.a emphasis warning tasks
3.2.b emphasis warning tasks
3.2.c emphasis note review
3.2.d emphasis warning tasks
3.2.e directive warning tasks
3.2.f directive warning tasks
3.2.g directive warning tasks
3.3.a directive warning tasks
3.3.b directive warning tasks
3.3.c directive warning tasks
3.3.d directive warning tasks
3.3.e directive warning tasks
3.MT.a directive warning tasks
3.MT.b directive warning tasks
3.MT.c directive warning tasks
3.MT.d directive warning tasks
3.MT.e directive warning tasks
3.MT.f directive warning tasks
3.CD.a directive warning tasks
3.CD.b directive note review
3.CD.c emphasis warning tasks
3.CD.d directive error schema
3.ND.a directive note review
3.ND.b directive warning tasks
3.ND.c directive warning tasks
3.CCB.a directive note review
3.CCB.b directive note review
3.CCB.c directive warning tasks
3.CCB.d directive warning tasks
3.CCB.e directive warning tasks
3.CCB.f emphasis warning tasks
3.CCB.g strive error schema
3.PN.a directive note review
3.PN.b directive warning tasks
3.PN.c directive warning tasks
3.PN.d directive warning tasks
3.PN.e directive warning tasks
3.PN.f directive warning tasks
3.TN.a directive note review
3.TN.b directive warning tasks
3.TN.c directive warning tasks
3.TN.d emphasis error schema
4.a directive warning tasks
4.b emphasis note review
4.c emphasis warning tasks
5.1.a must error schema 2021-09-30
5.1.b must warning tasks
5.1.c must error schema 2021-09-30
5.2.a must error schema 2021-09-30
5.2.b must error schema 2021-09-30
5.3.a directive warning tasks
5.3.b directive error schema 2026-12-31
5.4.a directive warning tasks
5.4.b directive warning tasks
5.5.a must warning tasks
5.5.b must error schema
5.5.c must error schema 2025-09-30
6.a directive error schema
`;

/** Which requirements bind a type at a level, after the column "applies" of that table. */
const BINDING: Record<string, Record<string, string>> = {
  'party-committee': {
    province: '1.a 1.b 1.c 1.d 1.e 4.a 4.b 4.c 6.a',
    district: '1.a 1.b 1.c 1.d 1.e 4.a 4.b 4.c 5.1.a 5.1.b 5.1.c 6.a',
    commune: '1.a 1.b 1.c 1.d 1.e 4.a 4.b 4.c 6.a',
  },
  'council-party-caucus': {
    province: '5.3.a',
    district: '',
    commune: '',
  },
  'government-party-caucus': {
    province: '5.3.a',
    district: '',
    commune: '',
  },
  'people-council': {
    province: '2.a 2.b 2.g 5.3.b',
    district: '2.a 2.b 2.g',
    commune: '2.a 2.b 2.g',
  },
  'people-committee': {
    province: '2.a 2.b 2.c 2.d 2.e 2.f 2.g 5.3.b',
    district: '2.a 2.b 2.c 2.d 2.e 2.f 2.g 5.3.b',
    commune: '2.a 2.b 2.c 2.d 2.e 2.f 2.g',
  },
  'fatherland-front': {
    province:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.MT.a 3.MT.b 3.MT.c 3.MT.d 3.MT.e 3.MT.f 4.a 4.b 4.c 5.2.a 5.2.b',
    district:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.MT.a 3.MT.b 3.MT.c 3.MT.d 3.MT.e 3.MT.f 4.a 4.b 4.c',
    commune:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.MT.a 3.MT.b 3.MT.c 3.MT.d 3.MT.e 3.MT.f',
  },
  'trade-union': {
    province:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.CD.a 3.CD.b 3.CD.c 3.CD.d 4.a 4.b 4.c 5.2.a 5.2.b',
    district:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.CD.a 3.CD.b 3.CD.c 3.CD.d 4.a 4.b 4.c',
    commune:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.CD.a 3.CD.b 3.CD.c',
  },
  'farmers-union': {
    province:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.ND.a 3.ND.b 3.ND.c 4.a 4.b 4.c 5.2.a 5.2.b',
    district:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.ND.a 3.ND.b 3.ND.c 4.a 4.b 4.c',
    commune:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.ND.a 3.ND.b 3.ND.c',
  },
  'veterans-association': {
    province:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.CCB.a 3.CCB.b 3.CCB.c 3.CCB.d 3.CCB.e 3.CCB.f 3.CCB.g 4.a 4.b 4.c 5.2.a 5.2.b',
    district:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.CCB.a 3.CCB.b 3.CCB.c 3.CCB.d 3.CCB.e 3.CCB.f 3.CCB.g 4.a 4.b 4.c',
    commune:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.CCB.a 3.CCB.b 3.CCB.c 3.CCB.d 3.CCB.e 3.CCB.f',
  },
  'womens-union': {
    province:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.PN.a 3.PN.b 3.PN.c 3.PN.d 3.PN.e 3.PN.f 4.a 4.b 4.c 5.2.a 5.2.b',
    district:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.PN.a 3.PN.b 3.PN.c 3.PN.d 3.PN.e 3.PN.f 4.a 4.b 4.c',
    commune:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.PN.a 3.PN.b 3.PN.c 3.PN.d 3.PN.e 3.PN.f',
  },
  'youth-union': {
    province:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.TN.a 3.TN.b 3.TN.c 3.TN.d 4.a 4.b 4.c 5.2.a 5.2.b',
    district:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.TN.a 3.TN.b 3.TN.c 3.TN.d 4.a 4.b 4.c',
    commune:
      '2.a 2.b 3.1.a 3.1.b 3.2.a 3.2.b 3.2.c 3.2.d 3.2.e 3.2.f 3.2.g 3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.TN.a 3.TN.b 3.TN.c',
  },
  'propaganda-board': {
    province: '5.4.a 5.4.b',
    district: '',
    commune: '',
  },
  'mass-mobilization-board': {
    province: '5.5.a 5.5.b 5.5.c',
    district: '',
    commune: '',
  },
};

const lines = TABLE.trim().split('\n');

test('72 requirements in the order of the text, each as the contract has it', () => {
  const loaded = catalogue.requirements.map(({ id, modality, level, check, due = '' }) =>
    `${id} ${modality} ${level} ${typeof check === 'string' ? check : 'schema'} ${due}`.trim(),
  );
  expect(loaded).toEqual(lines);
  expect(lines.length).toBe(72);
});

test('every type and level is here', () => {
  expect(Object.keys(BINDING)).toEqual(unitTypes.map(({ value }) => value));
  for (const levels of Object.values(BINDING))
    expect(Object.keys(levels)).toEqual(unitLevels.map(({ value }) => value));
});

const combinations = Object.entries(BINDING).flatMap(([type, levels]) =>
  Object.entries(levels).map(([level, ids]) => ({ type, level, ids: ids.split(' ').filter((id) => id !== '') })),
);

test.each(combinations)('$type at $level', ({ type, level, ids }) => {
  expect(catalogue.binding({ type, level }).map(({ id }) => id)).toEqual(ids);
});

test('every requirement binds somebody', () => {
  const bound = new Set(combinations.flatMap(({ ids }) => ids));
  expect(lines.map((line) => line.split(' ')[0]).filter((id = '') => !bound.has(id))).toEqual([]);
});

test.each([
  ['3.cđ.a', '3.CD.a'],
  [' 3.CĐ.D ', '3.CD.d'],
  ['3.ccb.G', '3.CCB.g'],
  ['1.A', '1.a'],
  ['3.C\u0110.b', '3.CD.b'],
])('the id %s is %s', (written, id) => {
  expect(catalogue.find(written)?.id).toBe(id);
});

test.each(['3.1', '3', '', '1.z', '3.CCB', 'constructor'])('there is no requirement %j', (id) => {
  expect(catalogue.find(id)).toBeUndefined();
});
