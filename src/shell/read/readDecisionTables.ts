import { closeSync } from 'node:fs';
import type { Table, TableFault } from '../../desk/roster/Table.js';
import { leadsAway } from '../links.js';
import { openRegular } from '../openRegular.js';
import { cannotRead } from './cannotRead.js';
import { readUpTo } from './readPlanFile.js';
import { compoundFault } from './readTable.js';
import { readWorkbook } from './readWorkbook.js';

/** A workbook with findings of thousands of units beside its decisions. */
const SIZE_LIMIT = 96 * 1024 * 1024;
/** More rows than a province has things to review. */
const ROW_LIMIT = 300_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Sheets of a workbook that may hold decisions; `other` where the file is no workbook at all. */
export type DecisionTables = { tables: Table[] } | { faults: TableFault[] } | 'other';

/**
 * Reads the sheets of a workbook but for some. Never throws for anything that a file may be.
 * @param passOver names of sheets that hold no decisions; a further sheet of the kind has a number behind its name
 */
export async function readDecisionTables(
  path: string,
  passOver: ReadonlySet<string>,
  env: Environment,
): Promise<DecisionTables> {
  const file = bytesOf(path, env);
  if ('faults' in file) return file;
  const { bytes } = file;
  if (bytes.length > SIZE_LIMIT)
    return { faults: [{ kind: 'too-large', params: { limit: SIZE_LIMIT, unpacked: false } }] };
  const starts = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.byteLength)).toString('latin1');
  if (starts === '\xd0\xcf\x11\xe0') return { faults: [compoundFault(bytes)] };
  if (starts !== 'PK\x03\x04') return 'other';
  const read = await readWorkbook(bytes, ({ name }) => !passOver.has(name.replace(/ \(\d+\)$/, '')), ROW_LIMIT);
  if ('faults' in read) return read;
  return { tables: read.sheets.map(({ name, rows, merges }) => ({ sheet: name, rows, merges })) };
}

function bytesOf(path: string, env: Environment): { bytes: Uint8Array } | { faults: TableFault[] } {
  if (leadsAway(path, env))
    return { faults: [{ kind: 'cannot-read', params: { reason: 'link-outside', code: 'ELOOP' } }] };
  try {
    const file = openRegular(path);
    try {
      return { bytes: Uint8Array.from(readUpTo(file, SIZE_LIMIT + 1)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { faults: [{ kind: 'cannot-read', params: cannotRead(error) }] };
  }
}
