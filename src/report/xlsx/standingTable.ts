import type { PlanCounts, Share, Standing } from '../../desk/totals/Standing.js';
import { oneLine } from '../../plan/text/visible.js';
import { shareMet } from '../shared/shares.js';
import { type Cell, numberCell, textCell } from './Cell.js';
import { percentCell } from './percentCell.js';
import type { Report } from './Report.js';
import type { Sheet } from './Sheet.js';

/** A column of a table of standing; `place` counts from 1, the worst. */
interface StandingColumn {
  head: string;
  cell: (standing: Standing, place: number) => Cell;
}

/** A share as it is counted, `9/12`, which no program may take for a day or a division. */
export function shareCells(share: Share): [Cell, Cell] {
  return [textCell(shareMet(share), 'centre'), percentCell(share.met, share.of)];
}

/** Writes how districts, kinds of units or requirements stand, worst first. */
export function writeStanding(
  report: Report,
  by: Standing['by'],
  rows: readonly Standing[],
  withRoster: boolean,
  sheet: Sheet,
): void {
  const columns = [
    ...nameColumns(report)[by],
    ...(by === 'requirement' ? [] : planColumns(report, withRoster)),
    ...shareColumns(report),
    ...statusColumns(report),
  ];
  sheet.row();
  sheet.row([textCell(report.say.board.titles.standing[by], 'subtitle')], 22);
  sheet.row(columns.map(({ head }) => textCell(head, 'head')));
  for (const [i, standing] of rows.entries()) sheet.row(columns.map(({ cell }) => cell(standing, i + 1)));
}

function nameColumns({ context, say }: Report): Record<Standing['by'], StandingColumn[]> {
  const { board, words, workbook } = say;
  const { catalogue, language } = context;
  const kindOf = (key: string) => key.split('/');
  return {
    parent: [
      { head: workbook.counts.place, cell: (_, place) => numberCell(place, 'centre') },
      { head: board.columns.parent, cell: ({ key }) => textCell(oneLine(key)) },
    ],
    type: [
      { head: workbook.unit.level, cell: ({ key }) => textCell(words.term('/unit/level', kindOf(key)[1] ?? '')) },
      { head: board.columns.type, cell: ({ key }) => textCell(words.term('/unit/type', kindOf(key)[0] ?? '')) },
    ],
    requirement: [
      { head: workbook.columns.requirement, cell: ({ key }) => textCell(key) },
      { head: workbook.columns.title, cell: ({ key }) => textCell(catalogue.find(key)?.title[language]) },
    ],
  };
}

function planColumns({ say: { board } }: Report, withRoster: boolean): StandingColumn[] {
  const { columns } = board;
  const of = (key: keyof PlanCounts): StandingColumn => ({
    head: columns[key],
    cell: ({ plans }) => numberCell(plans?.[key] ?? 0),
  });
  return [
    of('received'),
    ...(withRoster ? [of('missing'), of('overdue')] : []),
    of('compliant'),
    of('pending'),
    of('nonCompliant'),
    of('unreadable'),
  ];
}

function shareColumns({ say: { board, workbook } }: Report): StandingColumn[] {
  return (['errors', 'all'] as const).flatMap((which) => [
    { head: board.columns[which], cell: (standing: Standing) => shareCells(standing[which])[0] },
    { head: workbook.columns.percent, cell: (standing: Standing) => shareCells(standing[which])[1] },
  ]);
}

function statusColumns({ say: { workbook } }: Report): StandingColumn[] {
  const { requirements } = workbook.counts;
  return (['met', 'unmet', 'unknown', 'notDue', 'review', 'reviewed', 'waived'] as const).map((key) => ({
    head: requirements[key],
    cell: ({ counts }) => numberCell(counts[key]),
  }));
}
