import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { Say } from '../../messages/Say.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { groupTables, requirementTable } from '../shared/standingTables.js';
import { titled } from '../shared/titled.js';
import { type Cell, textCell } from './Cell.js';
import { type CountedStatus, planCounts, resultCount, rosterCounts, shareCells, shareCounts } from './counts.js';
import { type DistrictSums, writeDistricts } from './districtRows.js';
import { type Count, countedCell, type MatrixCells } from './MatrixCells.js';
import type { Sheet } from './Sheet.js';
import { writeGroups, writeRequirements } from './standingTable.js';
import { remarksOf, type Workbook } from './Workbook.js';

const WIDTHS = [24, 38, 10, 10, 10, 10.5, 9, 10.5, 11.5, 10, 9, 10, 9, 8, 8, 9.5, 9, 9, 10, 9];

/**
 * The first sheet: what was received and judged, and how districts, kinds of units and requirements stand; counted by formulas
 * over the matrix as far as the matrix has it.
 */
export function summarySheet(workbook: Workbook, totals: Totals, cells: MatrixCells): void {
  const { book, say } = workbook;
  const { sheets, titles } = say.workbook;
  const sheet = book.open({ name: sheets.summary, order: 0, widths: WIDTHS });
  sheet.row([textCell(titled(titles.summary, workbook.context), 'title')], 24);
  for (const remark of remarksOf(workbook)) sheet.row([textCell(remark, 'remark')]);
  sheet.row([textCell(say.workbook.follows(sheets.matrix), 'remark')]);
  sheet.row();
  const sums = writeDistricts(workbook, totals, cells, sheet);
  writeCounts(workbook, totals, { cells, sums }, sheet);
  for (const table of groupTables(totals, workbook.context)) writeGroups(workbook, table, cells, sheet);
  writeRequirements(workbook, requirementTable(totals, workbook.context), cells, sheet);
  sheet.close();
}

/** The rows of a record of counts, those that the table of words has, in its order; `counted` says by which cells a count goes. */
function countRows(
  words: Record<string, string>,
  counts: object,
  counted: Readonly<Record<string, Count | undefined>> = {},
): Cell[][] {
  const { title = '', ...labels } = words;
  return Object.entries(labels).flatMap(([key, label]) => {
    const count: unknown = (counts as Record<string, unknown>)[key];
    return typeof count === 'number' ? [[textCell(title), textCell(label), countedCell(count, counted[key])]] : [];
  });
}

const STATUSES: readonly CountedStatus[] = ['met', 'unmet', 'unknown', 'notDue', 'review', 'reviewed', 'waived'];
const statusCounts = (cells: MatrixCells, say: Say) =>
  Object.fromEntries(STATUSES.map((status) => [status, resultCount(cells, say, status)]));

function writeCounts(
  { say }: Workbook,
  { summary, problems, errors, all }: Totals,
  { cells, sums }: { cells: MatrixCells; sums: DistrictSums },
  sheet: Sheet,
): void {
  const { labels, board } = say;
  const { counts, columns } = say.workbook;
  const byLevel = (
    title: string,
    of: typeof problems,
    words: Record<FindingLevel, string>,
    label: (level: string) => string,
    counted: (level: FindingLevel) => Count | undefined = () => undefined,
  ) =>
    (['error', 'warning', 'note'] as const).map((level) => [
      textCell(title),
      textCell(label(words[level])),
      countedCell(of[level], counted(level)),
    ]);
  const head = [counts.group, counts.what, counts.number].map((text) => textCell(text, 'head'));
  const rows = [
    ...countRows(counts.files, summary.files),
    ...countRows(counts.plans, summary.plans, planCounts(cells, say)),
    ...(summary.roster ? countRows(counts.roster, summary.roster, rosterCounts(cells, say, sums, summary.roster)) : []),
    ...countRows(counts.requirements, summary.requirements, statusCounts(cells, say)),
    ...byLevel(counts.requirements.title, summary.unmetByLevel, labels.weights, counts.unmetByLevel, (level) =>
      resultCount(cells, say, 'unmet', { weight: labels.weights[level] }),
    ),
    ...byLevel(counts.problems.title, problems, labels.levels, capital),
  ];
  sheet.row(head);
  for (const row of rows) sheet.row(row);
  for (const line of labels.skipped(summary.files)) sheet.row([textCell(line, 'remark')]);
  if (summary.leftOut) sheet.row([textCell(labels.leftOut.counted(summary.leftOut), 'remark')]);
  for (const line of say.extent.lines(summary)) sheet.row([textCell(line, 'remark')]);
  sheet.row();
  const { shares } = counts;
  sheet.row([shares.title, counts.what, counts.share, columns.percent].map((text) => textCell(text, 'head')));
  const weight = labels.weights.error;
  const [errorShare, share] = [shareCounts(cells, say, { weight }), shareCounts(cells, say, {})];
  sheet.row([
    textCell(shares.title),
    textCell(board.columns.errors),
    ...shareCells(errors, errorShare, `C${sheet.rows + 1}`),
  ]);
  sheet.row([textCell(shares.title), textCell(board.columns.all), ...shareCells(all, share, `C${sheet.rows + 1}`)]);
}
