import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { unitLevels, unitTypes } from '../../../src/plan/model/model.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const kinds = unitTypes.flatMap(({ value: type }) =>
  unitLevels.flatMap(({ value: level }) =>
    catalogue.binding({ type, level }).length > 0 ? [[type, level] as const] : [],
  ),
);
const DAYS = ['2021-01-15', '2021-09-30', '2021-10-01', '2022-06-30', '2025-12-31', '2026-02-01'];
const unitOf = (type: string, level: string) =>
  `unit: { name: Đơn vị thử, type: ${type}, level: ${level}, party_committee: Đơn vị trên }\n`;
const judged = (text: string, asOf: string, only?: ReadonlySet<string>) =>
  assess(parsePlan(text), catalogue, { asOf, file: 'x.yaml', ...(only && { only }) });

describe('a plan that holds only its unit is never in order', () => {
  test('there are 32 kinds of unit, the joint board among them', () => expect(kinds.length).toBe(32));

  test.each(kinds)('%s at %s', (type, level) => {
    for (const day of DAYS) expect(judged(unitOf(type, level), day).verdict, day).toBe('non-compliant');
  });

  test('nor one that holds nothing but empty words', () => {
    const tasks = 'tasks: [{ content: "...", answers: [5.4.a, 5.4.b], lead: x, due: yearly }]\n';
    expect(judged(unitOf('propaganda-board', 'province') + tasks, '2022-06-30').verdict).toBe('non-compliant');
  });

  test('of what is only asked about in part it cannot be told', () => {
    const { verdict } = judged(unitOf('propaganda-board', 'province'), '2022-06-30', new Set(['5.4.a']));
    expect(verdict).toBe('compliant');
  });

  test('one thing that is met is something', () => {
    const tasks =
      'tasks: [{ content: Mở chuyên mục hằng tháng, answers: 5.4.a, lead: Phòng Tuyên truyền, due: monthly }]\n';
    expect(judged(unitOf('propaganda-board', 'province') + tasks, '2022-06-30').verdict).toBe('compliant');
  });
});
