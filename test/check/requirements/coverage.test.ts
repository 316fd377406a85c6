import { expect, test } from 'vitest';
import { unitLevels, unitTypes } from '../../../src/plan/model/model.js';
import { catalogue } from '../../support/catalogue.js';

/**
 * The table of the contract (requirements.md), in the order of the text: id, modality, level, check, due, and whom it binds:
 * types, at all levels or at those behind the colon.
 */
const TABLE = `
1.a directive warning tasks - party-committee
1.b directive note review - party-committee
1.c must error schema 2025-12-31 party-committee
1.d directive error schema - party-committee
1.e directive note review - party-committee
2.a directive warning tasks - people-council people-committee organisations
2.b directive warning tasks - people-council people-committee organisations
2.c directive warning tasks - people-committee
2.d directive error schema - people-committee
2.e conditional note schema - people-committee
2.f directive warning schema - people-committee
2.g directive error schema 2025-12-31 people-council people-committee
3.1.a directive note review - organisations
3.1.b directive error schema - organisations
3.2.a emphasis warning tasks - organisations
3.2.b emphasis warning tasks - organisations
3.2.c emphasis note review - organisations
3.2.d emphasis warning tasks - organisations
3.2.e directive warning tasks - organisations
3.2.f directive warning tasks - organisations
3.2.g directive warning tasks - organisations
3.3.a directive warning tasks - organisations
3.3.b directive warning tasks - organisations
3.3.c directive warning tasks - organisations
3.3.d directive warning tasks - organisations
3.3.e directive warning tasks - organisations
3.MT.a directive warning tasks - fatherland-front
3.MT.b directive warning tasks - fatherland-front
3.MT.c directive warning tasks - fatherland-front
3.MT.d directive warning tasks - fatherland-front
3.MT.e directive warning tasks - fatherland-front
3.MT.f directive warning tasks - fatherland-front
3.CD.a directive warning tasks - trade-union
3.CD.b directive note review - trade-union
3.CD.c emphasis warning tasks - trade-union
3.CD.d directive error schema - trade-union:province,district
3.ND.a directive note review - farmers-union
3.ND.b directive warning tasks - farmers-union
3.ND.c directive warning tasks - farmers-union
3.CCB.a directive note review - veterans-association
3.CCB.b directive note review - veterans-association
3.CCB.c directive warning tasks - veterans-association
3.CCB.d directive warning tasks - veterans-association
3.CCB.e directive warning tasks - veterans-association
3.CCB.f emphasis warning tasks - veterans-association
3.CCB.g strive error schema - veterans-association:province,district
3.PN.a directive note review - womens-union
3.PN.b directive warning tasks - womens-union
3.PN.c directive warning tasks - womens-union
3.PN.d directive warning tasks - womens-union
3.PN.e directive warning tasks - womens-union
3.PN.f directive warning tasks - womens-union
3.TN.a directive note review - youth-union
3.TN.b directive warning tasks - youth-union
3.TN.c directive warning tasks - youth-union
3.TN.d emphasis error schema - youth-union:province,district
4.a directive warning tasks - party-committee organisations:province,district
4.b emphasis note review - party-committee organisations:province,district
4.c emphasis warning tasks - party-committee organisations:province,district
5.1.a must error schema 2021-09-30 party-committee:district
5.1.b must error tasks 2021-09-30 party-committee:district
5.1.c must error schema 2021-09-30 party-committee:district
5.2.a must error schema 2021-09-30 organisations:province
5.2.b must error schema 2021-09-30 organisations:province
5.3.a directive warning tasks - council-party-caucus:province government-party-caucus:province
5.3.b directive error schema 2025-12-31 people-council:province people-committee:province,district
5.4.a directive warning tasks - propaganda-board:province
5.4.b directive warning tasks - propaganda-board:province
5.5.a must error tasks - mass-mobilization-board:province
5.5.b must error schema - mass-mobilization-board:province
5.5.c must error schema 2025-09-30 mass-mobilization-board:province
6.a directive error schema 2021-09-30 party-committee
`;

const organisations = [
  'fatherland-front',
  'trade-union',
  'farmers-union',
  'veterans-association',
  'womens-union',
  'youth-union',
];
const levels = unitLevels.map(({ value }) => value);
const lines = TABLE.trim().split('\n');

/** `people-council`, `trade-union:province,district`: every type and level that is meant. */
function meant(binds: string): string[] {
  const [type = '', at = levels.join()] = binds.split(':');
  const types = type === 'organisations' ? organisations : [type];
  return types.flatMap((one) => at.split(',').map((level) => `${one} ${level}`));
}

test('the requirements of the contract, in the order of the text', () => {
  expect(catalogue.requirements.map(({ id }) => id)).toEqual(lines.map((line) => line.split(' ')[0]));
});

test.each(lines)('%s', (line) => {
  const [id = '', modality, level, check, due, ...binds] = line.split(' ');
  const requirement = catalogue.find(id);
  expect(requirement).toMatchObject({ id, modality, level });
  expect(typeof requirement?.check === 'string' ? requirement.check : 'schema').toBe(check);
  expect(requirement?.due ?? '-').toBe(due);
  // A type made of several is bound by what binds any of them: test/check/assess/organs.test.ts.
  const bound = unitTypes
    .filter(({ standsFor }) => !standsFor)
    .flatMap(({ value: type }) =>
      levels.flatMap((level) =>
        catalogue.binding({ type, level }).some((one) => one.id === id) ? [`${type} ${level}`] : [],
      ),
    );
  expect(bound.length).toBeGreaterThan(0);
  expect(bound.sort()).toEqual(binds.flatMap(meant).sort());
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
