import { describe, expect, test } from 'vitest';
import { leftOut } from '../../../src/check/assess/leftOut.js';
import type { Requirement } from '../../../src/check/catalogue/loadCatalogue.js';

/** What of a requirement is not asked of a unit that exists on these days, in short. */
const outOf = (requirement: object, validity: object) =>
  leftOut({ id: '1.a', ...requirement } as Requirement, validity).map(({ reason, years }) => [
    reason,
    ...(years ?? []),
  ]);
const spanning = (span: object) => ({ schema: { span } });

describe('what was over before the first day, or begins after the last', () => {
  test.each<[string, object, object, unknown[]]>([
    ['no days', { due: '2021-10-31' }, {}, []],
    ['due the day before', { due: '2021-10-31' }, { validFrom: '2021-11-01' }, [['before-first-day']]],
    ['due on the first day', { due: '2021-10-31' }, { validFrom: '2021-10-31' }, []],
    ['done by the day before', spanning({ to: '2021-10-31' }), { validFrom: '2021-11-01' }, [['before-first-day']]],
    ['done by the first day', spanning({ to: '2021-10-31' }), { validFrom: '2021-10-31' }, []],
    ['beginning the day after', spanning({ from: '2022-01-01' }), { validTo: '2021-12-31' }, [['after-last-day']]],
    ['beginning on the last day', spanning({ from: '2022-01-01' }), { validTo: '2022-01-01' }, []],
    ['without a beginning', spanning({}), { validTo: '2021-12-31' }, []],
    ['without a last day', spanning({ from: '2022-01-01' }), { validFrom: '2022-01-01' }, []],
    [
      'tasks with a window',
      { task_due: { from: '2022-01-01', to: '2022-12-31' } },
      { validFrom: '2023-01-01' },
      [['before-first-day']],
    ],
  ])('%s', (_, requirement, validity, expected) => expect(outOf(requirement, validity)).toEqual(expected));
});

describe('years of which the unit lived no day', () => {
  const yearly = (more = {}) => spanning({ years: { from: 2021, to: 2024 }, ...more });
  test.each<[string, object, object, unknown[]]>([
    ['none', yearly(), { validFrom: '2021-12-31', validTo: '2024-01-01' }, []],
    ['before', yearly(), { validFrom: '2023-01-01' }, [['before-first-day', 2021, 2022]]],
    ['after', yearly(), { validTo: '2022-12-31' }, [['after-last-day', 2023, 2024]]],
    [
      'both',
      yearly(),
      { validFrom: '2022-05-01', validTo: '2023-05-01' },
      [
        ['before-first-day', 2021],
        ['after-last-day', 2024],
      ],
    ],
    ['all, of what is yearly alone', yearly({ onlyYears: true }), { validFrom: '2025-01-01' }, [['before-first-day']]],
    ['all, the other way', yearly({ onlyYears: true }), { validTo: '2020-12-31' }, [['after-last-day']]],
    ['all but one', yearly({ onlyYears: true }), { validFrom: '2024-12-31' }, [['before-first-day', 2021, 2022, 2023]]],
    [
      'all, of what is more than yearly',
      yearly(),
      { validFrom: '2025-01-01' },
      [['before-first-day', 2021, 2022, 2023, 2024]],
    ],
  ])('%s', (_, requirement, validity, expected) => expect(outOf(requirement, validity)).toEqual(expected));
});
