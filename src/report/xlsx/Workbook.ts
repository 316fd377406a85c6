import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { limitsOf } from '../shared/limitsOf.js';
import { Book } from './Book.js';

/** A workbook while it is written: what it is about, in which words. */
export interface Workbook {
  context: ReportContext;
  say: Say;
  book: Book;
}

/** Begins the workbook of a report. */
export function openWorkbook(context: ReportContext, title: string): Workbook {
  const { say, issuer } = context;
  const creator = issuer ? oneLine(issuer.name) : `rasoat ${context.version}`;
  return { context, say, book: new Book({ title, creator, language: say.language }) };
}

/** What is to be read before each table: of which conclusion it is, as of when, what it does not cover. */
export function remarksOf({ context, say }: Workbook): string[] {
  const { catalogue, asOf } = context;
  return [catalogue.conclusion.title[say.language], say.labels.asOf(say.words.date(asOf)), ...limitsOf(context)];
}
