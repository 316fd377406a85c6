import type { IsoDate } from '../../../plan/model/calendar.js';
import { shareMet } from '../../shared/shares.js';
import type { Book } from '../../xlsx/Book.js';
import { type Cell, dateCell, numberCell, textCell } from '../../xlsx/Cell.js';
import { axisStep, type Cells } from '../../xlsx/LineChart.js';
import { columnName, type Sheet } from '../../xlsx/Sheet.js';
import type { HistoryLine, HistoryLines } from '../historyLines.js';
import { lowestAtLast } from '../lowestLines.js';

/** A sheet of lines over the periods: for each measure a table of percentages and one of their parts, the chart of the first above. */
export interface LinesSheet {
  name: string;
  order: number;
  remarks: readonly string[];
  /** The columns that name a line, with their widths. */
  names: readonly { head: string; width: number }[];
  measures: readonly HistoryLines[];
  days: readonly IsoDate[];
  /** What the tables of parts are called. */
  parts: string;
  /** What is said where there is no line. */
  empty: string;
}

const DAY_WIDTH = 12;
/** What the chart lies over. */
const CHART_ROWS = 22;
const CHART_WIDTH = 130;
/** Writes a sheet with a chart of lines over the table of their figures. */
export function writeLines(
  book: Book,
  { name, order, remarks, names, measures, days, parts, empty }: LinesSheet,
): void {
  const widths = [...names.map(({ width }) => width), ...days.map(() => DAY_WIDTH)];
  const sheet = book.open({ name, order, widths, frozen: { rows: 0, columns: names.length } });
  sheet.row([textCell(name, 'title')], 24);
  for (const remark of remarks) sheet.row([textCell(remark, 'remark')]);
  const [first] = measures;
  const isDrawn = first !== undefined && first.lines.length > 0 && days.length > 1;
  const chartRow = sheet.rows;
  if (isDrawn) for (let row = 0; row < CHART_ROWS; row++) sheet.row([], 15);
  for (const [i, measure] of measures.entries()) {
    const head = writeTable(sheet, measure, names, days, '%', percentOf);
    if (i === 0 && isDrawn) draw(sheet, { head, chartRow, measure, names, days, widths });
    writeTable(sheet, measure, names, days, parts, ({ points }, day) => {
      const share = points[day];
      return share ? textCell(shareMet(share), 'centre') : { style: 'centre' };
    });
  }
  if (measures.every(({ lines }) => lines.length === 0)) sheet.row([textCell(empty, 'remark')]);
  sheet.close();
}

/** A number, so that it is drawn; what nobody can tell is a gap. */
function percentOf({ points }: HistoryLine, day: number): Cell {
  const share = points[day];
  return numberCell(share && share.met / share.of, 'percent');
}

/** Gives the row of heads, from 1. */
function writeTable(
  sheet: Sheet,
  { title, lines }: HistoryLines,
  names: LinesSheet['names'],
  days: readonly IsoDate[],
  what: string,
  cell: (line: HistoryLine, day: number) => Cell,
): number {
  sheet.row();
  sheet.row([textCell(`${title} (${what})`, 'subtitle')], 22);
  sheet.row([...names.map(({ head }) => textCell(head, 'head')), ...days.map(headDay)]);
  const head = sheet.rows;
  for (const line of lines) {
    const style = line.isWhole ? 'bold' : 'text';
    sheet.row([...names.map((_, i) => textCell(line.names[i], style)), ...days.map((_, day) => cell(line, day))]);
  }
  return head;
}

/** A real day, by which the chart spaces its points. */
const headDay = (day: IsoDate): Cell => ({ ...dateCell(day), style: 'headDate' });

interface Drawing {
  head: number;
  chartRow: number;
  measure: HistoryLines;
  names: LinesSheet['names'];
  days: readonly IsoDate[];
  widths: readonly number[];
}

function draw(sheet: Sheet, { head, chartRow, measure, names, days, widths }: Drawing): void {
  const at = `'${sheet.layout.name.replaceAll("'", "''")}'!`;
  const [from, to] = [columnName(names.length), columnName(names.length + days.length - 1)];
  const cells = (row: number): Cells => `${at}$${from}$${row}:$${to}$${row}`;
  const drawn = lowestAtLast(measure.lines);
  sheet.chart({
    title: measure.title,
    days: cells(head),
    step: axisStep(days),
    lines: measure.lines.flatMap((line, i) => {
      if (!drawn.has(line)) return [];
      const row = head + 1 + i;
      return { name: `${at}$A$${row}`, values: cells(row), ...(line.isWhole && { isWhole: true }) };
    }),
    from: { column: 0, row: chartRow },
    to: { column: columnsWithin(widths), row: chartRow + CHART_ROWS - 1 },
  });
}

/** How many columns a chart covers, one at least. */
function columnsWithin(widths: readonly number[]): number {
  let sum = 0;
  const columns = widths.findIndex((width) => {
    sum += width;
    return sum > CHART_WIDTH;
  });
  // With few columns it reaches beyond them, over columns of the usual width.
  return columns < 0 ? widths.length + Math.ceil((CHART_WIDTH - sum) / 9) : Math.max(1, columns);
}
