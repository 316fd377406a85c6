import { describe, expect, test } from 'vitest';
import { isBefore } from '../../../src/check/assess/Lending.js';
import { plannedIn, sayPlanned } from '../../../src/check/assess/sayPlanned.js';
import type { ResultFinding } from '../../../src/check/assess/Weighed.js';
import type { Plan } from '../../../src/plan/model/Plan.js';

const absent = (path: string): ResultFinding => ({ kind: 'absent', params: { path }, path });

describe('the day that stands beside an absent one as its due', () => {
  const said = (due: unknown, asOf: string, until?: string, path = '/final_review/held') => {
    const plan = { final_review: { due }, issuances: [{}, { due }] } as unknown as Plan;
    const [found] = sayPlanned([absent(path)], plan, asOf, until);
    return found?.params;
  };
  const path = '/final_review/held';
  const planned = '2025-09-15';
  test.each<[string, string, string | undefined, object]>([
    ['is still to come', '2025-09-14', undefined, { path, planned }],
    ['is today', '2025-09-15', undefined, { path, planned }],
    ['has passed', '2025-09-16', undefined, { path, planned, passed: true }],
    ['is in time', '2025-01-01', '2025-09-30', { path, planned }],
    ['is the last in time', '2025-01-01', '2025-09-15', { path, planned }],
    ['is too late', '2025-01-01', '2025-09-14', { path, planned, due: '2025-09-14' }],
  ])('%s', (_, asOf, until, params) => expect(said(planned, asOf, until)).toEqual(params));

  test.each([undefined, 'yearly', '2025', 2025])('is none: %j', (due) => {
    expect(said(due, '2025-01-01')).toEqual({ path });
  });
  test('stands in the entry of a list, and beside dates alone', () => {
    expect(said(planned, '2025-01-01', undefined, '/issuances/1/issued')).toMatchObject({ planned });
    expect(said(planned, '2025-01-01', undefined, '/issuances/0/issued')).not.toHaveProperty('planned');
    expect(said(planned, '2025-01-01', undefined, '/issuances/1/number')).not.toHaveProperty('planned');
    expect(said(planned, '2025-01-01', undefined, '/coordination_regulation/issued')).not.toHaveProperty('planned');
  });
});

describe('the day on which what is wanting is intended', () => {
  const draft = (kind: string, params: object) => ({ kind, params, path: '/x' }) as unknown as ResultFinding;
  test.each<[string, ResultFinding[], string | undefined]>([
    ['none', [absent('/x')], undefined],
    ['of a date still to come', [draft('date-planned', { date: '2025-09-30' })], '2025-09-30'],
    ['of an absent date', [draft('absent', { planned: '2025-09-30' })], '2025-09-30'],
    ['of a year', [draft('year-too-few', { planned: '2025-09-30' })], '2025-09-30'],
    [
      'the earliest',
      [draft('absent', { planned: '2025-09-30' }), draft('date-planned', { date: '2025-05-01' })],
      '2025-05-01',
    ],
    [
      'none of what is outside its window',
      [draft('date-outside', { date: '2025-09-30', planned: '2025-09-30' })],
      undefined,
    ],
  ])('%s', (_, drafts, day) => expect(plannedIn(drafts)).toBe(day));
});

test.each([
  [{}, 2022, true],
  [{ from: 2022 }, 2022, true],
  [{ from: 2022 }, 2021, false],
  [{ to: 2022 }, 2022, true],
  [{ to: 2022 }, 2023, false],
  [{ from: 2021, to: 2022 }, 2020, false],
  [{ from: 2021, to: 2022 }, 2023, false],
  [{ from: 2021, to: 2022 }, 2021, true],
  // What is done once is of no year.
  [{ from: 2021, to: 2022 }, undefined, true],
])('of the years before %j %s is one: %s', (years, year, expected) => expect(isBefore(years, year)).toBe(expected));
