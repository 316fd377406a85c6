import { expect, test } from 'vitest';
import { remarkIds, remarksOf } from '../../../src/desk/roster/remarks.js';

const plan = (name: string) => ({ file: 'a.yaml', document: 0, name });
const empty = { missing: [], twice: [], unlisted: [], mismatched: [], outside: [] };
const roster = {
  ...empty,
  twice: [{ unit: { code: 'X/1' }, plans: [plan('Ban A'), plan('Ban A')] }],
  unlisted: [
    { plan: plan('Ban B'), nearest: [] },
    { plan: plan('Ban  B'), nearest: [] },
    { plan: plan('Ban B'), nearest: [] },
  ],
  namesakes: [{ plan: plan('Ban C'), unit: { code: 'X2' } }, { plan: plan('Ban D') }],
  mismatched: [{ plan: plan('Ban E'), unit: { code: 'X3' }, field: 'level' }],
  outside: [{ plan: plan('Ban F'), unit: { code: 'X4' } }],
};

test('remarks have identities of their own, which part nothing else', () => {
  expect(remarkIds(roster as never)).toEqual([
    'roster/twice/x∕1',
    'roster/unlisted/ban b',
    'roster/unlisted/ban b#2',
    'roster/unlisted/ban b#3',
    'roster/namesakes/ban c',
    'roster/namesakes/ban d',
    'roster/mismatched/x3/level',
    'roster/outside/x4',
  ]);
  expect(remarkIds(undefined)).toEqual([]);
  expect(remarkIds(empty as never)).toEqual([]);
});

test('what may be another unit, and what is outside, is noted; all else is a warning', () => {
  const levels = Object.values(remarksOf(roster as never))
    .flat()
    .map(({ kind, level, code }) => [kind, level, code]);
  expect(levels).toEqual([
    ['twice', 'warning', 'X/1'],
    ...Array.from({ length: 3 }, () => ['unlisted', 'warning', undefined]),
    ['namesakes', 'note', 'X2'],
    ['namesakes', 'warning', undefined],
    ['mismatched', 'warning', 'X3'],
    ['outside', 'note', 'X4'],
  ]);
});
