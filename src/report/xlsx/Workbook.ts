import type { Messages } from '../../messages/Messages.js';
import { messages } from '../../messages/sentences.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { limitsOf } from '../shared/limitsOf.js';
import { Book } from './Book.js';

/** A workbook while it is written: what it is about, in which words. */
export interface Workbook {
  context: ReportContext;
  say: Messages;
  book: Book;
}

export function openWorkbook(context: ReportContext, title: string): Workbook {
  const { language, issuer } = context;
  const creator = issuer ? oneLine(issuer.name) : `rasoat ${context.version}`;
  return { context, say: messages[language], book: new Book({ title, creator, language }) };
}

/** What is to be read before each table: of which conclusion it is, as of when, what it does not cover. */
export function remarksOf({ context, say: { labels, words } }: Workbook): string[] {
  const { catalogue, language, asOf } = context;
  return [catalogue.conclusion.title[language], labels.asOf(words.date(asOf)), ...limitsOf(context)];
}
