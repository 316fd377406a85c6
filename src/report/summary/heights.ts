import paper from '../docx/layout.json' with { type: 'json' };
import { type Line, lineCount } from './lineCount.js';

/** Of a line, in font sizes: of Times New Roman it is 1.15. */
const LINE = 1.155;
/** Left free at the foot, in points, for what a printer's fonts take more. */
const SPARE = 16;

/** How high text may be between the margins of a page, in points. */
export const PAGE = ((paper.page.height - paper.page.top - paper.page.bottom) / 25.4) * 72 - SPARE;

/** A paragraph to be put on the page, as far as its height goes by it; spaces in points. */
export interface Measured extends Line {
  text: string;
  before?: number;
  after?: number;
}

/** How high a paragraph is at most, in points. */
export const heightOf = ({ text, before = 0, after = 0, ...line }: Measured): number =>
  before + lineCount(text, line) * line.size * LINE + after;

/** How high a row of a table is at most, in points; widths in millimetres. */
export function rowHeight(cells: readonly string[], widths: readonly number[], look: Omit<Line, 'width'>): number {
  const inside = (i: number) => (widths[i] ?? 0) - 2 * paper.table.side;
  const highest = Math.max(...cells.map((text, i) => heightOf({ text, width: inside(i), ...look })));
  return highest + 2 * paper.table.above + paper.table.rulePoints;
}
