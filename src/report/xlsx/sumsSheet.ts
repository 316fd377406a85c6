import type { Sum } from '../../desk/across/Across.js';
import { numberCell, textCell } from './Cell.js';
import { percentCell } from './percentCell.js';
import { TableSheet } from './TableSheet.js';
import { unitColumns } from './unitColumns.js';
import { remarksOf, type Workbook } from './Workbook.js';

/** The sheet of what the units' figures add up to, by district and in all. */
export function sumsSheet(workbook: Workbook, sums: readonly Sum[]): void {
  const { book, say } = workbook;
  const { sheets, titles, none, columns, which } = say.workbook;
  const kindOfUnit = unitColumns<Sum>(say, (sum) => sum).slice(2);
  const table = new TableSheet<Sum>(book, {
    name: sheets.sums,
    order: 6,
    title: titles.sums,
    remarks: remarksOf(workbook),
    columns: [
      {
        head: columns.indicator,
        width: 44,
        cell: ({ indicator }) => textCell(say.words.term('/targets/*/indicator', indicator)),
      },
      { head: columns.which, width: 14, cell: (sum) => textCell(which[sum.which], 'centre') },
      { head: columns.year, width: 8, cell: ({ year }) => numberCell(year, 'centre') },
      ...kindOfUnit,
      { head: columns.count, width: 10, cell: ({ count }) => numberCell(count) },
      { head: columns.total, width: 10, cell: ({ total }) => numberCell(total) },
      { head: columns.percent, width: 10, cell: ({ count, total }) => percentCell(count, total) },
      { head: columns.plans, width: 12, cell: ({ plans }) => numberCell(plans) },
      { head: columns.ofPlans, width: 12, cell: ({ of }) => numberCell(of) },
    ],
  });
  for (const sum of sums) table.add(sum);
  table.close(none);
}
