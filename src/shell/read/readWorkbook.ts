import { type CellValue, readXlsx } from 'hucre/xlsx';
import { type Cell, columnLetters, type Merge, type TableFault, type TableRow } from '../../desk/roster/Table.js';
import { isoDate } from '../../plan/model/calendar.js';
import { unpackedSize } from './unpackedSize.js';
import { widestColumns } from './widestColumns.js';

/** What all parts of a workbook may unpack to; a roster of the largest size takes a tenth of it. */
const UNPACKED_LIMIT = 256 * 1024 * 1024;
const COLUMN_LIMIT = 100;
/** Columns that a sheet says something of, one by one: Excel has 16,384 and names each once. */
const COLUMNS_NAMED = 32_768;
/** Characters in all cells together: one long text may stand in each cell of a small file. */
const TEXT_LIMIT = 24_000_000;

/** A sheet of a workbook: its cells as they show, days as days, formulas by the values saved with them. */
export interface WorkbookSheet {
  name: string;
  rows: TableRow[];
  merges: Merge[];
}

/** A sheet before it is read. */
export interface SheetAsked {
  name: string;
  hidden: boolean;
  /** Its place in the workbook, from 0. */
  index: number;
}

/**
 * Reads sheets of a workbook (XLSX); the only place that knows the library. Never throws for anything that bytes may be.
 * @param wanted which sheets to read
 * @param rowLimit a sheet with more rows is a fault
 */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: (sheet: SheetAsked) => boolean,
  rowLimit: number,
): Promise<{ sheets: WorkbookSheet[] } | { faults: TableFault[] }> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { faults: [{ kind: 'damaged', params: {} }] };
  if (size > UNPACKED_LIMIT)
    return { faults: [{ kind: 'too-large', params: { limit: UNPACKED_LIMIT, unpacked: true } }] };
  if (widestColumns(bytes, COLUMNS_NAMED) > COLUMNS_NAMED) return { faults: [{ kind: 'damaged', params: {} }] };
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ name, hidden, veryHidden }, index) =>
        wanted({ name, hidden: hidden === true || veryHidden === true, index }),
      // A stray cell in the last corner of a sheet must not fill the memory.
      range: `A1:${columnLetters(COLUMN_LIMIT - 1)}${rowLimit + 1}`,
    });
    const read = sheets.map(({ name, rows, merges = [], rowDefs }) => {
      while (rows.at(-1)?.every(isEmpty)) rows.pop();
      return {
        name,
        rows: rows.map(
          (cells, i): TableRow => ({
            number: i + 1,
            ...(rowDefs?.get(i)?.hidden && { hidden: true }),
            cells: cells.map(cellOf),
          }),
        ),
        merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
          row: startRow + 1,
          lastRow: endRow + 1,
          column: startCol,
          lastColumn: endCol,
        })),
      };
    });
    const long = read.find(({ rows }) => rows.length > rowLimit);
    if (read.reduce((sum, { rows }) => sum + charactersIn(rows), 0) > TEXT_LIMIT)
      return { faults: [{ kind: 'too-large', params: { limit: TEXT_LIMIT, unpacked: true } }] };
    return long ? { faults: [{ kind: 'too-many-rows', params: { limit: rowLimit } }] } : { sheets: read };
  } catch {
    // Whatever is wrong inside the archive, the remedy is one: save it anew.
    return { faults: [{ kind: 'damaged', params: {} }] };
  }
}

function charactersIn(rows: readonly TableRow[]): number {
  let sum = 0;
  for (const { cells } of rows) for (const cell of cells) if (typeof cell === 'string') sum += cell.length;
  return sum;
}

const isEmpty = (value: CellValue | undefined) => value === null || value === undefined || value === '';

function cellOf(value: CellValue): Cell {
  if (value === null || isEmpty(value)) return undefined;
  if (value instanceof Date)
    return { date: isoDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()) };
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
