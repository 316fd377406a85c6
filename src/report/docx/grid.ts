import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { LateRow } from './LateRow.js';
import layout from './layout.json' with { type: 'json' };
import { mm, type ParagraphStyle, paragraph, pt, rule } from './paper.js';

/** A table with rules: its head is repeated on each page, its rows are not split. */
export interface Grid {
  /** In millimetres. */
  widths: readonly number[];
  head: readonly string[];
  /** A text alone is a row over the whole width: the head of the rows below it. */
  rows: readonly (readonly string[] | string)[];
  /** Columns that read from the left; the others are centred. */
  texts: readonly number[];
  /** Whether the last row is a sum. */
  total?: boolean;
  style?: ParagraphStyle;
  /** Of the rows, in points, where it is not that of their style. */
  size?: number;
  /** Of the head, in points. */
  headSize: number;
}

/** How many rows stay with the sum below them. */
const BEFORE_SUM = 2;

interface RowLook {
  bold: boolean;
  /** That it stays on the page of the row below. */
  keepNext: boolean;
}

/** A table with ruled lines; with `total` its last row is the sum. */
export function grid(given: Grid): Table {
  const { widths, rows, total = false } = given;
  const line = rule(layout.table.rulePoints);
  const side = mm(layout.table.side);
  // A sum alone on a page is of nothing that is seen.
  const isBeforeSum = (i: number) => i < rows.length - 1 && i >= rows.length - 1 - BEFORE_SUM;
  const rowAt = (row: readonly string[] | string, i: number) =>
    typeof row === 'string'
      ? headOfRows(row, given)
      : rowOf(row, { bold: total && i === rows.length - 1, keepNext: total && isBeforeSum(i) }, given);
  return new Table({
    ...fixed(widths),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { left: side, right: side, top: 0, bottom: 0 },
    rows: [headRow(given), ...rows.map((row, i) => new LateRow(() => rowAt(row, i)))],
  });
}

function headRow({ head, headSize, ...given }: Grid): TableRow {
  const style = { bold: true, align: AlignmentType.CENTER, size: headSize };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, i) => cell(text, i, style, given)),
  });
}

function rowOf(cells: readonly string[], { bold, keepNext }: RowLook, given: Grid): TableRow {
  const styleOf = (column: number) => ({
    ...(bold && { bold }),
    ...(keepNext && { keepNext }),
    ...(given.size !== undefined && { size: given.size }),
    ...(!given.texts.includes(column) && { align: AlignmentType.CENTER }),
  });
  return new TableRow({ cantSplit: true, children: cells.map((text, i) => cell(text, i, styleOf(i), given)) });
}

function headOfRows(text: string, { widths, style = 'Cell' }: Grid): TableRow {
  const children = [paragraph(text, style, { bold: true, keepNext: true })];
  return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan: widths.length, children })] });
}

function cell(
  text: string,
  column: number,
  look: Parameters<typeof paragraph>[2],
  { widths, style = 'Cell' }: Pick<Grid, 'widths' | 'style'>,
): TableCell {
  return new TableCell({
    width: { size: mm(widths[column] ?? 0), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [paragraph(text, style, look)],
  });
}

/** Columns of these widths, in millimetres, whatever is in them. */
const fixed = (widths: readonly number[]) => ({
  layout: TableLayoutType.FIXED,
  width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
  columnWidths: widths.map(mm),
});

/** Two columns without rules: what a document's head and its closing stand in. */
export function sideBySide(widths: readonly number[], columns: readonly TableCell['options']['children'][]): Table {
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  return new Table({
    ...fixed(widths),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: pt(0), bottom: pt(0) },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, i) => new TableCell({ width: { size: mm(widths[i] ?? 0), type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}
