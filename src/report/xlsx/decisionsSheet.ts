import type { Totals } from '../../desk/totals/Totals.js';
import { type DecisionEntry, decisionSections } from '../shared/boardSections.js';
import { dateCell, lineCell, textCell } from './Cell.js';
import { type Column, TableSheet } from './TableSheet.js';
import { remarksOf, type Workbook } from './Workbook.js';

/** The sheet of the Board's decisions, and what became of each. */
export function decisionsSheet(workbook: Workbook, totals: Totals): void {
  const { book, say } = workbook;
  const { sheets, titles, none } = say.workbook;
  const table = new TableSheet<DecisionEntry>(book, {
    name: sheets.decisions,
    order: 7,
    title: titles.decisions,
    remarks: remarksOf(workbook),
    columns: columnsOf(workbook),
  });
  for (const { entries } of decisionSections(totals, workbook.context.say))
    for (const entry of entries) table.add(entry);
  table.close(none);
}

/** What a decision has of each column: a waiver, a review or an official plan, whichever it is. */
function columnsOf({ say }: Workbook): Column<DecisionEntry>[] {
  const { columns, decision: kinds, outcome: outcomes, unit } = say.workbook;
  return [
    {
      head: columns.kind,
      width: 11,
      cell: ({ waiver, review }) => textCell(waiver ? kinds.waiver : review ? kinds.review : kinds.official),
    },
    { head: columns.outcome, width: 16, cell: ({ outcome }) => textCell(outcomes[outcome]) },
    {
      head: columns.requirement,
      width: 12,
      cell: ({ waiver, review }) => textCell((waiver ?? review)?.requirement, 'code'),
    },
    {
      head: unit.name,
      width: 28,
      cell: ({ waiver, review, official }) => lineCell((waiver ?? review ?? official)?.unit),
    },
    {
      head: columns.opinion,
      width: 12,
      cell: ({ review }) => textCell(review && say.board.opinions[review.opinion]),
    },
    {
      head: columns.by,
      width: 26,
      cell: ({ waiver, review, official }) => lineCell((waiver ?? official)?.approvedBy ?? review?.reviewer),
    },
    {
      head: columns.reference,
      width: 18,
      cell: ({ waiver, official }) => lineCell((waiver ?? official)?.reference),
    },
    {
      head: columns.date,
      width: 16,
      cell: ({ waiver, review, official }) => dateCell(waiver?.expires ?? (review ?? official)?.date),
    },
    {
      head: columns.reason,
      width: 40,
      cell: ({ waiver, review, official }) => textCell((waiver ?? official)?.reason ?? review?.note),
    },
    { head: columns.about, width: 60, cell: ({ sentence }) => textCell(sentence) },
  ];
}
