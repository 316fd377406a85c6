import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { districtTable } from '../shared/districtTable.js';
import { COLUMNS } from '../shared/layout.js';
import type { Paint } from '../shared/Paint.js';
import { table } from '../shared/table.js';

/** The least width of a column of figures: `1.700` has five. */
const FIGURE = 5;

/** The table by district for a terminal, the sum below; nothing where there is none. */
export function districtLines(totals: Totals, { say }: Pick<ReportContext, 'say'>, paint: Paint): string[] {
  const shown = districtTable(totals, say);
  if (!shown) return [];
  const { district, words } = say;
  const { columns, rows, total, isSummed } = shown;
  const heads = columns.map((column) => district.short[column]);
  const figures = heads.map((head) => Math.max(FIGURE, ...head.split(' ').map((word) => word.length)));
  // A line between the cells, one at each end, and a space on both sides of each.
  const ruled = 3 * (columns.length + 1) + 1;
  const name = figures.reduce((left, width) => left - width, COLUMNS - ruled);
  const cells = (of: DistrictCounts) => columns.map((column) => words.count(of[column]));
  return [
    paint.bold(district.short.title),
    table(
      [district.short.name, ...heads],
      [
        ...rows.map((row) => [row.name, ...cells(row.counts)]),
        ...(isSummed ? [[district.total, ...cells(total)]] : []),
      ],
      [name, ...figures],
      1,
    ),
    '',
  ];
}
