import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/check/assess/Assessment.js';
import { type DeskContext, keptOf, withDecisionsOf, wordingOf } from '../../src/desk/JudgedPlan.js';

const unit = (code: string) => ({ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' as const });
const waiver = { requirement: '1.a', unit: 'A', reason: 'r', approvedBy: 'b', reference: '1', expires: '2022-12-31' };
const review = { requirement: '1.b', unit: 'A', opinion: 'met' as const, reviewer: 'b', date: '2022-06-15' };
const decided = (more: Partial<Record<'waivers' | 'reviews', object[]>>): DeskContext['decisions'] => {
  const byRequirement = (list: object[] = []) =>
    new Map(list.map((one) => [(one as { requirement: string }).requirement, one]));
  return { waivers: byRequirement(more.waivers), reviews: byRequirement(more.reviews) } as never;
};

// By these words a kept judgement is known to be that of this run still.
describe('what a plan was given, in words', () => {
  const by = { file: 'b.yaml', document: 0 };
  const given: readonly DeskContext[] = [
    { settled: {} },
    { settled: { listed: unit('A') } },
    { settled: { listed: unit('B') } },
    { settled: { listed: { ...unit('A'), validTo: '2022-01-31' } } },
    { settled: {}, decisions: decided({ waivers: [waiver] }) },
    { settled: {}, decisions: decided({ reviews: [review] }) },
    { settled: {}, decisions: decided({ waivers: [{ ...waiver, expires: '2023-12-31' }] }) },
    { settled: { listed: unit('A') }, superseded: { by, why: 'later' } },
    { settled: { listed: unit('A') }, superseded: { by, why: 'undecided' } },
    { settled: { listed: unit('A') }, predecessors: [{ ...unit('Z'), years: {}, requirements: [] }] },
    { settled: { listed: unit('A') }, isFormer: true },
  ];
  test('is the same for the same, and other for anything other', () => {
    expect(new Set(given.map(wordingOf)).size).toBe(given.length);
    expect(given.map(wordingOf)).toEqual(structuredClone(given).map(wordingOf));
  });
  test('is nothing where it is of no unit and nothing is decided', () => expect(wordingOf({ settled: {} })).toBe(''));
});

test('what is kept is plain data, without the texts', () => {
  const kept = keptOf({
    ...{
      assessment: {} as Assessment,
      given: { settled: {} },
      issued: '2022-01-01',
      content: 'c',
      hint: 'h',
      earlier: false,
    },
    said: { figures: [], texts: () => [] },
  });
  expect(kept).toEqual({ assessment: {}, figures: [], given: '', issued: '2022-01-01', content: 'c', hint: 'h' });
});

describe('a judgement of an earlier run', () => {
  const result = (requirement: string, more: object = {}) => ({ requirement, status: 'unmet', ...more });
  const assessment = {
    file: 'a.yaml',
    results: [
      result('1.a', { waiver: { ...waiver } }),
      result('1.b', { review: { ...review } }),
      result('1.c'),
      result('1.d', { waiver: { ...waiver, requirement: '1.d' } }),
    ],
  } as never as Assessment;

  test('has the decisions of this run themselves, so that what became of each is told of them', () => {
    // What had no use then, as for what is met, has none now.
    const unused = [waiver, review].map((one) => ({ ...one, requirement: '1.c' }));
    const { results } = withDecisionsOf(assessment, {
      settled: {},
      decisions: decided({ waivers: [waiver, ...unused], reviews: [review, ...unused] }),
    });
    expect(results[0]?.waiver).toBe(waiver);
    expect(results[1]?.review).toBe(review);
    expect(results.slice(2)).toEqual(assessment.results.slice(2));
    expect(results[2]).not.toHaveProperty('waiver');
  });
  test('stays as it is where nothing is decided', () => {
    expect(withDecisionsOf(assessment, { settled: {} })).toBe(assessment);
  });
});
