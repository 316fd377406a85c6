import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { mismatches } from '../../../src/desk/roster/mismatches.js';
import { Roster } from '../../../src/desk/roster/Roster.js';
import { sameCode } from '../../../src/desk/roster/sameCode.js';

const unit = (code: string): RosterUnit => ({
  code,
  name: `Hội Nông dân xã ${code}`,
  type: 'farmers-union',
  level: 'commune',
});
const plan = (code: string) => ({
  code,
  name: 'Hội Nông dân xã Lạ',
  type: 'farmers-union' as const,
  level: 'commune' as const,
});

describe('a number that Excel has taken the zeros off is the same code', () => {
  test.each([
    ['001', '1', true],
    ['000', '0', true],
    ['hnd-1', 'HND-1', true],
    ['001', '0010', false],
    ['A01', 'A1', false],
    ['1.0', '1', false],
    // Of figures alone: what else stands in a code makes it a text.
    ['007A', '7A', false],
    ['00-1', '0-1', false],
    ['', '0', false],
  ])('%s, %s: %s', (one, other, same) => {
    expect([sameCode(one, other), sameCode(other, one)]).toEqual([same, same]);
  });

  test('it tells the unit of a plan and of a decision, and is no mismatch', () => {
    const roster = new Roster([unit('1'), unit('2')]);
    expect(roster.unitOf(plan('001'))?.code).toBe('1');
    expect(roster.named('02')).toMatchObject({ code: '2' });
    const fields = mismatches({ file: 'a.yaml', document: 0 }, plan('001'), unit('1')).map(({ field }) => field);
    expect(fields).toEqual(['name']);
  });

  test('a code that is written so comes first, and of two that may be meant none is', () => {
    const roster = new Roster([unit('1'), unit('01')]);
    expect(['1', '01', '001'].map((code) => roster.unitOf(plan(code))?.code)).toEqual(['1', '01', undefined]);
  });
});
