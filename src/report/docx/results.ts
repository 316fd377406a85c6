import type { PlanCounts, Share } from '../../desk/totals/Standing.js';
import { type GroupTable, groupTables, requirementTable } from '../shared/standingTables.js';
import { grid } from './grid.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, type PaperReport, shareOf } from './PaperReport.js';
import { below, caption, paragraph } from './paper.js';

/** How districts and kinds of unit stand, worst first: a table for each. */
export function standingTables(report: PaperReport): Block[] {
  return groupTables(report.totals, report.context).flatMap((table) => standingTable(table, report));
}

function standingTable({ by, counted, rows }: GroupTable, report: PaperReport): Block[] {
  const { totals, say, words, context } = report;
  const { results: says, columns } = say.paper;
  const { columns: counts } = say.board;
  const { plans, roster } = totals.summary;
  const shown = rows.slice(0, layout.most.groups);
  const cells = (name: string, of: Partial<PlanCounts>, share: Share) => [
    name,
    ...counted.map((key) => words.count(of[key] ?? 0)),
    shareOf(share, report),
  ];
  return [
    caption(by === 'parent' ? says.byParent : says.byType),
    grid({
      widths: (roster ? layout.widths.standingWithRoster : layout.widths.standing)[context.say.language],
      headSize: layout.points.tableHead[context.say.language],
      head: [by === 'parent' ? columns.parent : columns.kind, ...counted.map((key) => counts[key]), columns.errors],
      rows: [
        ...shown.map((row) => cells(row.name, row.plans, row.errors)),
        cells(says.total, { ...plans, ...roster, received: plans.received }, totals.errors),
      ],
      texts: [0],
      total: true,
      style: 'SmallCell',
    }),
    below(
      [...(rows.length > shown.length ? [says.moreGroups(rows.length - shown.length)] : []), says.totalNote].join(' '),
    ),
  ];
}

/** Where the requirements stand worst. */
export function worstRequirements(report: PaperReport): Block[] {
  const { totals, say, words, context } = report;
  const { results: says, columns } = say.paper;
  const { rows } = requirementTable(totals, context);
  if (rows.length === 0) return [paragraph(says.noRequirements)];
  const failing = rows.filter(({ all: { met, of } }) => met < of);
  const shown = failing.slice(0, layout.most.requirements);
  if (shown.length === 0) return [];
  return [
    caption(says.byRequirement),
    grid({
      widths: layout.widths.worst,
      headSize: layout.points.tableHead[context.say.language],
      head: [columns.requirement, columns.title, columns.unmet, columns.unknown, columns.share],
      rows: shown.map(({ id, title, counts, all }) => [
        id,
        title,
        words.count(counts.unmet),
        words.count(counts.unknown),
        shareOf(all, report),
      ]),
      texts: [1],
      style: 'SmallCell',
    }),
    ...(failing.length > shown.length ? [below(says.moreRequirements(failing.length - shown.length))] : []),
  ];
}
