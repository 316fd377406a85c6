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
      line
        .split(/\t+/)
        .map((column) => column.trim())
        .filter((column) => column !== '')
        .map((column, tab) => ({
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
