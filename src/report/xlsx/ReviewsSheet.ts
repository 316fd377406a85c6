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
import { type Cell, lineCell, textCell } from './Cell.js';
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
export class ReviewsSheet {
  readonly #rows: EnteredRows;
  /** Rows that stand beside what they are about: whatever becomes of the opinion, it is not written twice. */
  readonly #placed: EnteredRow[] = [];
  readonly #table: TableSheet<ReviewRow>;

  /** @param entered what the workbook held before this run: it is kept */
  constructor(
    private readonly workbook: Workbook,
    entered: Entered | undefined,
  ) {
    const { sheets, titles, remarks, opinions, onlyOpinions, columns: heads } = workbook.say.decisionSheets;
    const columns = columnsOf(workbook, entered?.added.review ?? []);
    this.#rows = new EnteredRows(entered, 'review');
    this.#table = new TableSheet<ReviewRow>(workbook.book, {
      name: sheets.review,
      order: 7.1,
      title: titles.review,
      // In one line with the last, for cells are named by their rows.
      remarks: [
        ...remarksOf(workbook),
        remarks.review,
        `${remarks.changed} ${workbook.say.workbook.printed(heads.note)}`,
      ],
      columns,
      frozenColumns: 2,
      // Printed it is filled in by hand: a page across, with what is to be written.
      printedColumns: columns.findIndex(({ head }) => head === heads.note) + 1,
      choices: {
        column: columns.findIndex(({ head }) => head === heads.opinion),
        texts: opinions,
        otherwise: onlyOpinions,
      },
    });
  }

  /** Adds what is to be reviewed in a plan. */
  add(assessment: Assessment): void {
    for (const result of assessment.results)
      if (result.status === 'review') this.#table.add(this.#rowOf(assessment, result));
  }

  /** Adds what is entered and stands beside nothing, and ends the sheet. */
  close({ reviews }: Totals): void {
    const { say } = this.workbook;
    const unused = new EnteredRows({ rows: this.#rows.left(), added: nothingAdded }, 'review');
    for (const review of reviews?.unused ?? []) {
      const sentence = say.board.reviewUnused(review);
      const row = unused.take(review) ?? unused.take({ ...review, code: review.unit });
      if (!row && this.#placed.some((one) => says(one, review))) continue;
      this.#table.add(this.#leftOver(row ?? { cells: cellsOf(review, this.workbook), added: {} }, oneLine(sentence)));
    }
    for (const row of unused.left()) this.#table.add(this.#leftOver(row, say.decisionSheets.standing.notApplied));
    this.#table.close(say.workbook.none);
  }

  #rowOf({ unit, listed, file }: Assessment, result: Result): ReviewRow {
    const { saysNothing, standing } = this.workbook.say.decisionSheets;
    const code = listed?.code ?? unit?.code;
    const about = { requirement: result.requirement, unit: unit?.name ?? listed?.name ?? '', code, file };
    const taken = this.#rows.take(about);
    if (taken) this.#placed.push(taken);
    const { cells, added = {} } = taken ?? { cells: result.review ? cellsOf(result.review, this.workbook) : {} };
    const digest = digestOf(result);
    const kept = cellText(cells.opinion) === '' ? '' : cellText(cells.seen);
    return {
      ...about,
      code,
      asks: this.#asked(result.requirement),
      says: evidenceOf(result) || saysNothing,
      filled: cells,
      seen: kept || digest,
      standing: standing[standingOf(cells, digest, result)],
      added,
    };
  }

  #leftOver({ cells, added }: Pick<EnteredRow, 'cells' | 'added'>, standing: string): ReviewRow {
    const text = (column: ReviewColumn) => cellText(cells[column]);
    const requirement = text('requirement');
    const known = this.workbook.context.catalogue.find(requirement)?.id;
    return {
      code: text('code'),
      unit: text('unit'),
      file: text('file'),
      requirement,
      asks: known === undefined ? '' : this.#asked(known),
      says: '',
      filled: cells,
      seen: text('seen'),
      standing,
      added,
    };
  }

  #asked(requirement: string): string {
    return requirementText(requirement, this.workbook.context).title;
  }
}

/** What has become of the opinion in a row: `changed`, it is on what the plan said before. */
function standingOf(cells: ReviewRow['filled'], digest: string, { review }: Result): Standing {
  if (cellText(cells.opinion) === '') return 'waiting';
  const seen = cellText(cells.seen);
  if (seen !== '' && seen !== digest) return 'changed';
  return review ? 'applied' : 'notApplied';
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
  const entry =
    (key: ReviewColumn): ((row: ReviewRow) => Cell) =>
    ({ filled }) =>
      enteredCell(filled[key], say.words, key === 'date');
  return [
    { head: columns.code, width: 13, cell: ({ code }) => textCell(code && oneLine(code), 'code') },
    { head: columns.unit, width: 28, cell: ({ unit }) => lineCell(unit) },
    { head: columns.file, width: 24, cell: ({ file }) => lineCell(file) },
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
