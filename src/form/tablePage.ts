import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import { fieldText } from '../messages/fieldText.js';
import type { Say } from '../messages/Say.js';
import type { RecordShape } from '../plan/model/model.js';
import type { StyleName } from '../report/xlsx/styles.js';
import { columnsOf, headingOf, nameOf } from './Column.js';
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
  vocabulary: 'vi' | 'en';
}

/** Rows to fill in beyond those that hold something, and how many there are at least. */
const MORE_ROWS = 20;
const LEAST_ROWS = 30;

/** A sheet with a table: a row for each entry, with its number before and what is said of it behind. */
export function tablePage(section: FilledSection, shape: RecordShape, parts: PageParts): FormPage {
  const { say, vocabulary, lists } = parts;
  const { field, rows, own } = section;
  const columns = columnsOf(shape);
  const headings = [...columns.map((column) => headingOf(column, vocabulary)), ...own];
  const hasHints = rows.some(({ hint }) => hint !== undefined);
  const all = [say.formBook.columns.number, ...headings, ...(hasHints ? [say.formBook.columns.hint] : [])];
  const above = [
    ...parts.head,
    { cells: [pageCell(capitals(nameOf(field, vocabulary)), 'title')] },
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
  const [from, to] = [headRow + 1, headRow + count];
  const helps = columns.flatMap((column, i): PageHelp[] => {
    const prompt = columnPrompt(field, column, say, vocabulary);
    const offered = lists.of(column);
    const base = { column: i + 2, ...offered };
    // The first text says what the entry is about: beside it stand the words that ask for it.
    const quoted = i === 0 ? rows.map(({ quote }) => quote) : [];
    const own = quoted.flatMap((quote, at) =>
      quote === undefined
        ? []
        : [
            {
              ...base,
              from: from + at,
              to: from + at,
              prompt: { title: prompt.title, text: say.formBook.quote(quote) },
            },
          ],
    );
    return [...own, { ...base, from: from + own.length, to, prompt }];
  });
  return {
    name: parts.name,
    widths: [5, ...columns.map(wide(columns.length)), ...own.map(() => 24), ...(hasHints ? [48] : [])],
    rows: [...above, { cells: all.map((heading) => pageCell(heading, 'head')) }, ...body],
    helps,
    headRow,
    columnStyles: [undefined, ...headings.map((): StyleName => 'open')],
  };
}

/** The first column of a table is what its entries are about. */
const wide = (count: number) => (column: Parameters<typeof widthOf>[0], i: number) =>
  i === 0 && column.shape.is === 'text' ? Math.max(widthOf(column), count > 5 ? 44 : 40) : widthOf(column);

const sectionText = ({ field }: FilledSection, say: Say) => fieldText(say, `/${field.key}`) ?? '';

/** A line over the whole width. */
export const note = (text: string, columns: number): PageRow => ({ cells: [pageCell(text, 'note')], across: columns });

/** A key as the heading of a page has it. */
export const capitals = (text: string): string => text.replaceAll('_', ' ').toUpperCase();
