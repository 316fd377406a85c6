import { type Cell, cellText, type Table, type TableRow } from './Table.js';

/**
 * The rows of a table with what cells merged downwards hold in each row that they cover; a row in which nothing else
 * stands stays empty. A cell merged across holds its text in the first column only.
 */
export function fillMerged({ rows, merges = [] }: Table): readonly TableRow[] {
  const down = merges.filter(({ row, lastRow }) => lastRow > row).sort((a, b) => a.row - b.row);
  if (down.length === 0) return rows;
  const places = new Map(rows.map(({ number, cells }, i) => [number, { i, isEmpty: isBlank(cells) }]));
  const filled: Cell[][] = rows.map(({ cells }) => [...cells]);
  const last = rows.at(-1)?.number ?? 0;
  // Merged cells never overlap; in a file made to, each cell is filled once all the same.
  const doneTo = new Map<number, number>();
  for (const { row, lastRow, column } of down) {
    const held = rows[places.get(row)?.i ?? -1]?.cells[column];
    const from = Math.max(row, doneTo.get(column) ?? 0) + 1;
    const to = Math.min(lastRow, last);
    if (to < from) continue;
    doneTo.set(column, to);
    for (let number = from; number <= to; number++) {
      const place = places.get(number);
      const cells = filled[place?.i ?? -1];
      if (cells && !place?.isEmpty) cells[column] = held;
    }
  }
  return rows.map((row, i) => ({ ...row, cells: filled[i] ?? row.cells }));
}

const isBlank = (cells: readonly Cell[]) => cells.every((cell) => cellText(cell) === '');
