import { describe, expect, test } from 'vitest';
import { dueOf, standing } from '../../../src/check/assess/standing.js';
import type { Weighed } from '../../../src/check/assess/Weighed.js';
import type { Requirement } from '../../../src/check/catalogue/loadCatalogue.js';
import type { Problem } from '../../../src/plan/model/Problem.js';

const draft = { kind: 'absent', params: { path: '/x' }, path: '/x' } as const;
const outside = (date: string) => ({ kind: 'date-outside', params: { date }, path: '/x' }) as const;
const one = (how: Weighed['how'], more: Partial<Weighed> = {}): Weighed => ({ draft, how, ...more });
const DUE = '2021-09-30';
const stands = (found: readonly Weighed[], asOf: string, due: string | undefined = DUE, unread: Problem[] = []) => {
  const { status, due: told, daysLate, daysLeft, drafts } = standing(found, due, unread, asOf);
  return [status, told, daysLate ?? daysLeft, drafts.length];
};

describe('how a requirement stands on what is wanting', () => {
  test.each<[string, readonly Weighed[], string, unknown[]]>([
    ['absent, the day before', [one('absent')], '2021-09-29', ['not-due', DUE, 1, 1]],
    ['absent, on the day', [one('absent')], DUE, ['not-due', DUE, 0, 1]],
    ['absent, the day after', [one('absent')], '2021-10-01', ['unmet', DUE, 1, 1]],
    ['outside its window, at any date', [one('outside')], '2021-01-01', ['unmet', DUE, undefined, 1]],
    ['broken, at any date', [one('broken')], '2021-01-01', ['unmet', DUE, undefined, 1]],
    ['late by its own date', [one('outside', { draft: outside('2021-10-02') })], '2022-06-30', ['unmet', DUE, 2, 1]],
    [
      'before its window',
      [one('outside', { draft: outside('2020-10-02') })],
      '2022-06-30',
      ['unmet', DUE, undefined, 1],
    ],
    [
      'on the day itself, in a narrower window',
      [one('broken', { draft: outside(DUE) })],
      '2022-06-30',
      ['unmet', DUE, undefined, 1],
    ],
    [
      'several: the smallest',
      [one('outside', { draft: outside('2021-10-06') }), one('outside', { draft: outside('2021-10-03') })],
      '2022-06-30',
      ['unmet', DUE, 3, 2],
    ],
    [
      'several, of which some come too early: the smallest of those that are late',
      [one('outside', { draft: outside('2020-01-01') }), one('outside', { draft: outside('2021-10-03') })],
      '2022-06-30',
      ['unmet', DUE, 3, 2],
    ],
    ['a task that has its own date', [one('absent', { date: '2021-10-05' })], '2021-10-30', ['unmet', DUE, 5, 1]],
    [
      'years: what is due later is not told beside what is late',
      [one('absent', { due: '2022-12-31' }), one('absent', { due: '2023-12-31' })],
      '2023-01-10',
      ['unmet', '2022-12-31', 10, 1],
    ],
    [
      'years: all that are late are told, and the days are those of the first',
      [one('absent', { due: '2023-12-31' }), one('absent', { due: '2022-12-31' })],
      '2024-01-01',
      ['unmet', '2022-12-31', 366, 2],
    ],
    [
      'years: none is late',
      [one('absent', { due: '2023-12-31' }), one('absent', { due: '2022-12-31' })],
      '2022-12-30',
      ['not-due', '2022-12-31', 1, 2],
    ],
  ])('%s', (_, found, asOf, expected) => expect(stands(found, asOf)).toEqual(expected));

  test('without a due date what is absent is unmet, and late by no days', () => {
    expect(standing([one('absent')], undefined, [], '2021-01-01')).toEqual({
      ...{ status: 'unmet', drafts: [draft], unread: [] },
    });
  });

  test('what could not be read comes before not due and unmet, unless a value breaks it for certain', () => {
    const unread = [{ kind: 'bad-date' }] as unknown as Problem[];
    for (const asOf of ['2021-01-01', '2022-06-30'])
      for (const how of ['absent', 'outside'] as const)
        expect(standing([one(how)], DUE, unread, asOf)).toEqual({ status: 'unknown', due: DUE, drafts: [], unread });
    expect(standing([one('absent'), one('broken')], DUE, unread, '2021-01-01')).toMatchObject({
      ...{ status: 'unmet', unread: [] },
    });
  });
});

test.each([
  [DUE, undefined, DUE],
  [DUE, '2021-09-29', '2021-09-29'],
  [DUE, DUE, DUE],
  [DUE, '2021-10-01', DUE],
  [undefined, '2021-09-29', undefined],
])('what is due on %s of a unit that ended on %s is due on %s', (due, validTo, expected) => {
  expect(dueOf({ ...(due && { due }) } as Requirement, { ...(validTo && { validTo }) })).toBe(expected);
});
