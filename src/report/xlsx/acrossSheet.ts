import type { AcrossFinding, AcrossPlace } from '../../desk/across/Across.js';
import type { Messages } from '../../messages/Messages.js';
import { numberCell, textCell } from './Cell.js';
import { type Report, remarksOf } from './Report.js';
import { TableSheet } from './TableSheet.js';
import { fileColumns, unitColumns } from './unitColumns.js';

interface AcrossRow {
  number: number;
  finding: AcrossFinding;
  place: AcrossPlace;
}

/** The sheet of notes about several plans: a row for each place, the rows of one note under one number. */
export function acrossSheet(report: Report, across: readonly AcrossFinding[]): void {
  const { book, say } = report;
  const { sheets, titles, none, columns, across: kinds } = say.workbook;
  // Which unit it is stands in the plan's reference; the rest of it is in the other sheets.
  const [, name] = unitColumns<AcrossRow>(say, ({ place }) => ({ name: place.name }));
  const table = new TableSheet<AcrossRow>(book, {
    name: sheets.across,
    order: 5,
    title: titles.across,
    remarks: remarksOf(report),
    columns: [
      { head: columns.note, width: 9, cell: ({ number }) => numberCell(number, 'centre') },
      { head: columns.kind, width: 22, cell: ({ finding }) => textCell(kinds[finding.kind]) },
      { head: columns.about, width: 70, cell: ({ finding }) => textCell(acrossSentence(finding, say)) },
      ...(name ? [name] : []),
      ...fileColumns<AcrossRow>(say, ({ place }) => place),
      { head: columns.line, width: 8, cell: ({ place }) => numberCell(place.range.start.line, 'centre') },
      { head: columns.column, width: 8, cell: ({ place }) => numberCell(place.range.start.column, 'centre') },
    ],
  });
  for (const [i, finding] of across.entries()) {
    for (const place of finding.plans) table.add({ number: i + 1, finding, place });
  }
  table.close(none);
}

function acrossSentence({ kind, params }: AcrossFinding, { board, words }: Messages): string {
  return (board.across[kind] as (given: unknown, with_: typeof words) => string)(params, words);
}
