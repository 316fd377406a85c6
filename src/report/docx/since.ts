import { isFirstRead, type UnitState } from '../../desk/totals/UnitMovement.js';
import { oneLine } from '../../plan/text/visible.js';
import { furthest, type Movement, movementsOf } from '../shared/movements.js';
import { grid } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, listed, type PaperReport } from './PaperReport.js';
import { paragraph } from './paper.js';

const STATES = [
  'compliant',
  'pending',
  'non-compliant',
  'unreadable',
  'unusable',
  'not-due',
  'overdue',
  'ended',
] as const;

/** How the units have moved since the earlier report; nothing where there is none. */
export function since(report: PaperReport): Block[] {
  const { totals, context, say } = report;
  const movements = movementsOf(totals, context);
  if (!movements) return [];
  const { paper } = say.since;
  const { title, lines, rows } = movements;
  return [
    paragraph(title, 'Body', { bold: true, keepNext: true }),
    ...lines.map((line) => paragraph(line)),
    ...transitions(rows, report),
    ...(['better', 'sent', 'worse'] as const).flatMap((direction) =>
      listed(
        furthest(rows, direction),
        paper.lists[direction],
        (row) => lineOf(row, report),
        report,
        say.paper.more.others,
        layout.most.moved,
      ),
    ),
  ];
}

function lineOf({ name, before, after, movement }: Movement, { say, words }: PaperReport): string {
  const { line, parts, paper } = say.since;
  const { unit, fresh } = movement;
  const counts = (['fixed', 'fresh', 'newlyDue', 'open'] as const).flatMap((part) =>
    movement[part].length > 0 ? [`${parts[part].toLocaleLowerCase('vi')} ${words.count(movement[part].length)}`] : [],
  );
  // What could not be read before need not have come since.
  const told = isFirstRead(movement) ? [paper.first(fresh.length)] : counts;
  const whose = unit.parent === undefined ? name : `${name} (${oneLine(unit.parent)})`;
  return `${whose}: ${[line(before, after), ...told].join('; ')}.`;
}

/** A table of results then, a row each, by results now. */
function transitions(rows: readonly Movement[], report: PaperReport): Block[] {
  const { say, words, context: about } = report;
  const { since: says } = say;
  const known = rows.filter(({ movement }) => movement.unit.name !== undefined);
  const of = (key: 'before' | 'after') =>
    [...STATES, undefined].filter((state) => known.some(({ movement }) => movement[key] === state));
  const [then, now] = [of('before'), of('after')];
  if (then.length === 0 || now.length === 0) return [];
  const count = (before: UnitState | undefined | 'any', after: UnitState | undefined | 'any') =>
    words.count(
      known.filter(
        ({ movement }) =>
          (before === 'any' || movement.before === before) && (after === 'any' || movement.after === after),
      ).length,
    );
  const [first = 0, total = 0] = layout.widths.since;
  const widths = [first, ...[...now, 'any'].map(() => (total - first) / (now.length + 1))];
  return [
    paragraph(says.paper.caption, 'Line', {
      align: 'center',
      bold: true,
      keepNext: true,
      before: layout.table.caption,
    }),
    grid({
      widths,
      headSize: layout.points.tableHead[about.say.language],
      head: [
        says.before,
        ...now.map((state) => (state === undefined ? says.notAfter : says.states[state])),
        says.paper.total,
      ],
      rows: [
        ...then.map((before) => [
          before === undefined ? says.notBefore : says.states[before],
          ...now.map((after) => count(before, after)),
          count(before, 'any'),
        ]),
        [says.paper.total, ...now.map((after) => count('any', after)), count('any', 'any')],
      ],
      texts: [0],
      total: true,
      style: 'SmallCell',
    }),
  ];
}
