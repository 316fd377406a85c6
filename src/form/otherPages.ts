import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import { fieldText } from '../messages/fieldText.js';
import type { Say } from '../messages/Say.js';
import { dueOf } from '../report/shared/dueOf.js';
import { exampleEntries } from '../report/skeleton/exampleEntries.js';
import type { FormOptions } from './FormOptions.js';
import { type FormPage, type PageRow, pageCell, type WordList } from './FormPage.js';
import { markOf } from './formMarks.js';

const mark = (name: string): PageRow => ({ cells: [pageCell(markOf([name]), 'mark')] });
const blank: PageRow = { cells: [] };
const GUIDE_WIDTHS = [34, 96] as const;
const REQUIREMENT_WIDTHS = [11, 20, 46, 16, 16, 62, 22] as const;

/** How many columns these pages have. */
export const GUIDE_COLUMNS = GUIDE_WIDTHS.length;
/** How many columns the page of requirements has; every row of it is as wide. */
export const REQUIREMENT_COLUMNS = REQUIREMENT_WIDTHS.length;

/** What is to be known before anything is filled in, and what each page is for. */
export function guidePage(
  title: string,
  pages: readonly { name: string; keys: readonly string[] }[],
  hasRequirements: boolean,
  { say }: FormOptions,
): FormPage {
  const { formBook } = say;
  const about = (keys: readonly string[]) => keys.flatMap((key) => fieldText(say, `/${key}`) ?? []).join(' ');
  const listed = [
    ...pages.map(({ name, keys }) => [name, about(keys)]),
    ...(hasRequirements ? [[formBook.sheets.requirements, formBook.requirementsAbout]] : []),
    [formBook.sheets.words, formBook.wordsAbout],
  ];
  const [sheet, content] = formBook.listColumns;
  return {
    name: formBook.sheets.guide,
    widths: GUIDE_WIDTHS,
    rows: [
      mark('guide'),
      { cells: [pageCell(formBook.title, 'title')], across: 2 },
      { cells: [pageCell(title, 'note')], across: 2 },
      blank,
      { cells: [pageCell(formBook.howTitle, 'subtitle')] },
      ...formBook.how.map((text, i): PageRow => ({ cells: [pageCell(`${i + 1}. ${text}`, 'note')], across: 2 })),
      blank,
      { cells: [pageCell(formBook.listTitle, 'subtitle')] },
      { cells: [pageCell(sheet, 'head'), pageCell(content, 'head')] },
      ...listed.map(([name, text]): PageRow => ({ cells: [pageCell(name, 'bold'), pageCell(text, 'text')] })),
    ],
    helps: [],
  };
}

/** Every requirement that binds the unit, with the words that ask for it and where it is answered. */
export function requirementsPage(
  asked: readonly Requirement[],
  where: ReadonlyMap<string, string>,
  { say }: FormOptions,
): FormPage {
  const { formBook, labels, language } = say;
  return {
    name: formBook.sheets.requirements,
    widths: REQUIREMENT_WIDTHS,
    rows: [
      mark('requirements'),
      { cells: [pageCell(formBook.requirementsTitle, 'title')] },
      { cells: formBook.requirementsColumns.map((head) => pageCell(head, 'head')) },
      ...asked.map((requirement): PageRow => {
        const { id, clause, title, level, quote } = requirement;
        return {
          cells: [
            pageCell(id, 'centre'),
            pageCell(clause[language], 'text'),
            pageCell(title[language], 'text'),
            pageCell(labels.weights[level], 'centre'),
            pageCell(dueOf(requirement, say), 'centre'),
            pageCell(quote, 'text'),
            pageCell(sheetsOf(requirement, where), 'text'),
          ],
        };
      }),
    ],
    helps: [],
    headRow: 3,
  };
}

/** The sheets in which its example stands. */
function sheetsOf({ examples }: Requirement, where: ReadonlyMap<string, string>): string {
  const asItIs = (text: string) => text;
  const keys = [...exampleEntries(examples?.met ?? '', asItIs, asItIs).keys()];
  return [...new Set(keys.flatMap((key) => where.get(key) ?? []))].join(', ');
}

/** The words that cells offer, a column for each list, from the third row on. */
export function wordsPage(lists: readonly WordList[], { formBook }: Say): FormPage {
  const longest = Math.max(0, ...lists.map(({ words }) => words.length));
  return {
    name: formBook.sheets.words,
    widths: lists.map(({ name, words }) =>
      Math.max(18, ...[name, ...words].map((word) => Math.min(50, word.length + 2))),
    ),
    rows: [
      mark('words'),
      { cells: [pageCell(formBook.wordsTitle, 'title')] },
      { cells: lists.map(({ name }) => pageCell(name, 'head')) },
      ...Array.from(
        { length: longest },
        (_, i): PageRow => ({ cells: lists.map(({ words }) => pageCell(words[i], 'text')) }),
      ),
    ],
    helps: [],
    headRow: 3,
  };
}

/** The row, from 1, at which the words begin. */
export const FIRST_WORD = 4;

/** Lines of the plan file that the form has no place for. */
export function linesPage(lines: readonly string[], { formBook }: Say): FormPage {
  return {
    name: formBook.sheets.lines,
    widths: [120],
    rows: [
      mark('lines'),
      { cells: [pageCell(formBook.linesTitle, 'title')] },
      { cells: [pageCell(formBook.linesAbout, 'note')] },
      ...lines.map((line): PageRow => ({ cells: [pageCell(line, 'open')] })),
    ],
    helps: [],
    columnStyles: ['open'],
  };
}
