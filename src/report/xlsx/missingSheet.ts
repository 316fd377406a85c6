import type { Totals } from '../../desk/totals/Totals.js';
import { untold } from '../shared/toldOf.js';
import { missingColumns } from './missingTable.js';
import { TableSheet } from './TableSheet.js';
import { remarksOf, type Workbook } from './Workbook.js';

/**
 * The sheet of units whose plan has not come. Where that cannot be told it says why.
 * @param order where it stands among the sheets
 */
export function missingSheet(workbook: Workbook, totals: Totals, order: number): void {
  const { book, say } = workbook;
  const { roster, summary, officialPlans } = totals;
  const { sheets, titles, none } = say.workbook;
  const sums = summary.roster ? [say.board.expected(summary.roster)] : [];
  const table = new TableSheet(book, {
    name: sheets.missing,
    order,
    title: titles.missing,
    remarks: [...remarksOf(workbook), ...sums],
    frozenColumns: 2,
    columns: missingColumns(workbook.context, roster?.missing ?? [], officialPlans),
  });
  for (const missing of roster?.missing ?? []) table.add(missing);
  table.close(untold(totals, say) ?? none);
}
