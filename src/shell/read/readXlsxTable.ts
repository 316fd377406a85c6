import { type CellValue, readXlsx } from 'hucre/xlsx';
import { type Cell, columnLetters, type Table, type TableFault } from '../../desk/roster/Table.js';
import { isoDate } from '../../plan/model/calendar.js';
import { ROW_LIMIT } from './readCsvTable.js';

/** What all parts of a workbook may unpack to; a roster of the largest size takes a tenth of it. */
const UNPACKED_LIMIT = 256 * 1024 * 1024;
const COLUMN_LIMIT = 100;

/** Reads the first sheet of a workbook that is not hidden: days as days, formulas by the values saved with them. */
export async function readXlsxTable(bytes: Uint8Array): Promise<{ table: Table } | { faults: TableFault[] }> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { faults: [{ kind: 'damaged', params: {} }] };
  if (size > UNPACKED_LIMIT)
    return { faults: [{ kind: 'too-large', params: { limit: UNPACKED_LIMIT, unpacked: true } }] };
  try {
    let chosen: number | undefined;
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }, index) => {
        if (chosen === undefined && !hidden && !veryHidden) chosen = index;
        return chosen === index;
      },
      // A stray cell in the last corner of a sheet must not fill the memory.
      range: `A1:${columnLetters(COLUMN_LIMIT - 1)}${ROW_LIMIT + 1}`,
    });
    const sheet = sheets[0];
    const rows = sheet?.rows ?? [];
    while (rows.at(-1)?.every(isEmpty)) rows.pop();
    if (rows.length > ROW_LIMIT) return { faults: [{ kind: 'too-many-rows', params: { limit: ROW_LIMIT } }] };
    const read = rows.map((cells, i) => ({ number: i + 1, cells: cells.map(cellOf) }));
    return { table: { ...(sheet && { sheet: sheet.name }), rows: read } };
  } catch {
    // Whatever is wrong inside the archive, the remedy is one: save it anew.
    return { faults: [{ kind: 'damaged', params: {} }] };
  }
}

const isEmpty = (value: CellValue | undefined) => value === null || value === undefined || value === '';

function cellOf(value: CellValue): Cell {
  if (value === null || isEmpty(value)) return undefined;
  if (value instanceof Date)
    return { date: isoDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()) };
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/**
 * The sizes that the directory of a ZIP archive states for its parts, added up; undefined when there is none to read.
 * No part is unpacked beyond its stated size, and one that states none has no limit: it counts as too large.
 */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 20 > archive.length) return undefined;
  let at = archive.readUInt32LE(end + 16);
  let total = 0;
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.toString('latin1', at, at + 4) !== 'PK\x01\x02') return undefined;
    const packed = archive.readUInt32LE(at + 20);
    const size = archive.readUInt32LE(at + 24);
    const sizesFollow = (archive.readUInt16LE(at + 8) & 8) !== 0 && packed === 0;
    // An empty part packs to two bytes.
    total += size === 0 && (packed > 2 || sizesFollow) ? Number.POSITIVE_INFINITY : size;
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return total;
}
