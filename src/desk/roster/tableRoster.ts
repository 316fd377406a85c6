import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import { mojibake } from '../../plan/reader/mojibake.js';
import { fold } from '../../plan/text/fold.js';
import { besideUnits, isHeadingsAgain, isNote, type RowBeside } from './besideUnits.js';
import { fillMerged } from './fillMerged.js';
import { linkPredecessors, type ReadUnit } from './linkPredecessors.js';
import type { RosterPlace } from './RosterPlace.js';
import { readTableUnit } from './readTableUnit.js';
import { findHeadings, type IgnoredColumn, readHeadings } from './rosterHeadings.js';
import { GroupTitles, groupTitleIn, isNumbering, isTotal } from './rosterRows.js';
import {
  type Columns,
  cellText,
  columnLetters,
  type Merge,
  type RosterColumn,
  type Table,
  type TableFault,
  type TableRow,
} from './Table.js';

/** The units of a table, where they stand in its file, and what is wrong with it. */
export interface ReadRoster {
  units: RosterUnit[];
  places: RosterPlace[];
  faults: TableFault[];
  /** Of a table that could be read. */
  columns?: ColumnsRead;
}

/** Which columns of a table are read as what, and which are passed over; in order of the table. */
export interface ColumnsRead {
  sheet?: string;
  used: { column: RosterColumn; letters: string; heading: string }[];
  ignored: (Pick<IgnoredColumn, 'heading' | 'isPlain'> & { letters: string })[];
  /** Whether the districts are those of the titles over the rows. */
  byTitles: boolean;
  /** Rows that nothing marks as something else, and that are taken for no units: notes below the last, titles without a number. Absent when there are none. */
  beside?: RowBeside[];
}

/**
 * The units of a roster kept as a table, and what is wrong with it; with any fault the roster cannot be relied on.
 * Rows above the headings, empty rows, a row of column numbers and titles of groups are no units. Never throws.
 * @param others the tables of further sheets: the roster is the first with its headings, and no other may have units that it has not
 */
export function rosterFromTable(table: Table, others: readonly Table[] = []): ReadRoster {
  const all = [table, ...others];
  const own = all.find(hasHeadings) ?? table;
  const read = readSheet(own);
  if (read.faults.length > 0) return read;
  const codes = new Set(read.units.map(({ code }) => fold(code)));
  const faults = all.flatMap((one): TableFault[] => {
    if (one === own || !hasHeadings(one)) return [];
    const { sheet: other = '' } = one;
    const { units } = readSheet(one);
    const [first, ...more] = units.filter(({ code }) => !codes.has(fold(code)));
    if (!first) return [];
    const { code, name } = first;
    const params = { other, units: more.length + 1, code, name };
    return [{ kind: 'other-sheet', params, ...(own.sheet !== undefined && { sheet: own.sheet }) }];
  });
  return { ...read, faults };
}

const hasHeadings = (table: Table) => findHeadings(filledRows(table)) !== undefined;

const filledRows = (table: Table) =>
  fillMerged(table).filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));

function readSheet(table: Table): ReadRoster {
  const { sheet, merges = [] } = table;
  const { faults, columns, ...read } = readUnits(filledRows(table), merges);
  return {
    ...read,
    ...(columns && { columns: { ...(sheet !== undefined && { sheet }), ...columns } }),
    faults: sheet === undefined ? faults : faults.map((fault) => ({ ...fault, sheet })),
  };
}

function readUnits(rows: readonly TableRow[], merges: readonly Merge[]): ReadRoster {
  const garbled = findMojibake(rows);
  if (garbled) return { units: [], places: [], faults: [garbled] };
  if (rows.length === 0) return { units: [], places: [], faults: [{ kind: 'empty', params: {} }] };
  const head = findHeadings(rows);
  if (!head) return { units: [], places: [], faults: [{ kind: 'no-headings', params: {} }] };
  const { columns, ignored, faults, below } = readHeadings(rows, head, merges);
  // Without its columns no row can be read, and each would be a fault.
  if (faults.length > 0) return { units: [], places: [], faults };
  const { data, byTitles, beside } = withDistricts(below, columns, merges);
  if (data.length === 0) return { units: [], places: [], faults: [{ kind: 'empty', params: {}, row: head.number }] };
  return {
    ...readRows(data, columns),
    columns: {
      used: [...columns].map(([column, { index, heading }]) => ({ column, heading, letters: columnLetters(index) })),
      ignored: ignored.map(({ index, ...rest }) => ({ ...rest, letters: columnLetters(index) })),
      byTitles,
      ...(beside.length > 0 && { beside }),
    },
  };
}

/** A row of a unit, with the district of the titles over it where there is no column of districts. */
interface DataRow extends TableRow {
  district?: string;
}

/** The rows of units: without column numbers, headings said again, titles of groups, sums, and what stands below the last unit. */
function withDistricts(
  rows: readonly TableRow[],
  columns: Columns,
  merges: readonly Merge[],
): { data: DataRow[]; byTitles: boolean; beside: RowBeside[] } {
  const across = new Set(merges.filter(({ column, lastColumn }) => lastColumn > column).map(({ row }) => row));
  const titles = new GroupTitles();
  const hasColumn = columns.has('parent');
  const data: DataRow[] = [];
  const beside: RowBeside[] = [];
  const end = rows.findLastIndex((row) => !isNote(row, columns)) + 1;
  for (const [i, row] of rows.entries()) {
    if ((i === 0 && isNumbering(row)) || isTotal(row, columns) || isHeadingsAgain(row, columns)) continue;
    const title = groupTitleIn(row, across.has(row.number));
    if (i >= end && (!title || title.isGuessed)) {
      beside.push(besideUnits(row));
      continue;
    }
    if (title) {
      titles.add(title);
      if (title.isGuessed) beside.push(besideUnits(row));
      continue;
    }
    const { district } = titles;
    data.push(hasColumn || district === undefined ? row : { ...row, district });
  }
  return { data, byTitles: data.some(({ district }) => district !== undefined), beside };
}

function readRows(rows: readonly DataRow[], columns: Columns): ReadRoster {
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
    const firstRow = firstRows.get(fold(code));
    const at = (column: 'code' | 'valid_to') => ({ row: row.number, column: letters(column) });
    if (firstRow === undefined) firstRows.set(fold(code), row.number);
    else faults.push({ kind: 'duplicate-code', params: { code, firstRow }, ...at('code') });
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
      faults.push({ kind: 'backwards-validity', params: { from: validFrom, to: validTo }, ...at('valid_to') });
    units.push({ ...read.unit, ...(row.district !== undefined && { parent: row.district }) });
    rowsOf.push(row.number);
    places.push({ code, line: row.line ?? row.number, column: 1, ...(row.hidden && { hidden: true }) });
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

/** Letters found only in Vietnamese written in Unicode: however garbled, text in an old encoding never contains them. */
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
