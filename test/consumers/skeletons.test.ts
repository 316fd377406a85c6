import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { unitLevels, unitTypes } from '../../src/plan/model/model.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { skeletonYaml } from '../../src/report/skeleton/skeletonYaml.js';
import { catalogue } from '../support/catalogue.js';
import { filledIn } from '../support/filledIn.js';

const kinds = unitTypes
  .flatMap(({ value: type }) => unitLevels.map(({ value: level }) => ({ type, level })))
  .filter((kind) => catalogue.binding(kind).length > 0);
const DAYS = ['2021-07-01', '2021-09-30', '2022-06-30', '2023-12-31', '2025-12-31', '2026-06-30'];
const COMMITTEES: Record<string, string> = {
  province: 'Tỉnh ủy Bắc Hà',
  district: 'Huyện ủy Sông Thương',
  commune: 'Đảng ủy xã An Thịnh',
};
const words = (vocabulary: 'vi' | 'en') => ({ language: vocabulary, vocabulary }) as const;
const unitOf = (type: string, level: string) => {
  const kind = unitTypes.find(({ value }) => value === type)?.vi[0];
  const committee = COMMITTEES[level] ?? '';
  // Of the same place.
  const place = committee.replace(/^(?:Tỉnh|Huyện|Đảng) ủy /, '').replace(/^xã /, '');
  const name =
    type === 'party-committee'
      ? committee
      : `${kind} ${unitLevels.find(({ value }) => value === level)?.vi[0]} ${place}`;
  return { type, level, name, committees: [committee] };
};
const judge = (text: string, asOf: string) => assess(parsePlan(text), catalogue, { asOf, file: 'a.yaml' });

describe.each(kinds)('the skeleton of $type at $level', ({ type, level }) => {
  const unit = unitOf(type, level);

  test.each(['vi', 'en'] as const)('has nothing wrong and nothing met (%s)', (vocabulary) => {
    const text = skeletonYaml(unit, catalogue, words(vocabulary));
    for (const asOf of DAYS) {
      const { problems, counts, unit: read } = judge(text, asOf);
      expect(problems.filter((problem) => problem.level !== 'note')).toEqual([]);
      expect([counts.met, read?.type, read?.level]).toEqual([0, type, level]);
    }
  });

  test('asks for all that binds the unit, in comments, and for nothing else', () => {
    const text = skeletonYaml(unit, catalogue, words('vi'));
    const said = [...text.matchAll(/^ {2}# (\d[\w.]*) · /gm)].map(([, id]) => id);
    expect(said.toSorted()).toEqual(
      catalogue
        .binding(unit)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test.each(['vi', 'en'] as const)(
    'filled in from its own examples, meets everything that it can be asked (%s)',
    (vocabulary) => {
      const text = filledIn(skeletonYaml(unit, catalogue, words(vocabulary)));
      const { problems } = judge(text, '2022-06-30');
      expect(problems.filter((problem) => problem.level !== 'note')).toEqual([]);
      const open = catalogue.binding(unit).flatMap(({ id, examples }) => {
        const { results } = judge(text, examples?.as_of ?? '');
        return results.filter(({ requirement, status }) => requirement === id && !['met', 'review'].includes(status));
      });
      expect(
        open.map(({ requirement, status, findings }) => [requirement, status, findings.map(({ kind }) => kind)]),
      ).toEqual([]);
    },
  );
});
