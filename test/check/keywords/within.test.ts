import { describe, expect, test } from 'vitest';
import { checkFacts, compiles } from './checkFacts.js';

describe('parameters of within', () => {
  test.each([
    { to: '2021-09-30' },
    { from: '2021-01-01' },
    { from: '2021-01-01', to: '2021-09-30' },
    { to: { endOf: 'year' } },
    { from: { startOf: 'year', years: -1 }, to: { endOf: 'year', days: 31 } },
  ])('%j', (within) => {
    expect(compiles({ within })).toBe(true);
  });
  test.each([
    ...[{}, { to: '30/9/2021' }, { to: '2021-09-31' }, { to: 2021 }, { to: {} }, { to: '2021-09-30', max: 1 }],
    ...[
      { to: { endOf: 2 } },
      { to: { endOf: 'year', startOf: 'year' } },
      { to: { endOf: 'year', days: 0.5 } },
      { to: { endOf: 'year', of: 'x' } },
      '2021-09-30',
      true,
      null,
    ],
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
  test.each([
    ['2022-01-01', []],
    ['2021-12-31', ['date-outside']],
    ['2022-12-31', []],
    ['2023-01-01', ['date-outside']],
  ])('tied to the year beside it: %s', (on, kinds) => {
    const schema = { properties: { on: { within: { from: { startOf: 'year' }, to: { endOf: 'year' } } } } };
    const found = checkFacts(schema, { year: 2022, on }, '2024-01-01');
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    // The window says when that year was due.
    for (const { due } of found) expect(due).toBe('2022-12-31');
    expect(checkFacts(schema, { on }, '2024-01-01')).toEqual([]);
  });
  test.each([
    ['2020-12-31', false],
    ['2021-01-01', true],
    ['2023-01-31', true],
    ['2023-02-01', false],
  ])('years and days from its edges: %s', (on, inside) => {
    const bounds = { from: { startOf: 'year', years: -1 }, to: { endOf: 'year', days: 31 } };
    const found = checkFacts({ properties: { on: { within: bounds } } }, { year: 2022, on }, '2024-01-01');
    expect(found.length === 0).toBe(inside);
  });
  test.each([
    ['2021-09-15', '2021-09-14', 'absent'],
    ['2021-09-15', '2021-09-15', undefined],
    ['2021-10-01', '2021-09-14', 'broken'],
  ])('%s seen on %s: %s', (date, asOf, how) => {
    const [found] = checkFacts({ within }, date, asOf);
    expect(found?.how).toBe(how);
    if (how === 'absent') expect(found).toMatchObject({ kind: 'date-planned', params: { date } });
  });
  test.each([
    ['2021-08-31', []],
    ['2021-09-01', [{ kind: 'date-outside', params: { to: '2021-08-31', lastDay: true } }]],
  ])('of a unit that ended on 31 August: %s', (date, found) => {
    const unit = { validTo: '2021-08-31' };
    expect(checkFacts({ within }, date, '2022-08-15', unit)).toMatchObject(found);
    // Of a window without end it is the end.
    expect(checkFacts({ within: { from: '2021-01-01' } }, date, '2022-08-15', unit)).toMatchObject(found);
  });
  test.each([
    // The window ends before the unit does, or with it: it is the window that says so.
    ['2021-10-01', '2021-10-31', { to: '2021-09-30' }],
    ['2021-10-01', '2021-09-30', { to: '2021-09-30' }],
    ['2021-10-01', '2021-09-29', { to: '2021-09-29', lastDay: true }],
  ])('%s of a unit that ended on %s', (date, validTo, window) => {
    const [found] = checkFacts({ within }, date, '2022-08-15', { validTo });
    expect(found?.params).toEqual({ date, from: '2021-07-01', ...window });
    expect(checkFacts({ within }, '2021-09-15', '2022-08-15', { validTo })).toEqual([]);
  });
});
