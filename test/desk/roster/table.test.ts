import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type Cell, columnLetters, type Table, type TableFault } from '../../../src/desk/roster/Table.js';
import { rosterFromTable } from '../../../src/desk/roster/tableRoster.js';
import { rosterFromYaml } from '../../../src/desk/roster/yamlRoster.js';
import { rosterSentence } from '../../../src/messages/sentences.js';
import { decodeTable, readTable } from '../../../src/shell/read/readTable.js';
import { root } from '../../support/catalogue.js';

const UNITS = [
  {
    code: '001',
    name: 'Hội Nông dân tỉnh Bắc Hà',
    type: 'farmers-union',
    level: 'province',
    parent: 'Tỉnh Bắc Hà',
  },
  {
    code: '002',
    name: 'Huyện ủy Sông Thương',
    type: 'party-committee',
    level: 'district',
    parent: 'Huyện Sông Thương',
    validTo: '2025-06-30',
  },
  {
    code: '003',
    name: 'Hội Liên hiệp Phụ nữ xã Đông Sơn',
    type: 'womens-union',
    level: 'commune',
    parent: 'Huyện Sông Thương',
  },
];

async function roster(bytes: Uint8Array) {
  const read = await decodeTable(bytes);
  return 'table' in read ? rosterFromTable(read.table) : { units: [], faults: read.faults };
}

const csv = (text: string) => roster(new TextEncoder().encode(text));

test.each(['semicolon-bom.csv', 'comma-english-reordered.csv', 'tab-bare-utf-16.csv', 'libreoffice.xlsx'])(
  '%s gives the same units',
  async (file) => {
    const read = await readTable(`${root}test/desk/roster/${file}`, {});
    expect(read).toHaveProperty('table');
    if ('table' in read) expect(rosterFromTable(read.table)).toMatchObject({ units: UNITS, faults: [] });
  },
);

const HEAD = ['Mã', 'Tên', 'Loại', 'Cấp', 'Hiệu lực từ', 'Hiệu lực đến', 'Thời hạn'];
const GOOD = ['A1', 'Hội Nông dân xã An Thịnh', 'Hội Nông dân', 'xã'];

/** A table whose first row is row 1. */
const tableOf = (...rows: Cell[][]): Table => ({
  sheet: 'Sheet1',
  rows: rows.map((cells, i) => ({ number: i + 1, cells })),
});

test('days come as days, as serial numbers, as texts and as periods; codes may be numbers', () => {
  const { units, faults } = rosterFromTable(
    tableOf(
      HEAD,
      [12, 'Hội Nông dân xã An Thịnh', 'HND', 'Cấp xã', { date: '2021-01-01' }, 45_838, 'quý III/2021'],
      ['B', ' Ủy ban\nnhân dân xã  An Thịnh ', 'UBND xã', 'commune', '1.1.2021', 'ngày 30 tháng 6 năm 2025', 2022],
    ),
  );
  expect(faults).toEqual([]);
  const dates = { validFrom: '2021-01-01', validTo: '2025-06-30' };
  expect(units).toEqual([
    { code: '12', name: GOOD[1], type: 'farmers-union', level: 'commune', ...dates, due: '2021-09-30' },
    {
      code: 'B',
      name: 'Ủy ban nhân dân xã An Thịnh',
      type: 'people-committee',
      level: 'commune',
      ...dates,
      due: '2022-12-31',
    },
  ]);
});

test('titles, empty rows, column numbers, titles of groups and columns of the Board are no units', () => {
  const { units, faults } = rosterFromTable(
    tableOf(
      ['TỈNH ỦY BẮC HÀ', undefined, undefined, undefined, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      [],
      ['STT', 'Mã đơn vị (*)', 'TÊN ĐƠN VỊ', 'Loại:', 'Cấp', 'Điện thoại', 'Địa chỉ', 'Ghi chú', undefined],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['I', undefined, 'Cấp xã'],
      ['1', ...GOOD, '0204 3 850 000', 'xã An Thịnh', 'cuối năm'],
      [undefined, ' ', undefined],
      ['B. Các hội'],
      ['2', 'A2', ...GOOD.slice(1)],
      ['', '', '', '', '', '', '', 'Người lập biểu'],
    ),
  );
  expect(faults).toEqual([]);
  expect(units.map(({ code }) => code)).toEqual(['A1', 'A2']);
});

test('several Party committees of one unit in time: parted by a semicolon, a list in YAML', async () => {
  const several = { partyCommittee: 'Đảng ủy xã A', partyCommittees: ['Đảng ủy xã A', 'Đảng ủy xã B'] };
  const head = ['mã', 'tên', 'loại', 'cấp', 'cấp ủy cùng cấp'];
  const committeesOf = ({ units }: { units: { partyCommittee?: string; partyCommittees?: string[] }[] }) =>
    units.map(({ partyCommittee, partyCommittees }) => ({ partyCommittee, partyCommittees }));
  const cells = ['Đảng ủy xã A; Đảng ủy xã B', 'Đảng ủy xã A;Đảng ủy xã B;', 'Đảng ủy xã A;', 'Đảng ủy xã A, B', ' ; '];
  const expected = [
    several,
    several,
    { partyCommittee: 'Đảng ủy xã A' },
    { partyCommittee: 'Đảng ủy xã A, B' },
    { partyCommittee: undefined },
  ];
  const rows = cells.map((cell, i) => [`A${i}`, ...GOOD.slice(1), cell]);
  expect(committeesOf(rosterFromTable(tableOf(head, ...rows)))).toEqual(expected);
  const text = [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
  expect(committeesOf(await csv(text))).toEqual(expected);
  const yaml = (committees: string) =>
    rosterFromYaml(`units: [{ code: A, name: Hội, type: HND, level: xã, party_committee: ${committees} }]`);
  expect(committeesOf(yaml('[Đảng ủy xã A, Đảng ủy xã B]'))).toEqual([several]);
  expect(committeesOf(yaml('Đảng ủy xã A'))).toEqual([{ partyCommittee: 'Đảng ủy xã A' }]);
});

describe('what a unit was made of', () => {
  const head = ['mã', 'tên', 'loại', 'cấp', 'kế thừa của'];
  const [a, b] = ['A', 'B'].map((code) => ({ code, name: `Hội Nông dân xã ${code}` }));
  const table = (cell: string, ...more: string[][]): string[][] => [
    head,
    ['C', 'Hội Nông dân xã C', 'HND', 'xã', cell],
    ['A', 'Hội Nông dân xã A', 'HND', 'xã', ''],
    ['B', 'Hội Nông dân xã B', 'HND', 'xã', ''],
    ...more,
  ];
  const text = (rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  const kinds = ({ faults }: { faults: readonly TableFault[] }) => faults.map(({ kind }) => kind);

  test.each([
    ['A; B', [a, b]],
    ['a;b;', [a, b]],
    ['B', [b]],
    ['', undefined],
    [' ; ', undefined],
  ])('«%s» in CSV and XLSX', async (cell, predecessors) => {
    const inCsv = await csv(text(table(cell)));
    const inXlsx = await roster(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: table(cell) }] }));
    for (const { units, faults } of [inCsv, inXlsx]) {
      expect(faults).toEqual([]);
      expect(units.map((unit) => unit.predecessors)).toEqual([predecessors, undefined, undefined]);
    }
  });

  test.each([
    ['X', ['unknown-predecessor']],
    ['A; X; C', ['unknown-predecessor', 'unknown-predecessor']],
    ['Hội Nông dân xã A', ['unknown-predecessor']],
    ['A, B', ['unknown-predecessor']],
  ])('«%s» names none', async (cell, expected) => {
    expect(kinds(await csv(text(table(cell))))).toEqual(expected);
  });

  test('a row that cannot be read may be the one', async () => {
    expect(kinds(await csv(text(table('X', ['X', 'Hội', 'loại lạ', 'xã', '']))))).toEqual(['unknown-type']);
  });

  test.each([
    ['[A, B]', [], [a, b]],
    ['A', [], [a]],
    ['[A, X]', ['unknown-predecessor /units/1/predecessors/1'], [a]],
    ['B', [], [b]],
    ['C', ['unknown-predecessor /units/1/predecessors'], undefined],
  ])('%s in YAML', (codes, expected, predecessors) => {
    const unit = (code: string, more = '') =>
      `  - { code: ${code}, name: Hội Nông dân xã ${code}, type: HND, level: xã${more} }\n`;
    const { units, problems } = rosterFromYaml(
      `units:\n${unit('A')}${unit('C', `, kế thừa của: ${codes}`)}${unit('B')}`,
    );
    expect(problems.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(expected);
    expect(units[1]?.predecessors).toEqual(predecessors);
  });
});

describe('no row is passed over in silence', () => {
  const read = (...rows: Cell[][]) => {
    const { units, faults, places } = rosterFromTable(tableOf(HEAD, ...rows));
    return {
      codes: units.map(({ code }) => code),
      faults: faults.map(({ kind, row, column }) => `${kind} ${column}${row}`),
      lines: places.map(({ line }) => line),
    };
  };
  const good = (code: string, ...more: Cell[]): Cell[] => [code, ...GOOD.slice(1), ...more];

  test('numbers of columns stand right below the headings, and nowhere else', () => {
    expect(read(['1', '2', '3', '4'], good('A'))).toEqual({ codes: ['A'], faults: [], lines: [3] });
    expect(read(good('A'), ['5'])).toEqual({ codes: ['A'], faults: ['incomplete A3'], lines: [2] });
  });

  test('what cannot be read leaves all others as they are, each with its own faults', () => {
    expect(read(good('A'), ['B', 'Hội', 'loại lạ', 'xã'], good('a'), good('C', '31/2/2021'))).toEqual({
      codes: ['A', 'a', 'C'],
      faults: ['unknown-type C3', 'duplicate-code A4', 'bad-date E5'],
      lines: [2, 4, 5],
    });
  });

  test('three units of one code: each but the first is a fault, with the row of the first', () => {
    const { faults } = rosterFromTable(tableOf(HEAD, good('A'), good('A'), good('A')));
    expect(faults.map(({ row, params }) => [row, params])).toEqual([
      [3, { code: 'A', firstRow: 2 }],
      [4, { code: 'A', firstRow: 2 }],
    ]);
  });

  test('a unit may have lived a single day, and not less', () => {
    expect(read(good('A', '30/6/2025', '30/6/2025')).faults).toEqual([]);
    expect(read(good('A', '1/7/2025', '30/6/2025')).faults).toEqual(['backwards-validity F2']);
  });

  test('a unit stands in the line of the file, though a cell before it has several', async () => {
    const { table } = (await decodeTable(
      new TextEncoder().encode(
        `${LINES}A2;"Hội Nông dân\nxã B";Hội Nông dân;xã\nA3;Hội Nông dân xã C;Hội Nông dân;xã\n`,
      ),
    )) as { table: Table };
    expect(rosterFromTable(table).places.map(({ code, line }) => `${code} ${line}`)).toEqual(['A1 2', 'A2 3', 'A3 5']);
  });

  test('a circle of predecessors is told at its first unit', () => {
    const head = [...HEAD.slice(0, 4), 'Kế thừa của'];
    const circle = rosterFromTable(tableOf(head, good('A'), good('B', 'C'), good('C', 'B')));
    expect(circle.faults).toMatchObject([
      { kind: 'circular-predecessors', params: { codes: ['B', 'C', 'B'] }, row: 3, column: 'E' },
    ]);
    // Which holds though another row cannot be read.
    const broken = rosterFromTable(tableOf(head, ['A', 'Hội', 'loại lạ', 'xã'], good('B', 'C'), good('C', 'B')));
    expect(broken.faults.map(({ kind }) => kind)).toEqual(['unknown-type', 'circular-predecessors']);
  });
});

test('the same units as YAML', () => {
  const text = `đơn vị:
  - mã: A1
    tên: Hội Nông dân xã An Thịnh
    loại: Hội Nông dân xã
    cấp: xã
    cấp ủy: Đảng ủy xã An Thịnh
    hạn gửi: quý III/2021
    từ ngày: 1/1/2021
`;
  const table = tableOf([...HEAD, 'Cấp ủy'], [...GOOD, '1/1/2021', '', 'quý III/2021', 'Đảng ủy xã An Thịnh']);
  const yaml = rosterFromYaml(text);
  expect(yaml.problems).toEqual([]);
  expect(yaml.units).toEqual(rosterFromTable(table).units);
  expect(rosterFromYaml(text.replace('quý III/2021', 'thường xuyên')).problems).toHaveLength(1);
});

test('a workbook: the first sheet that is not hidden, texts as texts, days as days, formulas by their values', async () => {
  const rows: CellValue[][] = [HEAD, ['007', ...GOOD.slice(1), new Date(Date.UTC(2021, 0, 1))]];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Cũ', hidden: true, rows: [['không đọc']] },
      { name: 'Danh sách', rows },
      { name: 'Khác', rows: [['không đọc']] },
    ],
  });
  const read = await decodeTable(bytes);
  expect(read).toMatchObject({ table: { sheet: 'Danh sách' } });
  const { units, faults } = await roster(bytes);
  expect(faults).toEqual([]);
  expect(units).toMatchObject([{ code: '007', validFrom: '2021-01-01' }]);
});

test('separators are found outside quotation marks; Excel’s own hint is followed', async () => {
  const quoted = 'Tên,"Loại (theo; Kết; luận; này)",Cấp,Mã\r\n"Hội Nông dân ""A"", xã An Thịnh",Hội Nông dân,xã,7\r\n';
  expect(await csv(quoted)).toMatchObject({
    units: [{ code: '7', name: 'Hội Nông dân "A", xã An Thịnh' }],
    faults: [],
  });
  const hinted = 'sep=,\r\nMã,Tên,Loại,Cấp\r\nA1,Hội Nông dân xã An Thịnh,Hội Nông dan,xã\r\n';
  expect((await csv(hinted)).faults).toMatchObject([{ kind: 'unknown-type', row: 2, column: 'C' }]);
});

test.each([
  ['all as Windows ends them', '\r\n', '\r\n'],
  ['all as Unix does', '\n', '\n'],
  ['all as old Macs did', '\r', '\r'],
  ['one that was added on Unix', '\r\n', '\n'],
  ['one that was added on Windows', '\n', '\r\n'],
])('no row is lost in the one before it, however lines end: %s', async (_, first, other) => {
  const row = (code: string) => `${code};Hội Nông dân xã ${code};Hội Nông dân;xã`;
  const text = `Mã;Tên;Loại;Cấp${first}${row('A1')}${first}${row('A2')}${other}${row('A3')}${other}`;
  expect(await csv(text)).toMatchObject({
    faults: [],
    units: [{ code: 'A1' }, { code: 'A2' }, { code: 'A3' }],
    places: [{ line: 2 }, { line: 3 }, { line: 4 }],
  });
  const broken = await csv(text.replace('A2;Hội Nông dân xã A2;Hội Nông dân', 'A2;"Hội Nông dân\r\nxã A2";Hội'));
  expect(broken.faults).toMatchObject([{ kind: 'unknown-type', row: 3 }]);
});

test('columns are lettered as Excel letters them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

const bad = (...cells: Cell[]) => rosterFromTable(tableOf(HEAD, GOOD, cells)).faults;
const LINES = 'Mã;Tên;Loại;Cấp\nA1;Hội Nông dân xã An Thịnh;Hội Nông dân;xã\n';

const FAULTY: Record<string, () => readonly TableFault[] | Promise<readonly TableFault[]>> = {
  'no such type': () => bad('A2', 'Hội Nông dân xã Đông Sơn', 'Hội Nông dan', 'xã'),
  'a type that is near none': () => bad('A2', 'Hội Chữ thập đỏ', 'Hội Chữ thập đỏ', 'xã'),
  'no such level': () => bad('A2', 'Hội Nông dân xã Đông Sơn', 'Hội Nông dân', 'xax'),
  'a level that is near none': () => bad('A2', 'Hội Nông dân', 'Hội Nông dân', 'trung ương'),
  'type and level apart': () => bad('A2', 'Hội Nông dân xã Đông Sơn', 'Hội Nông dân xã', 'huyện'),
  'no code': () => bad('', ...GOOD.slice(1)),
  'no type and level': () => bad('A2', 'Hội Nông dân xã Đông Sơn', '', ''),
  'a name alone': () => bad('', 'Hội Nông dân xã Đông Sơn'),
  'the same code': () => bad('a1', ...GOOD.slice(1)),
  'a day that is none': () => bad('A2', ...GOOD.slice(1), '31/9/2021'),
  'a month first': () => bad('A2', ...GOOD.slice(1), '', '06/30/2025'),
  'a due in words': () => bad('A2', ...GOOD.slice(1), '', '', 'thường xuyên'),
  'validity backwards': () => bad('A2', ...GOOD.slice(1), '1/7/2025', '30/6/2025'),
  'a formula that failed': () => bad('#N/A', ...GOOD.slice(1)),
  'a direction override': () => bad('A2', 'Hội Nông dân \u202exã', ...GOOD.slice(2)),
  'a misspelt heading': () => rosterFromTable(tableOf(['Mã', 'Tên', 'Loại', 'Cấp', 'Hiêu lục đến'], GOOD)).faults,
  'a misspelt heading that is needed': () => rosterFromTable(tableOf(['Mã', 'Tên', 'Loai đơn vi', 'Cấp'], GOOD)).faults,
  'a heading missing': () => rosterFromTable(tableOf(['Tên', 'Loại', 'Cấp'], GOOD.slice(1))).faults,
  'two headings for one thing': () => rosterFromTable(tableOf([...HEAD.slice(0, 4), 'Mã đơn vị'], GOOD)).faults,
  'predecessors that are none': () =>
    rosterFromTable(
      tableOf(
        [...HEAD.slice(0, 4), 'Kế thừa của'],
        [...GOOD, undefined],
        ['A2', ...GOOD.slice(1), 'A1; A9'],
        ['A3', ...GOOD.slice(1), 'a3'],
      ),
    ).faults,
  'no headings': () => rosterFromTable(tableOf(GOOD)).faults,
  'nothing at all': () => rosterFromTable({ rows: [] }).faults,
  'units on another sheet': () => {
    const other: Table = { ...tableOf(HEAD, ['B1', ...GOOD.slice(1)]), sheet: 'Sheet2' };
    return rosterFromTable(tableOf(HEAD, GOOD), [other]).faults;
  },
  'headings alone': () => rosterFromTable(tableOf(HEAD, [])).faults,
  'typed in TCVN3': () =>
    rosterFromTable(tableOf(HEAD, GOOD, ['A2', 'Héi N«ng d©n x· An ThÞnh', 'Héi N«ng d©n', 'x·'])).faults,
  'a quotation mark left open': async () => (await csv(`${LINES}A2;"Hội;x;y\nA3;Hội;x;y\n`)).faults,
  'a quotation mark inside': async () => (await csv(`${LINES}A2;"Hội" Nông dân;x;y\n`)).faults,
  'a CSV row': async () => (await csv(`${LINES}\nA2;Hội Nông dân xã Đông Sơn;Hội Nôngdân;xã\n`)).faults,
  'too many rows': async () => (await csv(LINES + 'A;B;C;D\n'.repeat(100_000))).faults,
  'a CSV in TCVN3': async () => (await roster(Buffer.from('tªn;®¬n vÞ;lo¹i;cÊp\n', 'latin1'))).faults,
  'UTF-16 without a mark': async () => (await roster(Buffer.from(LINES, 'utf16le'))).faults,
  'an old workbook': async () => (await roster(compound('Workbook'))).faults,
  'a workbook with a password': async () => (await roster(compound('EncryptedPackage'))).faults,
  'a Word file': async () => (await roster(compound('WordDocument'))).faults,
  'a LibreOffice workbook': async () =>
    (await roster(Buffer.from('PK\x03\x04…mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'))).faults,
  'a PDF': async () => (await roster(Buffer.from('%PDF-1.7\n'))).faults,
  'a workbook cut short': async () => (await roster((await workbook()).subarray(0, 3000))).faults,
  'a zip bomb': async () => (await roster(inflated(await workbook()))).faults,
  'a file that is too large': async () => (await roster(new Uint8Array(20 * 1024 * 1024 + 1))).faults,
  'a file that is not there': async () => {
    const read = await readTable('no-such-file.csv', {});
    return 'faults' in read ? read.faults : [];
  },
};

const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')]);

const workbook = () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [HEAD, GOOD] }] });

/** A workbook whose directory says that its first part unpacks to 2 GB. */
function inflated(bytes: Uint8Array): Uint8Array {
  const archive = Buffer.from(bytes);
  archive.writeUInt32LE(2_000_000_000, archive.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return archive;
}

test('each bad table is said with its place and its remedy, in both languages', async () => {
  const parts: string[] = [];
  for (const [name, faults] of Object.entries(FAULTY)) {
    const found = await faults();
    expect(found, name).not.toEqual([]);
    const lines = found.flatMap((fault) => [rosterSentence(fault, 'vi'), rosterSentence(fault, 'en')]);
    parts.push(`# ${name}\n${lines.join('\n')}\n`);
  }
  await expect(parts.join('\n')).toMatchFileSnapshot('faults.txt');
});

describe('further sheets of a workbook', () => {
  const sheetOf = (name: string, ...rows: CellValue[][]) => ({ name, rows });
  const units = (...codes: string[]): CellValue[][] => codes.map((code) => [code, ...GOOD.slice(1)]);
  const readSheets = async (...sheets: { name: string; rows: CellValue[][]; hidden?: boolean }[]) => {
    const read = await decodeTable(await writeXlsx({ sheets }));
    if (!('table' in read)) throw new Error('no table');
    const { units: found, faults } = rosterFromTable(read.table, read.others);
    return { codes: found.map(({ code }) => code), faults };
  };
  const HEADS = HEAD.slice(0, 4);

  test('the roster is the first that has its headings', async () => {
    const list = sheetOf('Danh sách', HEADS, ...units('A1', 'A2'));
    for (const before of [sheetOf('Hướng dẫn', ['Ghi đủ các cột']), sheetOf('Sheet1')])
      expect(await readSheets(before, list)).toEqual({ codes: ['A1', 'A2'], faults: [] });
  });

  test('units that only another sheet has are asked about', async () => {
    const { faults } = await readSheets(
      sheetOf('Sông Thương', HEADS, ...units('A1', 'A2')),
      sheetOf('Tân Yên', HEADS, ...units('a2', 'A3', 'A4')),
      sheetOf('Việt Yên', ['DANH SÁCH'], HEADS, ...units('A5')),
    );
    expect(faults).toMatchObject([
      { kind: 'other-sheet', sheet: 'Sông Thương', params: { other: 'Tân Yên', units: 2, code: 'A3' } },
      { kind: 'other-sheet', sheet: 'Sông Thương', params: { other: 'Việt Yên', units: 1, code: 'A5' } },
    ]);
  });

  test('not those of a copy, of a hidden sheet, and of a table that is no roster', async () => {
    const read = await readSheets(
      sheetOf('Danh sách', HEADS, ...units('A1', 'A2')),
      sheetOf('Bản sao', HEADS, ...units('A2', 'A1')),
      { ...sheetOf('Cũ', HEADS, ...units('A9')), hidden: true },
      sheetOf('Tổng hợp', ['Tên', 'Loại', 'Số đơn vị'], ['Hội Nông dân', 'Hội Nông dân', '12']),
    );
    expect(read).toEqual({ codes: ['A1', 'A2'], faults: [] });
  });
});
