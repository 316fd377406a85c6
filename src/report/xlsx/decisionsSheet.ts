import type { Review, Waiver } from '../../check/assess/Decisions.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Messages } from '../../messages/Messages.js';
import { oneLine } from '../../plan/text/visible.js';
import { dateCell, textCell } from './Cell.js';
import { type Report, remarksOf } from './Report.js';
import { TableSheet } from './TableSheet.js';

interface DecisionRow {
  decision: { waiver: Waiver } | { review: Review };
  outcome: string;
  sentence: string;
}

const of = ({ decision }: DecisionRow): Waiver | Review => ('waiver' in decision ? decision.waiver : decision.review);

/** The sheet of the Board's waivers and reviews, and what became of each. */
export function decisionsSheet(report: Report, totals: Totals): void {
  const { book, say } = report;
  const { sheets, titles, none, columns, decision: kinds, unit } = say.workbook;
  const line = (text: string | undefined) => textCell(text === undefined ? undefined : oneLine(text));
  const table = new TableSheet<DecisionRow>(book, {
    name: sheets.decisions,
    order: 7,
    title: titles.decisions,
    remarks: remarksOf(report),
    columns: [
      {
        head: columns.kind,
        width: 11,
        cell: ({ decision }) => textCell('waiver' in decision ? kinds.waiver : kinds.review),
      },
      { head: columns.outcome, width: 16, cell: ({ outcome }) => textCell(outcome) },
      { head: columns.requirement, width: 12, cell: (row) => textCell(of(row).requirement, 'centre') },
      { head: unit.name, width: 28, cell: (row) => line(of(row).unit) },
      {
        head: columns.opinion,
        width: 12,
        cell: ({ decision }) =>
          textCell('review' in decision ? say.board.opinions[decision.review.opinion] : undefined),
      },
      {
        head: columns.by,
        width: 26,
        cell: ({ decision: d }) => line('waiver' in d ? d.waiver.approvedBy : d.review.reviewer),
      },
      {
        head: columns.reference,
        width: 18,
        cell: ({ decision: d }) => line('waiver' in d ? d.waiver.reference : undefined),
      },
      {
        head: columns.date,
        width: 16,
        cell: ({ decision: d }) => dateCell('waiver' in d ? d.waiver.expires : d.review.date),
      },
      {
        head: columns.reason,
        width: 40,
        cell: ({ decision: d }) => textCell('waiver' in d ? d.waiver.reason : d.review.note),
      },
      { head: columns.about, width: 60, cell: ({ sentence }) => textCell(sentence) },
    ],
  });
  for (const row of [...waiverRows(totals, say), ...reviewRows(totals, say)]) table.add(row);
  table.close(none);
}

function waiverRows({ waivers }: Totals, { board, workbook: { outcome } }: Messages): DecisionRow[] {
  if (!waivers) return [];
  const { applied, expired, unused } = waivers;
  return [
    ...applied.map((waiver) => ({
      decision: { waiver },
      outcome: outcome.applied,
      sentence: board.waiver.applied(waiver),
    })),
    ...expired.map((waiver) => ({
      decision: { waiver },
      outcome: outcome.expired,
      sentence: board.waiver.expired(waiver),
    })),
    ...unused.map((waiver) => ({
      decision: { waiver },
      outcome: outcome.unused,
      sentence: board.waiverUnused(waiver),
    })),
  ];
}

function reviewRows({ reviews }: Totals, { board, workbook: { outcome } }: Messages): DecisionRow[] {
  if (!reviews) return [];
  return [
    ...reviews.applied.map((review) => ({
      decision: { review },
      outcome: outcome.applied,
      sentence: board.review(review),
    })),
    ...reviews.unused.map((review) => ({
      decision: { review },
      outcome: outcome.unused,
      sentence: board.reviewUnused(review),
    })),
  ];
}
