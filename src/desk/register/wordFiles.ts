import { fold } from '../../plan/text/fold.js';
import type { Roster } from '../roster/Roster.js';
import { sameCode } from '../roster/sameCode.js';
import { type Cell, cellText, type Table } from '../roster/Table.js';
import type { WordFile } from '../roster/UnitEntry.js';
import { registerWords } from './registerWords.js';

/** The Word documents of a register by the codes of the units that sent them, or why it is not one. */
export type RegisterReading =
  | { words: ReadonlyMap<string, WordFile[]> }
  | { fault: { is: 'no-heads' } | { is: 'unknown-code'; code: string; row: number } };

type Column = 'file' | 'state' | 'code' | 'match';
const COLUMNS: readonly Column[] = ['file', 'state', 'code', 'match'];
const languages = Object.values(registerWords);

const isAny = (cell: Cell, word: (of: (typeof languages)[number]) => string) =>
  languages.some((of) => fold(cellText(cell)) === fold(word(of)));

/**
 * What a register says of units that have sent a Word document and no plan yet. Somebody may have set right in it whose a file is: the
 * code counts, and whether it is only likely.
 */
export function wordFilesIn({ rows }: Table, roster: Roster): RegisterReading {
  const headAt = rows.findIndex(({ cells }) =>
    (['file', 'state', 'code'] as const).every((column) => cells.some((cell) => isAny(cell, (of) => of[column]))),
  );
  const heads = rows[headAt]?.cells;
  if (!heads) return { fault: { is: 'no-heads' } };
  const at = Object.fromEntries(
    COLUMNS.map((column) => [column, heads.findIndex((cell) => isAny(cell, (of) => of[column]))]),
  ) as Record<Column, number>;
  const codes = new Map(roster.units.map(({ code }) => [fold(code), code]));
  const words = new Map<string, WordFile[]>();
  for (const { number, cells } of rows.slice(headAt + 1)) {
    const written = cellText(cells[at.code]);
    if (!isAny(cells[at.state], (of) => of.word) || written === '') continue;
    // A spreadsheet may have taken the zeros off it.
    const code = codes.get(fold(written)) ?? roster.units.find((unit) => sameCode(unit.code, written))?.code;
    if (code === undefined) return { fault: { is: 'unknown-code', code: written, row: number } };
    const match = fold(cellText(cells[at.match]));
    const isLikely = languages.some(({ likely }) => match.startsWith(fold(likely)));
    const file: WordFile = { file: cellText(cells[at.file]), ...(isLikely && { likely: true }) };
    words.set(code, [...(words.get(code) ?? []), file]);
  }
  return { words };
}
