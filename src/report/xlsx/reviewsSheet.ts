import type { Assessment, Result } from '../../check/assess/Assessment.js';
import type { Review } from '../../check/assess/Decisions.js';
import { digestOf } from '../../desk/decisions/digestOf.js';
import { type Entered, type EnteredRow, nothingAdded, type ReviewColumn } from '../../desk/decisions/EnteredRow.js';
import { opinionIn } from '../../desk/decisions/opinionIn.js';
import { cellText, type Cell as Held } from '../../desk/roster/Table.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { fold } from '../../plan/text/fold.js';
import { oneLine } from '../../plan/text/visible.js';
import { requirementText } from '../shared/requirementText.js';
import { type Cell, textCell } from './Cell.js';
import { EnteredRows, enteredCell } from './EnteredRows.js';
import { evidenceOf } from './evidenceOf.js';
import { type Column, TableSheet } from './TableSheet.js';
import { remarksOf, type Workbook } from './Workbook.js';

type Standing = 'applied' | 'changed' | 'notApplied' | 'waiting';

/** A thing to review, or what is entered and fits none. */
interface ReviewRow {
  code: string | undefined;
  unit: string;
  file: string;
  requirement: string;
  asks: string;
  says: string;
  filled: Partial<Record<ReviewColumn, Held>>;
  seen: string;
  standing: string;
  added: EnteredRow['added'];
}

/** The sheet in which a person enters opinions; a row for each thing that the program does not judge. */
export function reviewsSheet(
  workbook: Workbook,
  entered: Entered | undefined,
): { add: (assessment: Assessment) => void; close: (totals: Totals) => void } {
  const { book, say, context } = workbook;
  const { sheets, titles, remarks, opinions, onlyOpinions, standing } = say.decisionSheets;
  const rows = new EnteredRows(entered, 'review');
  // Rows that stand beside what they are about: whatever becomes of the opinion, it is not written twice.
  const placed: EnteredRow[] = [];
  const columns = columnsOf(workbook, entered?.added.review ?? []);
  const table = new TableSheet<ReviewRow>(book, {
    name: sheets.review,
    order: 7.1,
    title: titles.review,
    remarks: [...remarksOf(workbook), remarks.review, remarks.changed],
    columns,
    frozenColumns: 2,
    choices: {
      column: columns.findIndex(({ head }) => head === say.decisionSheets.columns.opinion),
      texts: opinions,
      otherwise: onlyOpinions,
    },
  });
  const asked = (requirement: string) => requirementText(requirement, context).title;
  const rowOf = ({ unit, listed, file }: Assessment, result: Result): ReviewRow => {
    const code = listed?.code ?? unit?.code;
    const about = { requirement: result.requirement, unit: unit?.name ?? listed?.name ?? '', code, file };
    const taken = rows.take(about);
    if (taken) placed.push(taken);
    const { cells, added = {} } = taken ?? { cells: result.review ? cellsOf(result.review, workbook) : {} };
    const digest = digestOf(result);
    const isFilled = cellText(cells.opinion) !== '';
    const kept = isFilled ? cellText(cells.seen) : '';
    const how: Standing = !isFilled
      ? 'waiting'
      : kept !== '' && kept !== digest
        ? 'changed'
        : result.review
          ? 'applied'
          : 'notApplied';
    return {
      ...about,
      code,
      asks: asked(result.requirement),
      says: evidenceOf(result) || say.decisionSheets.saysNothing,
      filled: cells,
      seen: kept || digest,
      standing: standing[how],
      added,
    };
  };
  return {
    add: (assessment) => {
      for (const result of assessment.results) if (result.status === 'review') table.add(rowOf(assessment, result));
    },
    close: ({ reviews }) => {
      const unused = new EnteredRows({ rows: rows.left(), added: nothingAdded }, 'review');
      for (const review of reviews?.unused ?? []) {
        const sentence = say.board.reviewUnused(review);
        const row = unused.take(review) ?? unused.take({ ...review, code: review.unit });
        if (!row && placed.some((one) => says(one, review))) continue;
        table.add(leftOver(row ?? { cells: cellsOf(review, workbook), added: {} }, oneLine(sentence)));
      }
      for (const row of unused.left()) table.add(leftOver(row, standing.notApplied));
      table.close(say.workbook.none);
    },
  };

  function leftOver({ cells, added }: Pick<EnteredRow, 'cells' | 'added'>, how: string): ReviewRow {
    const text = (column: ReviewColumn) => cellText(cells[column]);
    const requirement = text('requirement');
    const known = context.catalogue.find(requirement)?.id;
    return {
      code: text('code'),
      unit: text('unit'),
      file: text('file'),
      requirement,
      asks: known === undefined ? '' : asked(known),
      says: '',
      filled: cells,
      seen: text('seen'),
      standing: how,
      added,
    };
  }
}

/** Whether a row is the opinion of a review: on the same unit, by its code or name, and requirement. */
function says({ cells }: EnteredRow, { requirement, unit, opinion }: Review): boolean {
  const text = (column: ReviewColumn) => cellText(cells[column]);
  return (
    fold(text('requirement')) === fold(requirement) &&
    [text('code'), text('unit')].some((one) => fold(one) === fold(unit)) &&
    opinionIn(text('opinion')) === opinion
  );
}

/** What a review says, as it would be entered. */
function cellsOf(review: Review, { say }: Workbook): Partial<Record<ReviewColumn, Held>> {
  const { requirement, unit, opinion, reviewer, date, note, seen } = review;
  return {
    // A code has no spaces in it.
    ...(/\s/.test(unit.trim()) ? { unit } : { code: unit }),
    requirement,
    opinion: say.decisionSheets.opinions[opinion === 'met' ? 0 : 1],
    reviewer,
    date: { date },
    ...(note !== undefined && { note }),
    ...(seen !== undefined && { seen }),
  };
}

function columnsOf({ say }: Workbook, added: readonly string[]): Column<ReviewRow>[] {
  const { columns } = say.decisionSheets;
  const line = (text: string | undefined) => textCell(text === undefined ? undefined : oneLine(text));
  const entry =
    (key: ReviewColumn): ((row: ReviewRow) => Cell) =>
    ({ filled }) =>
      enteredCell(filled[key], say.words, key === 'date');
  return [
    { head: columns.code, width: 13, cell: ({ code }) => textCell(code && oneLine(code), 'code') },
    { head: columns.unit, width: 28, cell: ({ unit }) => line(unit) },
    { head: columns.file, width: 24, cell: ({ file }) => line(file) },
    { head: columns.requirement, width: 12, cell: ({ requirement }) => textCell(requirement, 'code') },
    { head: columns.asks, width: 34, cell: ({ asks }) => textCell(asks) },
    { head: columns.says, width: 46, cell: ({ says }) => textCell(says) },
    { head: columns.opinion, width: 12, cell: entry('opinion') },
    { head: columns.reviewer, width: 20, cell: entry('reviewer') },
    { head: columns.date, width: 13, cell: entry('date') },
    { head: columns.note, width: 30, cell: entry('note') },
    { head: columns.standing, width: 24, cell: ({ standing }) => textCell(standing) },
    { head: columns.seen, width: 14, cell: ({ seen }) => textCell(seen, 'code') },
    ...added.map((heading) => ({
      head: heading,
      width: 20,
      cell: (row: ReviewRow) => enteredCell(row.added[heading], say.words),
    })),
  ];
}
