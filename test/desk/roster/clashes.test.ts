import { describe, expect, test } from 'vitest';
import type { OfficialPlan, Review, Waiver } from '../../../src/check/assess/Decisions.js';
import { clashesIn, clashesOf, unitKeyOf } from '../../../src/desk/roster/clashes.js';
import { Roster } from '../../../src/desk/roster/Roster.js';

const asOf = '2022-06-30';
const review = (opinion: Review['opinion'], more: Partial<Review> = {}): Review => ({
  ...{ requirement: '1.b', unit: 'A', opinion, reviewer: 'B', date: '2022-06-15' },
  ...more,
});
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  ...{ requirement: '1.c', unit: 'A', reason: 'r', approvedBy: 'B', reference: '1', expires: '2022-12-31' },
  ...more,
});
const official = (file: string, more: Partial<OfficialPlan> = {}): OfficialPlan => ({
  ...{ unit: 'A', file, approvedBy: 'B', date: '2022-06-15', reason: 'r' },
  ...more,
});
type Decision = Review | Waiver | OfficialPlan;
const told = (of: readonly Decision[], clashes: ReturnType<typeof clashesOf>) =>
  clashes.map(({ decision, other, kind }) => `${of.indexOf(decision)} ${kind} ${of.indexOf(other)}`);

describe('of decisions on one thing', () => {
  test.each<[string, Decision[], string[]]>([
    ['none', [], []],
    ['one', [review('met')], []],
    ['the same twice: the first holds', [review('met'), review('met')], ['1 repeated 0']],
    ['waivers always say the same', [waiver(), waiver(), waiver()], ['1 repeated 0', '2 repeated 0']],
    ['two that differ: neither holds', [review('met'), review('unmet')], ['0 contradicts 1', '1 contradicts 0']],
    [
      'each is told one that says otherwise',
      [review('met'), review('met'), review('unmet'), review('unmet')],
      ['0 contradicts 2', '1 contradicts 2', '2 contradicts 0', '3 contradicts 0'],
    ],
    ['one file', [official('a'), official('a')], ['1 repeated 0']],
    ['two files', [official('a'), official('b')], ['0 contradicts 1', '1 contradicts 0']],
    [
      'two plans of a file',
      [official('a', { document: 0 }), official('a', { document: 1 })],
      ['0 contradicts 1', '1 contradicts 0'],
    ],
    [
      'a plan of a file, and the file',
      [official('a', { document: 0 }), official('a')],
      ['0 contradicts 1', '1 contradicts 0'],
    ],
  ])('%s', (_, decisions, expected) => expect(told(decisions, clashesOf(decisions))).toEqual(expected));
});

describe('of a list of decisions', () => {
  test.each<[string, Decision[], number]>([
    ['on one unit and requirement', [review('met'), review('unmet')], 2],
    ['on two requirements', [review('met'), review('unmet', { requirement: '1.e' })], 0],
    ['on two units', [review('met'), review('unmet', { unit: 'B' })], 0],
    ['a waiver that has expired is followed by another', [waiver({ expires: '2022-06-29' }), waiver()], 0],
    ['one that expires today holds today', [waiver({ expires: asOf }), waiver()], 1],
    ['an opinion of today', [review('met', { date: asOf }), review('unmet')], 2],
    ['an opinion still to come', [review('met', { date: '2022-07-01' }), review('unmet')], 0],
    ['a code in capitals and not', [review('met', { unit: 'ab' }), review('unmet', { unit: 'AB' })], 2],
    [
      'a name in short and in full',
      [review('met', { unit: 'HND xã A' }), review('unmet', { unit: 'Hội Nông dân xã A' })],
      2,
    ],
  ])('%s', (_, decisions, count) => expect(clashesIn(decisions, asOf)).toHaveLength(count));

  test('what a roster knows as one unit is one, and a name of several is of none', () => {
    const units = ['A', 'B'].map((code) => ({
      ...{ code, name: 'Hội Nông dân xã Tân Lập', type: 'farmers-union', level: 'commune' as const },
    }));
    const one = new Roster(units.slice(0, 1));
    const two = new Roster(units);
    const name = 'Hội Nông dân xã Tân Lập';
    const both = [review('met', { unit: name }), review('unmet', { unit: 'a' })];
    expect([
      clashesIn(both, asOf).length,
      clashesIn(both, asOf, one).length,
      clashesIn(both, asOf, two).length,
    ]).toEqual([...[0, 2, 0]]);
    expect([unitKeyOf(name, one), unitKeyOf('A', one)]).toEqual(['a', 'a']);
    expect(unitKeyOf(name, two)).toBeUndefined();
    expect(unitKeyOf(' X ', one)).toBe('x');
  });
});
