import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../../src/shell/read/readCsvTable.js';

/** The rows of a text in CSV: the line on which each begins, its number and its cells. */
function rowsOf(text: string) {
  const read = readCsvTable(text);
  return 'table' in read ? read.table.rows.map(({ line, number, cells }) => [line, number, ...cells]) : read.faults;
}

describe('each row of CSV', () => {
  test('has the line of the file on which it begins, whatever lines its cells hold', () => {
    expect(rowsOf('mã;tên\r\nA;"Hội\r\nNông dân"\r\nB;"Mặt trận"\n\nC;\n')).toEqual([
      [1, 1, 'mã', 'tên'],
      [2, 2, 'A', 'Hội\r\nNông dân'],
      [4, 3, 'B', 'Mặt trận'],
      [5, 4, undefined],
      [6, 5, 'C', undefined],
    ]);
  });

  test.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('stands a line lower below Excel’s hint of %s, which is no row, and decides', (_, separator) => {
    const others = [';', ',', '\t'].filter((one) => one !== separator).join('');
    expect(rowsOf(`sep=${separator}\r\nmã${separator}tên ${others}\r\nA${separator}B\r\n`)).toEqual([
      [2, 1, 'mã', `tên ${others}`],
      [3, 2, 'A', 'B'],
    ]);
  });

  test('is parted as the headings are: what stands in quotation marks parts nothing', () => {
    expect(rowsOf('"mã, số, thứ tự, hay gì khác";tên\nA;B\n')).toEqual([
      [1, 1, 'mã, số, thứ tự, hay gì khác', 'tên'],
      [2, 2, 'A', 'B'],
    ]);
    expect(rowsOf('"a;b;c;d;e","f"\n"g","h"\n')).toEqual([
      [1, 1, 'a;b;c;d;e', 'f'],
      [2, 2, 'g', 'h'],
    ]);
  });

  test('is parted by what parts known headings, however often another sign stands below; else by the sign that parts most', () => {
    expect(rowsOf('mã đơn vị;tên\nA;b, c, d, e\n')).toEqual([
      [1, 1, 'mã đơn vị', 'tên'],
      [2, 2, 'A', 'b, c, d, e'],
    ]);
    expect(rowsOf('a,b,c;d\n')).toEqual([[1, 1, 'a', 'b', 'c;d']]);
    expect(rowsOf('a\n')).toEqual([[1, 1, 'a']]);
  });
});

describe('a quotation mark that is out of order is told with its line', () => {
  const fault = (line: number, open: boolean) => [{ kind: 'csv-quote', params: { line, open } }];

  test.each([
    ['one that is never closed, where it opens', 'mã;tên\nA;"Hội\nB;Mặt trận\n', fault(2, true)],
    ['the same behind cells of several lines', 'mã;tên\n"A\nB";C\nD;"Hội\n', fault(4, true)],
    ['the same below Excel’s hint', 'sep=;\nmã;tên\nA;"Hội\n', fault(3, true)],
    [
      'the same behind cells of several lines as Windows ends them',
      'mã;tên\r\n"A\r\nB";C\r\nD;"Hội\r\n',
      fault(4, true),
    ],
    ['one behind which a cell goes on, below such cells', 'mã;tên\r\n"A\r\nB";C\r\nD;"Hội" a\r\n', fault(4, false)],
    ['one behind which a cell goes on', 'mã;tên\nA;"Hội" Nông dân\n', fault(2, false)],
    ['the same below Excel’s hint', 'sep=;\nmã;tên\nA;"Hội" Nông dân\n', fault(3, false)],
  ])('%s', (_, text, faults) => expect(rowsOf(text)).toEqual(faults));
});
