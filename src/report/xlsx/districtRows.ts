import type { Totals } from '../../desk/totals/Totals.js';
import { districtTable } from '../shared/districtTable.js';
import { numberCell, textCell } from './Cell.js';
import { columnName, type Sheet } from './Sheet.js';
import type { Workbook } from './Workbook.js';

/** Writes units by district and by what has become of their plans, the sums below as formulas; nothing where there is no table. */
export function writeDistricts({ say }: Workbook, totals: Totals, sheet: Sheet): void {
  const shown = districtTable(totals, say);
  if (!shown) return;
  const { board, district, workbook } = say;
  const { columns, rows, total } = shown;
  const heads = [workbook.counts.place, board.columns.parent, ...columns.map((column) => district.columns[column])];
  sheet.row([textCell(district.title, 'subtitle')], 22);
  sheet.row(heads.map((head) => textCell(head, 'head')));
  const first = sheet.rows + 1;
  for (const [i, { name, counts }] of rows.entries())
    sheet.row([
      numberCell(i + 1, 'centre'),
      textCell(name),
      ...columns.map((column) =>
        numberCell(counts[column], column === 'overdue' && counts.overdue > 0 ? 'late' : 'number'),
      ),
    ]);
  const last = sheet.rows;
  sheet.row([
    textCell(undefined),
    textCell(district.total, 'bold'),
    ...columns.map((column, i) => {
      const letter = columnName(i + 2);
      const formula = `SUM(${letter}${first}:${letter}${last})`;
      return { value: { formula, result: total[column] }, style: 'number' as const };
    }),
  ]);
  sheet.row([textCell(district.note, 'remark')]);
  sheet.row();
}
