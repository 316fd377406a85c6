import type { IsoDate } from '../../plan/model/calendar.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import type { DueFault } from '../../plan/model/values/due/Part.js';
import { composed } from '../../plan/text/composed.js';

/** What a cell of a table holds; a day where the workbook says that its number is one. */
export type Cell = string | number | { date: IsoDate } | undefined;

/** A row and its number as Excel shows it. */
export interface TableRow {
  number: number;
  /** The line of the file on which it begins, where that may be another: a cell of CSV may hold lines. */
  line?: number;
  /** That the workbook does not show it: hidden by hand, or by a filter. */
  hidden?: true;
  cells: readonly Cell[];
}

/** Cells of a workbook that are merged: rows as Excel numbers them, columns from 0, both ends included. */
export interface Merge {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
}

/** A table as read from CSV or from a sheet of a workbook. */
export interface Table {
  /** Name of the sheet; a CSV file has none. */
  sheet?: string;
  rows: readonly TableRow[];
  /** Of a workbook: what a merged cell holds stands in the first of its cells. */
  merges?: readonly Merge[];
}

/** Properties of a unit, which are the columns of a roster. */
export type RosterColumn =
  | 'code'
  | 'name'
  | 'type'
  | 'level'
  | 'parent'
  | 'party_committee'
  | 'predecessors'
  | 'former_names'
  | 'due'
  | 'valid_from'
  | 'valid_to'
  | 'contact'
  | 'phone'
  | 'email';

/** What may be wrong with a table file or with the roster in it, with the facts that each sentence needs. */
export interface TableFaultParams {
  // The file
  'cannot-read': ProblemParams['cannot-read'];
  'too-large': { limit: number; unpacked: boolean };
  'too-many-rows': { limit: number };
  'not-utf8': ProblemParams['not-utf8'];
  'old-format': { format: 'xls' | 'xlsb' | 'ods' };
  'not-a-table': { format: 'word' | 'pdf' | 'other' };
  encrypted: Record<string, never>;
  damaged: Record<string, never>;
  'csv-quote': { line: number; open: boolean };
  mojibake: ProblemParams['mojibake'];
  // The heading row
  empty: Record<string, never>;
  /** Units on another sheet than the one that is read: how many this one has not, and the first of them. */
  'other-sheet': { other: string; units: number; code: string; name: string };
  'no-headings': Record<string, never>;
  'missing-heading': { column: RosterColumn };
  'misspelt-heading': { heading: string; meant: string };
  /** A column that nothing names, or that something of days may name, with days in it. */
  'dated-column': { heading: string; sample: string };
  'duplicate-heading': { heading: string; first: string; firstColumn: string };
  // The units
  incomplete: { text: string };
  missing: { column: RosterColumn };
  'unknown-type': { value: string; meant?: string };
  'unknown-level': { value: string; meant?: string };
  'level-word': ProblemParams['level-word'];
  'bad-date': { heading: string; value: string; fault: DueFault };
  'formula-error': { value: string };
  'unsafe-characters': { characters: string[] };
  'duplicate-code': { code: string; firstRow: number };
  'unknown-predecessor': ProblemParams['unknown-predecessor'];
  'circular-predecessors': ProblemParams['circular-predecessors'];
  'backwards-validity': { from: IsoDate; to: IsoDate };
}

/** A kind of fault of a roster that is kept as a table. */
export type TableFaultKind = keyof TableFaultParams;

/** A fault and where it is: the sheet, the row as Excel numbers it, the column as Excel letters it. */
export type TableFault<Kinds extends TableFaultKind = TableFaultKind> = {
  [K in Kinds]: { kind: K; params: TableFaultParams[K]; sheet?: string; row?: number; column?: string };
}[Kinds];

/** Excel's letters of a column counted from 0: A, …, Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The text of a cell on one line, in Unicode form NFC; empty for an empty cell. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.date : String(cell);
  return composed(text).replace(/\s+/g, ' ').trim();
}

/** Where each property of a unit stands. */
export type Columns = ReadonlyMap<RosterColumn, { index: number; heading: string }>;
