import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import type { Waiver } from '../../../src/check/assess/Decisions.js';
import { unitLevels, unitTypes } from '../../../src/plan/model/model.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const kinds = unitTypes
  .flatMap(({ value: type }) => unitLevels.map(({ value: level }) => ({ type, level })))
  .filter((kind) => catalogue.binding(kind).length > 0);
const DAYS = ['2021-02-01', '2021-09-30', '2022-06-30', '2023-12-31', '2025-12-31', '2026-06-30'];

const head = (type: string, level: string) =>
  `unit:\n  name: Đơn vị thử\n  type: ${type}\n  level: ${level}\n  party_committee: Huyện ủy Sông Thương\n`;
const judge = (text: string, asOf: string, only?: ReadonlySet<string>) =>
  assess(parsePlan(text), catalogue, { asOf, file: 'a.yaml', ...(only && { only }) });

/** Every answer there is, in words that say nothing. */
const emptyWords = (type: string, level: string) => {
  const ids = catalogue.binding({ type, level }).map(({ id }) => id);
  const tasks = ids.map((id) => `  - { content: "...", answers: [${id}], lead: chưa phân công, due: dự kiến }`);
  return [
    'document: { number: "...", title: x, issued: "…", signer: "-" }',
    'dissemination: [{ date: dự kiến, form: "...", reach: "-" }]',
    'issuances: [{ kind: nghị quyết, number: "...", issued: chưa ban hành }]',
    'orientations: [{ year: 2022, focus: ["..."] }]',
    'coordination_regulation: { number: "...", issued: chưa ban hành }',
    'working_sessions: [{ year: 2022, date: chưa có }]',
    'citizen_receptions: { invited: ["..."] }',
    'funding: [{ year: 2022, amount: "...", level: xã }]',
    'creative_activities: [{ year: 2022, title: "...", political_task: x, registered_on: chưa có, registered_with: "-" }]',
    'targets: [{ indicator: union-membership, goal: { year: 2025 } }]',
    'annual_reports: [{ year: 2021, sent: chưa có }]',
    'final_review: { held: chưa có }',
    `tasks:\n${tasks.join('\n')}`,
  ].join('\n');
};

test('31 kinds of units are bound, and the board made of two', () => {
  expect(kinds).toHaveLength(32);
});

describe.each(kinds)('$type at $level', ({ type, level }) => {
  test.each(DAYS)('a unit alone is never in order, as of %s', (asOf) => {
    expect(judge(head(type, level), asOf).verdict).toBe('non-compliant');
  });
  test.each(DAYS)('nothing but empty words is never in order, as of %s', (asOf) => {
    const { verdict, counts } = judge(head(type, level) + emptyWords(type, level), asOf);
    expect([verdict, counts.met]).toEqual(['non-compliant', 0]);
  });
});

describe('of all that is asked and due', () => {
  const board = head('propaganda-board', 'province');
  const task = (id: string) => `tasks: [{ content: Mở chuyên mục trên báo, answers: [${id}], lead: Ban, due: 2022 }]\n`;

  test('one that is met is enough, whatever the levels of the others', () => {
    expect(judge(board + task('5.4.a'), '2022-06-30')).toMatchObject({ verdict: 'compliant' });
    expect(judge(board + task('5.4.a'), '2022-06-30').nothingMet).toBeUndefined();
    expect(judge(board, '2022-06-30')).toMatchObject({ verdict: 'non-compliant', nothingMet: 2 });
  });

  test('of some requirements only it is not said', () => {
    const only = judge(board, '2022-06-30', new Set(['5.4.a']));
    expect([only.verdict, only.nothingMet]).toEqual(['compliant', undefined]);
  });

  test('what is waived is not asked', () => {
    const waiver = (requirement: string): [string, Waiver] => [
      requirement,
      { requirement, unit: 'A', reason: 'B', approvedBy: 'C', reference: 'D', expires: '2030-01-01' },
    ];
    const waived = (...ids: string[]) =>
      assess(parsePlan(board), catalogue, {
        asOf: '2022-06-30',
        file: 'a.yaml',
        decisions: { waivers: new Map(ids.map(waiver)), reviews: new Map() },
      });
    expect(waived('5.4.a')).toMatchObject({ verdict: 'non-compliant', nothingMet: 1 });
    expect(waived('5.4.a', '5.4.b').verdict).toBe('compliant');
  });
});
