import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { movedRows, movementsOf } from '../shared/movements.js';
import { md, mdTable } from './escape.js';

/** What a mail can take: the workbook has all. */
const MOST = 100;

/**
 * How the units have moved since the earlier report: those that have, and how many have not.
 * @param most how many units may be named
 */
export function sinceBlocks(totals: Totals, context: ReportContext, most: number): string[] {
  const movements = movementsOf(totals, context);
  if (!movements) return [];
  const { since: says, board, labels } = context.say;
  const moved = movedRows(movements.rows);
  const shown = moved.slice(0, Math.min(MOST, most));
  const head = [labels.columns.unit, board.columns.parent, says.before, says.after, says.direction];
  const parts = ['fixed', 'fresh', 'newlyDue', 'open'] as const;
  const rows = shown.map(({ movement, name, before, after, direction }) => [
    md(name),
    md(movement.unit.parent ?? ''),
    before,
    after,
    says.directions[direction],
    ...parts.map((part) => movement[part].length),
  ]);
  const { same } = movements.directions;
  return [
    `### ${md(movements.title)}`,
    ...movements.lines.map(md),
    ...(rows.length > 0 ? [mdTable([...head, ...parts.map((part) => says.parts[part])].map(md), rows, 5)] : []),
    ...(moved.length > shown.length ? [md(says.more(moved.length - shown.length))] : []),
    ...(same > 0 ? [md(says.unmoved(same))] : []),
  ];
}
