import { describe, expect, test } from 'vitest';
import { GroupTitles, groupTitleIn, isNumbering, isTotal } from '../../../src/desk/roster/rosterRows.js';
import type { Cell } from '../../../src/desk/roster/Table.js';

const row = (...cells: Cell[]) => ({ number: 1, cells });

describe('the districts of titles', () => {
  const titles = (...all: Parameters<GroupTitles['add']>[0][]) => {
    const groups = new GroupTitles();
    for (const title of all) groups.add(title);
    return groups.district;
  };

  test('are those of the innermost title that names one', () => {
    expect(titles({ numbered: 'roman', district: 'Huyện A' }, { numbered: 'figure', district: 'Huyện B' })).toBe(
      'Huyện B',
    );
    expect(titles({ numbered: 'roman', district: 'Huyện A' }, { numbered: 'figure' })).toBe('Huyện A');
  });

  test('end with the next title of the same kind, or of one outside of it', () => {
    expect(titles({ numbered: 'roman', district: 'Huyện A' }, { numbered: 'roman' })).toBeUndefined();
    expect(
      titles({ numbered: 'roman' }, { numbered: 'letter', district: 'Huyện A' }, { numbered: 'roman' }),
    ).toBeUndefined();
  });
});

describe('a title', () => {
  test.each<[string, Cell[], boolean, ReturnType<typeof groupTitleIn>]>([
    [
      'with a number before it and how many units',
      ['I', 'Huyện Sông Thương', 12],
      false,
      { numbered: 'roman', district: 'Huyện Sông Thương' },
    ],
    [
      'in capitals, with the number of units',
      ['HUYỆN SÔNG THƯƠNG (12 đơn vị)'],
      true,
      { numbered: 'none', district: 'Huyện Sông Thương' },
    ],
    ['in capitals, of a city', ['THÀNH PHỐ BẮC HÀ'], true, { numbered: 'none', district: 'Thành phố Bắc Hà' }],
    ['of no district', ['A. Các cơ quan cấp tỉnh'], false, { numbered: 'letter' }],
    ['without a number, merged across', ['Các cơ quan cấp tỉnh'], true, { numbered: 'none' }],
    ['without a number, not merged', ['Các cơ quan cấp tỉnh'], false, { numbered: 'none', isGuessed: true }],
    ['not: one word may be a code', ['ABC'], false, undefined],
    ['not: the name of a unit', ['Huyện ủy Sông Thương'], true, undefined],
    ['not: a number before what is no district', ['2. Hội Nông dân'], false, undefined],
    ['not: something else beside it', ['I', 'Huyện Sông Thương', 'huyện'], false, undefined],
  ])('%s', (_, cells, isAcross, title) => expect(groupTitleIn(row(...cells), isAcross)).toEqual(title));

  test('of any length is looked at in part', () => {
    const { district = '' } = groupTitleIn(row('I', `Huyện ${'x'.repeat(5000)}`)) ?? {};
    expect(district).toHaveLength(1000);
  });
});

test('numbers of columns, and sums, are no units', () => {
  expect([row('(1)', '(2)'), row(-1, -2), row('A', 'B', 1)].map(isNumbering)).toEqual([true, true, true]);
  expect([row('HND-01', 'Hội'), row(undefined)].map(isNumbering)).toEqual([false, false]);
  const columns = new Map([['type' as const, { index: 1, heading: 'loại' }]]);
  expect([row('Tổng cộng', 19), row(19, 'Cộng: 19 đơn vị')].map((one) => isTotal(one, columns))).toEqual([true, true]);
  expect(isTotal(row('Tổng đội', 'Đoàn Thanh niên'), columns)).toBe(false);
  expect(isTotal(row('Hội Công nhân'), columns)).toBe(false);
});
