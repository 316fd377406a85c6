import type { Counts } from '../../check/assess/Assessment.js';
import type { Share, Shares } from '../../desk/totals/Standing.js';
import { shareMet } from '../shared/shares.js';
import type { GroupTable, RequirementTable } from '../shared/standingTables.js';
import { type Cell, numberCell, textCell } from './Cell.js';
import { percentCell } from './percentCell.js';
import type { Sheet } from './Sheet.js';
import type { Workbook } from './Workbook.js';

/** A column of a table of standing; `place` counts from 1, the worst. */
interface StandingColumn<Row> {
  head: string;
  cell: (row: Row, place: number) => Cell;
}

/** A share as it is counted, `9/12`, which no program may take for a day or a division. */
export function shareCells(share: Share): [Cell, Cell] {
  return [textCell(shareMet(share), 'centre'), percentCell(share.met, share.of)];
}

/** Writes how districts or kinds of units stand, worst first. */
export function writeGroups(workbook: Workbook, table: GroupTable, sheet: Sheet): void {
  const { board, words, workbook: labels } = workbook.say;
  const { columns } = board;
  type Row = GroupTable['rows'][number];
  const names: Record<GroupTable['by'], StandingColumn<Row>[]> = {
    parent: [
      { head: labels.counts.place, cell: (_, place) => numberCell(place, 'centre') },
      { head: columns.parent, cell: ({ name }) => textCell(name) },
    ],
    type: [
      { head: labels.unit.level, cell: ({ level }) => textCell(words.term('/unit/level', level)) },
      { head: columns.type, cell: ({ type }) => textCell(words.term('/unit/type', type)) },
    ],
  };
  const counted = table.counted.map(
    (key): StandingColumn<Row> => ({ head: columns[key], cell: ({ plans }) => numberCell(plans[key]) }),
  );
  write(table, [...names[table.by], ...counted, ...shareColumns(workbook), ...statusColumns(workbook)], sheet);
}

/** Writes how the requirements stand, worst first. */
export function writeRequirements(workbook: Workbook, table: RequirementTable, sheet: Sheet): void {
  const { columns } = workbook.say.workbook;
  const names: StandingColumn<RequirementTable['rows'][number]>[] = [
    { head: columns.requirement, cell: ({ id }) => textCell(id, 'code') },
    { head: columns.title, cell: ({ title }) => textCell(title) },
  ];
  write(table, [...names, ...shareColumns(workbook), ...statusColumns(workbook)], sheet);
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
  for (const [i, row] of rows.entries()) sheet.row(columns.map(({ cell }) => cell(row, i + 1)));
}

function shareColumns({ say: { board, workbook } }: Workbook): StandingColumn<Shares>[] {
  return (['errors', 'all'] as const).flatMap((which) => [
    { head: board.columns[which], cell: (row: Shares) => shareCells(row[which])[0] },
    { head: workbook.columns.percent, cell: (row: Shares) => shareCells(row[which])[1] },
  ]);
}

function statusColumns({ say: { workbook } }: Workbook): StandingColumn<{ counts: Counts }>[] {
  const { requirements } = workbook.counts;
  return (['met', 'unmet', 'unknown', 'notDue', 'review', 'reviewed', 'waived'] as const).map((key) => ({
    head: requirements[key],
    cell: ({ counts }) => numberCell(counts[key]),
  }));
}
