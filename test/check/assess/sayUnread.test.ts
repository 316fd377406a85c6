import { expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const farmers = {
  name: 'Hội Nông dân xã An Thịnh',
  type: 'Hội Nông dân',
  level: 'xã',
  party_committee: 'Đảng ủy xã An Thịnh',
};
const council = { name: 'HĐND xã An Thịnh', type: 'HĐND', level: 'xã' };
/** What is found for a requirement, with what it says. */
const found = (id: string, sections: string, unit: Record<string, string> = farmers) =>
  assess(parsePlan(planOf(unit, sections)), catalogue, { asOf: '2026-06-30', file: 'x' })
    .results.find(({ requirement }) => requirement === id)
    ?.findings.map(({ kind, params }) => [kind, params] as [string, Record<string, unknown>]);

const activity = (fields: string) => `creative_activities:\n  - { year: 2022, title: Đường hoa, ${fields} }\n`;
const of2022 = (sections: string) =>
  found('3.1.b', sections)?.find(([kind, { year }]) => kind === 'year-too-few' && year === 2022)?.[1];

test('what an entry lacks is named, and where a day in it cannot be read that is said instead', () => {
  expect(of2022(activity('registered_with: Đảng ủy xã An Thịnh'))).toMatchObject({
    lacking: ['political_task', 'registered_on'],
  });
  const unread = found('3.1.b', activity('registered_on: 31/2/2022, registered_with: Đảng ủy xã An Thịnh'));
  expect(unread).toEqual([['unreadable-part', { lines: [7], missing: [] }]]);
});

test('a day that cannot be read in an entry of another year is not this year’s', () => {
  const two = `${activity('political_task: x1')}  - { year: 2023, title: Cờ, registered_on: 31/2/2023 }\n`;
  expect(of2022(two)?.unread).toBeUndefined();
});

test('a day that is written and cannot be read is not said to be missing; one that is blank is', () => {
  const regulation = (issued: string) =>
    found('2.g', `coordination_regulation: { number: "1", issued: ${issued} }\n`, council);
  expect(regulation('31/2/2022')?.map(([kind]) => kind)).toContain('unreadable-part');
  expect(regulation('31/2/2022')?.map(([kind]) => kind)).not.toContain('absent');
  expect(regulation('')).toEqual([['absent', expect.objectContaining({ blank: true })]]);
  expect(found('2.g', '', council)?.[0]?.[1]).not.toHaveProperty('blank');
});
