import type { Counts } from '../../check/assess/Assessment.js';
import type { Shares } from '../../desk/totals/Standing.js';
import type { GroupTable, RequirementTable } from '../shared/standingTables.js';
import { type Cell, numberCell, textCell } from './Cell.js';
import { cellText } from './cellText.js';
import { planCounts, resultCount, shareCells, shareCounts, type Which } from './counts.js';
import { countedCell, type Group, type MatrixCells } from './MatrixCells.js';
import { columnName, type Sheet } from './Sheet.js';
import type { Workbook } from './Workbook.js';

/** A column of a table of standing; `place` counts from 1, the worst, and `at` is the row of the sheet. */
interface StandingColumn<Row> {
  head: string;
  cell: (row: Row, place: number, at: number) => Cell;
}

/** Writes how districts or kinds of units stand, worst first. */
export function writeGroups(workbook: Workbook, table: GroupTable, cells: MatrixCells, sheet: Sheet): void {
  const { board, words, workbook: labels } = workbook.say;
  const { columns } = board;
  type Row = GroupTable['rows'][number];
  const levelOf = ({ level }: Row) => words.term('/unit/level', level);
  const typeOf = ({ type }: Row) => words.term('/unit/type', type);
  const names: Record<GroupTable['by'], StandingColumn<Row>[]> = {
    parent: [
      { head: labels.counts.place, cell: (_, place) => numberCell(place, 'centre') },
      { head: columns.parent, cell: ({ name }) => textCell(name) },
    ],
    type: [
      { head: labels.unit.level, cell: (row) => textCell(levelOf(row)) },
      { head: columns.type, cell: (row) => textCell(typeOf(row)) },
    ],
  };
  const groupOf = (row: Row, at: number): Group =>
    table.by === 'parent'
      ? { parent: { at: `$B${at}`, text: cellText(row.name) } }
      : { type: { at: `$B${at}`, text: typeOf(row) }, level: { at: `$A${at}`, text: levelOf(row) } };
  const counted = table.counted.map(
    (key): StandingColumn<Row> => ({
      head: columns[key],
      cell: (row, _, at) => countedCell(row.plans[key], planCounts(cells, workbook.say, groupOf(row, at))[key]),
    }),
  );
  const which = (row: Row, at: number): Which => ({ group: groupOf(row, at) });
  const first = [...names[table.by], ...counted];
  const shares = shareColumns(workbook, cells, which, first.length);
  write(table, [...first, ...shares, ...statusColumns(workbook, cells, which)], sheet);
}

/** Writes how the requirements stand, worst first. */
export function writeRequirements(workbook: Workbook, table: RequirementTable, cells: MatrixCells, sheet: Sheet): void {
  const { columns } = workbook.say.workbook;
  type Row = RequirementTable['rows'][number];
  const names: StandingColumn<Row>[] = [
    { head: columns.requirement, cell: ({ id }) => textCell(id, 'code') },
    { head: columns.title, cell: ({ title }) => textCell(title) },
  ];
  const which = ({ id }: Row): Which => ({ requirement: id });
  const shares = shareColumns(workbook, cells, which, names.length);
  write(table, [...names, ...shares, ...statusColumns(workbook, cells, which)], sheet);
}

function write<Row>(
  { title, rows }: { title: string; rows: readonly Row[] },
  columns: readonly StandingColumn<Row>[],
  sheet: Sheet,
): void {
  if (rows.length === 0) return;
  sheet.row();
  sheet.row([textCell(title, 'subtitle')], 22);
  sheet.row(columns.map(({ head }) => textCell(head, 'head')));
  sheet.repeatLastRow();
  for (const [i, row] of rows.entries()) {
    const at = sheet.rows + 1;
    sheet.row(columns.map(({ cell }) => cell(row, i + 1, at)));
  }
}

function shareColumns<Row extends Shares>(
  { say }: Workbook,
  cells: MatrixCells,
  whichOf: (row: Row, at: number) => Which,
  before: number,
): StandingColumn<Row>[] {
  const { board, workbook, labels } = say;
  return (['errors', 'all'] as const).flatMap((share, i) => {
    const weight = share === 'errors' ? { weight: labels.weights.error } : {};
    const both = (row: Row, at: number) => {
      const counted = shareCounts(cells, say, { ...whichOf(row, at), ...weight });
      return shareCells(row[share], counted, `${columnName(before + 2 * i)}${at}`);
    };
    return [
      { head: board.columns[share], cell: (row: Row, _: number, at: number) => both(row, at)[0] },
      { head: workbook.columns.percent, cell: (row: Row, _: number, at: number) => both(row, at)[1] },
    ];
  });
}

function statusColumns<Row extends { counts: Counts }>(
  { say }: Workbook,
  cells: MatrixCells,
  whichOf: (row: Row, at: number) => Which,
): StandingColumn<Row>[] {
  const { requirements } = say.workbook.counts;
  return (['met', 'unmet', 'unknown', 'notDue', 'review', 'reviewed', 'waived'] as const).map((key) => ({
    head: requirements[key],
    cell: (row: Row, _: number, at: number) =>
      countedCell(row.counts[key], resultCount(cells, say, key, whichOf(row, at))),
  }));
}
