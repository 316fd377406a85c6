import { describe, expect, test } from 'vitest';
import { mergeDecisions } from '../../../src/desk/saved/mergeDecisions.js';

const waiver = (unit: string, more: object = {}) => ({
  ...{ requirement: '1.a', unit, reason: 'r', approvedBy: 'b', reference: '1', expires: '2022-12-31' },
  ...more,
});
const unit = (code: string) => ({ code, name: code, type: 'farmers-union', level: 'commune' });
const report = (waivers: Partial<Record<'applied' | 'expired' | 'unused', object[]>>) => ({
  waivers: { applied: [], expired: [], unused: [], ...waivers },
});
const merged = (...reports: object[]) => mergeDecisions(reports as never) as Record<string, unknown>;
const unusedIn = (...lists: object[][]) =>
  (merged(...lists.map((unused) => report({ unused }))).waivers as { unused: { unit: string; why: string }[] }).unused;

test('each decision is told once, in order of the reports', () => {
  const [a, b, c] = [waiver('A'), waiver('B'), waiver('C')];
  expect(merged(report({ applied: [b], expired: [c] }), report({ applied: [a, b], expired: [c] }))).toEqual({
    waivers: { applied: [b, a], expired: [c], unused: [] },
  });
  // Another reason is another decision.
  const other = waiver('B', { reason: 's' });
  expect(merged(report({ applied: [b] }), report({ applied: [other] })).waivers).toMatchObject({ applied: [b, other] });
});

test('reports that tell of none tell of none together', () => {
  expect(merged({}, {})).toEqual({});
  const reviews = { applied: [waiver('A')], unused: [] };
  expect(merged({}, { reviews })).toEqual({ reviews });
});

describe('a decision that one report has no use for', () => {
  test.each(['no-match', 'not-needed'])('%s: is used where another applies it', (why) => {
    for (const reports of [
      [report({ applied: [waiver('A')] }), report({ unused: [waiver('A', { why })] })],
      [report({ unused: [waiver('A', { why, nearest: [unit('B')] })] }), report({ applied: [waiver('A')] })],
    ])
      expect(merged(...reports).waivers).toMatchObject({ applied: [{ unit: 'A' }], unused: [] });
  });

  test.each(['several', 'repeated'])('%s: is told all the same', (why) => {
    const reports = [report({ applied: [waiver('A')] }), report({ unused: [waiver('A', { why })] })];
    expect(merged(...reports).waivers).toMatchObject({ unused: [{ unit: 'A', why }] });
  });

  const known = { why: 'not-needed' };
  const listed = { why: 'no-match' };
  const near = { why: 'no-match', nearest: [unit('B'), unit('C')] };
  const far = { why: 'no-match', nearest: [] };
  test.each<[string, object, object]>([
    ['what came of it says more than that its unit sent nothing', known, listed],
    ['that its unit is on a roster more than that it is on none', listed, near],
    ['which units may be meant more than that none may', near, far],
    ['what came of it more than which may be meant', known, far],
  ])('%s', (_, more, less) => {
    const [one, other] = [waiver('A', more), waiver('A', less)];
    expect(unusedIn([one], [other])).toEqual([one]);
    expect(unusedIn([other], [one])).toEqual([one]);
  });

  test('stands where it was told first', () => {
    const [a, b] = [waiver('A', listed), waiver('B', known)];
    expect(unusedIn([a, b], [b, a]).map((one) => one.unit)).toEqual(['A', 'B']);
  });
});
