import type { Table, TableFault } from '../../desk/roster/Table.js';
import { ROW_LIMIT } from './readCsvTable.js';
import { readWorkbook } from './readWorkbook.js';

/** Reads the sheets of a workbook that are not hidden: the first as the table, the others beside it. */
export async function readXlsxTable(
  bytes: Uint8Array,
): Promise<{ table: Table; others?: Table[] } | { faults: TableFault[] }> {
  const read = await readWorkbook(bytes, ({ hidden }) => !hidden, ROW_LIMIT);
  if ('faults' in read) return read;
  const [table, ...others] = read.sheets.map(({ name, rows, merges }): Table => ({ sheet: name, rows, merges }));
  return table ? { table, ...(others.length > 0 && { others }) } : { table: { rows: [] } };
}
