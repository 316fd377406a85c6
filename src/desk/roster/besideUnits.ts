import { kindInName } from '../../plan/model/kindInName.js';
import { choiceAt } from '../../plan/model/model.js';
import { readChoice } from '../../plan/model/values/readChoice.js';
import { readType } from '../../plan/model/values/readType.js';
import { columnOf, requiredColumns } from './headingNames.js';
import { type Columns, cellText, type RosterColumn, type TableRow } from './Table.js';

/** A row that holds something but is not a unit: its number and how it begins. */
export interface RowBeside {
  row: number;
  text: string;
}

const levels = choiceAt('/unit/level');

/** Whether a row only says the headings again, as lists do at the head of each printed page. */
export function isHeadingsAgain({ cells }: TableRow, columns: Columns): boolean {
  return requiredColumns.every((column) => columnOf(cellText(cells[columns.get(column)?.index ?? -1])) === column);
}

/**
 * Whether nothing of a unit stands in a row: no code, which is one word, no type, no level, and no name that begins as those of
 * units do. Below the last unit these are notes, the day, and who signs.
 */
export function isNote(row: TableRow, columns: Columns): boolean {
  const text = (column: RosterColumn) => cellText(row.cells[columns.get(column)?.index ?? -1]);
  const code = text('code');
  return (
    (code === '' || code.includes(' ')) &&
    readType(text('type')) === undefined &&
    readChoice(text('level'), levels) === undefined &&
    row.cells.map(cellText).every((one) => kindInName(one).types.length === 0)
  );
}

/** How a row that is passed over is reported. */
export function besideUnits({ number, cells }: TableRow): RowBeside {
  return { row: number, text: cells.map(cellText).find((text) => text !== '') ?? '' };
}
