import type { History, Period } from '../../../desk/history/History.js';
import type { Share } from '../../../desk/totals/Standing.js';
import { oneLine } from '../../../plan/text/visible.js';
import { shareMet } from '../../shared/shares.js';
import type { Book } from '../../xlsx/Book.js';
import { dateCell, numberCell, textCell } from '../../xlsx/Cell.js';
import { axisStep } from '../../xlsx/LineChart.js';
import { columnName, type Sheet } from '../../xlsx/Sheet.js';
import type { Column } from '../../xlsx/TableSheet.js';
import type { HistoryContext } from '../HistoryContext.js';
import { compliantOf } from '../historyLines.js';
import { historyNotes } from '../historyNotes.js';
import { leftOutSentence } from '../leftOutSentence.js';
import { periodColumns } from '../periodColumns.js';

const CHART_ROWS = 20;

/** The first sheet: a row for each period with a chart of it, and the reports that do not count. */
export function writePeriods(book: Book, history: History, context: HistoryContext): void {
  const { say, catalogue } = context;
  const { title, sections, columns: heads, measures } = say.history;
  const { periods, leftOut } = history;
  const drawn: Column<Period>[] = [
    ...(periods.some(({ units }) => units)
      ? shareColumns(measures.compliant, ({ units }) => compliantOf(units), say)
      : []),
    ...shareColumns(heads.deciding, ({ errors }) => errors, say),
  ];
  const columns: Column<Period>[] = [
    { head: heads.day, width: 13, cell: ({ asOf }) => dateCell(asOf) },
    ...periodColumns(history, say).map(({ head, value }) => ({
      head,
      width: 12,
      cell: (period: Period) => numberCell(value(period)),
    })),
    ...drawn,
    ...shareColumns(heads.all, ({ all }) => all, say),
    { head: heads.files, width: widthOf(periods), cell: ({ files }) => textCell(files.map(oneLine).join('\n')) },
  ];
  const sheet = book.open({ name: sections.periods, order: 0, widths: columns.map(({ width }) => width) });
  sheet.row([textCell(title, 'title')], 24);
  for (const remark of [catalogue.conclusion.title[say.language], ...historyNotes(history, context)])
    sheet.row([textCell(remark, 'remark')]);
  sheet.row();
  sheet.row(columns.map(({ head }) => textCell(head, 'head')));
  const head = sheet.rows;
  for (const period of periods) sheet.row(columns.map(({ cell }) => cell(period)));
  if (periods.length > 1) drawChart(sheet, { columns, drawn: drawn.length, head, periods }, say);
  if (leftOut.length > 0) {
    sheet.row([textCell(sections.leftOut, 'subtitle')], 22);
    for (const one of leftOut) sheet.row([textCell(leftOutSentence(one, say), 'plainText')]);
    sheet.row([textCell(say.history.leftOut.order, 'remark')]);
  }
  sheet.close();
}

/** As wide as the longest name of a report, within bounds: a printed sheet is made as small as all of it is wide. */
function widthOf(periods: readonly Period[]): number {
  const longest = Math.max(0, ...periods.flatMap(({ files }) => files.map((file) => file.length)));
  return Math.min(44, Math.max(14, longest + 2));
}

/**
 * Draws a line for each share below the table, and leaves room for it.
 * @param drawn how many of the columns, before the last three, are of shares to draw
 * @param head the row of the heads; the periods stand below it
 */
function drawChart(
  sheet: Sheet,
  {
    columns,
    drawn,
    head,
    periods,
  }: { columns: readonly Column<Period>[]; drawn: number; head: number; periods: readonly Period[] },
  { history: { title, sections } }: HistoryContext['say'],
): void {
  const at = `'${sections.periods}'!`;
  const first = columns.length - 3 - drawn;
  const cells = (column: number) =>
    `${at}$${columnName(column)}$${head + 1}:$${columnName(column)}$${head + periods.length}`;
  const lines = Array.from({ length: drawn }, (_, i) => first + i).flatMap((column, i) =>
    // The parts name the line, the percentages beside them are drawn.
    i % 2 === 1 ? [{ name: `${at}$${columnName(column - 1)}$${head}`, values: cells(column) }] : [],
  );
  sheet.row();
  sheet.chart({
    title,
    days: cells(0),
    step: axisStep(periods.map(({ asOf }) => asOf)),
    lines,
    from: { column: 0, row: sheet.rows },
    to: { column: Math.min(columns.length - 1, 9), row: sheet.rows + CHART_ROWS },
  });
  for (let row = 0; row <= CHART_ROWS; row++) sheet.row([], 15);
}

/** A share in its parts and as a percentage, which is drawn. */
function shareColumns(
  head: string,
  share: (period: Period) => Share | undefined,
  { workbook }: HistoryContext['say'],
): [Column<Period>, Column<Period>] {
  const counting = (period: Period) => {
    const counted = share(period);
    return counted?.of ? counted : undefined;
  };
  return [
    { head, width: 16, cell: (period) => textCell(shareMet(share(period) ?? { met: 0, of: 0 }), 'centre') },
    {
      head: workbook.columns.percent,
      width: 9,
      cell: (period) => {
        const counted = counting(period);
        return numberCell(counted && counted.met / counted.of, 'percent');
      },
    },
  ];
}
