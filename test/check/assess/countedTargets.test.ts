import { describe, expect, test } from 'vitest';
import { countedTargets } from '../../../src/check/assess/countedTargets.js';

const within = (minimum?: number, maximum?: number) => ({
  properties: { targets: { contains: { goal: { properties: { year: { minimum, maximum } } } } } },
});
const line = (indicator: string, year?: number, baseline?: object) => ({
  indicator,
  ...(baseline && { baseline }),
  goal: { percent: 60, ...(year !== undefined && { year }) },
});
const counted = (targets: object[], check: unknown = within(2021, 2025)) =>
  countedTargets({ targets } as never, check).targets as { goal?: { year?: number }; baseline?: object }[];
/** The years of the lines that count, by their places. */
const years = (targets: object[], check?: unknown) =>
  counted(targets, check).map(({ goal }) => (goal ? (goal.year ?? 'no year') : '-'));

describe('of several goals for one indicator the last within the bound counts', () => {
  const known = 'union-membership';
  test.each<[string, object[], unknown, unknown[]]>([
    ['one', [line(known, 2030)], within(2021, 2025), [2030]],
    ['the last', [line(known, 2022), line(known, 2024)], within(2021, 2025), ['-', 2024]],
    ['whatever their order', [line(known, 2024), line(known, 2022)], within(2021, 2025), [2024, '-']],
    ['the last within it', [line(known, 2024), line(known, 2026)], within(2021, 2025), [2024, '-']],
    ['on its edge', [line(known, 2025), line(known, 2026)], within(2021, 2025), [2025, '-']],
    ['on its other edge', [line(known, 2021), line(known, 2020)], within(2021, 2025), [2021, '-']],
    ['the last of all where none is', [line(known, 2026), line(known, 2027)], within(2021, 2025), ['-', 2027]],
    ['without a bound', [line(known, 2024), line(known, 2030)], null, ['-', 2030]],
    ['by a bound from one side', [line(known, 2024), line(known, 2030)], within(undefined, 2025), [2024, '-']],
    ['beside one without a year', [line(known), line(known, 2024)], within(2021, 2025), ['-', 2024]],
    ['none of which has a year', [line(known), line(known)], within(2021, 2025), ['no year', 'no year']],
    ['of one year', [line(known, 2024), line(known, 2024)], within(2021, 2025), [2024, 2024]],
    ['of words of the unit', [line('hộ nghèo', 2022), line('hộ nghèo', 2024)], within(2021, 2025), [2022, 2024]],
  ])('%s', (_, targets, check, expected) => expect(years(targets, check)).toEqual(expected));

  test('with its own baseline, or that of the earliest', () => {
    const [first, own] = [{ percent: 1 }, { percent: 2 }];
    expect(counted([line(known, 2024, own), line(known, 2022, first)])[0]?.baseline).toEqual(own);
    expect(counted([line(known, 2024), line(known, 2022, first)])[0]?.baseline).toEqual(first);
    expect(counted([line(known, 2024), line(known, undefined, first)])[0]?.baseline).toEqual(first);
    expect(counted([line(known, 2024), line(known, 2022)])[0]).not.toHaveProperty('baseline');
  });
});
