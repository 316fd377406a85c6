import type { Cell } from './Cell.js';
import { wraps } from './styles.js';

const LINE = 15;
/** The tallest row that Excel allows, in points. */
const TALLEST = 409;
/** Letters to a digit's width, by which columns are measured: text in Times New Roman is narrower, bold heads are not. */
const LETTERS = 1.05;
const BOLD_LETTERS = 0.95;
const SMALL_LETTERS = 1.4;

const linesOf = (line: string, width: number) => Math.max(1, Math.ceil(line.length / width));

function linesIn(text: string, width: number): number {
  if (!text.includes('\n')) return linesOf(text, width);
  return text.split('\n', TALLEST / LINE).reduce((lines, line) => lines + linesOf(line, width), 0);
}

/**
 * The height in points that shows the texts of a row. Excel fits rows by itself when it opens a file, LibreOffice does
 * not, so a height is given that either may change later.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  let lines = 1;
  for (const [i, { value, style }] of cells.entries()) {
    const width = widths[i] ?? 10;
    if (typeof value === 'string' && wraps(style)) {
      lines = Math.max(
        lines,
        linesIn(value, width * (style === 'head' ? BOLD_LETTERS : style === 'hint' ? SMALL_LETTERS : LETTERS)),
      );
    }
  }
  return Math.min(TALLEST, lines * LINE);
}
