import type { Book } from './Book.js';
import { type Cell, textCell } from './Cell.js';
import type { Choices, Sheet } from './Sheet.js';

/** A column of a table: its head, its width in characters, and its cell in a row. */
export interface Column<Row> {
  head: string;
  width: number;
  cell: (row: Row) => Cell;
}

export interface TableLayout<Row> {
  name: string;
  order: number;
  title: string;
  /** What is to be read before the table, a line each. */
  remarks: readonly string[];
  columns: readonly Column<Row>[];
  /** How many columns stay in sight. */
  frozenColumns?: number;
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
    const { name, order, title, remarks, columns, frozenColumns = 0, choices } = this.layout;
    const sheet = this.book.open({
      name: this.#sheets > 1 ? `${name} (${this.#sheets})` : name,
      order,
      widths: columns.map(({ width }) => width),
      frozen: { rows: this.#headRow, columns: frozenColumns },
      headRow: this.#headRow,
      ...(choices && { choices }),
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
    this.#sheet.close();
  }

  /** Ends the table; where it has no row, `empty` says so. */
  close(empty: string): void {
    if (this.#sheet.rows === this.#headRow) this.#sheet.row([textCell(empty, 'remark')]);
    this.#close();
  }
}
