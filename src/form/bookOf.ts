import { CELL_LIMIT } from '../report/xlsx/cellText.js';
import type { Book, BookCell } from './Book.js';
import type { FormPages } from './FormPage.js';
import { PROPERTY, VERSION } from './formMarks.js';

/** A form as it will be read from its file. */
export function bookOf({ pages }: FormPages): Book {
  return {
    properties: new Map([[PROPERTY, VERSION]]),
    sheets: pages.map(({ name, rows }) => ({
      name,
      hidden: false,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      beside: [],
      cells: rows.flatMap(({ cells }, row) =>
        cells.flatMap(({ value }, column): BookCell[] =>
          value === undefined || value.trim() === ''
            ? []
            : [
                {
                  row: row + 1,
                  column: column + 1,
                  kind: 'text',
                  text: value.slice(0, CELL_LIMIT).replace(/\r\n?/g, '\n'),
                },
              ],
        ),
      ),
    })),
  };
}
