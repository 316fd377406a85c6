import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import { fieldText } from '../messages/fieldText.js';
import type { Say } from '../messages/Say.js';
import type { RecordShape } from '../plan/model/model.js';
import { keyIn, type Vocabulary } from '../plan/model/vocabulary.js';
import type { StyleName } from '../report/xlsx/styles.js';
import { type Column, columnsOf, headingOf } from './Column.js';
import { columnPrompt, widthOf } from './columnHelp.js';
import type { FilledSection } from './FormContent.js';
import { type FormPage, type PageHelp, type PageRow, pageCell } from './FormPage.js';
import { NOTE } from './formNotes.js';
import type { WordLists } from './WordLists.js';

/** What pages of sections have in common. */
export interface PageParts {
  name: string;
  /** The first rows: the mark. */
  head: readonly PageRow[];
  about: (requirements: readonly Requirement[]) => string[];
  lists: WordLists;
  say: Say;
  vocabulary: Vocabulary;
}

/** Rows to fill in beyond those that hold something, and how many there are at least. */
const MORE_ROWS = 20;
const LEAST_ROWS = 30;

/** A sheet with a table: a row for each entry, with its number before and what is said of it behind. */
export function tablePage(section: FilledSection, shape: RecordShape, parts: PageParts): FormPage {
  const { say, vocabulary } = parts;
  const { field, rows, own } = section;
  const columns = columnsOf(shape);
  const headings = [...columns.map((column) => headingOf(column, vocabulary)), ...own];
  const hasHints = rows.some(({ hint }) => hint !== undefined);
  const all = [say.formBook.columns.number, ...headings, ...(hasHints ? [say.formBook.columns.hint] : [])];
  const above = [
    ...parts.head,
    { cells: [pageCell(capitals(keyIn(field, vocabulary)), 'title')] },
    ...[NOTE + sectionText(section, say), ...parts.about(section.above)].map((text) => note(text, all.length)),
  ];
  const headRow = above.length + 1;
  const count = Math.max(rows.length + MORE_ROWS, LEAST_ROWS);
  const body = Array.from({ length: count }, (_, i): PageRow => {
    const row = rows[i];
    return {
      cells: [
        pageCell(String(i + 1), 'centre'),
        ...headings.map((heading) => pageCell(row?.values.get(heading), 'input')),
        ...(hasHints ? [pageCell(row?.hint, 'hint')] : []),
      ],
    };
  });
  const place = { from: headRow + 1, to: headRow + count };
  return {
    name: parts.name,
    widths: [5, ...columns.map(wide(columns.length)), ...own.map(() => 24), ...(hasHints ? [48] : [])],
    rows: [...above, { cells: all.map((heading) => pageCell(heading, 'head')) }, ...body],
    helps: columns.flatMap((column, i) => columnHelps(section, column, { column: FIRST_COLUMN + i, ...place }, parts)),
    headRow,
    columnStyles: [undefined, ...headings.map((): StyleName => 'open')],
  };
}

/** The first column of values: the number of the row stands before it. */
const FIRST_COLUMN = 2;

/**
 * What is said and offered in the cells of a column. The first says what its entry is about: where the Conclusion asks for the entry of
 * a row, its words are said there.
 */
function columnHelps(
  { field, rows }: FilledSection,
  of: Column,
  { column, from, to }: { column: number; from: number; to: number },
  { say, vocabulary, lists }: PageParts,
): PageHelp[] {
  const prompt = columnPrompt(field, of, say, vocabulary);
  const help = { column, ...lists.of(of) };
  const quotes = column === FIRST_COLUMN ? rows.map(({ quote }) => quote) : [];
  const quoted = quotes.flatMap((quote, i): PageHelp[] => {
    const row = from + i;
    const words = quote !== undefined && { title: prompt.title, text: say.formBook.quote(quote) };
    return words ? [{ ...help, from: row, to: row, prompt: words }] : [];
  });
  return [...quoted, { ...help, from: from + quoted.length, to, prompt }];
}

/** The first column of a table is what its entries are about. */
const wide = (count: number) => (column: Column, i: number) =>
  i === 0 && column.shape.is === 'text' ? Math.max(widthOf(column), count > 5 ? 44 : 40) : widthOf(column);

const sectionText = ({ field }: FilledSection, say: Say) => fieldText(say, `/${field.key}`) ?? '';

/** A line over the whole width. */
export const note = (text: string, columns: number): PageRow => ({ cells: [pageCell(text, 'note')], across: columns });

/** A key as the heading of a page has it. */
export const capitals = (text: string): string => text.replaceAll('_', ' ').toUpperCase();
