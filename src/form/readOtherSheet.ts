import type { BookCell } from './Book.js';
import type { OtherSheet } from './formMarks.js';
import { isNote } from './formNotes.js';
import { isPrints } from './formPrints.js';
import { FIRST_WORD, GUIDE_COLUMNS, REQUIREMENT_COLUMNS } from './otherPages.js';
import type { SheetReader } from './SheetReader.js';

/** Reads a sheet that is there to be looked at: whatever somebody has written or changed there is no part of the plan. */
export function readOtherSheet(sheet: SheetReader, what: Exclude<OtherSheet, 'lines'>): void {
  const heads = new Set(sheet.cells.flatMap(({ row, column }) => (row === FIRST_WORD - 1 ? [column] : [])));
  const looksOwn: Record<typeof what, (cell: BookCell) => boolean> = {
    guide: ({ column }) => column <= GUIDE_COLUMNS,
    requirements: ({ column }) => column <= REQUIREMENT_COLUMNS,
    words: ({ row, column }) => (row < FIRST_WORD - 1 ? column === 1 : heads.has(column)),
  };
  for (const cell of sheet.cells)
    if (!isPrints(cell.text) && !sheet.isOwn(cell, (one) => isNote(one) || looksOwn[what](one)))
      sheet.stray(cell, what === 'words' ? 'words' : 'reference');
}
