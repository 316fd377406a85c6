import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../src/desk/across/Said.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const unit = { name: 'Hội Cựu chiến binh huyện A', type: 'veterans-association', level: 'district' };
const said = (sections: string) => saidIn(parsePlan(planOf(unit, sections)), catalogue);

describe('the number of a document', () => {
  test.each([
    ['15-KH/HND', '15-KH/HND'],
    ['Số 15', 'Số 15'],
    // Left to be filled in.
    ['…-KH/HND 2021', undefined],
    ['...-KH/HND 2021', undefined],
    ['15-KH/..', undefined],
    ['-KH/HND 2021', undefined],
    ['" – KH/HND 2021"', undefined],
    ['/KH-HND 2021', undefined],
    ['KH/HND', undefined],
  ])('%s: %s', (written, number) => {
    expect(said(`document:\n  number: ${written}\n`).number?.text).toBe(number);
  });
  test('stands where the plan has it', () => {
    expect(said('document:\n  number: 15-KH/HND\n').number).toMatchObject({
      pointer: '/document/number',
      range: { start: { line: 6, column: 11 } },
    });
  });
});

describe('figures', () => {
  const target = (measure: string, which = 'goal') =>
    `  - indicator: retired-officer-chairs\n    ${which}: { year: 2025, ${measure} }\n`;
  const stated = (...targets: string[]) => said(`targets:\n${targets.join('')}`).figures.map((one) => one.stated);
  test.each<[string, object | undefined]>([
    ['count: 11, total: 20', { count: 11, total: 20 }],
    ['count: 0, total: 20', { count: 0, total: 20 }],
    // With both the counts are exact.
    ['count: 11, total: 20, percent: 55', { count: 11, total: 20 }],
    ['percent: 55', { percent: 55, decimals: 0 }],
    ['percent: 55%', { percent: 55, decimals: 0 }],
    ['percent: 57.1', { percent: 57.1, decimals: 1 }],
    ['percent: "57,1%"', { percent: 57.1, decimals: 1 }],
    // A nought at the end is written, and says how exact it is.
    ['percent: "57,0%"', { percent: 57, decimals: 1 }],
    ['percent: "57,0% "', { percent: 57, decimals: 1 }],
    ['percent: "57,10 %"', { percent: 57.1, decimals: 2 }],
    ['count: 11', undefined],
  ])('%s', (measure, figure) => expect(stated(target(measure))).toEqual(figure ? [figure] : []));

  test('of the baseline before those of the goal, with their years and places', () => {
    const both =
      '  - indicator: retired-officer-chairs\n    goal: { year: 2025, percent: 60 }\n    baseline: { year: 2021, count: 1, total: 2 }\n';
    expect(said(`targets:\n${both}`).figures).toMatchObject([
      { which: 'baseline', year: 2021, pointer: '/targets/0/baseline' },
      { which: 'goal', year: 2025, pointer: '/targets/0/goal' },
    ]);
  });

  test('of an indicator of the unit’s own there are none', () => {
    expect(
      said('targets:\n  - indicator: Số hộ nghèo\n    goal: { year: 2025, count: 1, total: 2 }\n').figures,
    ).toEqual([]);
  });

  test('of a second line its own place', () => {
    const other = '  - indicator: Số hộ nghèo\n    goal: { year: 2025, percent: 60 }\n';
    expect(said(`targets:\n${other}${target('percent: 60')}`).figures).toMatchObject([{ pointer: '/targets/1/goal' }]);
  });
});

test('texts are those of tasks and activities, by their index in the file', () => {
  const texts = said(
    'tasks:\n  - { lead: A }\n  - { content: Một việc }\ncreative_activities:\n  - { year: 2022, title: Con đường hoa }\n  - { year: 2023 }\n',
  ).texts();
  expect(texts.map(({ kind, text, index }) => [kind, text, index])).toEqual([
    ['task', 'Một việc', 1],
    ['activity', 'Con đường hoa', 0],
  ]);
});

test('a plan that cannot be read says nothing', () => {
  const nothing = saidIn(parsePlan('unit: ['), catalogue);
  expect([nothing.number, nothing.figures, nothing.texts()]).toEqual([undefined, [], []]);
});
