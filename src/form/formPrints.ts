import { nfc } from '../plan/text/normalise.js';
import { oneLine } from '../plan/text/visible.js';
import { cellText } from '../report/xlsx/cellText.js';
import type { Book, BookSheet } from './Book.js';
import { isMark, PROPERTY, sheetHolds } from './formMarks.js';

/**
 * What a form says itself it keeps as prints of its texts, sheet by sheet, in cells of its list of words: whichever program and
 * catalogue have made it, what else stands in a locked place is known to be somebody's own words. A form made before has none.
 */
const PRINTS = `${PROPERTY}-texts:`;
/** The print of a text, whatever spaces and line ends a program has given it: FNV-1a, 32 bits. */
export function printOf(text: string): string {
  const plain = nfc(oneLine(cellText(text)));
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Whether a cell holds prints. */
export const isPrints = (text: string): boolean => text.startsWith(PRINTS);

/** The prints of a workbook, by what its sheets hold; of a sheet that is not among them nothing is known. */
export function readPrints({ sheets }: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const prints = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const holds = sheetHolds(sheet);
    if (!(holds && 'other' in holds && holds.other === 'words')) continue;
    for (const { text } of sheet.cells.filter((cell) => isPrints(cell.text))) {
      const [name = '', list = ''] = text.slice(PRINTS.length).split(':');
      prints.set(name, new Set([...(prints.get(name) ?? []), ...list.trim().split(/\s+/)]));
    }
  }
  return prints;
}

/** The name by which the prints of a sheet are kept. */
export const printsName = ({ cells }: BookSheet): string => heldBy(cells.find(({ text }) => isMark(text))?.text ?? '');

/** What a sheet holds, by its mark. */
const heldBy = (mark: string): string => mark.slice(mark.lastIndexOf(':') + 1).trim();

/** A text that keeps prints of the sheet with a mark. */
export const printsText = (mark: string, prints: readonly string[]): string =>
  `${PRINTS}${heldBy(mark)}: ${prints.join(' ')}`;
