import { describe, expect, test } from 'vitest';
import { checkFacts, compiles } from './checkFacts.js';

const params = { from: 2022, to: 2025, min: 1 };

describe('parameters of everyYear', () => {
  test.each([params, { ...params, max: 2 }, { ...params, complete: ['title'] }])('%j', (everyYear) => {
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
    ...[{ ...params, most: 2 }, 2022, true],
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
