import type { Cell, Table } from '../word/WordDocument.js';
import { type Line, linesOf } from './linesOf.js';

/** A cell as the grid of a table has it. */
export interface GridCell {
  text: string;
  /** How many columns it covers. */
  span: number;
  /** It is one with the cell above, whose text it has. */
  merged: boolean;
  bold: boolean;
}

/** What a cell says in one line: its paragraphs one after the other, entries of a list between semicolons. */
function textOf(cell: readonly Line[]): string {
  const lines = cell.map(({ label, bulleted, text }) => (label !== '' && !bulleted ? `${label} ${text}` : text));
  const isList = lines.length > 1 && lines.every((line) => /^[-–+•*]\s*\S/u.test(line));
  const plain = lines.map((line) => line.replace(/^[-–+•*]\s*(?=\S)/u, ''));
  return isList ? plain.map((line) => line.replace(/[.;,]$/, '')).join('; ') : plain.join(' ');
}

/** A table by rows and columns: what is merged stands in each place that it covers. */
export class TableGrid {
  readonly rows: readonly ReadonlyMap<number, GridCell>[];

  constructor(readonly table: Table) {
    const rows: Map<number, GridCell>[] = [];
    for (const cells of table.rows) {
      const above = rows.at(-1);
      const row = new Map<number, GridCell>();
      for (const cell of cells) row.set(cell.column, gridCell(cell, above?.get(cell.column)));
      rows.push(row);
    }
    this.rows = rows;
  }

  /** What stands in a row at a column: in the cell that covers it. */
  at(row: number, column: number): GridCell | undefined {
    for (const [first, cell] of this.rows[row] ?? []) if (first <= column && column < first + cell.span) return cell;
    return undefined;
  }

  /** The first columns of all cells, in order. */
  get columns(): number[] {
    return [...new Set(this.rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  }
}

function gridCell({ span, merged, blocks }: Cell, above: GridCell | undefined): GridCell {
  if (merged && above) return { ...above, span, merged };
  const lines = linesOf(blocks);
  return { text: textOf(lines), span, merged: false, bold: lines.length > 0 && lines.every(({ bold }) => bold) };
}
