import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { mojibake } from '../../plan/reader/mojibake.js';
import { linkPredecessors, type ReadUnit } from './linkPredecessors.js';
import type { RosterPlace } from './RosterPlace.js';
import { readTableUnit } from './readTableUnit.js';
import { type Columns, codeKey, findHeadings, isGroupTitle, isNumbering, readHeadings } from './rosterHeadings.js';
import { cellText, columnLetters, type RosterColumn, type Table, type TableFault, type TableRow } from './Table.js';

/** The units of a table, where they stand in its file, and what is wrong with it. */
export interface ReadRoster {
  units: RosterUnit[];
  places: RosterPlace[];
  faults: TableFault[];
}

/**
 * The units of a roster kept as a table, and what is wrong with it; with any fault the roster cannot be relied on.
 * Rows above the headings, empty rows, a row of column numbers and titles of groups are no units. Never throws.
 */
export function rosterFromTable(table: Table): ReadRoster {
  const { faults, ...read } = readUnits(table.rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== '')));
  const { sheet } = table;
  return { ...read, faults: sheet === undefined ? faults : faults.map((fault) => ({ ...fault, sheet })) };
}

function readUnits(rows: readonly TableRow[]): ReadRoster {
  const garbled = findMojibake(rows);
  if (garbled) return { units: [], places: [], faults: [garbled] };
  if (rows.length === 0) return { units: [], places: [], faults: [{ kind: 'empty', params: {} }] };
  const head = findHeadings(rows);
  if (!head) return { units: [], places: [], faults: [{ kind: 'no-headings', params: {} }] };
  const { columns, faults } = readHeadings(head);
  // Without its columns no row can be read, and each would be a fault.
  if (faults.length > 0) return { units: [], places: [], faults };
  const below = rows.slice(rows.indexOf(head) + 1);
  const data = below.filter((row, i) => !(i === 0 && isNumbering(row)) && !isGroupTitle(row));
  if (data.length === 0) return { units: [], places: [], faults: [{ kind: 'empty', params: {}, row: head.number }] };
  return readRows(data, columns);
}

function readRows(rows: readonly TableRow[], columns: Columns): ReadRoster {
  const units: ReadUnit[] = [];
  const rowsOf: number[] = [];
  const places: RosterPlace[] = [];
  let isWhole = true;
  const faults: TableFault[] = [];
  const letters = (column: RosterColumn) => columnLetters(columns.get(column)?.index ?? 0);
  const firstRows = new Map<string, number>();
  for (const row of rows) {
    if (![...columns.values()].some(({ index }) => cellText(row.cells[index]) !== '')) continue;
    const read = readTableUnit(row, columns);
    faults.push(...read.faults);
    if (!read.unit) {
      isWhole = false;
      continue;
    }
    const { code, validFrom, validTo } = read.unit;
    const firstRow = firstRows.get(codeKey(code));
    const at = (column: 'code' | 'valid_to') => ({ row: row.number, column: letters(column) });
    if (firstRow === undefined) firstRows.set(codeKey(code), row.number);
    else faults.push({ kind: 'duplicate-code', params: { code, firstRow }, ...at('code') });
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
      faults.push({ kind: 'backwards-validity', params: { from: validFrom, to: validTo }, ...at('valid_to') });
    units.push(read.unit);
    rowsOf.push(row.number);
    places.push({ code, line: row.line ?? row.number, column: 1 });
  }
  const linked = linkPredecessors(units);
  for (const { unit, codes } of linked.circles)
    faults.push({
      kind: 'circular-predecessors',
      params: { codes },
      row: rowsOf[unit],
      column: letters('predecessors'),
    });
  // A unit that cannot be read may be the one that is meant.
  if (!isWhole) return { units: linked.units, places, faults };
  for (const { unit, code, own } of linked.strays)
    faults.push({
      kind: 'unknown-predecessor',
      params: { code, own },
      row: rowsOf[unit],
      column: letters('predecessors'),
    });
  return { units: linked.units, places, faults };
}

/** Letters that only Vietnamese in Unicode has: none of the old encodings leaves them, garbled as it may be. */
const UNICODE = /[ăđơư\u1ea0-\u1ef9]/i;

/** Text in an old encoding or broken by one: said once, at the first row that shows it. */
function findMojibake(rows: readonly TableRow[]): TableFault | undefined {
  for (const { number, cells } of rows) {
    const texts = cells.map(cellText).join('\n');
    const found = UNICODE.test(texts) ? undefined : mojibake(texts);
    if (found) return { kind: 'mojibake', params: { cause: found.cause, sample: found.sample }, row: number };
  }
  return undefined;
}
