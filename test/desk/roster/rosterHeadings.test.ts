import { describe, expect, test } from 'vitest';
import { groupTitleIn, isNumbering } from '../../../src/desk/roster/rosterRows.js';

const row = (cells: readonly string[]) => ({ number: 1, cells: [...cells] });

describe('a line that parts a list in groups', () => {
  test.each([
    ['I', 'Cấp tỉnh'],
    ['IX.', 'Cấp xã'],
    ['XI)', 'Cấp xã'],
    ['A', 'Các huyện'],
    ['', 'B.', '', 'Các xã'],
    ['A. Các huyện'],
    ['X. Các xã'],
    ['XII- Các xã'],
    ['VI) Các xã'],
    ['I.Các xã'],
  ])('%s %s', (...cells) => expect(groupTitleIn(row(cells))).toBeDefined());

  test.each([
    [''],
    ['Hội Nông dân xã An Thịnh'],
    ['I'],
    ['A.'],
    ['1. Các xã'],
    ['HND-AT'],
    ['1', 'Cấp tỉnh'],
    ['AB', 'Cấp tỉnh'],
    ['I', 'Cấp tỉnh', 'Huyện'],
    ['HND-AT', 'Hội Nông dân xã An Thịnh'],
  ])('not %s %s', (...cells) => expect(groupTitleIn(row(cells))).toBeUndefined());
});

test.each([['AB. Các xã'], ['a. Các xã'], ['Khối các xã'], ['Người lập biểu']])(
  '%s is taken for one only because nothing in it is of a unit',
  (...cells) => expect(groupTitleIn(row(cells))).toEqual({ numbered: 'none', isGuessed: true }),
);

describe('a line of numbers under the headings', () => {
  test.each([
    ['1', '2', '3'],
    ['(1)', '(2)', '(10)'],
    ['-1', '-2'],
    ['A', 'B', '1'],
    ['(A)', '', '1'],
  ])('%s %s', (...cells) => expect(isNumbering(row(cells))).toBe(true));
  test.each([[''], ['1', 'Hội Nông dân'], ['100', '200'], ['(100)'], ['AB'], ['1.5'], ['2022-01-01']])(
    'not %s %s',
    (...cells) => expect(isNumbering(row(cells))).toBe(false),
  );
});
