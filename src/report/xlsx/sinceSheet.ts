import type { UnitState } from '../../desk/totals/UnitMovement.js';
import { type Movement, type Movements, requirementsIn } from '../shared/movements.js';
import { type Cell, numberCell, textCell } from './Cell.js';
import { stateStyle } from './styles.js';
import { type Column, TableSheet } from './TableSheet.js';
import { unitColumns } from './unitColumns.js';
import { remarksOf, type Workbook } from './Workbook.js';

const STYLES = {
  better: 'good',
  worse: 'bad',
  other: 'unsure',
  same: 'none',
  sent: 'later',
  new: 'later',
  left: 'exempt',
} as const;

/** The sheet of how each unit has moved since the earlier report. */
export function sinceSheet(workbook: Workbook, { title, lines, rows }: Movements): void {
  const { book, context } = workbook;
  const { say } = context;
  const { since: says } = say;
  const table = new TableSheet<Movement>(book, {
    name: title,
    // Between the units that have sent nothing and what does not agree with the roster.
    order: 3.5,
    title,
    remarks: [...remarksOf(workbook), ...lines, says.directionMeans],
    frozenColumns: 2,
    columns: [
      ...unitColumns<Movement>(say, ({ movement, name }) => ({ ...movement.unit, name })),
      { head: says.before, width: 16, cell: ({ before, movement }) => stateCell(before, movement.before) },
      { head: says.after, width: 16, cell: ({ after, movement }) => stateCell(after, movement.after) },
      {
        head: says.direction,
        width: 15,
        cell: ({ direction }) => textCell(says.directions[direction], STYLES[direction]),
      },
      ...(['fixed', 'fresh', 'newlyDue', 'open', 'gone'] as const).map(
        (part): Column<Movement> => ({
          head: says.parts[part],
          width: 11,
          cell: ({ movement }) => numberCell(movement[part].length),
        }),
      ),
      ...(['fixed', 'fresh', 'newlyDue', 'open'] as const).map(
        (part): Column<Movement> => ({
          head: says.which[part],
          width: 30,
          cell: ({ movement }) => textCell(requirementsIn(movement[part], say)),
        }),
      ),
    ],
  });
  for (const row of rows) table.add(row);
  table.close(says.none);
}

function stateCell(text: string, state: UnitState | undefined): Cell {
  return textCell(text, state === undefined ? 'none' : stateStyle[state]);
}
