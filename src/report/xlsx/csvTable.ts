import { stringify } from 'csv-stringify/sync';
import { keptAsText } from '../../plan/text/spreadsheetText.js';
import type { Cell } from './Cell.js';
import { cellText } from './cellText.js';
import type { Column } from './TableSheet.js';

const plain = ({ value }: Cell) =>
  typeof value === 'object'
    ? 'formula' in value
      ? value.result
      : value.day
    : typeof value === 'string'
      ? keptAsText(cellText(value))
      : value;

/**
 * A table as CSV as Excel opens it in Viet Nam: UTF-8 with a BOM, `;` between cells. Days are written YYYY-MM-DD, which Excel
 * reads as a date whatever the machine's region; texts that Excel would run, or take for a number or a day, get an apostrophe before them.
 * @param before rows between the heads and the table: what is to be known before it is read
 */
export function csvTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  before: readonly (readonly string[])[] = [],
): string {
  const cells = rows.map((row) => columns.map(({ cell }) => plain(cell(row))));
  return stringify([columns.map(({ head }) => head), ...before, ...cells], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
