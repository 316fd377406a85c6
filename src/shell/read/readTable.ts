import { closeSync } from 'node:fs';
import type { Table, TableFault } from '../../desk/roster/Table.js';
import { leadsAway } from '../links.js';
import { openRegular } from '../openRegular.js';
import { cannotRead } from './cannotRead.js';
import { decode } from './decode.js';
import { readCsvTable } from './readCsvTable.js';
import { readUpTo } from './readPlanFile.js';
import { readXlsxTable } from './readXlsxTable.js';

/** Larger files are not read. */
export const TABLE_SIZE_LIMIT = 20 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/** A table, with the others that a workbook has on further sheets; or why there is none. */
export type TableReading = { table: Table; others?: Table[] } | { faults: TableFault[] };

/** Reads a table from a CSV or XLSX file, whichever its bytes say it is. Never throws for anything that a file may be. */
export async function readTable(path: string, env: Environment): Promise<TableReading> {
  const file = readBytes(path, env);
  return 'bytes' in file ? decodeTable(file.bytes) : file;
}

/** Reads a table from a file's bytes, at most one more than the limit. */
export async function decodeTable(bytes: Uint8Array): Promise<TableReading> {
  if (bytes.length > TABLE_SIZE_LIMIT)
    return { faults: [{ kind: 'too-large', params: { limit: TABLE_SIZE_LIMIT, unpacked: false } }] };
  if (startsWith(bytes, 'PK\x03\x04')) return zipped(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return { faults: [compoundFault(bytes)] };
  const decoded = decode(bytes);
  if ('text' in decoded) return readCsvTable(decoded.text);
  const { kind, params } = decoded.problem;
  if (kind === 'not-utf8') return { faults: [{ kind, params }] };
  const format = params.format === 'pdf' ? 'pdf' : startsWith(bytes, '{\\rtf') ? 'word' : 'other';
  return { faults: [{ kind: 'not-a-table', params: { format } }] };
}

function readBytes(path: string, env: Environment): { bytes: Uint8Array } | { faults: TableFault[] } {
  if (leadsAway(path, env))
    return { faults: [{ kind: 'cannot-read', params: { reason: 'link-outside', code: 'ELOOP' } }] };
  try {
    const file = openRegular(path);
    try {
      return { bytes: Uint8Array.from(readUpTo(file, TABLE_SIZE_LIMIT + 1)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { faults: [{ kind: 'cannot-read', params: cannotRead(error) }] };
  }
}

const startsWith = (bytes: Uint8Array, magic: string) =>
  [...magic].every((character, i) => bytes[i] === character.charCodeAt(0));

/** What a ZIP archive is, by the names of its parts, which stand in it as they are. */
async function zipped(bytes: Uint8Array): Promise<TableReading> {
  const has = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
  if (has('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))
    return { faults: [{ kind: 'old-format', params: { format: 'ods' } }] };
  if (has('xl/workbook.bin')) return { faults: [{ kind: 'old-format', params: { format: 'xlsb' } }] };
  if (has('xl/workbook.xml')) return readXlsxTable(bytes);
  if (has('word/document.xml') || has('mimetypeapplication/vnd.oasis.opendocument.text'))
    return { faults: [{ kind: 'not-a-table', params: { format: 'word' } }] };
  return {
    faults: [has('xl/') ? { kind: 'damaged', params: {} } : { kind: 'not-a-table', params: { format: 'other' } }],
  };
}

/** The container of Office before 2007, in which newer Office also keeps what a password protects. */
export function compoundFault(bytes: Uint8Array): TableFault {
  const has = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return { kind: 'encrypted', params: {} };
  if (has('WordDocument')) return { kind: 'not-a-table', params: { format: 'word' } };
  return { kind: 'old-format', params: { format: 'xls' } };
}
