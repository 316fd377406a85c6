import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { isLent, lendingOf } from '../../../src/check/assess/lendingOf.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const COMMITTEE = 'Đảng ủy xã A';
const head = `unit: { name: Hội CCB xã A, type: veterans-association, level: commune, party_committee: ${COMMITTEE} }\n`;
const listed: RosterUnit = { code: 'A', name: 'Hội CCB xã A', type: 'veterans-association', level: 'commune' };

interface Given {
  plan: string;
  unit?: Partial<RosterUnit>;
  asOf?: string;
}
/** What the plan may hand on of 3.1.b, in short. */
function lent({ plan, unit = {}, asOf = '2024-06-30' }: Given) {
  const parsed = parsePlan(head + plan);
  const { loans, hidden, owed, isUnreadable } = lendingOf(parsed, catalogue, {
    ...{ asOf, file: 'a.yaml', listed: { ...listed, ...unit } },
  });
  return {
    loans: loans.map(({ requirement, year, pointer }) => [requirement, year, pointer]),
    hidden: hidden.map(({ requirement, year }) => [requirement, year]),
    owed: owed.flatMap(({ requirement, years }) => [requirement, ...years]),
    ...(isUnreadable && { isUnreadable }),
  };
}
const activity = (year: number, more = '', registered = `${year}-01-15`) =>
  `  - { year: ${year}, title: Đường hoa ${year}, political_task: nông thôn mới, registered_on: ${registered}, registered_with: ${COMMITTEE}${more} }\n`;
const activities = (...all: string[]) => `creative_activities:\n${all.join('')}`;
const years = (given: Given) => lent(given).loans.map(([, year]) => year);

describe('what counts in the plan of a unit, and may count for the one that was made of it', () => {
  test('an entry that is complete and done, and where it stands', () => {
    expect(lent({ plan: activities(activity(2022)) })).toEqual({
      ...{ loans: [['3.1.b', 2022, '/creative_activities/0']], hidden: [], owed: ['3.1.b', 2023] },
    });
  });

  test.each<[string, Given, number[]]>([
    ['incomplete', { plan: activities('  - { year: 2022, title: Đường hoa }\n', activity(2023)) }, [2023]],
    ['registered with others', { plan: activities(activity(2022).replace(COMMITTEE, 'Đảng ủy xã B')) }, []],
    ['registered too early', { plan: activities(activity(2022, '', '2020-12-31')) }, []],
    ['still to come', { plan: activities(activity(2024, '', '2024-07-01')) }, []],
    ['come on the day', { plan: activities(activity(2024, '', '2024-06-30')) }, [2024]],
    ['of a year before those that are asked for', { plan: activities(activity(2021)) }, []],
    ['of the year after', { plan: activities(activity(2025, '', '2024-05-01')) }, []],
    ['of a year after them', { plan: activities(activity(2026)), asOf: '2027-01-01' }, []],
    [
      'of the first and the last',
      { plan: activities(activity(2022), activity(2025)), asOf: '2026-01-01' },
      [2022, 2025],
    ],
    [
      'of years that the unit lived a day of',
      {
        plan: activities(activity(2022), activity(2023), activity(2024, '', '2024-01-01')),
        unit: { validFrom: '2023-12-31', validTo: '2024-01-01' },
      },
      [2023, 2024],
    ],
    ['registered after its last day', { plan: activities(activity(2024)), unit: { validTo: '2024-01-14' } }, []],
    ['of the year after its last', { plan: activities(activity(2024)), unit: { validTo: '2023-12-31' } }, []],
  ])('%s', (_, given, expected) => expect(years(given)).toEqual(expected));

  test.each<[string, Given, unknown[]]>([
    ['the years that are over', { plan: '' }, ['3.1.b', 2022, 2023]],
    ['the last of them on its last day', { plan: '', asOf: '2023-12-31' }, ['3.1.b', 2022]],
    ['a year that ended with the unit', { plan: '', unit: { validTo: '2024-02-29' } }, ['3.1.b', 2022, 2023, 2024]],
    ['none after it', { plan: '', unit: { validTo: '2023-02-28' } }, ['3.1.b', 2022, 2023]],
    ['none before it', { plan: '', unit: { validFrom: '2023-02-28' } }, ['3.1.b', 2023]],
    ['none', { plan: activities(activity(2022), activity(2023)) }, []],
  ])('it owes %s', (_, given, owed) => expect(lent(given).owed).toEqual(owed));

  test.each<[string, string, unknown[]]>([
    ['a day of an entry', activities(activity(2022, '', '31/2/2022')), [['3.1.b', 2022]]],
    ['the year of an entry', activities(activity(2022).replace('year: 2022', 'year: sớm')), [['3.1.b', undefined]]],
    ['the list', 'creative_activities: nhiều\n', [['3.1.b', undefined]]],
    ['what it does not read', 'document: { issued: 31/2/2022 }\n', []],
    ['what could be read', activities(activity(2022)), []],
  ])('what could not be read may be more: %s', (_, plan, hidden) => expect(lent({ plan }).hidden).toEqual(hidden));

  test('a committee that is not there hides nothing of what it did', () => {
    const parsed = parsePlan(head.replace(`, party_committee: ${COMMITTEE}`, '') + activities(activity(2022)));
    const { hidden } = lendingOf(parsed, catalogue, { asOf: '2024-06-30', file: 'a.yaml', listed });
    expect(hidden).toEqual([]);
  });

  test('of a plan that cannot be read nothing is told', () => {
    expect(lent({ plan: 'x: [\n' })).toEqual({ loans: [], hidden: [], owed: [], isUnreadable: true });
  });
});

test('what is done once is of no year', () => {
  const unit: RosterUnit = {
    code: 'B',
    name: 'Ban Dân vận Tỉnh ủy',
    type: 'mass-mobilization-board',
    level: 'province',
  };
  const loans = (held: string) =>
    lendingOf(
      parsePlan(`unit: { name: ${unit.name}, type: ${unit.type}, level: province }\nfinal_review: { held: ${held} }\n`),
      catalogue,
      { asOf: '2025-12-31', file: 'b.yaml', listed: unit },
    ).loans.map(({ requirement, year, pointer }) => [requirement, year, pointer]);
  expect(loans('2025-09-15')).toEqual([['5.5.c', undefined, '/final_review/held']]);
  expect(loans('2025-10-01')).toEqual([]);
});

test('documents are no deed of another: each unit issues its own', () => {
  const ids = catalogue.requirements.filter(isLent).map(({ id }) => id);
  expect(ids).toEqual(['1.d', '2.d', '3.1.b', '5.5.b', '5.5.c']);
});
