import { expect, test } from 'vitest';
import type { AcrossFinding } from '../../../src/desk/across/Across.js';
import { acrossFinding, arranged } from '../../../src/desk/across/arranged.js';

const finding = (id: string, file: string, document = 0, line = 1, column = 1) => {
  const range = { start: { line, column }, end: { line, column } };
  return {
    id,
    level: 'note',
    pointer: '',
    range,
    plans: [{ file, document, pointer: '', range }],
  } as never as AcrossFinding;
};

test('notes about several plans stand in order of the first place, then of their ids', () => {
  const inOrder = [
    finding('z', 'B'),
    finding('y', 'a', 0, 2, 5),
    finding('x', 'a', 0, 2, 10),
    finding('w', 'a', 0, 10),
    finding('v', 'a', 1, 1),
    finding('a', 'b'),
    finding('b', 'b'),
  ];
  for (let turn = 0; turn < inOrder.length; turn++)
    expect(arranged([...inOrder.slice(turn), ...inOrder.slice(0, turn)])).toEqual(inOrder);
  expect(arranged(inOrder.toReversed())).toEqual(inOrder);
});

test('of one id each has one of its own', () => {
  const ids = arranged([
    finding('a', '1'),
    finding('a', '2'),
    finding('a#2', '3'),
    finding('a', '4'),
    finding('b', '5'),
  ]);
  expect(ids.map(({ id }) => id)).toEqual(['a', 'a#2', 'a#2#2', 'a#3', 'b']);
});

test('what is found stands at the first of its places, and no part of its id ends it', () => {
  const [place, other] = [finding('', 'a', 0, 3), finding('', 'b')].flatMap(({ plans }) => plans);
  expect(
    acrossFinding('same-number', { key: 'hội/15/kh', params: {} as never, plans: [place, other] as never }),
  ).toMatchObject({
    ...{ id: 'across/same-number/hội∕15∕kh', kind: 'same-number', level: 'note' },
    range: { start: { line: 3 } },
  });
});
