import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { groupTables, requirementTable } from '../shared/standingTables.js';
import { titled } from '../shared/titled.js';
import { type Cell, numberCell, textCell } from './Cell.js';
import { writeDistricts } from './districtRows.js';
import type { Sheet } from './Sheet.js';
import { shareCells, writeGroups, writeRequirements } from './standingTable.js';
import { remarksOf, type Workbook } from './Workbook.js';

const WIDTHS = [24, 38, 10, 10, 10, 10.5, 9, 10.5, 11.5, 10, 9, 10, 9, 8, 8, 9.5, 9, 9, 10, 9];

/** The first sheet: what was received and judged, and how districts, kinds of units and requirements stand. */
export function summarySheet(workbook: Workbook, totals: Totals): void {
  const { book, say } = workbook;
  const { sheets, titles } = say.workbook;
  const sheet = book.open({ name: sheets.summary, order: 0, widths: WIDTHS });
  sheet.row([textCell(titled(titles.summary, workbook.context), 'title')], 24);
  for (const remark of remarksOf(workbook)) sheet.row([textCell(remark, 'remark')]);
  sheet.row();
  writeDistricts(workbook, totals, sheet);
  writeCounts(workbook, totals, sheet);
  for (const table of groupTables(totals, workbook.context)) writeGroups(workbook, table, sheet);
  writeRequirements(workbook, requirementTable(totals, workbook.context), sheet);
  sheet.close();
}

/** The rows of a record of counts, those that the table of words has, in its order. */
function countRows(words: Record<string, string>, counts: object): Cell[][] {
  const { title = '', ...labels } = words;
  return Object.entries(labels).flatMap(([key, label]) => {
    const count: unknown = (counts as Record<string, unknown>)[key];
    return typeof count === 'number' ? [[textCell(title), textCell(label), numberCell(count)]] : [];
  });
}

function writeCounts({ say }: Workbook, { summary, problems, errors, all }: Totals, sheet: Sheet): void {
  const { labels, board } = say;
  const { counts, columns } = say.workbook;
  const byLevel = (
    title: string,
    of: typeof problems,
    words: Record<FindingLevel, string>,
    label: (level: string) => string,
  ) =>
    (['error', 'warning', 'note'] as const).map((level) => [
      textCell(title),
      textCell(label(words[level])),
      numberCell(of[level]),
    ]);
  const head = [counts.group, counts.what, counts.number].map((text) => textCell(text, 'head'));
  const rows = [
    ...countRows(counts.files, summary.files),
    ...countRows(counts.plans, summary.plans),
    ...(summary.roster ? countRows(counts.roster, summary.roster) : []),
    ...countRows(counts.requirements, summary.requirements),
    ...byLevel(counts.requirements.title, summary.unmetByLevel, labels.weights, counts.unmetByLevel),
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
  sheet.row([textCell(shares.title), textCell(board.columns.errors), ...shareCells(errors)]);
  sheet.row([textCell(shares.title), textCell(board.columns.all), ...shareCells(all)]);
}
