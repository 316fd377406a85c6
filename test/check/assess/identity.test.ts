import { describe, expect, test } from 'vitest';
import { Identities, idPart, unitKey } from '../../../src/check/assess/identity.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { planOf } from '../../support/desk.js';

const unit = { name: 'Hội Nông dân xã An Thịnh', type: 'farmers-union', level: 'commune' } as const;

test('a unit is called by its code, else by what it is, else by its file', () => {
  expect(unitKey({ ...unit, code: 'X1' }, 'a.yaml', 0)).toBe('X1');
  expect(unitKey(unit, 'a.yaml', 0)).toBe('farmers-union:commune:hoi nong dan xa an thinh');
  expect(unitKey(null, 'a.yaml', 0)).toBe('a.yaml');
  expect(unitKey(null, 'a.yaml', 1)).toBe('a.yaml#1');
});

describe('the item that a finding is about', () => {
  const sections = [
    'creative_activities: [{ year: 2022, title: Đường hoa }, { title: Đường cờ }]',
    'targets: [{ indicator: Hộ nghèo, goal: { percent: 5 } }]',
    'tasks: [{ content: Trồng cây, answers: ["3.2.a"] }, { content: Dọn đường }]',
  ];
  const identities = () => new Identities('X1', parsePlan(planOf(unit, `${sections.join('\n')}\n`)));
  test.each<[string, string]>([
    ['/creative_activities/0/title', '2022'],
    ['/creative_activities/1/title', 'duong co'],
    ['/targets/0/goal', 'ho ngheo'],
    ['/tasks/0', '3.2.a'],
    ['/tasks/1', 'don duong'],
    ['/tasks', 'tasks'],
    ['/tasks/7/due', 'tasks.due'],
    ['/unit/name', 'unit.name'],
    ['/dissemination/0/date', 'dissemination.date'],
    ['', ''],
  ])('%s: %s', (pointer, item) => {
    const of = identities();
    expect(of.of('1.a', 'absent', pointer)).toBe(`1.a/absent/X1/${item}`);
    // Asked for again it is another of the same, and the third is one more.
    expect(of.of('1.a', 'absent', pointer)).toBe(`1.a/absent/X1/${item}#2`);
    expect(of.of('1.a', 'absent', pointer)).toBe(`1.a/absent/X1/${item}#3`);
    expect(of.of(undefined, 'absent', pointer)).toBe(`structure/absent/X1/${item}`);
  });
  test('is the year that it is told of, which need have none', () => {
    expect(identities().of('1.d', 'year-too-few', '/orientations', 2023)).toBe('1.d/year-too-few/X1/2023');
  });
  test('is found in a plan that can be read once it is mended, and nowhere in one that cannot', () => {
    const mended = parsePlan(planOf(unit, 'tasks:\n  - content: Việc: một\n    answers: [3.2.a]\n'));
    expect(mended.plan).toBeNull();
    expect(new Identities('X1', mended).of('1.a', 'absent', '/tasks/0')).toBe('1.a/absent/X1/3.2.a');
    expect(new Identities('X1', parsePlan('[')).of('1.a', 'absent', '/tasks/0')).toBe('1.a/absent/X1/tasks');
  });
  test('what an id is cut at is none of its parts', () => expect(idPart('a/b/c')).toBe('a∕b∕c'));
});
