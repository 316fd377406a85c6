import { expect, test } from 'vitest';
import type { Cell, Merge, Table } from '../../../src/desk/roster/Table.js';
import { rosterFromTable } from '../../../src/desk/roster/tableRoster.js';

const HEADS: Cell[] = [
  'TT',
  'Mã ĐV',
  'Tên cơ quan, đơn vị',
  'Loại hình',
  'Cấp',
  'Đầu mối liên hệ',
  undefined,
  'Ghi chú',
];
const SECOND: Cell[] = [undefined, undefined, undefined, undefined, undefined, 'Họ và tên', 'Số ĐT'];
const across = (row: number, from: number, to: number): Merge => ({ row, lastRow: row, column: from, lastColumn: to });
const unit = (number: number, commune: string): Cell[] => [
  number,
  `ND-${number}`,
  `Hội Nông dân xã ${commune}`,
  'Hội Nông dân',
  'xã',
  `Ông ${commune}`,
  '0912345678',
];

function read(rows: Cell[][], merges: Merge[] = []) {
  const table: Table = { rows: rows.map((cells, i) => ({ number: i + 1, cells })), merges };
  const { units, faults, columns } = rosterFromTable(table);
  return { units, faults: faults.map(({ kind, row }) => `${kind} ${row}`), ignored: columns?.ignored };
}

test('groups within districts, numbered with figures and merged across, are no units', () => {
  const rows = [
    HEADS,
    SECOND,
    ['I', undefined, 'HUYỆN MỘT'],
    [1, undefined, 'Khối đoàn thể cấp xã'],
    unit(1, 'An Thịnh'),
  ];
  const { units, faults } = read(rows, [across(1, 5, 6), across(3, 2, 7), across(4, 2, 7)]);
  expect(faults).toEqual([]);
  expect(units.map(({ code, parent }) => [code, parent])).toEqual([['ND-1', 'Huyện Một']]);
});

test('a numbered name that is not merged, or that is called as units are, is asked about', () => {
  const not = read([HEADS, SECOND, [1, undefined, 'Khối đoàn thể cấp xã'], unit(1, 'An Thịnh')], [across(1, 5, 6)]);
  expect(not.faults).toEqual(['incomplete 3']);
  const called = read(
    [HEADS, SECOND, [1, undefined, 'Hội Nông dân xã Hòa Bình'], unit(1, 'An Thịnh')],
    [across(1, 5, 6), across(3, 2, 7)],
  );
  expect(called.faults).toEqual(['incomplete 3']);
});

test('whom to ask, under a heading of two rows', () => {
  const { units, ignored } = read([HEADS, SECOND, unit(1, 'An Thịnh')], [across(1, 5, 6)]);
  expect(units[0]).toMatchObject({ contact: 'Ông An Thịnh', phone: '0912345678' });
  expect(ignored?.every(({ isPlain }) => isPlain)).toBe(true);
});
