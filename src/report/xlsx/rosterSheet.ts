import type { PlanRef, RosterReport } from '../../desk/roster/RosterReport.js';
import { type RosterEntry, rosterSections } from '../shared/boardSections.js';
import { textCell } from './Cell.js';
import { TableSheet } from './TableSheet.js';
import { fileColumns, unitColumns } from './unitColumns.js';
import { remarksOf, type Workbook } from './Workbook.js';

interface RosterRow extends Omit<RosterEntry, 'plans'> {
  what: string;
  plan: PlanRef;
}

/** The sheet of what is to be set right between the plans received and the roster. */
export function rosterSheet(workbook: Workbook, roster: RosterReport): void {
  const { book, say } = workbook;
  const { sheets, titles, none, columns } = say.workbook;
  const table = new TableSheet<RosterRow>(book, {
    name: sheets.roster,
    order: 4,
    title: titles.roster,
    remarks: remarksOf(workbook),
    columns: [
      { head: columns.kind, width: 24, cell: ({ what }) => textCell(what) },
      ...unitColumns<RosterRow>(say, ({ unit }) => unit),
      ...fileColumns<RosterRow>(say, ({ plan }) => plan),
      { head: columns.about, width: 70, cell: ({ sentence }) => textCell(sentence) },
    ],
  });
  for (const { title, entries } of rosterSections(roster, workbook.context.say)) {
    for (const { plans, ...entry } of entries) for (const plan of plans) table.add({ what: title, plan, ...entry });
  }
  table.close(none);
}
