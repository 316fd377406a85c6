import { describe, expect, test } from 'vitest';
import { checkFacts, compiles } from './checkFacts.js';

describe('parameters of within', () => {
  test.each([{ to: '2021-09-30' }, { from: '2021-01-01', to: '2021-09-30' }, { to: { endOf: 'year' } }])(
    '%j',
    (within) => {
      expect(compiles({ within })).toBe(true);
    },
  );
  test.each([
    ...[
      {},
      { from: '2021-01-01' },
      { to: '30/9/2021' },
      { to: '2021-09-31' },
      { to: 2021 },
      { to: {} },
      { to: '2021-09-30', max: 1 },
    ],
    ...[{ to: { endOf: 2 } }, { to: { endOf: 'year', of: 'x' } }, '2021-09-30', true, null],
  ])('not %j', (within) => {
    expect(compiles({ within })).toBe(false);
  });
});

describe('within', () => {
  const within = { from: '2021-07-01', to: '2021-09-30' };
  test.each(['2021-07-01', '2021-08-15', '2021-09-30'])('%s is inside', (date) => {
    expect(checkFacts({ within }, date)).toEqual([]);
  });
  test.each(['2021-06-30', '2021-10-01', '2020-08-15', '2022-08-15'])('%s is outside', (date) => {
    expect(checkFacts({ within }, date, '2022-08-15')).toEqual([
      { kind: 'date-outside', params: { date, ...within }, path: '', how: 'broken' },
    ]);
  });
  test.each([
    ['2022-08-15', '2022-08-14', 'a day still to come', true],
    ['2022-08-15', '2022-08-15', 'the day of the check', false],
    ['2022-08-15', '2022-08-16', 'a day gone by', false],
  ])('%s seen on %s is %s', (date, asOf, _, ahead) => {
    const [found] = checkFacts({ within }, date, asOf);
    expect(found?.params).toEqual({ date, ...within, ...(ahead && { asOf }) });
  });
  test('without a first day', () => {
    const schema = { properties: { issued: { within: { to: '2021-09-30' } } } };
    expect(checkFacts(schema, { issued: '1999-01-01' })).toEqual([]);
    expect(checkFacts(schema, { issued: '2021-10-01' })).toEqual([
      { kind: 'date-outside', params: { date: '2021-10-01', to: '2021-09-30' }, path: '/issued', how: 'broken' },
    ]);
    expect(checkFacts(schema, {})).toEqual([]);
  });
  test.each(['ongoing', 'yearly', 'quarterly', 'monthly'])('%s is no date', (value) => {
    expect(checkFacts({ within }, value)).toEqual([
      { kind: 'date-needed', params: { value }, path: '', how: 'absent' },
    ]);
  });
  test('the end of the year in the same record', () => {
    const schema = { properties: { on: { within: { from: '2021-01-01', to: { endOf: 'year' } } } } };
    expect(checkFacts(schema, { year: 2022, on: '2022-12-31' })).toEqual([]);
    expect(checkFacts(schema, { year: 2022, on: '2023-01-01' })).toMatchObject([{ params: { to: '2022-12-31' } }]);
    expect(checkFacts(schema, { on: '2099-01-01' })).toEqual([]);
    expect(checkFacts(schema, { on: '2020-12-31' })).toMatchObject([{ kind: 'date-outside' }]);
  });
});
