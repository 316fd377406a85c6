import type { PlanRef, RosterReport } from '../../desk/roster/RosterReport.js';
import type { Messages } from '../../messages/Messages.js';
import { textCell } from './Cell.js';
import { type Report, remarksOf } from './Report.js';
import { TableSheet } from './TableSheet.js';
import { fileColumns, type NamedUnit, unitColumns } from './unitColumns.js';

interface RosterRow {
  what: string;
  unit: NamedUnit;
  plan: PlanRef;
  sentence: string;
}

/** The sheet of what is to be set right between the plans received and the roster. */
export function rosterSheet(report: Report, roster: RosterReport): void {
  const { book, say } = report;
  const { sheets, titles, none, columns } = say.workbook;
  const table = new TableSheet<RosterRow>(book, {
    name: sheets.roster,
    order: 4,
    title: titles.roster,
    remarks: remarksOf(report),
    columns: [
      { head: columns.kind, width: 24, cell: ({ what }) => textCell(what) },
      ...unitColumns<RosterRow>(say, ({ unit }) => unit),
      ...fileColumns<RosterRow>(say, ({ plan }) => plan),
      { head: columns.about, width: 70, cell: ({ sentence }) => textCell(sentence) },
    ],
  });
  for (const row of rowsOf(roster, say)) table.add(row);
  table.close(none);
}

function rowsOf(
  { twice, unlisted, namesakes = [], mismatched, outside }: RosterReport,
  { board }: Messages,
): RosterRow[] {
  const { titles } = board;
  return [
    ...twice.flatMap((entry) =>
      entry.plans.map((plan) => ({
        what: titles.twice,
        unit: entry.unit,
        plan,
        sentence: board.twice(entry),
      })),
    ),
    ...unlisted.map((entry) => ({
      what: titles.unlisted,
      unit: { name: entry.plan.name },
      plan: entry.plan,
      sentence: board.unlisted(entry),
    })),
    ...namesakes.map((entry) => ({
      what: titles.namesakes,
      unit: entry.unit ?? { name: entry.plan.name },
      plan: entry.plan,
      sentence: board.namesakes(entry),
    })),
    ...mismatched.map((entry) => ({
      what: titles.mismatched,
      unit: entry.unit,
      plan: entry.plan,
      sentence: board.mismatched(entry),
    })),
    ...outside.map((entry) => ({
      what: titles.outside,
      unit: entry.unit,
      plan: entry.plan,
      sentence: board.outside(entry),
    })),
  ];
}
