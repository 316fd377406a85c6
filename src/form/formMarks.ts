import type { Book, BookSheet } from './Book.js';

/** What tells a form from any other workbook: a property of the workbook's own, and the first cell of each of its sheets. */
export const PROPERTY = 'rasoat-form';
/** A form of another version is read by another program. */
export const VERSION = '1';
const MARK = `${PROPERTY}:${VERSION}:`;

/** Sheets of a form that hold no section of the plan: what is to be known, what is asked, the words to choose from, and lines of the plan that have no place elsewhere. */
export type OtherSheet = 'guide' | 'requirements' | 'words' | 'lines';
const OTHERS: readonly string[] = ['guide', 'requirements', 'words', 'lines'] satisfies OtherSheet[];

/** What stands in the first cell of a sheet: the canonical names of its sections, or what other sheet it is. */
export const markOf = (holds: readonly string[]): string => MARK + holds.join('+');

/** Whether a text is the mark of a sheet, and nothing else. */
export const isMark = (text: string): boolean => /^rasoat-form:\d+:[a-z_+]+\s*$/.test(text);

/** Whether a text begins as a form saved as a text does, whatever parts its cells. */
export const isFormText = (text: string): boolean => /^\ufeff?"?rasoat-form:\d/.test(text);

/** What a sheet is for: sections by their canonical names, or another sheet; undefined where it bears no mark. */
export function sheetHolds({ cells }: BookSheet): { sections: string[] } | { other: OtherSheet } | undefined {
  const text = cells.find(({ text }) => text.startsWith(MARK))?.text;
  if (text === undefined) return undefined;
  const names = text.slice(MARK.length).trim().split('+');
  const [first = ''] = names;
  return OTHERS.includes(first) ? { other: first as OtherSheet } : { sections: names };
}

/** Whether a workbook is a form: it says so itself, or a sheet of it does. */
export const isForm = ({ properties, sheets }: Book): boolean =>
  properties.has(PROPERTY) || sheets.some((sheet) => sheetHolds(sheet) !== undefined);
