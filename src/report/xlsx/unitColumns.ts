import type { Messages } from '../../messages/Messages.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NamedUnit } from '../shared/boardSections.js';
import { lineCell, numberCell, textCell } from './Cell.js';
import type { Column } from './TableSheet.js';

/** The columns that say which unit a row is about. */
export function unitColumns<Row>(
  { words, workbook: { unit } }: Messages,
  unitOf: (row: Row) => NamedUnit,
): Column<Row>[] {
  const term = (pointer: string, value: string | undefined) =>
    textCell(value === undefined ? undefined : words.term(pointer, value));
  return [
    {
      head: unit.code,
      width: 13,
      cell: (row) => textCell(unitOf(row).code && oneLine(unitOf(row).code ?? ''), 'code'),
    },
    { head: unit.name, width: 28, cell: (row) => lineCell(unitOf(row).name) },
    { head: unit.type, width: 21, cell: (row) => term('/unit/type', unitOf(row).type) },
    { head: unit.level, width: 9, cell: (row) => term('/unit/level', unitOf(row).level) },
    { head: unit.parent, width: 20, cell: (row) => lineCell(unitOf(row).parent) },
  ];
}

/** The columns that say in which file something stands, and which of the plans in it. */
export function fileColumns<Row>(
  { workbook: { columns } }: Messages,
  planOf: (row: Row) => { file: string; document: number },
): Column<Row>[] {
  return [
    { head: columns.file, width: 26, cell: (row) => textCell(oneLine(planOf(row).file)) },
    {
      head: columns.plan,
      width: 10,
      cell: (row) => numberCell(planOf(row).document + 1, 'centre'),
    },
  ];
}
