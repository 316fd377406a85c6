import { describe, expect, test } from 'vitest';
import { checkFacts, compiles } from './checkFacts.js';

const params = { from: 2022, to: 2025, min: 1 };

describe('parameters of everyYear', () => {
  test.each([
    ...[params, { ...params, max: 2 }, { ...params, max: 1 }, { ...params, complete: ['title'] }],
    ...[
      { ...params, dueDays: 0 },
      { from: 2000, to: 2099, min: 1 },
    ],
  ])('%j', (everyYear) => {
    expect(compiles({ everyYear })).toBe(true);
  });
  test.each([
    ...[
      {},
      { from: 2022, to: 2025 },
      { from: 2022, min: 1 },
      { to: 2025, min: 1 },
      { ...params, min: 0 },
      { ...params, max: 0 },
    ],
    ...[
      { ...params, from: '2022' },
      { ...params, from: 22 },
      { ...params, complete: 'title' },
      { ...params, complete: [] },
      { ...params, dueDays: -1 },
      { ...params, dueDays: 1.5 },
    ],
    ...[{ ...params, most: 2 }, { ...params, from: 1999 }, { ...params, to: 2100 }, 2022, true],
  ])('not %j', (everyYear) => {
    expect(compiles({ everyYear })).toBe(false);
  });
});

describe('everyYear', () => {
  const schema = { properties: { list: { everyYear: { ...params, max: 2, complete: ['title'] } } } };
  const entry = (year?: number, title?: string) => ({ ...(year && { year }), ...(title && { title }) });
  const judge = (list: object[], asOf: string) => checkFacts(schema, { list }, asOf);

  test('before the range', () => {
    expect(judge([], '2021-12-31')).toEqual([
      {
        kind: 'years-ahead',
        params: { list: '/list', from: 2022, to: 2025, min: 1 },
        path: '/list',
        how: 'absent',
        due: '2022-12-31',
      },
    ]);
  });
  test('the current year has not ended on its last day', () => {
    const short = { list: '/list', year: 2022, count: 0, min: 1, incomplete: 0, lacking: [] };
    expect(judge([], '2022-12-31')).toEqual([
      { kind: 'year-too-few', params: { ...short, ended: false }, path: '/list', how: 'absent', due: '2022-12-31' },
    ]);
    expect(judge([entry(2023, 'a')], '2023-01-01')).toEqual([
      { kind: 'year-too-few', params: { ...short, ended: true }, path: '/list', how: 'absent', due: '2022-12-31' },
    ]);
  });
  test('later years are not asked about, nor years after the range', () => {
    expect(judge([entry(2022, 'a')], '2022-01-01')).toEqual([]);
    expect(
      judge(
        [2022, 2023, 2024, 2025].map((year) => entry(year, 'a')),
        '2030-01-01',
      ),
    ).toEqual([]);
    expect(judge([], '2030-01-01').map(({ due }) => due)).toEqual([
      '2022-12-31',
      '2023-12-31',
      '2024-12-31',
      '2025-12-31',
    ]);
  });
  test('an incomplete entry says what it lacks, and where', () => {
    expect(judge([entry(2023, 'a'), entry(2022)], '2022-06-30')).toMatchObject([
      { path: '/list/1', params: { count: 0, incomplete: 1, lacking: ['title'] } },
    ]);
  });
  test('too many, in a year of the range, at the first that is one too many', () => {
    const list = [entry(2025), entry(2022, 'a'), entry(2025), entry(2025, 'b')];
    expect(judge(list, '2022-06-30')).toEqual([
      {
        kind: 'year-too-many',
        params: { list: '/list', year: 2025, count: 3, max: 2 },
        path: '/list/3',
        how: 'broken',
      },
    ]);
    const outside = [2021, 2021, 2021, 2026, 2026, 2026].map((year) => entry(year));
    expect(judge([entry(2022, 'a'), ...outside], '2022-06-30')).toEqual([]);
  });
  test('a year is due some days after its end', () => {
    const later = { properties: { list: { everyYear: { ...params, dueDays: 31 } } } };
    const [found] = checkFacts(later, { list: [] }, '2023-01-31');
    expect(found).toMatchObject({ due: '2023-01-31', params: { year: 2022, ended: false } });
    expect(checkFacts(later, { list: [] }, '2023-02-01')[0]).toMatchObject({
      due: '2023-01-31',
      params: { ended: true },
    });
  });
  test('a day still to come makes an entry an intention', () => {
    const list = [{ year: 2022, title: 'a', on: '2022-07-01' }];
    expect(judge(list, '2022-06-30')).toMatchObject([{ params: { count: 0, planned: '2022-07-01' }, path: '/list/0' }]);
    expect(judge(list, '2022-07-01')).toEqual([]);
    expect(judge([...list, entry(2022, 'b')], '2022-06-30')).toEqual([]);
  });
  test('entries without a year count for none', () => {
    expect(judge([entry(undefined, 'a'), entry(undefined, 'b'), entry(undefined, 'c')], '2022-06-30')).toMatchObject([
      { kind: 'year-too-few' },
    ]);
  });
});

describe('the years of which a unit lived a day', () => {
  const schema = { properties: { list: { everyYear: params } } };
  const asked = (unit: object, asOf = '2030-01-01') =>
    checkFacts(schema, { list: [] }, asOf, unit).map(({ kind, params: said, due }) => [
      kind === 'year-too-few' ? (said as { year: number }).year : kind,
      due,
      ...((said as { lastDay?: string }).lastDay ? ['last day'] : []),
    ]);
  const last = (year: number) => [year, `${year}-12-31`];
  test.each<[string, object, unknown[]]>([
    ['one without days', {}, [2022, 2023, 2024, 2025].map(last)],
    ['one that began on the last day of a year', { validFrom: '2023-12-31' }, [2023, 2024, 2025].map(last)],
    ['one that began before the range', { validFrom: '2021-05-01' }, [2022, 2023, 2024, 2025].map(last)],
    [
      'one that ended on the first day of a year',
      { validTo: '2024-01-01' },
      [...[2022, 2023].map(last), [2024, '2024-01-01', 'last day']],
    ],
    ['one that ended on the last', { validTo: '2023-12-31' }, [last(2022), [...last(2023), 'last day']]],
    ['one that ended after the range', { validTo: '2027-05-01' }, [2022, 2023, 2024, 2025].map(last)],
    ['one that lived one day', { validFrom: '2023-05-01', validTo: '2023-05-01' }, [[2023, '2023-05-01', 'last day']]],
    ['one that came too late', { validFrom: '2026-01-01' }, []],
    ['one that went too early', { validTo: '2021-12-31' }, []],
  ])('%s', (_, unit, years) => expect(asked(unit)).toEqual(years));

  test('before its first year that one lies ahead', () => {
    expect(asked({ validFrom: '2023-05-01' }, '2022-12-31')).toEqual([['years-ahead', '2023-12-31']]);
    expect(asked({ validFrom: '2023-05-01' }, '2023-01-01')).toEqual([last(2023)]);
    expect(asked({ validFrom: '2026-01-01' }, '2022-12-31')).toEqual([]);
  });
});

describe('what of an entry counts', () => {
  const fields = { properties: { creative_activities: { everyYear: { ...params, complete: ['title', 'outcome'] } } } };
  const short = (...entries: object[]) => {
    const [found] = checkFacts(fields, { creative_activities: entries }, '2022-06-30');
    return found && { path: found.path, ...(found.params as object) };
  };
  const whole = { year: 2022, title: 'a', outcome: 'b' };
  test('one that lacks one of its fields is incomplete, and says which', () => {
    expect(short(whole)).toBeUndefined();
    expect(short({ year: 2022, title: 'a' })).toMatchObject({ incomplete: 1, lacking: ['outcome'], count: 0 });
    expect(short({ year: 2022, title: 'a' }, { year: 2022, outcome: 'b' })).toMatchObject({
      ...{ incomplete: 2, lacking: ['title', 'outcome'], path: '/creative_activities/0' },
    });
  });
  test('of its dates the last that is still to come, and of several entries the earliest', () => {
    const planned = (registered_on: string, more: object = {}) => ({ ...whole, registered_on, ...more });
    expect(short(planned('2022-12-01'), planned('2022-08-01'), planned('2022-10-01'))).toMatchObject({
      planned: '2022-08-01',
    });
    expect(short(planned('2022-08-01', { other: '2022-07-01' }))).toMatchObject({ planned: '2022-08-01' });
    expect(short(planned('2022-07-01', { other: '2022-08-01' }))).toMatchObject({ planned: '2022-08-01' });
    // One that is gone by is none of them.
    expect(short(planned('2022-06-30'))).toBeUndefined();
  });
  test('a day in a text is no date, nor is what is no day', () => {
    expect(short({ ...whole, title: '2022-12-31' })).toBeUndefined();
    expect(short({ ...whole, registered_on: 'yearly' })).toBeUndefined();
  });
  test('a planned entry is told before an incomplete one', () => {
    expect(short({ year: 2022 }, { ...whole, registered_on: '2022-12-01' })).toMatchObject({
      path: '/creative_activities/1',
    });
  });
  test('years with too many are told in their order, each of its own maximum', () => {
    const most = { properties: { list: { everyYear: { ...params, max: 1 } } } };
    const list = [2023, 2023, 2022, 2022, 2024, 2025].map((year) => ({ year }));
    const many = checkFacts(most, { list }, '2025-06-30').filter(({ kind }) => kind === 'year-too-many');
    expect(many.map(({ path, params: said }) => [path, (said as { year: number }).year])).toEqual([
      ['/list/3', 2022],
      ['/list/1', 2023],
    ]);
  });
});
