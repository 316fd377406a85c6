import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import { districtTable } from '../shared/districtTable.js';
import { numberCell, textCell } from './Cell.js';
import { cellText } from './cellText.js';
import { countedCell, type MatrixCells } from './MatrixCells.js';
import { columnName, type Sheet } from './Sheet.js';
import type { Workbook } from './Workbook.js';

/** In which cells of the sheet the sums of the table by district stand; none where there is no table. */
export type DistrictSums = Partial<Record<keyof DistrictCounts, string>>;

/** Writes units by district and by what has become of their plans, the sums below as formulas; nothing where there is no table. */
export function writeDistricts({ say }: Workbook, totals: Totals, cells: MatrixCells, sheet: Sheet): DistrictSums {
  const shown = districtTable(totals, say);
  if (!shown) return {};
  const { board, district, workbook } = say;
  const { columns, rows, total, isSummed } = shown;
  const heads = [workbook.counts.place, board.columns.parent, ...columns.map((column) => district.columns[column])];
  sheet.row([textCell(district.title, 'subtitle')], 22);
  sheet.row(heads.map((head) => textCell(head, 'head')));
  const first = sheet.rows + 1;
  for (const [i, { name, counts }] of rows.entries())
    sheet.row([
      numberCell(i + 1, 'centre'),
      textCell(name),
      ...columns.map((column) => {
        const style = column === 'overdue' && counts.overdue > 0 ? 'late' : 'number';
        const group = { parent: { at: `$B${sheet.rows + 1}`, text: cellText(name) } };
        return countedCell(counts[column], cells.verdicts(wordsOf(column, say), group), style);
      }),
    ]);
  const last = sheet.rows;
  if (isSummed)
    sheet.row([
      textCell(undefined),
      textCell(district.total, 'bold'),
      ...columns.map((column, i) => {
        const letter = columnName(i + 2);
        const formula = `SUM(${letter}${first}:${letter}${last})`;
        return { value: { formula, result: total[column] }, style: 'number' as const };
      }),
    ]);
  const sums = Object.fromEntries(columns.map((column, i) => [column, `${columnName(i + 2)}${sheet.rows}`]));
  sheet.row([textCell(district.note, 'remark')]);
  sheet.row();
  return sums;
}

/** What the matrix says of the units that a column counts. */
function wordsOf(column: keyof DistrictCounts, { labels, district }: Say): readonly string[] {
  const { verdicts } = labels;
  if (column === 'compliant') return [verdicts.compliant];
  if (column === 'judged') return JUDGED.map((verdict) => verdicts[verdict]);
  if (column !== 'expected') return [district.columns[column]];
  const { unusable, overdue, notDue, ended } = district.columns;
  return [...JUDGED.map((verdict) => verdicts[verdict]), unusable, overdue, notDue, ended];
}

const JUDGED = ['compliant', 'pending', 'non-compliant'] as const;
