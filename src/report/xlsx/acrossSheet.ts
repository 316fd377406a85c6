import type { AcrossFinding, AcrossPlace } from '../../desk/across/Across.js';
import { type AcrossEntry, acrossSection } from '../shared/boardSections.js';
import { numberCell, textCell } from './Cell.js';
import { columnCell, lineCell } from './placeCells.js';
import { TableSheet } from './TableSheet.js';
import { fileColumns, unitColumns } from './unitColumns.js';
import { remarksOf, type Workbook } from './Workbook.js';

interface AcrossRow {
  number: number;
  note: AcrossEntry;
  place: AcrossPlace;
}

/** The sheet of notes about several plans: a row for each place, the rows of one note under one number. */
export function acrossSheet(workbook: Workbook, across: readonly AcrossFinding[]): void {
  const { book, say } = workbook;
  const { sheets, titles, none, columns, across: kinds } = say.workbook;
  // Which unit it is stands in the plan's reference; the rest of it is in the other sheets.
  const [, name] = unitColumns<AcrossRow>(say, ({ place }) => ({ name: place.name }));
  const table = new TableSheet<AcrossRow>(book, {
    name: sheets.across,
    order: 5,
    title: titles.across,
    remarks: remarksOf(workbook),
    columns: [
      { head: columns.note, width: 9, cell: ({ number }) => numberCell(number, 'centre') },
      { head: columns.kind, width: 22, cell: ({ note }) => textCell(kinds[note.kind]) },
      { head: columns.about, width: 70, cell: ({ note }) => textCell(note.sentence) },
      ...(name ? [name] : []),
      ...fileColumns<AcrossRow>(say, ({ place }) => place),
      { head: columns.line, width: 8, cell: ({ place }) => lineCell(place.range) },
      { head: columns.column, width: 8, cell: ({ place }) => columnCell(place.range) },
    ],
  });
  for (const [i, note] of acrossSection(across, workbook.context.say).entries.entries()) {
    for (const place of note.plans) table.add({ number: i + 1, note, place });
  }
  table.close(none);
}
