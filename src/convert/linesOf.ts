import type { Block } from '../word/WordDocument.js';

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
const GAP = /(?:^|\s)(?:số\s*:?|ngày|tháng|năm)$/iu;

/** The columns that tabs make of a line. */
function columnsIn(line: string): string[] {
  const columns: string[] = [];
  for (const piece of line.split(/\t+/).map((one) => one.trim())) {
    if (piece === '') continue;
    if (GAP.test(columns.at(-1) ?? '')) columns[columns.length - 1] += ` ${piece}`;
    else columns.push(piece);
  }
  return columns;
}

/** The lines of blocks in their order: each that is broken within a paragraph, and each column that a tab makes, by itself. */
export function linesOf(blocks: readonly Block[], cell?: Line['cell']): Line[] {
  return blocks.flatMap((block) => {
    if (block.is === 'table')
      return block.rows.flatMap((row, index) =>
        row.flatMap(({ column, blocks: within }) =>
          linesOf(within, cell ?? { table: block.place, row: index + 1, column }),
        ),
      );
    const { text, label, bulleted, centred, bold, place } = block;
    return text.split('\n').flatMap((line, i) =>
      columnsIn(line).map((column, tab) => ({
        text: column,
        label: i === 0 && tab === 0 ? label : '',
        bulleted,
        centred,
        bold,
        paragraph: place,
        ...(cell && { cell }),
        tab,
      })),
    );
  });
}
