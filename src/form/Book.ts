/** What a cell holds, by how the workbook keeps it. */
export type CellKind = 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error';

/** A cell that holds something. */
export interface BookCell {
  /** From 1, as spreadsheets count. */
  row: number;
  /** From 1: column A. */
  column: number;
  kind: CellKind;
  /** Its text; of a number its figures, with a point; of a day `2021-09-30`. */
  text: string;
  /** The formula whose saved result the text is. */
  formula?: string;
}

/** Cells that are merged into one: its corners, from 1. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What stands over the cells of a sheet, at one of them: a comment, or a shape or picture. */
export interface Beside {
  row: number;
  column: number;
  what: 'comment' | 'shape' | 'picture';
  text: string;
}

/** A sheet, of which only the cells that hold something are kept. */
export interface BookSheet {
  name: string;
  hidden: boolean;
  /** Row by row, each from left to right. */
  cells: readonly BookCell[];
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  beside: readonly Beside[];
}

/** A workbook as a form is read from it. */
export interface Book {
  sheets: readonly BookSheet[];
  /** Properties that programs give a document of their own, by name. */
  properties: ReadonlyMap<string, string>;
}

/** The letters of a column, from 1: A, B, …, Z, AA. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** A cell as spreadsheets write it: `Nhiệm vụ!B13`. */
export const cellName = (sheet: string, { row, column }: { row: number; column: number }): string =>
  `${sheet}!${columnName(column)}${row}`;
