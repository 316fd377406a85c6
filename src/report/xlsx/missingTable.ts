import { committeesOf } from '../../check/assess/ListedUnit.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import type { Since } from '../../desk/totals/Scope.js';
import type { Messages } from '../../messages/Messages.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { dateCell, numberCell, textCell } from './Cell.js';
import { missingStyle } from './styles.js';
import type { Column } from './TableSheet.js';
import { unitColumns } from './unitColumns.js';

/** The columns of units whose plan has not come: of the workbook and of the reminder list. */
export function missingColumns({ say, since }: Pick<ReportContext, 'say' | 'since'>): Column<Missing>[] {
  const { columns, unit, missing } = say.workbook;
  return [
    ...unitColumns<Missing>(say, (row) => row.unit),
    {
      head: unit.partyCommittee,
      width: 24,
      cell: ({ unit: listed }) => textCell(oneLine(committeesOf(listed).join('; '))),
    },
    { head: columns.due, width: 12, cell: ({ due }) => dateCell(due) },
    {
      head: columns.status,
      width: 18,
      cell: ({ status, due }) => textCell(due === undefined ? missing.noDue : missing[status], missingStyle[status]),
    },
    { head: columns.daysLate, width: 10, cell: ({ daysLate }) => numberCell(daysLate, 'late') },
    { head: columns.daysLeft, width: 10, cell: ({ daysLeft }) => numberCell(daysLeft) },
    { head: columns.ended, width: 14, cell: ({ ended }) => dateCell(ended) },
    ...(since ? [beforeColumn(say, since)] : []),
  ];
}

/** Whether the unit was overdue in the earlier report. */
function beforeColumn({ since: says }: Messages, since: Since): Column<Missing> {
  const { overdue } = says.states;
  return {
    head: says.before,
    width: 16,
    cell: ({ unit }) => (since.overdue.has(unit.code) ? textCell(overdue, missingStyle.overdue) : textCell(undefined)),
  };
}
