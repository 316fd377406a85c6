import { stringify } from 'csv-stringify/sync';
import type { Totals } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewRenderer, ReportContext } from '../Format.js';
import { termOf } from '../shared/limitsOf.js';
import { untold } from '../shared/toldOf.js';
import type { Cell } from '../xlsx/Cell.js';
import { cellText } from '../xlsx/cellText.js';
import { missingSheet } from '../xlsx/missingSheet.js';
import { missingColumns } from '../xlsx/missingTable.js';
import { openWorkbook } from '../xlsx/Workbook.js';

/** `missing`: the reminder list of units whose plan has not come, as CSV for a file ending in `.csv`, else as XLSX. */
export const missing: NewRenderer = (context, { extension } = {}) => ({
  head: () => '',
  plan: () => '',
  foot: (totals) => (extension === 'csv' ? csv(context, totals) : workbook(context, totals)),
});

function workbook(context: ReportContext, totals: Totals): Uint8Array {
  const workbook = openWorkbook(context, context.say.workbook.titles.missing);
  missingSheet(workbook, totals, 0);
  return workbook.book.bytes();
}

const plain = ({ value }: Cell) =>
  typeof value === 'object' ? value.day : typeof value === 'string' ? cellText(value) : value;

/**
 * CSV as Excel opens it in Viet Nam: UTF-8 with a BOM, `;` between cells. Days are written YYYY-MM-DD, which Excel reads as
 * a date whatever the machine's region; texts that Excel would run get an apostrophe before them.
 */
function csv(context: ReportContext, totals: Totals): string {
  const { say } = context;
  const columns = missingColumns(context);
  const why = untold(totals, say);
  const missing = totals.roster?.missing ?? [];
  const rows = why === undefined ? missing.map((row) => columns.map(({ cell }) => plain(cell(row)))) : [[why]];
  // What is to be known before the list is read.
  const term = termOf(context).map((limit) => [oneLine(limit)]);
  return stringify([columns.map(({ head }) => head), ...term, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
