import type { Language } from '../messages/Language.js';
import { Book } from '../report/xlsx/Book.js';
import type { Sheet } from '../report/xlsx/Sheet.js';
import type { Validation } from '../report/xlsx/validations.js';
import { columnName } from './Book.js';
import type { FormPage, FormPages, PageHelp } from './FormPage.js';
import { PROPERTY, VERSION } from './formMarks.js';
import { FIRST_WORD } from './otherPages.js';

/** A form as the bytes of a workbook: the same form, the same bytes. */
export function writeForm({ title, pages }: FormPages, language: Language): Uint8Array {
  const book = new Book({ title, creator: 'rasoat', language, own: { [PROPERTY]: VERSION } });
  const words = wordAreas(pages);
  for (const [order, page] of pages.entries()) writePage(book, page, order, words);
  return book.bytes();
}

function writePage(book: Book, page: FormPage, order: number, words: ReadonlyMap<string, string>): void {
  const { name, widths, rows, helps, headRow, columnStyles } = page;
  const sheet = book.open({
    name,
    order,
    widths,
    isProtected: true,
    ...(headRow !== undefined && { headRow, frozen: { rows: headRow, columns: 0 } }),
    ...(columnStyles && { columnStyles }),
  });
  for (const row of rows) writeRow(sheet, row, widths);
  sheet.close(helps.map((help) => validationOf(help, words)));
}

function writeRow(sheet: Sheet, { cells, across }: FormPage['rows'][number], widths: readonly number[]): void {
  const [first] = cells;
  if (across === undefined || !first) {
    sheet.row(cells);
    return;
  }
  const width = widths.slice(0, across).reduce((sum, one) => sum + one, 0);
  sheet.across(first, across, heightOver(first.value ?? '', width, first.style === 'title' ? 24 : 16));
}

/** The height of a text over several columns, which no program fits by itself. */
function heightOver(text: string, width: number, line: number): number {
  const lines = text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil((one.length * 0.9) / width)), 0);
  return Math.min(400, lines * line);
}

function validationOf(
  { column, from, to, words, isClosed, prompt }: PageHelp,
  areas: ReadonlyMap<string, string>,
): Validation {
  const letter = columnName(column);
  const offered = words === undefined ? undefined : areas.get(words);
  return {
    area: from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`,
    ...(offered !== undefined && { words: offered, isClosed: isClosed === true }),
    ...(prompt && { prompt }),
  };
}

/** Where the words of each list stand. */
function wordAreas(pages: readonly FormPage[]): Map<string, string> {
  const page = pages.at(-1);
  const areas = new Map<string, string>();
  const heads = page?.rows[FIRST_WORD - 2]?.cells ?? [];
  for (const [i, { value: name = '' }] of heads.entries()) {
    const letter = columnName(i + 1);
    const count = page?.rows.slice(FIRST_WORD - 1).filter(({ cells }) => cells[i]?.value !== undefined).length ?? 0;
    areas.set(name, `'${page?.name}'!$${letter}$${FIRST_WORD}:$${letter}$${FIRST_WORD + count - 1}`);
  }
  return areas;
}
