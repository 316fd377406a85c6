import type { Block } from '../docx/PaperReport.js';
import { paragraph } from '../docx/paper.js';
import { heightOf } from './heights.js';
import layout from './layout.json' with { type: 'json' };

/** Something to stand on the page, and how high it is at most, in points. */
export interface Piece {
  blocks: Block[];
  height: number;
}

/** The sizes of letters of a page, in points. */
export type Sizes = (typeof layout.sizes)[number];

interface Look {
  bold?: boolean;
  italics?: boolean;
  align?: 'center';
  /** In points, as the spaces above and below. */
  size: number;
  before?: number;
  after?: number;
  /** On both sides, in millimetres: what of the line stays free. */
  indent?: number;
}

/** A paragraph of the summary. */
export function line(text: string, { indent = 0, ...look }: Look): Piece {
  const { before = 0, after = layout.space.after } = look;
  const height = heightOf({ ...look, text, width: layout.widths.text - 2 * indent, before, after });
  return { blocks: [paragraph(text, 'Line', { ...look, before, after })], height };
}

/** How high pieces are one below the other, in points. */
export const heightOfAll = (pieces: readonly Pick<Piece, 'height'>[]): number =>
  pieces.reduce((sum, { height }) => sum + height, 0);

/** As many of the pieces as the room has place for, from the first on. */
export function thatFit(pieces: readonly Pick<Piece, 'height'>[], room: number): number {
  let filled = 0;
  const over = pieces.findIndex(({ height }) => {
    filled += height;
    return filled > room;
  });
  return over < 0 ? pieces.length : over;
}
