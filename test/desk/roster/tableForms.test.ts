import { describe, expect, test } from 'vitest';
import type { Cell, Merge, Table } from '../../../src/desk/roster/Table.js';
import { rosterFromTable } from '../../../src/desk/roster/tableRoster.js';
import { rosterFromYaml } from '../../../src/desk/roster/yamlRoster.js';
import { messages } from '../../../src/messages/sentences.js';

const HEAD = ['Mã', 'Tên', 'Loại', 'Cấp'];
const unit = (code: string, ...more: Cell[]): Cell[] => [
  code,
  `Hội Nông dân xã ${code}`,
  'Hội Nông dân',
  'xã',
  ...more,
];
const blanks = (count: number): Cell[] => Array.from({ length: count }, () => undefined);

function read(rows: Cell[][], merges?: Merge[]) {
  const table: Table = { rows: rows.map((cells, i) => ({ number: i + 1, cells })), ...(merges && { merges }) };
  const { units, faults, columns } = rosterFromTable(table);
  return { units, columns, faults: faults.map(({ kind, row, column }) => `${kind} ${column ?? ''}${row ?? ''}`) };
}
/** `A1:B2` as the file has it. */
const merge = (column: number, row: number, lastColumn = column, lastRow = row): Merge => ({
  column,
  row,
  lastColumn,
  lastRow,
});

test.each(['2021-09-30 00:00:00', '2021-09-30T00:00:00', '30/9/2021 0:00'])(
  'a day with its time, %s, is that day',
  (day) => {
    expect(read([[...HEAD, 'Thời hạn'], unit('A', day)]).units[0]?.due).toBe('2021-09-30');
  },
);

test.each([
  ['912345678', '0912345678'],
  [912345678, '0912345678'],
  ['2403854123', '02403854123'],
  ['0912345678', '0912345678'],
  ['84912345678', '84912345678'],
  [84912345678, '84912345678'],
  ['114', '114'],
])('a telephone number written %j is %s', (written, phone) => {
  expect(read([[...HEAD, 'Điện thoại'], unit('A', written)]).units[0]?.phone).toBe(phone);
});

describe('a heading of days is read, or asked about', () => {
  test.each([
    ['Thời hạn gửi', 'due'],
    ['Thời hạn nộp', 'due'],
    ['Hạn nộp:', 'due'],
    ['Thời hạn gửi kế hoạch', 'due'],
    ['Hạn nộp Kế hoạch (*)', 'due'],
    ['Ngày hết hiệu lực', 'validTo'],
    ['Hết hiệu lực', 'validTo'],
    ['Hiệu lực đến ngày', 'validTo'],
    ['Có hiệu lực từ ngày', 'validFrom'],
    ['Ngày có hiệu lực', 'validFrom'],
  ])('«%s» is read', (heading, property) => {
    const { units, faults } = read([[...HEAD, heading], unit('A', '30/9/2021')]);
    expect(faults).toEqual([]);
    expect(units[0]).toHaveProperty(property, '2021-09-30');
  });

  test.each([
    ['Thời hạn gửi báo cáo', 'misspelt-heading'],
    ['Hạn nộp kế hoạch năm', 'misspelt-heading'],
    ['Ngày hết hiệu lực của đơn vị', 'misspelt-heading'],
    ['Hạn', 'dated-column'],
    ['Hạn max-1', 'dated-column'],
    ['Hiệu lực', 'dated-column'],
    ['', 'dated-column'],
    [undefined, 'dated-column'],
  ])('«%s» is asked about', (heading, kind) => {
    expect(read([[...HEAD, heading], unit('A', '30/9/2021'), unit('B', { date: '2021-09-30' })]).faults).toEqual([
      `${kind} E1`,
    ]);
  });

  test.each([
    ['x-hạn', '30/9/2021'],
    ['Ngày thành lập', '30/9/1946'],
    ['Ghi chú', '30/9/2021'],
    ['', 'có'],
    ['', '12'],
    ['', 12],
    ['Hạn', 'cuối năm'],
    ['Địa chỉ', 'thôn Hạ'],
    ['Điện thoại cơ quan', '0204 3 850 000'],
  ])('«%s» with «%s» is not', (heading, cell) => {
    expect(read([[...HEAD, heading], unit('A', cell), unit('B', cell)])).toMatchObject({ faults: [], units: [{}, {}] });
  });

  test('nor is a column whose property stands already, or one in which few cells are days', () => {
    expect(read([[...HEAD, 'Thời hạn', 'Thời hạn gửi báo cáo'], unit('A', '30/9/2021', '1/1/2022')]).faults).toEqual(
      [],
    );
    const few = read([[...HEAD, ''], unit('A', 'gửi'), unit('B', 'chưa'), unit('C', '30/9/2021')]);
    expect(few.faults).toEqual([]);
  });
});

describe('headings over two rows', () => {
  const period = { validFrom: '2021-01-01', validTo: '2025-06-30' };

  test('a heading merged over two, the others merged downwards', () => {
    const rows = [
      ['STT', ...HEAD, 'Hiệu lực', undefined, 'Thời hạn'],
      [...blanks(5), 'từ ngày', 'đến ngày'],
      ['1', ...unit('A'), '1/1/2021', '30/6/2025', 'quý III/2021'],
    ];
    const merges = [...[0, 1, 2, 3, 4, 7].map((column) => merge(column, 1, column, 2)), merge(5, 1, 6, 1)];
    for (const given of [merges, undefined]) {
      const { units, faults } = read(rows, given);
      expect(faults).toEqual([]);
      expect(units).toMatchObject([{ code: 'A', ...period, due: '2021-09-30' }]);
    }
  });

  test('the names in the lower row, what stands over them in the upper', () => {
    const { units, faults } = read(
      [
        [undefined, 'Đơn vị', undefined, undefined, undefined, 'Hiệu lực', undefined, 'Hạn nộp'],
        ['STT', ...HEAD, 'từ', 'đến', undefined],
        ['1', ...unit('A'), '1/1/2021', '30/6/2025', '30/9/2021'],
      ],
      [merge(1, 1, 4, 1), merge(5, 1, 6, 1)],
    );
    expect(faults).toEqual([]);
    expect(units).toMatchObject([{ code: 'A', ...period, due: '2021-09-30' }]);
  });

  test('a heading that says enough by itself is called what its own cell says', () => {
    const rows = [
      [...blanks(4), 'Hiệu lực', undefined, 'Thời hạn'],
      [...HEAD, 'từ ngày', 'đến', 'thời hạn'],
      unit('A', '1/1/2021', '30/6/2025', 'quý III/2021'),
    ];
    const { units, faults, columns } = read(rows, [merge(4, 1, 5, 1)]);
    expect(faults).toEqual([]);
    expect(units).toMatchObject([{ code: 'A', ...period, due: '2021-09-30' }]);
    expect(JSON.stringify(columns)).toMatch(/"từ ngày".*"Hiệu lực đến".*"thời hạn"/);
  });

  test('of two terms below one heading that of the plan is read', () => {
    const rows = [
      [...HEAD, 'Thời hạn', undefined],
      [...blanks(4), 'gửi kế hoạch', 'gửi báo cáo'],
      unit('A', '30/9/2021', '31/12/2021'),
    ];
    const { units, faults, columns } = read(rows, [merge(4, 1, 5, 1)]);
    expect([faults, units[0]?.due]).toEqual([[], '2021-09-30']);
    expect(columns?.ignored).toEqual([{ heading: 'Thời hạn gửi báo cáo', letters: 'F', isPlain: false }]);
  });

  test('two terms below one heading are asked about, for neither is the one', () => {
    const rows = [
      [...HEAD, 'Thời hạn', undefined],
      [...blanks(4), 'gửi báo cáo năm', 'gửi báo cáo'],
      unit('A', '30/9/2021', '31/12/2021'),
    ];
    expect(read(rows, [merge(4, 1, 5, 1)]).faults).toEqual(['misspelt-heading E2', 'misspelt-heading F2']);
  });

  test.each([
    ['a unit', unit('A', '1/1/2021')],
    ['a title of a group', ['I. Huyện Sông Thương', ...blanks(4)]],
    ['column numbers', ['1', '2', '3', '4', '5']],
  ])('%s below the headings is no second row of them', (_, row) => {
    const { units, faults } = read([[...HEAD, 'Hiệu lực từ'], row, unit('B', '1/1/2021')]);
    expect(faults).toEqual([]);
    expect(units.at(-1)).toMatchObject({ code: 'B', validFrom: '2021-01-01' });
  });
});

describe('cells merged downwards', () => {
  test('count in each row that they cover, and make no unit of an empty one', () => {
    const { units, faults } = read(
      [[...HEAD, 'Huyện'], unit('A', 'Huyện Sông Thương'), unit('B'), [], unit('C'), unit('D')],
      [merge(4, 2, 4, 5)],
    );
    expect(faults).toEqual([]);
    expect(units.map(({ code, parent }) => [code, parent])).toEqual([
      ['A', 'Huyện Sông Thương'],
      ['B', 'Huyện Sông Thương'],
      ['C', 'Huyện Sông Thương'],
      ['D', undefined],
    ]);
  });

  test('a code merged over two rows names two units, which is a fault', () => {
    const rows = [HEAD, unit('A'), [undefined, ...unit('B').slice(1)]];
    expect(read(rows, [merge(0, 2, 0, 3)]).faults).toEqual(['duplicate-code A3']);
    expect(read(rows).faults).toEqual(['missing A3']);
  });

  test('merged cells without end, and over each other, cost no more than the table has cells', () => {
    const merges = Array.from({ length: 50_000 }, (_, i) => merge(i % 100, 2 + (i % 7), 99, 1_048_576));
    const rows = [HEAD, ...Array.from({ length: 20_000 }, (_, i) => unit(`A${i}`))];
    expect(read(rows, merges).faults[0]).toMatch(/^duplicate-code/);
  });
});

describe('titles of groups', () => {
  const districts = (rows: Cell[][], merges?: Merge[]) => {
    const { units, faults, columns } = read([HEAD, ...rows], merges);
    expect(faults).toEqual([]);
    return { byTitles: columns?.byTitles, parents: units.map(({ parent }) => parent) };
  };

  test.each([
    ['I. Huyện Sông Thương', 'Huyện Sông Thương'],
    ['I. HUYỆN SÔNG THƯƠNG', 'Huyện Sông Thương'],
    ['II. THÀNH PHỐ BẮC HÀ (12 đơn vị)', 'Thành phố Bắc Hà'],
    ['Huyện Sông Thương', 'Huyện Sông Thương'],
    ['3. Thị xã Việt Yên: 4 đơn vị', 'Thị xã Việt Yên'],
    ['A. Các hội', undefined],
    ['I. Cấp tỉnh', undefined],
    ['I. Huyện ủy và các cơ quan', undefined],
  ])('«%s» gives the district %s', (title, parent) => {
    expect(districts([[title, ...blanks(3)], unit('A')])).toEqual({
      byTitles: parent !== undefined,
      parents: [parent],
    });
  });

  test('one of its kind follows, one of another stands within', () => {
    const rows = [
      ['A. KHỐI TỈNH'],
      unit('A'),
      ['B. KHỐI HUYỆN'],
      ['I', undefined, 'Huyện Sông Thương'],
      ['II', 'Huyện Tân Yên'],
      unit('B'),
      ['C. KHÁC'],
      unit('C'),
    ];
    expect(districts(rows).parents).toEqual([undefined, 'Huyện Tân Yên', undefined]);
  });

  test('with a column of districts the column decides', () => {
    const { units } = read([[...HEAD, 'Huyện'], ['I. Huyện Sông Thương'], unit('A', 'Huyện Tân Yên'), unit('B')]);
    expect(units.map(({ parent }) => parent)).toEqual(['Huyện Tân Yên', undefined]);
  });

  test('a text merged across is a title, but not one that may be a unit', () => {
    expect(read([HEAD, ['Khối các xã'], unit('A')], [merge(0, 2, 3, 2)]).faults).toEqual([]);
    expect(read([HEAD, ['A9'], unit('A')]).faults).toEqual(['incomplete A2']);
    expect(read([HEAD, ['Hội Nông dân xã B'], unit('A')], [merge(0, 2, 3, 2)]).faults).toEqual(['incomplete A2']);
    expect(read([HEAD, [undefined, 'Huyện ủy Sông Thương'], unit('A')]).faults).toEqual(['incomplete B2']);
  });
});

describe('rows that are no units, and say nothing of it', () => {
  const told = (rows: Cell[][], merges?: Merge[]) => {
    const { units, faults, columns } = read([HEAD, ...rows], merges);
    return { codes: units.map(({ code }) => code), faults, beside: columns?.beside };
  };

  test.each<[string, Cell[][], string[]]>([
    [
      'notes',
      [['Ghi chú: rà soát đến 31/12/2021'], ['* B mới chuyển về']],
      ['Ghi chú: rà soát đến 31/12/2021', '* B mới chuyển về'],
    ],
    [
      'a day alone',
      [[], [undefined, undefined, undefined, 'Bắc Hà, ngày 15 tháng 6 năm 2022']],
      ['Bắc Hà, ngày 15 tháng 6 năm 2022'],
    ],
    [
      'who signs, in the columns of units',
      [
        [undefined, 'Người lập biểu', 'TRƯỞNG BAN'],
        [undefined, '(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
        ['Nguyễn Văn A', undefined, 'Trần Văn B'],
      ],
      ['Người lập biểu', '(Ký, ghi rõ họ tên)', 'Nguyễn Văn A'],
    ],
  ])('below the last unit: %s', (_, rows, texts) => {
    const { codes, faults, beside } = told([unit('A'), unit('B'), ...rows]);
    expect([codes, faults]).toEqual([['A', 'B'], []]);
    expect(beside?.map(({ text }) => text)).toEqual(texts);
  });

  test.each<[string, Cell[], string[]]>([
    ['a code', ['B9'], ['incomplete A3']],
    ['a name as units have', [undefined, 'Hội Nông dân xã B'], ['incomplete B3']],
    ['one in a column of others', [undefined, undefined, 'Hội Nông dân'], ['incomplete C3']],
    ['a level', [undefined, 'Xã B', undefined, 'xã'], ['missing A3', 'missing C3']],
    ['a code and a name', ['B9', 'Xã B'], ['missing C3', 'missing D3']],
  ])('not %s', (_, row, faults) => expect(told([unit('A'), row])).toMatchObject({ codes: ['A'], faults }));

  test('nor between units, where only a text alone may be a title', () => {
    const { faults, codes, beside } = told([['Khối các xã'], unit('A'), [undefined, 'Ghi chú', 'xem lại'], unit('B')]);
    expect([codes, faults]).toEqual([
      ['A', 'B'],
      ['missing A4', 'missing D4', 'unknown-type C4'],
    ]);
    expect(beside).toEqual([{ row: 2, text: 'Khối các xã' }]);
  });

  test('headings said again on each page, and titles with how many there are', () => {
    const rows = [
      ['I', 'Huyện Sông Thương', 2],
      unit('A'),
      [...HEAD],
      unit('B'),
      ['II.', 'HUYỆN TÂN YÊN', undefined, '1 đơn vị'],
      unit('C'),
    ];
    const { units, faults, columns } = read([HEAD, ...rows]);
    expect(faults).toEqual([]);
    expect(units.map(({ parent }) => parent)).toEqual(['Huyện Sông Thương', 'Huyện Sông Thương', 'Huyện Tân Yên']);
    expect(columns?.beside).toBeUndefined();
  });

  test('are told, the first of them', () => {
    const rows = Array.from({ length: 7 }, (_, i) => [`Ghi chú ${i + 1}`]);
    const { columns } = read([HEAD, unit('A'), ...rows]);
    expect(columns && messages.vi.roster.columnsRead(columns)).toMatch(
      /; không tính là đơn vị: hàng 3 “Ghi chú 1”, .*hàng 7 “Ghi chú 5”, và 2 hàng khác$/,
    );
    expect(columns && messages.en.roster.columnsRead(columns)).toMatch(
      /; taken for no units: row 3 .* and 2 rows more$/,
    );
  });
});

test.each([
  [['Mã ĐV', 'Tên cơ quan, đơn vị', 'Loại hình', 'Cấp', 'Huyện, thị xã, thành phố']],
  [['Mã số', 'Đơn vị', 'Loại hình đơn vị', 'Cấp hành chính', 'Huyện/TP']],
])('headings as offices write them: %j', (heads) => {
  expect(read([heads, unit('A', 'Huyện Sông Thương')])).toMatchObject({
    faults: [],
    units: [{ code: 'A', parent: 'Huyện Sông Thương' }],
  });
});

describe('a row of sums is no unit', () => {
  test.each([
    [['Tổng cộng']],
    [['TỔNG CỘNG:', undefined, '19']],
    [['', 'Tổng số: 19 đơn vị', 19, 19]],
    [['Cộng', 2, 3, 4]],
    [['3', 'Cộng huyện Sông Thương']],
  ])('%j', (row) => expect(read([HEAD, unit('A'), row as Cell[]])).toMatchObject({ faults: [], units: [{}] }));

  test.each([
    [unit('Tổng').map((cell, i) => (i === 1 ? 'Tổng hội' : cell))],
    [['A2', 'Công đoàn xã A', 'Công đoàn', 'xã']],
  ])('%j is a unit', (row) => expect(read([HEAD, unit('A'), row]).units).toHaveLength(2));
});

describe('whom to ask at a unit', () => {
  const contact = { contact: 'Bà Lê Thị B', phone: '0912 345 678', email: 'hnd.anthinh@bacha.gov.vn' };

  test.each([
    ['Người phụ trách', 'Điện thoại', 'E-mail'],
    ['Đầu mối', 'SĐT', 'Thư điện tử'],
    ['contact', 'phone', 'email'],
  ])('in columns %s, %s, %s', (...heads) => {
    const { units, faults } = read([[...HEAD, ...heads], unit('A', ...Object.values(contact)), unit('B')]);
    expect(faults).toEqual([]);
    expect(units).toMatchObject([contact, {}]);
    expect(units[1]).not.toHaveProperty('contact');
  });

  test.each([
    [912_345_678, '0912345678'],
    [2_043_850_000, '02043850000'],
    [115, '115'],
    ['0912 345 678; 0204 3 850 000', '0912 345 678; 0204 3 850 000'],
  ])('a telephone that Excel took for the number %s', (cell, phone) => {
    expect(read([[...HEAD, 'Điện thoại'], unit('A', cell)]).units[0]?.phone).toBe(phone);
  });

  test.each([
    ['người phụ trách', 'điện thoại', 'e-mail'],
    ['contact', 'phone', 'email'],
  ])('in YAML as %s, %s, %s', (person, phone, email) => {
    const { units, problems } = rosterFromYaml(
      `units:\n  - { code: A, name: Hội, type: HND, level: xã, ${person}: Bà Lê Thị B, ${phone}: 0912 345 678, ${email}: hnd.anthinh@bacha.gov.vn }\n`,
    );
    expect(problems).toEqual([]);
    expect(units).toMatchObject([contact]);
  });
});

test('which columns are read as what is said, and which are not', () => {
  const { columns } = read([
    ['STT', ...HEAD, 'Ngày thành lập', 'x-nhóm', ''],
    ['1', ...unit('A'), '1/1/1946', '2', 'ghi'],
  ]);
  expect(columns).toEqual({
    used: [
      { column: 'code', letters: 'B', heading: 'Mã' },
      { column: 'name', letters: 'C', heading: 'Tên' },
      { column: 'type', letters: 'D', heading: 'Loại' },
      { column: 'level', letters: 'E', heading: 'Cấp' },
    ],
    ignored: [
      { letters: 'A', heading: 'STT', isPlain: true },
      { letters: 'F', heading: 'Ngày thành lập', isPlain: false },
      { letters: 'G', heading: 'x-nhóm', isPlain: true },
    ],
    byTitles: false,
  });
  expect(columns && messages.vi.roster.columnsRead({ ...columns, byTitles: true })).toBe(
    'các cột được dùng: B “Mã”, C “Tên”, D “Loại”, E “Cấp”; địa bàn lấy theo hàng đề mục; không dùng: A “STT”, F “Ngày thành lập”, G “x-nhóm”',
  );
});
