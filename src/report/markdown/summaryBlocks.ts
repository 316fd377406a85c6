import type { Counts } from '../../check/assess/Assessment.js';
import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Totals, UnitRow } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { Say } from '../../messages/Say.js';
import type { RenderOptions, ReportContext } from '../Format.js';
import { boardSections } from '../shared/boardSections.js';
import { closingLines } from '../shared/closingLines.js';
import { districtTable } from '../shared/districtTable.js';
import { shortPlace } from '../shared/planPlace.js';
import { shareMet } from '../shared/shares.js';
import { groupTables, requirementTable } from '../shared/standingTables.js';
import { Cut } from './Cut.js';
import { md, mdTable } from './escape.js';
import { sinceBlocks } from './sinceBlocks.js';

/**
 * What is said over all plans: the roster's side, decisions, notes across plans, tables, and the closing counts.
 * @param most how many entries each list and table may have; of more it is said how many there are
 */
export function summaryBlocks(
  totals: Totals,
  context: ReportContext,
  { quiet = false, failOn }: RenderOptions,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const { say } = context;
  const cut = new Cut(most, say);
  const { board, markdown } = say;
  const { roster } = totals.summary;
  const lists = boardSections(totals, say, quiet ? { on: failOn } : undefined).flatMap(({ title, entries }) => [
    `### ${md(title)} (${entries.length})`,
    cut
      .lines(entries, ({ sentence, places = [] }) => [
        `- ${md(sentence)}`,
        ...cut.lines(places, (place) => [`  - ${md(place)}`], '  '),
      ])
      .join('\n'),
  ]);
  return [
    `## ${markdown.summary}`,
    ...(quiet ? [] : districtBlocks(totals, say, cut)),
    ...lists,
    ...(quiet ? [] : sinceBlocks(totals, context, most)),
    ...(quiet ? [] : standingBlocks(totals, context, cut)),
    ...(quiet || totals.byUnit.length < 2 ? [] : unitBlocks(totals.byUnit, context, cut)),
    ...closingLines(totals, say).map(md),
    ...(roster ? [md(board.expected(roster))] : []),
  ];
}

/** The first table: units by district and by what has become of their plans. */
function districtBlocks(totals: Totals, say: Say, cut: Cut): string[] {
  const shown = districtTable(totals, say);
  if (!shown) return [];
  const { district, words, board } = say;
  const cells = (counts: DistrictCounts) => shown.columns.map((column) => words.count(counts[column]));
  const head = [board.columns.parent, ...shown.columns.map((column) => district.columns[column])];
  const rows = cut.first(shown.rows).map(({ name, counts }) => [md(name), ...cells(counts)]);
  const total = shown.isSummed ? [[district.total, ...cells(shown.total)].map((text) => `**${md(text)}**`)] : [];
  return [
    `### ${md(district.title)}`,
    mdTable(head.map(md), [...rows, ...total], 1),
    ...cut.rowsLeft(shown.rows),
    md(district.note),
  ];
}

/** How districts, kinds of unit and requirements stand, worst first. */
function standingBlocks(totals: Totals, context: ReportContext, cut: Cut): string[] {
  const { board, labels, words } = context.say;
  const { columns } = board;
  const groups = groupTables(totals, context).flatMap(({ by, title, counted, rows }) => {
    const head = [columns[by], ...counted.map((key) => columns[key]), columns.errors, columns.all];
    const body = cut
      .first(rows)
      .map(({ name, plans, errors, all }) => [
        md(name),
        ...counted.map((key) => plans[key]),
        shareMet(errors, words.count),
        shareMet(all, words.count),
      ]);
    return [`### ${md(title)}`, mdTable(head.map(md), body, 1), ...cut.rowsLeft(rows)];
  });
  const { title, rows } = requirementTable(totals, context);
  if (rows.length === 0) return groups;
  const head = [labels.columns.requirement, labels.columns.title, columns.all, ...countHeads(labels.statuses)];
  const body = cut
    .first(rows)
    .map((row) => [md(row.id), md(row.title), shareMet(row.all, words.count), ...statusCounts(row.counts)]);
  return [...groups, `### ${md(title)}`, mdTable(head.map(md), body, 2), ...cut.rowsLeft(rows)];
}

function unitBlocks(rows: readonly UnitRow[], { say }: ReportContext, cut: Cut): string[] {
  const { labels, board, markdown } = say;
  const { tables, columns, verdicts, statuses } = labels;
  const head = [
    columns.unit,
    board.columns.parent,
    columns.verdict,
    markdown.problems,
    board.columns.errors,
    board.columns.all,
  ];
  const body = cut
    .first(rows)
    .map(({ file, document, name, parent, verdict, problems, errors, all, counts }) => [
      md(name ?? shortPlace({ file, document })),
      md(parent ?? ''),
      verdicts[verdict],
      problems,
      shareMet(errors),
      shareMet(all),
      ...statusCounts(counts),
    ]);
  const table = mdTable([...head, ...countHeads(statuses)].map(md), body, 3);
  return [`### ${md(tables.byUnit)}`, table, ...cut.rowsLeft(rows)];
}

const statusCounts = ({ met, unmet, unknown, notDue, review, waived }: Counts) => [
  met,
  unmet,
  unknown,
  notDue,
  review,
  waived,
];
const countHeads = (statuses: Record<'met' | 'unmet' | 'unknown' | 'not-due' | 'review' | 'waived', string>) =>
  (['met', 'unmet', 'unknown', 'not-due', 'review', 'waived'] as const).map((status) => capital(statuses[status]));
