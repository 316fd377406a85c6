import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import { capital } from '../messages/capital.js';
import type { Say } from '../messages/Say.js';
import { keyIn } from '../plan/model/vocabulary.js';
import { dueOf } from '../report/shared/dueOf.js';
import { unitKind } from '../report/shared/unitKind.js';

import type { FilledSection, FormContent } from './FormContent.js';
import type { FormOptions } from './FormOptions.js';
import { type FormPage, type FormPages, pageCell } from './FormPage.js';
import { markOf } from './formMarks.js';
import { NOTE } from './formNotes.js';
import { guidePage, linesPage, requirementsPage, wordsPage } from './otherPages.js';
import { printTexts } from './printTexts.js';
import { recordPage } from './recordPage.js';
import { tablePage } from './tablePage.js';
import { WordLists } from './WordLists.js';

/** Lays out a form: the guide, a page for each section in the order of the plan, what is asked, and the words to choose from. */
export function layoutForm(content: FormContent, options: FormOptions): FormPages {
  const { say, catalogue, unit, vocabulary } = options;
  const { type, level } = unit;
  const asked = type !== undefined && level !== undefined ? catalogue.binding({ type, level }) : [];
  const lists = new WordLists(
    say,
    vocabulary,
    asked.map(({ id }) => id),
  );
  const pages = grouped(content.sections).map((sections) => sectionPage(sections, options, lists));
  const title = titleOf(options);
  const where = new Map(pages.flatMap(({ keys, page }) => keys.map((key) => [key, page.name] as const)));
  const all = [
    guidePage(
      title,
      pages.map(({ page, keys }) => ({ name: page.name, keys })),
      asked.length > 0,
      options,
    ),
    ...pages.map(({ page }) => page),
    ...(content.lines.length > 0 ? [linesPage(content.lines, say)] : []),
    ...(asked.length > 0 ? [requirementsPage(asked, where, options)] : []),
    wordsPage(lists.lists, say),
  ];
  return { title, pages: withPrints(all) };
}

/** With the prints of what it says itself, on its last page, beside the mark. */
function withPrints(pages: readonly FormPage[]): FormPage[] {
  const prints = printTexts(pages).map((text) => pageCell(text, 'unseen'));
  const at = pages.length - 1;
  return pages.map((page, i) =>
    i === at
      ? { ...page, rows: page.rows.map((row, r) => (r === 0 ? { cells: [...row.cells, ...prints] } : row)) }
      : page,
  );
}

function titleOf({ say, unit, catalogue }: FormOptions): string {
  const { type, level, name } = unit;
  const kind = type !== undefined && level !== undefined ? unitKind({ type, level }, say) : undefined;
  return say.formBook.of(name || kind || say.words.key('/unit'), catalogue.conclusion.title[say.language]);
}

/** What every plan has stands together; every other section by itself. */
function grouped(sections: readonly FilledSection[]): FilledSection[][] {
  const common = sections.filter(({ field }) => isCommon(field.key));
  return [
    ...(common.length > 0 ? [common] : []),
    ...sections.filter(({ field }) => !isCommon(field.key)).map((one) => [one]),
  ];
}

const isCommon = (key: string) => key === 'unit' || key === 'document' || key === 'conclusion';

function sectionPage(
  sections: readonly FilledSection[],
  options: FormOptions,
  lists: WordLists,
): { page: FormPage; keys: string[] } {
  const { say, vocabulary } = options;
  const keys = sections.map(({ field }) => field.key);
  const names = sections
    .filter(({ field }) => field.shape.is === 'record' || sections.length === 1)
    .map(({ field }) => keyIn(field, vocabulary).replaceAll('_', ' '));
  const name = capital(say.formBook.together(names)).slice(0, 31);
  const head = [{ cells: [pageCell(markOf(keys), 'mark')] }];
  const about = (requirements: readonly Requirement[]) => requirements.flatMap((one) => aboutLines(one, say));
  const [only] = sections;
  const page =
    only && only.field.shape.is === 'list' && only.field.shape.of.is === 'record'
      ? tablePage(only, only.field.shape.of, { name, head, about, lists, say, vocabulary })
      : recordPage(sections, { name, head, about, lists, say, vocabulary });
  return { page, keys };
}

/** What a requirement asks, as a form says it above the cells that answer it. */
function aboutLines(requirement: Requirement, say: Say): string[] {
  const { formBook, labels, language } = say;
  const { id, clause, title, level, quote, hint } = requirement;
  const due = dueOf(requirement, say);
  const weight = level === 'error' ? [labels.weights.error] : [];
  const facts = [id, clause[language], ...weight, ...(due === undefined ? [] : [labels.due(due)])].join(' · ');
  return [
    NOTE + formBook.about(facts, title[language]),
    ...(quote ? [NOTE + formBook.quote(quote)] : []),
    ...(hint ? [NOTE + hint[language]] : []),
  ];
}
