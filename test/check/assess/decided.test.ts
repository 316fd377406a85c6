import { describe, expect, test } from 'vitest';
import type { Result, Status } from '../../../src/check/assess/Assessment.js';
import type { Decisions } from '../../../src/check/assess/Decisions.js';
import { decided } from '../../../src/check/assess/decided.js';

const finding = (level: string) => ({ id: 'x', kind: 'absent', level });
const result = (status: Status): Result =>
  ({ requirement: '2.g', level: 'error', status, findings: [finding('error')], evidence: [] }) as unknown as Result;
const waiver = { requirement: '2.g', expires: '2025-12-31' };
const review = { requirement: '2.g', opinion: 'met' };
const decisions = (waived: string, reviewed = '-') =>
  ({ waivers: new Map([[waived, waiver]]), reviews: new Map([[reviewed, review]]) }) as unknown as Decisions;

describe('what the Board has decided', () => {
  test.each<[Status, Status, string]>([
    ['unmet', 'waived', 'note'],
    ['unknown', 'waived', 'note'],
    ['not-due', 'not-due', 'error'],
    ['met', 'met', 'error'],
    ['review', 'review', 'error'],
  ])('a waiver of what is %s leaves it %s', (status, now, level) => {
    const found = decided(result(status), decisions('2.g'));
    expect([found.status, found.findings[0]?.level, found.waiver]).toEqual([
      ...[now, level, now === 'waived' ? waiver : undefined],
    ]);
  });

  test('a waiver of another requirement changes nothing, nor does none', () => {
    expect(decided(result('unmet'), decisions('2.d'))).toEqual(result('unmet'));
    expect(decided(result('unmet'), undefined)).toEqual(result('unmet'));
  });

  test.each<[Status, boolean]>([
    ['review', true],
    ['unmet', false],
    ['met', false],
    ['not-due', false],
  ])('a review of what is %s: it stands beside it, and the status stays', (status, isThere) => {
    expect(decided(result(status), decisions('-', '2.g'))).toEqual({
      ...result(status),
      ...(isThere && { review }),
    });
  });
});
