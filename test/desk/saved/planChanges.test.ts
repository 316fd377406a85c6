import { expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { changeParts, compareReports } from '../../../src/desk/saved/compareReports.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const HEAD = 'đơn vị:\n  tên: Huyện ủy Sông Thương\n  loại: Cấp ủy\n  cấp: huyện\n';
const ISSUED = 'văn bản:\n  ngày ban hành: 20/9/2021\n';
const judged = (text: string, file: string, asOf = '2022-06-30') => assess(parsePlan(text), catalogue, { asOf, file });

test('the lists of plans together are the lists of the comparison', () => {
  const before = [
    judged(HEAD, 'a.yaml'),
    judged(HEAD.replace('Sông Thương', 'Lục Ngạn'), 'b.yaml'),
    judged(HEAD.replace('Sông Thương', 'Yên Thế'), 'gone.yaml'),
    judged(HEAD.replace('Sông Thương', 'Lạng Giang'), 'renamed.yaml'),
    judged(HEAD.replace('Sông Thương', 'Tân Yên'), 'broken.yaml'),
  ];
  const after = [
    judged(HEAD + ISSUED, 'a.yaml'),
    judged(`${HEAD.replace('Sông Thương', 'Lục Ngạn')}lạ: 1\n`, 'b.yaml'),
    judged(HEAD.replace('Sông Thương', 'Lạng Giang II'), 'renamed.yaml'),
    judged('đơn vị: [\n', 'broken.yaml'),
  ];
  const compared = compareReports(before, after);
  for (const part of changeParts) {
    const ofPlans = compared.plans.flatMap((plan) => plan[part]);
    expect(ofPlans, part).toHaveLength(compared[part].length);
    expect(new Set(ofPlans)).toEqual(new Set(compared[part]));
  }
  const shown = compared.plans.map(({ before, after }) => [before?.file, after?.file]);
  expect(shown).toEqual([
    ['a.yaml', 'a.yaml'],
    ['b.yaml', 'b.yaml'],
    ['renamed.yaml', 'renamed.yaml'],
    ['broken.yaml', 'broken.yaml'],
    ['gone.yaml', undefined],
  ]);
  const [mended, , , broken, gone] = compared.plans;
  expect(mended?.fixed.map(({ requirement }) => requirement)).toContain('5.1.c');
  expect(broken?.open.length).toBeGreaterThan(0);
  expect(broken?.fixed).toEqual([]);
  expect(gone?.gone.length).toBeGreaterThan(0);
});
