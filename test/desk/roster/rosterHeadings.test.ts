import { describe, expect, test } from 'vitest';
import { groupTitleIn, isNumbering } from '../../../src/desk/roster/rosterRows.js';

const row = (cells: readonly string[]) => ({ number: 1, cells: [...cells] });

describe('a line that parts a list in groups', () => {
  test.each<['roman' | 'letter' | 'figure', ...string[]]>([
    ['roman', 'I', 'Cấp tỉnh'],
    ['roman', 'IX.', 'Cấp xã'],
    ['roman', 'XI)', 'Cấp xã'],
    ['letter', 'A', 'Các huyện'],
    ['letter', '', 'B.', '', 'Các xã'],
    ['letter', 'A. Các huyện'],
    ['roman', 'X. Các xã'],
    ['roman', 'XII- Các xã'],
    ['roman', 'VI) Các xã'],
    ['roman', 'I.Các xã'],
    ['roman', 'II', 'Cấp xã', '12', '12 đơn vị'],
    ['roman', 'VI', 'Cấp xã'],
    ['figure', '12', 'Huyện Sông Thương'],
    ['figure', '3. Huyện Sông Thương'],
  ])('numbered by a %s: %s %s', (numbered, ...cells) => {
    const district = cells.find((cell) => cell.includes('Sông Thương'));
    const title = groupTitleIn(row(cells));
    expect(title).toEqual({ numbered, ...(district && { district: 'Huyện Sông Thương' }) });
  });

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
    ['I', 'Cấp tỉnh', '12345'],
    ['HND-AT', 'Hội Nông dân xã An Thịnh'],
  ])('not %s %s', (...cells) => expect(groupTitleIn(row(cells))).toBeUndefined());
});

test.each([['AB. Các xã'], ['a. Các xã'], ['Khối các xã'], ['Người lập biểu']])(
  '%s is taken for one only because nothing in it is of a unit',
  (...cells) => expect(groupTitleIn(row(cells))).toEqual({ numbered: 'none', isGuessed: true }),
);

test.each([
  ['one that is merged across is no guess', ['Khối các xã'], { numbered: 'none' }],
  ['an empty one is none', [''], undefined],
  ['a unit is none', ['Hội Nông dân xã An Thịnh'], undefined],
])('a title across the table: %s', (_, cells, expected) => expect(groupTitleIn(row(cells), true)).toEqual(expected));

describe('a title that is the name of a district', () => {
  const districtOf = (...cells: string[]) => groupTitleIn(row(cells))?.district;
  test.each(['Huyện', 'Quận', 'Thị xã', 'Thành phố', 'TP', 'TP.', 'Tỉnh'])('%s …', (level) => {
    expect(districtOf(`${level} Sông Thương`)).toBe(`${level} Sông Thương`);
    expect(districtOf('I', `${level} Sông Thương`)).toBe(`${level} Sông Thương`);
  });
  test.each([
    ...[
      'Huyện ủy Sông Thương',
      'Tỉnh đoàn Bắc Hà',
      'Thành phố trực thuộc',
      'Huyện và xã',
      'Huyện - xã',
      'Huyện hoặc xã',
    ],
    ...['Huyện xã', 'Huyện đội', 'Huyện', 'Xã An Thịnh', 'Các huyện'],
  ])('not «%s»', (title) => expect(districtOf('I', title)).toBeUndefined());
  test('in capitals it is written as names are', () => {
    expect(districtOf('1. THÀNH PHỐ BẮC HÀ (12 đơn vị)')).toBe('Thành phố Bắc Hà');
  });
});

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
