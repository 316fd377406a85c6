import { describe, expect, test } from 'vitest';
import { fittedWidths } from '../../../src/report/text/fittedWidths.js';

describe('the widths of a table with shares at its end', () => {
  test.each([
    ['shares that fit leave all as it is', [16, 5, 8, 10], [['thành phố Bắc Hà', 178, '134/199', '2243/2549']]],
    ['no rows leave all as it is', [16, 5, 8, 10], []],
  ])('%s', (_, widths, rows) => expect(fittedWidths(widths, rows, 2)).toEqual(widths));

  test('a longer share takes its room from the name', () => {
    const rows = [['thành phố Bắc Hà', 178, '134/199', '2.243/2.549']];
    expect(fittedWidths([16, 5, 8, 10], rows, 2)).toEqual([15, 5, 8, 11]);
  });

  test('of several rows the longest share counts, in each column by itself', () => {
    const rows = [
      ['a', 1, '1.134/1.199', '9/9'],
      ['b', 1, '1/1', '17.243/21.549'],
    ];
    expect(fittedWidths([16, 5, 8, 10], rows, 2)).toEqual([10, 5, 11, 13]);
  });

  test('a name keeps a least width, and what is no figure of the last columns widens nothing', () => {
    const rows = [['thành phố Bắc Hà', 1_000_000, '1.000.000/1.000.000', '1.000.000/1.000.000']];
    expect(fittedWidths([16, 5, 8, 10], rows, 2)).toEqual([8, 5, 19, 19]);
  });
});
