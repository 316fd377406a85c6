import { describe, expect, test } from 'vitest';
import { type RegisterReading, wordFilesIn } from '../../../src/desk/register/wordFiles.js';
import { Roster } from '../../../src/desk/roster/Roster.js';
import type { Cell } from '../../../src/desk/roster/Table.js';

const roster = new Roster(
  ['ND-1', 'ND-2'].map((code) => ({
    ...{ code, name: `Hội Nông dân xã ${code}`, type: 'farmers-union', level: 'commune' as const },
  })),
);
const HEADS: Cell[] = ['Tệp', 'Trạng thái', 'Mã đơn vị', 'So với danh sách'];
const WORD = 'mới có bản Word';

const read = (...rows: Cell[][]): RegisterReading =>
  wordFilesIn({ rows: rows.map((cells, i) => ({ number: i + 1, cells })) }, roster);
const told = (...rows: Cell[][]) => {
  const reading = read(...rows);
  return 'words' in reading ? Object.fromEntries(reading.words) : reading.fault;
};

describe('the Word documents that units have sent, by a register', () => {
  test('are those in the state, with a code; whose is only likely stays so', () => {
    expect(
      told(
        HEADS,
        ['kh/a.docx', WORD, 'ND-1', 'khớp'],
        ['kh/b.docx', WORD, 'ND-1', 'có thể, theo tên tệp'],
        ['kh/c.yaml', 'kế hoạch đọc được', 'ND-2', 'khớp'],
        ['kh/d.docx', WORD, undefined, ''],
        ['kh/e.docx', ' MỚI CÓ BẢN  WORD ', 'nd-2', 'Có thể'],
      ),
    ).toEqual({
      'ND-1': [{ file: 'kh/a.docx' }, { file: 'kh/b.docx', likely: true }],
      'ND-2': [{ file: 'kh/e.docx', likely: true }],
    });
  });

  test('in English, below titles, in any order of columns, and without that of the match', () => {
    expect(
      told(
        ['Register of what has come in'],
        [],
        ['No.', 'Unit code', 'State', 'File'],
        [1, 'ND-1', 'Word only', 'a.docx'],
      ),
    ).toEqual({ 'ND-1': [{ file: 'a.docx' }] });
  });

  test('a code that the roster does not have is a fault with its row, in that state only', () => {
    expect(told(HEADS, ['a.yaml', 'kế hoạch đọc được', 'ND-9'], ['a.docx', WORD, 'ND-9'])).toEqual({
      is: 'unknown-code',
      code: 'ND-9',
      row: 3,
    });
    expect(told(HEADS, ['a.yaml', 'kế hoạch đọc được', 'ND-9'])).toEqual({});
  });

  test.each<[string, Cell[][]]>([
    ['nothing at all', []],
    ['no column of codes', [['Tệp', 'Trạng thái']]],
    ['no column of files', [['Trạng thái', 'Mã đơn vị']]],
    ['no column of states', [['Tệp', 'Mã đơn vị']]],
    ['the heads over two rows', [['Tệp', 'Trạng thái'], ['Mã đơn vị']]],
  ])('%s is no register', (_, rows) => expect(told(...rows)).toEqual({ is: 'no-heads' }));
});
