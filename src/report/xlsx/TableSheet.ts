import type { Book } from './Book.js';
import { type Cell, textCell } from './Cell.js';
import { columnName, type Sheet } from './Sheet.js';
import type { Validation } from './validations.js';

/** A column of a table: its head, its width in characters, and its cell in a row. */
export interface Column<Row> {
  head: string;
  width: number;
  cell: (row: Row) => Cell;
}

/** A column (from 0) whose cells take one of some texts only: of the same for all, or of those that stand in the same row. */
export type Choices = { column: number } & (
  | { texts: readonly string[]; otherwise: string }
  | {
      /** The columns that they stand in: rows may be sorted, and each keeps its own. */
      beside: { from: number; to: number };
      /** What is said of any other text; absent where others are taken too. */
      otherwise?: string;
    }
);

/** How a sheet that is one table is laid out. */
export interface TableLayout<Row> {
  name: string;
  order: number;
  title: string;
  /** What is to be read before the table, a line each. */
  remarks: readonly string[];
  columns: readonly Column<Row>[];
  /** How many columns stay in sight. */
  frozenColumns?: number;
  /** How many columns, from the first, are printed; absent: all. */
  printedColumns?: number;
  choices?: Choices;
}

/** What Excel holds in a sheet. */
const ROW_LIMIT = 1_048_576;

/** A sheet with one table: title, remarks, heads with filters, and a row for each entry as it comes. */
export class TableSheet<Row> {
  #sheet: Sheet;
  #sheets = 1;
  readonly #headRow: number;

  /** @param rowLimit where a further sheet of the same kind begins */
  constructor(
    private readonly book: Book,
    private readonly layout: TableLayout<Row>,
    private readonly rowLimit = ROW_LIMIT,
  ) {
    this.#headRow = layout.remarks.length + 2;
    this.#sheet = this.#open();
  }

  #open(): Sheet {
    const { name, order, title, remarks, columns, frozenColumns = 0, printedColumns } = this.layout;
    const sheet = this.book.open({
      name: this.#sheets > 1 ? `${name} (${this.#sheets})` : name,
      order,
      widths: columns.map(({ width }) => width),
      frozen: { rows: this.#headRow, columns: frozenColumns },
      headRow: this.#headRow,
      ...(printedColumns !== undefined && { printedColumns }),
    });
    sheet.row([textCell(title, 'title')], 24);
    for (const remark of remarks) sheet.row([textCell(remark, 'remark')]);
    sheet.row(columns.map(({ head }) => textCell(head, 'head')));
    return sheet;
  }

  add(row: Row): void {
    if (this.#sheet.rows >= this.rowLimit) {
      this.#close();
      this.#sheets++;
      this.#sheet = this.#open();
    }
    this.#sheet.row(this.layout.columns.map(({ cell }) => cell(row)));
  }

  #close(): void {
    this.#sheet.filterFrom(this.#headRow);
    this.#sheet.close(this.#validations());
  }

  #validations(): Validation[] {
    const { choices } = this.layout;
    if (!choices || this.#sheet.rows <= this.#headRow) return [];
    const column = columnName(choices.column);
    const area = `${column}${this.#headRow + 1}:${column}${this.#sheet.rows}`;
    const words =
      'texts' in choices
        ? `"${choices.texts.join(',')}"`
        : `$${columnName(choices.beside.from)}${this.#headRow + 1}:$${columnName(choices.beside.to)}${this.#headRow + 1}`;
    const { otherwise } = choices;
    return [{ area, words, ...(otherwise !== undefined && { isClosed: true, refusal: otherwise }) }];
  }

  /** Ends the table; where it has no row, `empty` says so. */
  close(empty: string): void {
    if (this.#sheet.rows === this.#headRow) this.#sheet.row([textCell(empty, 'remark')]);
    this.#close();
  }
}
