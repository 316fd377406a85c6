import type { Table, TableFault } from '../../desk/roster/Table.js';
import { ROW_LIMIT } from './readCsvTable.js';
import { readWorkbook } from './readWorkbook.js';

/** Reads the first sheet of a workbook that is not hidden. */
export async function readXlsxTable(bytes: Uint8Array): Promise<{ table: Table } | { faults: TableFault[] }> {
  let chosen: number | undefined;
  const read = await readWorkbook(
    bytes,
    ({ hidden, index }) => {
      if (chosen === undefined && !hidden) chosen = index;
      return chosen === index;
    },
    ROW_LIMIT,
  );
  if ('faults' in read) return read;
  const [sheet] = read.sheets;
  return { table: sheet ? { sheet: sheet.name, rows: sheet.rows, merges: sheet.merges } : { rows: [] } };
}
