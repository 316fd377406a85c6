import type { Totals } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewRenderer, ReportContext } from '../Format.js';
import { termOf } from '../shared/limitsOf.js';
import { untold } from '../shared/toldOf.js';
import { csvTable } from '../xlsx/csvTable.js';
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

/** As CSV (`csvTable`), with what is to be known before the list is read. */
function csv(context: ReportContext, totals: Totals): string {
  const { say } = context;
  const why = untold(totals, say);
  const missing = totals.roster?.missing ?? [];
  const term = termOf(context).map((limit) => [oneLine(limit)]);
  const before = [...term, ...(why === undefined ? [] : [[why]])];
  return csvTable(missingColumns(context, missing), why === undefined ? missing : [], before);
}
