import { describe, expect, test } from 'vitest';
import { circlesOf } from '../../../src/desk/roster/circlesOf.js';
import { linkPredecessors } from '../../../src/desk/roster/linkPredecessors.js';

/** Units by code, each with the codes of those it was made of. */
const units = (of: Record<string, string>) =>
  Object.entries(of).map(([code, predecessors]) => ({
    ...{ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune' as const },
    ...(predecessors && { predecessors: predecessors.split(' ').map((one) => ({ code: one, name: `Hội ${one}` })) }),
  }));
const circles = (of: Record<string, string>) =>
  circlesOf(units(of)).map(({ unit, codes }) => `${unit} ${codes.join(' ')}`);

describe('units that are made of one another', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['none', {}, []],
    ['a line', { A: 'B', B: 'C', C: '' }, []],
    ['one by two ways', { A: 'B C', B: 'D', C: 'D', D: '' }, []],
    ['two', { A: 'B', B: 'A' }, ['0 A B A']],
    ['three, told from the first of the roster', { A: '', C: 'B', B: 'D', D: 'C' }, ['1 C B D C']],
    ['beside a way into them', { A: 'B', B: 'C', C: 'B' }, ['1 B C B']],
    ['two circles, in order of the roster', { X: 'C', A: 'B', B: 'A', C: 'D', D: 'C' }, ['1 A B A', '3 C D C']],
    ['two circles with a unit of both', { A: 'B C', B: 'A', C: 'A' }, ['0 A B A', '0 A C A']],
    ['of a unit that the roster does not have', { A: 'Z' }, []],
  ])('%s', (_, of, expected) => expect(circles(of)).toEqual(expected));

  test('in a chain of thousands', () => {
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`U${i}`, i < 4999 ? `U${i + 1}` : 'U0']));
    expect(circlesOf(units(chain))).toMatchObject([{ unit: 0, codes: { length: 5001 } }]);
  });
});

test('codes are linked whatever their case, each once; a unit is not made of itself', () => {
  const read = [
    { code: 'A', name: 'Hội A', type: 't', level: 'commune' as const, predecessors: ['b', 'B', 'a', 'x'] },
    { code: 'B', name: 'Hội B', type: 't', level: 'commune' as const },
    { name: 'không mã', type: 't', level: 'commune' as const } as never,
  ];
  const { units: linked, strays } = linkPredecessors(read);
  expect(linked[0]?.predecessors).toEqual([{ code: 'B', name: 'Hội B' }]);
  expect(linked[1]).not.toHaveProperty('predecessors');
  expect(strays).toEqual([
    { unit: 0, nth: 2, code: 'a', own: true },
    { unit: 0, nth: 3, code: 'x', own: false },
  ]);
});
