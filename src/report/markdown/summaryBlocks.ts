import type { Counts } from '../../check/assess/Assessment.js';
import type { Standing } from '../../desk/totals/Standing.js';
import type { Totals, UnitRow } from '../../desk/totals/Totals.js';
import { messages } from '../../messages/sentences.js';
import type { RenderOptions, ReportContext } from '../Format.js';
import { boardSections } from '../shared/boardSections.js';
import { capital } from '../shared/capital.js';
import { shareMet } from '../shared/shares.js';
import { md, mdTable } from './escape.js';

/** What follows the plans: the roster's side, decisions, notes across plans, tables, and the closing counts. */
export function summaryBlocks(totals: Totals, context: ReportContext, { quiet = false }: RenderOptions): string[] {
  const { language } = context;
  const { labels, board, markdown } = messages[language];
  const { roster } = totals.summary;
  const lists = boardSections(totals, language, quiet).flatMap(({ title, entries }) => [
    `### ${md(title)} (${entries.length})`,
    entries.flatMap(({ line, places }) => [`- ${md(line)}`, ...places.map((place) => `  - ${md(place)}`)]).join('\n'),
  ]);
  return [
    `## ${markdown.summary}`,
    ...lists,
    ...(quiet ? [] : standingBlocks(totals, context)),
    ...(quiet || totals.byUnit.length < 2 ? [] : unitBlocks(totals.byUnit, context)),
    ...labels.closing(totals.summary, totals.problems).map(md),
    ...(roster ? [md(board.expected(roster, totals.summary.plans.unreadable))] : []),
  ];
}

/** How districts, kinds of unit and requirements stand, worst first. */
function standingBlocks({ standing }: Totals, context: ReportContext): string[] {
  const { board } = messages[context.language];
  return (['parent', 'type', 'requirement'] as const).flatMap((by) => {
    const rows = standing.filter((one) => one.by === by);
    if (rows.length === 0) return [];
    const table = by === 'requirement' ? requirementTable(rows, context) : groupTable(by, rows, context);
    return [`### ${md(board.titles.standing[by])}`, table];
  });
}

function groupTable(by: 'parent' | 'type', rows: readonly Standing[], { language }: ReportContext): string {
  const { board, labels, words } = messages[language];
  const { columns } = board;
  const rostered = rows.some(({ plans }) => plans?.missing !== undefined);
  const kindOf = (key: string) => {
    const [type = '', level = ''] = key.split('/');
    return labels.unit(words.term('/unit/type', type), words.term('/unit/level', level));
  };
  const head = [
    columns[by],
    columns.received,
    ...(rostered ? [columns.missing, columns.overdue] : []),
    ...[columns.compliant, columns.pending, columns.nonCompliant, columns.unreadable, columns.errors, columns.all],
  ];
  const body = rows.flatMap(({ key, plans, errors, all }) =>
    plans
      ? [
          [
            md(by === 'parent' ? key : kindOf(key)),
            plans.received,
            ...(rostered ? [plans.missing ?? 0, plans.overdue ?? 0] : []),
            ...[plans.compliant, plans.pending, plans.nonCompliant, plans.unreadable, shareMet(errors), shareMet(all)],
          ],
        ]
      : [],
  );
  return mdTable(head.map(md), body, 1);
}

function requirementTable(rows: readonly Standing[], { catalogue, language }: ReportContext): string {
  const { board, labels } = messages[language];
  const { requirement, title } = labels.columns;
  const head = [requirement, title, board.columns.all, ...countHeads(labels.statuses)];
  const body = rows.map(({ key, counts, all }) => [
    md(key),
    md(catalogue.find(key)?.title[language] ?? ''),
    shareMet(all),
    ...counted(counts),
  ]);
  return mdTable(head.map(md), body, 2);
}

function unitBlocks(rows: readonly UnitRow[], { language }: ReportContext): string[] {
  const { labels, board, markdown } = messages[language];
  const { tables, columns, verdicts, statuses } = labels;
  const head = [
    columns.unit,
    board.columns.parent,
    columns.verdict,
    markdown.problems,
    board.columns.errors,
    board.columns.all,
  ];
  const body = rows.map(({ file, document, name, parent, verdict, problems, errors, all, counts }) => [
    md(name ?? (document > 0 ? `${file} (${document + 1})` : file)),
    md(parent ?? ''),
    verdicts[verdict],
    problems,
    shareMet(errors),
    shareMet(all),
    ...counted(counts),
  ]);
  return [`### ${md(tables.byUnit)}`, mdTable([...head, ...countHeads(statuses)].map(md), body, 3)];
}

const counted = ({ met, unmet, unknown, notDue, review, waived }: Counts) => [
  met,
  unmet,
  unknown,
  notDue,
  review,
  waived,
];
const countHeads = (statuses: Record<'met' | 'unmet' | 'unknown' | 'not-due' | 'review' | 'waived', string>) =>
  (['met', 'unmet', 'unknown', 'not-due', 'review', 'waived'] as const).map((status) => capital(statuses[status]));
