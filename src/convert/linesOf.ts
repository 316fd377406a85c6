import type { Block, Paragraph } from '../word/WordDocument.js';

/** A line of a document as it is seen, with where it stands. */
export interface Line {
  text: string;
  /** The number that Word gives it. */
  label: string;
  bulleted: boolean;
  centred: boolean;
  bold: boolean;
  /** The paragraph, counted from 1. */
  paragraph: number;
  /** The cell of the outermost table that it stands in. */
  cell?: { table: number; row: number; column: number };
  /** Which of the columns that a tab makes. */
  tab: number;
}

/** Where a gap is no column but a place to fill in: `Số      /KH-UBND`, `ngày      tháng 9 năm 2021`. */
const GAP = /(?:^|\s)(?:số\s?:?|ngày|tháng|năm)$/iu;
/** How much of what stands before it is looked at. */
const LOOKED_AT = 12;

/** The columns that tabs make of a line. */
function columnsIn(line: string): string[] {
  const columns: string[][] = [];
  let before = '';
  for (const piece of line.split(/\t+/).map((one) => one.trim())) {
    if (piece === '') continue;
    if (GAP.test(before.slice(-LOOKED_AT))) columns.at(-1)?.push(piece);
    else columns.push([piece]);
    before = piece;
  }
  return columns.map((pieces) => pieces.join(' '));
}

/** The most letters of a heading, or of a line in the head or at the foot: longer lines are running text. */
export const LONGEST_LINE = 300;

/** The lines of blocks in their order: each that is broken within a paragraph, and each column that a tab makes, by itself. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  gather(blocks, undefined, lines);
  return lines;
}

function gather(blocks: readonly Block[], cell: Line['cell'], into: Line[]): void {
  for (const block of blocks) {
    if (block.is === 'table') {
      for (const [index, row] of block.rows.entries())
        for (const { column, blocks: within } of row)
          gather(within, cell ?? { table: block.place, row: index + 1, column }, into);
    } else for (const line of linesIn(block, cell)) into.push(line);
  }
}

function* linesIn({ text, label, bulleted, centred, bold, place }: Paragraph, cell: Line['cell']): Generator<Line> {
  for (const [i, line] of text.split('\n').entries()) {
    for (const [tab, column] of columnsIn(line).entries()) {
      const own = i === 0 && tab === 0 ? label : '';
      yield { text: column, label: own, bulleted, centred, bold, paragraph: place, ...(cell && { cell }), tab };
    }
  }
}
