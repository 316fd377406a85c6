import type { Waiver } from '../../check/assess/Decisions.js';
import type { Entered, EnteredRow, WaiverColumn } from '../../desk/decisions/EnteredRow.js';
import { cellText, type Cell as Held } from '../../desk/roster/Table.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { tableEntries } from '../../plan/maps/tableEntries.js';
import { oneLine } from '../../plan/text/visible.js';
import { textCell } from './Cell.js';
import { EnteredRows, enteredCell } from './EnteredRows.js';
import { type Column, TableSheet } from './TableSheet.js';
import { remarksOf, type Workbook } from './Workbook.js';

interface WaiverRow {
  filled: Partial<Record<WaiverColumn, Held>>;
  standing: string;
  added: EnteredRow['added'];
}

/** Blank rows for further waivers. */
const BLANK = 30;

/** The sheet in which the Board enters its waivers: those that there are with what became of them, and blank rows. */
export function waiversSheet(workbook: Workbook, entered: Entered | undefined, totals: Totals): void {
  const { book, say } = workbook;
  const { sheets, titles, remarks, standing } = say.decisionSheets;
  const rows = new EnteredRows(entered, 'waiver');
  const table = new TableSheet<WaiverRow>(book, {
    name: sheets.waiver,
    order: 7.2,
    title: titles.waiver,
    remarks: [...remarksOf(workbook), remarks.waiver],
    columns: columnsOf(workbook, entered?.added.waiver ?? []),
  });
  const add = (waiver: Waiver, how: string) => {
    const { requirement, unit } = waiver;
    const { cells, added = {} } = rows.take({ requirement, unit, code: unit }) ?? { cells: cellsOf(waiver) };
    table.add({ filled: cells, standing: how, added });
  };
  const { applied = [], expired = [], unused = [] } = totals.waivers ?? {};
  for (const waiver of applied) add(waiver, standing.applied);
  for (const waiver of expired) add(waiver, standing.expired);
  for (const waiver of unused) add(waiver, oneLine(say.board.waiverUnused(waiver)));
  for (const { cells, added } of rows.left()) {
    const says = Object.values(cells).some((cell) => cellText(cell) !== '');
    table.add({ filled: cells, standing: says ? standing.notApplied : '', added });
  }
  for (let blank = 0; blank < BLANK; blank++) table.add({ filled: {}, standing: '', added: {} });
  table.close(say.workbook.none);
}

/** What a waiver says, as it would be entered. */
function cellsOf({ requirement, unit, reason, approvedBy, reference, expires }: Waiver): WaiverRow['filled'] {
  return {
    // A code has no spaces in it.
    ...(/\s/.test(unit.trim()) ? { unit } : { code: unit }),
    requirement,
    reason,
    approved_by: approvedBy,
    reference,
    expires: { date: expires },
  };
}

function columnsOf({ say }: Workbook, added: readonly string[]): Column<WaiverRow>[] {
  const { columns } = say.decisionSheets;
  const widths = {
    code: 13,
    unit: 28,
    requirement: 12,
    reason: 40,
    approved_by: 26,
    reference: 20,
    expires: 13,
  } satisfies Partial<Record<WaiverColumn, number>>;
  return [
    ...tableEntries(widths).map(([key, width]) => ({
      head: columns[key],
      width,
      cell: ({ filled }: WaiverRow) => enteredCell(filled[key], say.words, key === 'expires'),
    })),
    { head: columns.standing, width: 30, cell: ({ standing }) => textCell(standing) },
    ...added.map((heading) => ({
      head: heading,
      width: 20,
      cell: (row: WaiverRow) => enteredCell(row.added[heading], say.words),
    })),
  ];
}
