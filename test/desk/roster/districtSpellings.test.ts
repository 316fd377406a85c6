import { expect, test } from 'vitest';
import { withOneSpelling } from '../../../src/desk/roster/districtSpellings.js';

const units = (...parents: (string | undefined)[]) =>
  parents.map((parent, i) => ({
    code: `A${i}`,
    name: `Hội Nông dân xã ${i}`,
    type: 'farmers-union',
    level: 'commune' as const,
    ...(parent !== undefined && { parent }),
  }));
const read = (...parents: (string | undefined)[]) => {
  const { units: spelt, spellings } = withOneSpelling(units(...parents));
  return { parents: spelt.map(({ parent }) => parent), spellings };
};

test('one district written in several ways is one, as most write it', () => {
  const [most, others] = ['Huyện Sông Thương', ['H. Sông Thương', 'HUYỆN  SÔNG THƯƠNG', 'huyện Sông Thương']];
  expect(read(others[0], most, others[1], most, others[2])).toEqual({
    parents: [most, most, most, most, most],
    spellings: [{ kept: most, others }],
  });
  expect(read('TP Bắc Hà', 'TP. Bắc Hà', 'thành phố Bắc Hà', 'TP. Bắc Hà').parents).toEqual(
    Array.from({ length: 4 }, () => 'TP. Bắc Hà'),
  );
  // Of as many of both the first.
  expect(read('huyện A', 'Huyện A').spellings).toEqual([{ kept: 'huyện A', others: ['Huyện A'] }]);
});

test.each([
  ['Huyện Sông Hà', 'Huyện Song Ha'],
  ['Huyện Bắc Hà', 'Thành phố Bắc Hà'],
  ['Huyện Bắc Hà', 'Bắc Hà'],
  ['Huyện A', undefined],
])('%s and %s are two', (...parents) => expect(read(...parents)).toEqual({ parents, spellings: [] }));
