import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { makeForm } from '../../src/form/makeForm.js';
import { readForm } from '../../src/form/readForm.js';
import { unitLevels, unitTypes } from '../../src/plan/model/model.js';
import { parseForm, parsePlan } from '../../src/plan/reader/parsePlans.js';
import { skeletonYaml } from '../../src/report/skeleton/skeletonYaml.js';
import { catalogue } from '../support/catalogue.js';

const kinds = unitTypes.flatMap(({ value: type }) =>
  unitLevels.map(({ value: level }) => ({ type, level })).filter((kind) => catalogue.binding(kind).length > 0),
);

describe.each(['vi', 'en'] as const)('the form of every kind of unit (%s)', (language) => {
  test.each(kinds)('$type, $level: it is the skeleton, in cells', ({ type, level }) => {
    const unit = { type, level, name: 'Đơn vị A', committees: ['Huyện ủy Sông Thương'] };
    const names = { language, vocabulary: language };
    const form = readForm(makeForm(unit, catalogue, names));
    if (!('text' in form)) throw new Error(form.fault.reason);
    expect(form.problems).toEqual([]);
    const [parsed] = parseForm(form);
    const own = parsePlan(skeletonYaml(unit, catalogue, names));
    expect(parsed?.plan).toEqual(own.plan);
    expect(parsed?.problems.filter(({ level }) => level !== 'note').map(({ kind }) => kind)).toEqual([]);
    const { results } = assess(parsed ?? own, catalogue, { asOf: '2022-06-30', file: 'a.xlsx' });
    expect(results.filter(({ status }) => status === 'met')).toEqual([]);
  });
});

test('the same form is the same bytes', () => {
  const unit = { type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã An Thịnh' };
  const make = () => makeForm(unit, catalogue, { language: 'vi', vocabulary: 'vi' });
  expect(make()).toEqual(make());
});
