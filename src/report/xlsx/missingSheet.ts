import type { Totals } from '../../board/Totals.js';
import { missingColumns } from './missingTable.js';
import { type Report, remarksOf } from './Report.js';
import { TableSheet } from './TableSheet.js';

/**
 * The sheet of units whose plan has not come. Without a roster it says that there was none.
 * @param order where it stands among the sheets
 */
export function missingSheet(report: Report, { roster, summary }: Totals, order: number): void {
  const { book, say } = report;
  const { sheets, titles, none, noRoster } = say.workbook;
  const sums = summary.roster ? [say.board.expected(summary.roster, summary.plans.unreadable, say.words)] : [];
  const table = new TableSheet(book, {
    name: sheets.missing,
    order,
    title: titles.missing,
    remarks: [...remarksOf(report), ...sums],
    frozenColumns: 2,
    columns: missingColumns(say),
  });
  for (const missing of roster?.missing ?? []) table.add(missing);
  table.close(roster ? none : noRoster);
}
